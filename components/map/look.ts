/** How a country looks on the map: a class for its fill, a short mark to print on it, and the same in words. */
import type { MatrixCell, MatrixRow } from '@/law/matrix';
import type { Custody } from '@/law/penalty/custody';
import { type Offence, REGIMES, type Regime } from '@/law/vocabulary';
import type { Colouring } from '@/links/map';
import type { Words } from '@/messages';
import { bestUnit, longestCustodyWords, severityStep } from '@/words/penalty';

export interface Look {
  /** Class and, for hatched fills, the id of the pattern: `sev-3`, `unknown`, `administrative-criminal`. */
  fill: string;
  /** Printed on the country, so that colour is never alone. */
  mark: string;
  words: string;
  unverified: boolean;
}

/** The look of one cell of the matrix. */
export function lookOf(words: Words, cell: MatrixCell, colouring: Colouring): Look {
  const unverified = cell.status === 'recalled';
  const look = colouring === 'regime' ? regimeLook(words, cell) : custodyLook(words, cell.custody);
  // What is not verified carries the sign of its status, as in every table.
  return {
    ...look,
    unverified,
    mark: unverified && look.mark !== '?' ? `${look.mark} ?` : look.mark,
  };
}

function custodyLook(words: Words, custody: Custody) {
  const { t } = words;
  if (custody.possible === 'unknown')
    return { fill: 'unknown', mark: t('map.short.unknown'), words: t('matrix.custodyUnknown') };
  if (custody.possible === 'no' && !custody.life && !custody.death)
    return { fill: 'sev-0', mark: t('map.short.none'), words: t('matrix.noCustody') };
  if (custody.maxDays === null && !custody.life && !custody.death)
    return { fill: 'unstated', mark: t('map.short.unstated'), words: t('map.unstated') };
  const longest = longestCustodyWords(words, custody);
  return {
    fill: `sev-${severityStep(custody)}`,
    mark: shortCustody(words, custody) ?? longest,
    words: t('matrix.custodyUpTo', { max: longest }),
  };
}

/** "8 y", "15 d", "life"; null where it is said in full. */
function shortCustody({ t }: Words, { life, death, maxDays }: Custody): string | null {
  if (life && !death) return t('map.short.life');
  if (death || maxDays === null) return null;
  const { n, unit } = bestUnit(maxDays);
  return t(`map.short.${unit}`, { n });
}

function regimeLook(words: Words, { regimes }: MatrixCell) {
  const { t } = words;
  const [first] = regimes;
  const last = regimes.at(-1);
  if (!first || !last)
    return { fill: 'unknown', mark: t('map.short.unknown'), words: t('common.unknown') };
  return {
    fill: regimeFill(first, last),
    mark: regimeMark(words, first, last),
    words: regimeWords(words, regimes, 'pair'),
  };
}

/** One regime, or two where the mildest and the harshest differ: a pattern of both. */
export const regimeFill = (first: Regime, last: Regime): string =>
  first === last ? first : `${first}-${last}`;

export function regimeMark({ t }: Words, first: Regime, last: Regime): string {
  const letter = t(`map.letter.${first}`);
  return first === last ? letter : `${letter}–${t(`map.letter.${last}`)}`;
}

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

/** The pairs of mildest and harshest regime that occur, in the order of the regimes; for the legend. */
export function regimePairs(
  rows: readonly MatrixRow[],
  offence: Offence,
): (readonly [Regime, Regime])[] {
  const pairs = new Map<string, readonly [Regime, Regime]>();
  for (const { cells } of rows) {
    const { regimes } = cells[offence];
    const [first] = regimes;
    const last = regimes.at(-1);
    if (first && last) pairs.set(regimeFill(first, last), [first, last]);
  }
  const place = ([first, last]: readonly [Regime, Regime]) =>
    REGIMES.indexOf(last) * REGIMES.length + REGIMES.indexOf(first);
  return [...pairs.values()].sort((a, b) => place(a) - place(b));
}
