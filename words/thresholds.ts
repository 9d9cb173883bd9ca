import type { ThresholdView } from '@/law/threshold-view';
import type { Words } from '@/messages';

/** "small quantity (negligible)": the step, with the law's own word where one step has several rows. */
export function stepWords(
  { t, lang }: Words,
  { threshold, term }: Pick<ThresholdView, 'threshold' | 'term'>,
): string {
  const tier = t(`vocabulary.tier.${threshold.tier}`);
  return term ? t('scenario.tierOwn', { tier, term: term[lang] }) : tier;
}
