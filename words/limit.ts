/** Amounts of a substance and limits of quantity in words. */
import type { Amount } from '@/law/scenario/amount';
import type { ThresholdRef } from '@/law/scenario/answer';
import type { Text, Threshold } from '@/law/schema';
import type { Tier } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { wordsOnce } from './once';

/** "0.00002 g", "2 plants": with every digit, since some limits are a fraction of a milligram. */
export function amountWords({ t }: Words, { value, unit }: Amount): string {
  return t(`limit.amount.${unit}`, { n: value });
}

/**
 * The bounds of a limit as the law puts them: "up to 3 doses", "from 10 plants", "above 5 g", "0.5–2.5 g", and where
 * the lower bound itself belongs to the step below, "above 0.5 up to 2.5 g".
 */
export const limitWords = wordsOnce<
  Pick<Threshold, 'from' | 'to' | 'unit' | 'from_included' | 'to_included'>
>(({ t }, { from, to, unit, from_included, to_included }) => {
  const bound = (n: number) => t(`limit.bound.${unit}`, { n });
  const [above, below] = [from_included === false, to_included === false];
  if (!from) {
    if (to === null) return t('vocabulary.tier.any');
    return t(below ? 'limit.below' : 'limit.upTo', { to: bound(to) });
  }
  if (to === null) return t(above ? 'limit.above' : 'limit.from', { from: bound(from) });
  if (below) return t(above ? 'limit.aboveBelow' : 'limit.fromBelow', { from, to: bound(to) });
  if (above) return t('limit.aboveUpTo', { from, to: bound(to) });
  return t('limit.range', { from, to: t(`limit.amount.${unit}`, { n: to }) });
});

/** "small quantity (negligible)": the step, with the law's own word where one step has several rows. */
export function stepWords({ t, lang }: Words, tier: Tier, term: Text | null): string {
  const name = t(`vocabulary.tier.${tier}`);
  return term ? t('scenario.tierOwn', { tier: name, term: term[lang] }) : name;
}

/** "0.5–2.5 g, whole mixture, set by law". */
export function thresholdWords(words: Words, { threshold, force }: ThresholdRef): string {
  const { t } = words;
  const place = threshold.place ? [t(`vocabulary.place.${threshold.place}`)] : [];
  return [
    limitWords(words, threshold),
    ...place,
    t(`vocabulary.basis.${threshold.basis}`),
    t(`vocabulary.force.${force}`),
  ].join(', ');
}
