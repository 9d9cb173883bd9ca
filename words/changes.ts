/** What the timeline of a country or of the region comes to, in words. */
import { lawsOf, type NamedReform } from '@/law/changes/reforms';
import { EVENTS } from '@/law/vocabulary';
import type { Words } from '@/messages';

/** "12 laws are recorded: 5 softer, 4 harsher, 3 neutral. Apart from them: 5 court rulings and 2 bills …" */
export function changesSummary(
  { t, format }: Words,
  reforms: readonly Pick<NamedReform, 'event' | 'direction'>[],
): string {
  const laws = lawsOf(reforms);
  const going = (way: NamedReform['direction']) =>
    laws.filter(({ direction }) => direction === way).length;
  const apart = EVENTS.flatMap((event) => {
    const n = reforms.filter((one) => one.event === event).length;
    return n > 0 ? [t(`changes.${event}`, { n })] : [];
  });
  const summary = t('changes.summary', {
    n: laws.length,
    softer: going('softer'),
    harsher: going('harsher'),
    neutral: going('neutral'),
  });
  return apart.length > 0
    ? `${summary} ${t('changes.apart', { list: format.list(apart) })}`
    : summary;
}
