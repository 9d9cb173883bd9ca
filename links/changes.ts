import { DIRECTIONS, type Language, SUBREGIONS } from '@/law/vocabulary';
import {
  type Chosen,
  choose,
  chosenWords,
  fieldText,
  meant,
  typedFilters,
  unfiltered,
  withWord,
} from './filters';
import {
  jurisdictionCode,
  type Known,
  nearestJurisdictions,
  type Parsed,
  problem,
  readSegment,
  settle,
} from './grammar';

/** Words between codes and the year, in their order. */
const WORDS = { subregion: SUBREGIONS, direction: DIRECTIONS } as const;

/** Which changes are shown; [] and null = all. */
export interface ChangesView extends Chosen<typeof WORDS> {
  /** In alphabetical order. */
  codes: string[];
  /** From this year on. */
  since: number | null;
}

export const ALL_CHANGES: ChangesView = { codes: [], ...unfiltered(WORDS), since: null };

const SINCE = 'since-';

/** What follows the page or the feed in an address: /ge-kz/baltics/softer/since-2015. */
function filterPath(view: ChangesView): string {
  const words = [
    [...new Set(view.codes)].sort().join('-'),
    ...chosenWords(WORDS, view),
    view.since === null ? '' : `${SINCE}${view.since}`,
  ];
  return words.flatMap((word) => (word ? [`/${word}`] : [])).join('');
}

/** /{lang}/changes[/{ge-kz}][/{subregion}][/{direction}][/since-{year}] */
export function changesPath(lang: Language, view: ChangesView = ALL_CHANGES): string {
  return `/${lang}/changes${filterPath(view)}`;
}

/** The Atom feed of the same changes: /{lang}/changes.atom and the same filters. */
export function changesFeedPath(lang: Language, view: ChangesView = ALL_CHANGES): string {
  return `/${lang}/changes.atom${filterPath(view)}`;
}

/**
 * @param segments what follows /{lang}/changes; no two filters share a word, so their order is free
 * @param pathOf the page's canonical path, or that of its feed
 */
export function parseChanges(
  lang: Language,
  segments: readonly string[],
  known: Known,
  pathOf: (lang: Language, view: ChangesView) => string = changesPath,
): Parsed<ChangesView> {
  const view: ChangesView = { ...ALL_CHANGES };
  const [wrong] = segments.map(readSegment).filter((word) => word && !take(view, word, known));
  return wrong
    ? explain(view, wrong, known, (change) => pathOf(lang, { ...view, ...change }))
    : settle(pathOf(lang, ALL_CHANGES), segments, pathOf(lang, view), view);
}

/** Puts a word where it belongs. @returns false when it can't be read, or its place is taken by another */
function take(view: ChangesView, word: string, known: Known): boolean {
  const year = new RegExp(`^${SINCE}((?:19|20)\\d\\d)$`).exec(word)?.[1];
  if (year) {
    const free = view.since === null || view.since === Number(year);
    if (free) view.since = Number(year);
    return free;
  }
  if (choose(WORDS, view, word)) return true;
  if (view.codes.length > 0) return false;
  const codes = readCodes(word, known);
  if (codes.some((code) => code === null)) return false;
  view.codes = [...new Set(codes as string[])].sort();
  return true;
}

/** Country tokens of a segment as codes; null for one that is none. */
const readCodes = (word: string, known: Known) => {
  const whole = jurisdictionCode(word, known);
  return whole ? [whole] : tokensOf(word).map((token) => jurisdictionCode(token, known));
};

const tokensOf = (word: string) => word.split(/[-,+ ]+/).filter(Boolean);

/** What is wrong with a word: a year, a list of countries, else one of the other filters or a country's name. */
function explain(
  view: ChangesView,
  part: string,
  known: Known,
  pathWith: (change: Partial<ChangesView>) => string,
): Parsed<never> {
  if (/^(since|\d{4}$)/.test(part)) {
    const typed = Number(/(?:19|20)\d\d/.exec(part)?.[0] ?? 2015);
    const since = view.since ?? typed;
    return problem('since', part, [`${SINCE}${since}`], () => pathWith({ since }));
  }
  const words = meant(WORDS, view, part);
  const taken = Object.values(WORDS).some((list: readonly string[]) => list.includes(part));
  const read = readCodes(part, known);
  const listed = read.some((code) => code !== null) || (part.length <= 3 && words.length === 0);
  if (view.codes.length === 0 && !taken && (listed || words.length === 0)) {
    const sure = read.filter((code) => code !== null);
    const wrong = tokensOf(part)[read.indexOf(null)] ?? part;
    const others = known.jurisdictions.filter(({ code }) => !sure.includes(code));
    return problem(
      'country',
      wrong,
      nearestJurisdictions(wrong, { jurisdictions: others }),
      (code) => pathWith({ codes: [...sure, code] }),
    );
  }
  return problem('filter', part, words, (word) => pathWith(withWord(WORDS, view, word)));
}

/** The address that the fields of the filter form mean; a word it does not know is passed on to be answered. */
export function changesFromForm(lang: Language, fields: URLSearchParams): string {
  const codes = fields.getAll('country').map((code) => code.trim().slice(0, 60));
  const since = fieldText(fields, 'since');
  const words = [
    [...new Set(codes.filter(Boolean))].sort().join('-'),
    ...typedFilters(WORDS, fields),
    since && `${SINCE}${since.replace(SINCE, '')}`,
  ];
  return [`/${lang}/changes`, ...words.filter(Boolean).map(encodeURIComponent)].join('/');
}
