import { CIRCUMSTANCES, type Language, OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { type Chosen, choose, fieldText, typedFilters, unfiltered } from './filters';
import {
  extra,
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  problem,
  readSegment,
  settle,
} from './grammar';
import { type OnDay, onDay } from './on';

/** What a comparison can be narrowed to, in the order of its address. */
const FILTERS = {
  offence: OFFENCES,
  substance: SUBSTANCES,
  circumstance: CIRCUMSTANCES,
} as const;
const FIELDS = Object.keys(FILTERS) as (keyof typeof FILTERS)[];

type Filters = Chosen<typeof FILTERS>;

/** What a comparison shows. No code or one alone = the page on which the countries are chosen. */
export interface CompareView extends OnDay, Filters {
  codes: string[];
}

/** A comparison that is not narrowed. */
export const WHOLE_LAW: Filters = unfiltered(FILTERS);

export const MOST_COMPARED = 6;

/** Stands for "not filtered" before a later filter: /compare/ge-kz/all/heroin. */
const ALL = 'all';

/** Words for the fields with `all` before a later one that is set. @param words '' or null = not filtered */
function filterSegments(words: readonly (string | null)[]): string[] {
  const segments = words.map((word) => word || ALL);
  while (segments.at(-1) === ALL) segments.pop();
  return segments;
}

/** /{lang}/compare[/{ge-kz}[/{offence}[/{substance}[/{circumstance}]]]], codes in the order of the columns. */
export function comparePath(lang: Language, view: CompareView): string {
  const codes = [...new Set(view.codes)];
  // Without countries there is nothing to filter yet.
  if (codes.length === 0) return onDay(`/${lang}/compare`, view.on);
  const filters = filterSegments(FIELDS.map((field) => view[field]));
  return onDay([`/${lang}/compare`, codes.join('-'), ...filters].join('/'), view.on);
}

/** @param segments what follows /{lang}/compare, as in the address */
export function parseCompare(
  lang: Language,
  segments: readonly string[],
  known: Known,
): Parsed<CompareView> {
  const [typedCodes = '', ...typedFilters] = segments.map(readSegment);
  const tokens = typedCodes.split(/[-,+ ]+/).filter(Boolean);
  const { filters, wrong } = readFilters(tokens.length ? typedFilters : []);
  const pathOf = (codes: string[], change: Partial<Filters> = {}) =>
    comparePath(lang, { ...filters, ...change, codes });

  const read = tokens.map((token) => jurisdictionCode(token, known));
  const odd = read.indexOf(null);
  const codes = [...new Set(read.filter((code) => code !== null))];
  if (odd >= 0) {
    const part = tokens[odd] ?? '';
    const others = known.jurisdictions.filter(({ code }) => !codes.includes(code));
    return problem('country', part, nearestJurisdictions(part, { jurisdictions: others }), (word) =>
      pathOf([...codes, word].slice(-MOST_COMPARED)),
    );
  }
  if (codes.length > MOST_COMPARED) {
    const some = codes.slice(0, MOST_COMPARED);
    return problem('too-many-countries', typedCodes, [some.join(' ')], () => pathOf(some));
  }
  if (wrong) {
    const { part, field } = wrong;
    return field
      ? problem(field, part, nearest(part, FILTERS[field]), (word) =>
          pathOf(codes, { [field]: word }),
        )
      : extra(part, pathOf(codes));
  }
  return settle(`/${lang}/compare`, segments, pathOf(codes), { ...filters, codes });
}

/** A word that can't be read, and the field that its place in the address is for; null = there is none. */
interface WrongFilter {
  part: string;
  field: keyof Filters | null;
}

/** Filters in any order are understood; the first that is wrong is told by its place. */
function readFilters(typed: readonly string[]): { filters: Filters; wrong: WrongFilter | null } {
  const filters = { ...WHOLE_LAW };
  const words = typed.filter(Boolean);
  const odd = words.map((word) => word !== ALL && !choose(FILTERS, filters, word)).indexOf(true);
  const part = words[odd];
  return { filters, wrong: part ? { part, field: FIELDS[odd] ?? null } : null };
}

/** The address that the fields of a form mean; a word it does not know is passed on to be answered. */
export function compareFromForm(lang: Language, fields: URLSearchParams): string {
  const codes = fields
    .getAll('country')
    .flatMap((value) => value.split('-'))
    .map((code) => code.trim().slice(0, 60))
    .filter(Boolean);
  if (codes.length === 0) return `/${lang}/compare`;
  const segments = [
    [...new Set(codes)].join('-'),
    ...filterSegments(typedFilters(FILTERS, fields)),
  ];
  const path = [`/${lang}/compare`, ...segments.map(encodeURIComponent)].join('/');
  return path + tabQuery(readTab(fieldText(fields, 'view')));
}

/** One address for the same countries in any order, which search engines are told. */
export const alphabeticalPath = (lang: Language, view: CompareView): string =>
  comparePath(lang, { ...view, codes: [...view.codes].sort() });

/** Ways to look at a comparison; they change no content, and so are in the query. */
export const TABS = ['glance', 'detail', 'map', 'chart', 'all'] as const;
export type Tab = (typeof TABS)[number];

/** The query of a tab, '' for the first one. */
export const tabQuery = (tab: Tab): string => (tab === 'glance' ? '' : `?view=${tab}`);

/** Reads a tab; what can't be read is the first one. */
export const readTab = (typed: string | undefined): Tab =>
  TABS.find((tab) => tab === typed) ?? 'glance';
