/** Limits of quantity and amounts of a substance in words. */
import type { Amount } from '@/law/scenario/amount';
import type { ThresholdRef } from '@/law/scenario/answer';
import type { Threshold } from '@/law/schema';
import type { Words } from '@/messages';

/** "from 1 g", "0.2 g to 1 g", "up to 5 plants": the bounds as the data has them. */
export function amountRange({ t }: Words, threshold: Threshold): string {
  const amount = (n: number) => t(`vocabulary.unit.${threshold.unit}`, { n });
  const { from, to } = threshold;
  if (from === null && to === null) return t('country.open');
  if (to === null) return t('country.above', { from: amount(from ?? 0) });
  if (!from) return t('country.upTo', { to: amount(to) });
  return t('country.between', { from: amount(from), to: amount(to) });
}

/** "0.00002 g", "2 plants": with every digit, since some limits are a fraction of a milligram. */
export function amountWords({ t }: Words, { value, unit }: Amount): string {
  return t(`scenario.amount.${unit}`, { n: value });
}

/** The bounds of a limit as the law puts them: "0.5–2.5 g", "above 5 g", "from 10 plants", "up to 3 doses". */
export function limitWords(words: Words, threshold: Threshold): string {
  const { t, format } = words;
  const { from, to, unit, from_included, to_included } = threshold;
  const bare = (value: number) => format.number(value, { maximumFractionDigits: 8 });
  const amount = (value: number) => amountWords(words, { value, unit });
  if (from && to !== null) return t('scenario.limit', { from: bare(from), to: amount(to) });
  if (to !== null)
    return t(to_included === false ? 'scenario.limitBelow' : 'scenario.limitUpTo', {
      to: amount(to),
    });
  return from
    ? t(from_included === false ? 'scenario.limitAbove' : 'scenario.limitFrom', {
        from: amount(from),
      })
    : t('vocabulary.tier.any');
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
