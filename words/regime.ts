import type { Regime } from '@/law/vocabulary';
import type { Words } from '@/messages';

/** "administrative to criminal, depending on the case"; "not known" where no rule is recorded; `pair` is shorter. */
export function regimeWords(
  { t }: Words,
  regimes: readonly Regime[],
  form: 'between' | 'pair' = 'between',
): string {
  const [first] = regimes;
  const last = regimes.at(-1);
  if (!first || !last) return t('common.unknown');
  const name = t(`vocabulary.regime.${first}`);
  return first === last
    ? name
    : t(`map.${form}`, { from: name, to: t(`vocabulary.regime.${last}`) });
}
