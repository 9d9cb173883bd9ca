/** How a country looks on the map: a class for its fill, a short mark to print on it, and the same in words. */
import type { End, Headlines } from '@/law/headlines/headline';
import { custodyOfLine, mayBeHarsher, mayBeOtherLiability, mostOf } from '@/law/headlines/scale';
import type { Choice } from '@/law/matrix';
import { REGIMES, type Regime } from '@/law/vocabulary';
import type { Colouring } from '@/links/map';
import type { Words } from '@/messages';
import { headlineNoteWords, headlineWords, lengthOf } from '@/words/headlines';
import { severityStep } from '@/words/penalty';
import { regimeWords } from '@/words/regime';

export interface Look {
  /** Class and, for hatched fills, the id of the pattern: `sev-3`, `unknown`, `administrative-criminal`. */
  fill: string;
  /** Printed on the country, so that colour is never alone. */
  mark: string;
  words: string;
  unverified: boolean;
}

/** The lines that a map tells of. */
export type MapLine = Headlines[Choice];

/** The look of one line of a jurisdiction. */
export function lookOf(words: Words, line: MapLine, colouring: Colouring): Look {
  const unverified = line.evidence === 'recalled';
  const look = colouring === 'regime' ? regimeLook(words, line) : custodyLook(words, line);
  // What is not verified carries the sign of its status, as in every table.
  return {
    ...look,
    unverified,
    mark: unverified && look.mark !== '?' ? `${look.mark} ?` : look.mark,
  };
}

/** Unknown never looks mild: where something harsher may hold, no custody is not said, and a length is "at least". */
function custodyLook(words: Words, line: MapLine) {
  const { t } = words;
  const said = [headlineWords(words, line), headlineNoteWords(words, line)]
    .filter(Boolean)
    .join('; ');
  const custody = custodyOfLine(line);
  const most = mostOf(line);
  if (custody.possible === 'unknown' || !most)
    return { fill: 'unknown', mark: t('map.short.unknown'), words: said };
  if (custody.possible === 'no') return { fill: 'sev-0', mark: t('map.short.none'), words: said };
  const open = mayBeHarsher(line);
  if (custody.maxDays === null)
    return { fill: 'unstated', mark: t('map.short.unstated'), words: said };
  const short = shortEnd(words, most);
  return {
    fill: `sev-${severityStep(custody)}`,
    mark: open ? t('map.short.atLeast', { value: short }) : short,
    words: said,
  };
}

/** "8 y", "60 d", "life": in the unit of the law. */
function shortEnd({ t }: Words, end: End): string {
  if (end.kind === 'death') return t('penalty.deathShort');
  if (end.kind === 'life-imprisonment') return t('map.short.life');
  const length = lengthOf(end, 'max');
  if (!length) return t('map.short.unstated');
  return length.unit === 'hours'
    ? t('map.short.days', { n: Math.ceil(length.n / 24) })
    : t(`map.short.${length.unit}`, { n: length.n });
}

const regimesOf = (line: MapLine): readonly Regime[] =>
  ('range' in line && line.range?.regimes) || [];

function regimeLook(words: Words, line: MapLine) {
  const { t } = words;
  const regimes = regimesOf(line);
  const [first] = regimes;
  const last = regimes.at(-1);
  if (!first || !last)
    return { fill: 'unknown', mark: t('map.short.unknown'), words: t('common.unknown') };
  const open = mayBeOtherLiability(line);
  const mark = regimeMark(words, first, last);
  const said = regimeWords(words, regimes, 'pair');
  return {
    fill: regimeFill(first, last),
    mark: open ? `${mark}…` : mark,
    words: open ? `${said}; ${t('headlines.partly')}` : said,
  };
}

/** One regime, or two where the mildest and the harshest differ: a pattern of both. */
export const regimeFill = (first: Regime, last: Regime): string =>
  first === last ? first : `${first}-${last}`;

export function regimeMark({ t }: Words, first: Regime, last: Regime): string {
  const letter = t(`map.letter.${first}`);
  return first === last ? letter : `${letter}–${t(`map.letter.${last}`)}`;
}

/** What stands for the kind of liability of a line. */
export const regimeText = (words: Words, line: MapLine): string =>
  regimeWords(words, regimesOf(line));

/** The pairs of mildest and harshest regime that occur, in the order of the regimes; for the legend. */
export function regimePairs(lines: readonly MapLine[]): (readonly [Regime, Regime])[] {
  const pairs = new Map<string, readonly [Regime, Regime]>();
  for (const line of lines) {
    const regimes = regimesOf(line);
    const [first] = regimes;
    const last = regimes.at(-1);
    if (first && last) pairs.set(regimeFill(first, last), [first, last]);
  }
  const place = ([first, last]: readonly [Regime, Regime]) =>
    REGIMES.indexOf(last) * REGIMES.length + REGIMES.indexOf(first);
  return [...pairs.values()].sort((a, b) => place(a) - place(b));
}
