import {
  DIRECTIONS,
  type Direction,
  type Language,
  SUBREGIONS,
  type Subregion,
} from '@/law/vocabulary';
import {
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  type Problem,
  readSegment,
} from './grammar';

/** Which changes are shown; [] and null = all. */
export interface ChangesView {
  /** In alphabetical order. */
  codes: string[];
  subregion: Subregion | null;
  direction: Direction | null;
  /** From this year on. */
  since: number | null;
}

export const ALL_CHANGES: ChangesView = {
  codes: [],
  subregion: null,
  direction: null,
  since: null,
};

const SINCE = 'since-';
/** Words between codes and the year, in their order. */
const WORDS = { subregion: SUBREGIONS, direction: DIRECTIONS } as const;
type Field = keyof typeof WORDS;
const FIELDS = Object.keys(WORDS) as Field[];

/** What follows the page or the feed in an address: /ge-kz/baltics/softer/since-2015. */
function filterPath({ codes, subregion, direction, since }: ChangesView): string {
  const words = [
    [...new Set(codes)].sort().join('-'),
    subregion,
    direction,
    since === null ? null : `${SINCE}${since}`,
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
  let wrong: string | null = null;
  for (const word of segments.map(readSegment).filter(Boolean))
    if (!take(view, word, known)) wrong ??= word;
  if (wrong !== null) {
    const part = wrong;
    return {
      kind: 'problem',
      problem: problemOf(view, part, known, (word, change) => ({
        word,
        path: pathOf(lang, { ...view, ...change }),
      })),
    };
  }
  const path = pathOf(lang, view);
  return [pathOf(lang, ALL_CHANGES), ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view }
    : { kind: 'moved', path };
}

/** Puts a word where it belongs. @returns false when it can't be read, or its place is taken by another */
function take(view: ChangesView, word: string, known: Known): boolean {
  const year = new RegExp(`^${SINCE}((?:19|20)\\d\\d)$`).exec(word)?.[1];
  if (year) {
    const free = view.since === null || view.since === Number(year);
    if (free) view.since = Number(year);
    return free;
  }
  const field = FIELDS.find((name) => (WORDS[name] as readonly string[]).includes(word));
  if (field) {
    const free = view[field] === null || view[field] === word;
    if (free) Object.assign(view, { [field]: word });
    return free;
  }
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

type Propose = (word: string, change: Partial<ChangesView>) => Problem['proposals'][number];

/** What is wrong with a word: a year, a list of countries, else one of the other filters or a country's name. */
function problemOf(view: ChangesView, part: string, known: Known, propose: Propose): Problem {
  if (/^(since|\d{4}$)/.test(part)) {
    const typed = Number(/(?:19|20)\d\d/.exec(part)?.[0] ?? 2015);
    const year = view.since ?? typed;
    return { kind: 'since', part, proposals: [propose(`${SINCE}${year}`, { since: year })] };
  }
  const free = FIELDS.filter((field) => view[field] === null);
  const words = nearest(
    part,
    free.flatMap((field) => [...WORDS[field]]),
  );
  const taken = FIELDS.some((field) => (WORDS[field] as readonly string[]).includes(part));
  const read = readCodes(part, known);
  const listed = read.some((code) => code !== null) || (part.length <= 3 && words.length === 0);
  if (view.codes.length === 0 && !taken && (listed || words.length === 0)) {
    const sure = read.filter((code) => code !== null);
    const wrong = tokensOf(part)[read.indexOf(null)] ?? part;
    return {
      kind: 'country',
      part: wrong,
      proposals: nearestJurisdictions(wrong, {
        jurisdictions: known.jurisdictions.filter(({ code }) => !sure.includes(code)),
      }).map((code) => propose(code, { codes: [...sure, code] })),
    };
  }
  return {
    kind: 'filter',
    part,
    proposals: words.map((word) => {
      const field = free.find((name) => (WORDS[name] as readonly string[]).includes(word));
      return propose(word, field ? { [field]: word } : {});
    }),
  };
}

/** The address that the fields of the filter form mean; a word it does not know is passed on to be answered. */
export function changesFromForm(lang: Language, fields: URLSearchParams): string {
  const clean = (value: string) => value.trim().slice(0, 60);
  const codes = fields.getAll('country').map(clean).filter(Boolean);
  const since = clean(fields.get('since') ?? '');
  const words = [
    [...new Set(codes)].sort().join('-'),
    clean(fields.get('subregion') ?? ''),
    clean(fields.get('direction') ?? ''),
    since && `${SINCE}${since.replace(SINCE, '')}`,
  ];
  return [`/${lang}/changes`, ...words.filter(Boolean).map(encodeURIComponent)].join('/');
}
