import {
  CIRCUMSTANCES,
  type Circumstance,
  type Language,
  OFFENCES,
  type Offence,
  SUBSTANCES,
  type Substance,
} from '@/law/vocabulary';
import {
  jurisdictionCode,
  type Known,
  nearest,
  nearestJurisdictions,
  type Parsed,
  readSegment,
} from './grammar';
import { type OnDay, onDay } from './on';

/** What a comparison shows. No code or one alone = the page on which the countries are chosen. */
export interface CompareView extends OnDay {
  codes: string[];
  offence: Offence | null;
  substance: Substance | null;
  circumstance: Circumstance | null;
}

export const MOST_COMPARED = 6;

/** Stands for "not filtered" before a later filter: /compare/ge-kz/all/heroin. */
const ALL = 'all';

/** /{lang}/compare[/{ge-kz}[/{offence}[/{substance}[/{circumstance}]]]], codes in alphabetical order. */
export function comparePath(lang: Language, view: CompareView): string {
  const filters = [view.offence ?? ALL, view.substance ?? ALL, view.circumstance ?? ALL];
  while (filters.at(-1) === ALL) filters.pop();
  const codes = [...new Set(view.codes)].sort();
  // Without countries there is nothing to filter yet.
  if (codes.length === 0) return onDay(`/${lang}/compare`, view.on);
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
  const filters = readFilters(typedFilters);
  const view = (codes: string[]): CompareView => ({
    codes,
    ...(tokens.length ? filters.view : { offence: null, substance: null, circumstance: null }),
  });

  const codes: string[] = [];
  for (const [at, token] of tokens.entries()) {
    const code = jurisdictionCode(token, known);
    if (code) codes.push(code);
    else {
      const others = tokens.flatMap((other, place) =>
        place === at ? [] : (jurisdictionCode(other, known) ?? []),
      );
      return {
        kind: 'problem',
        problem: {
          kind: 'country',
          part: token,
          proposals: nearestJurisdictions(token, {
            jurisdictions: known.jurisdictions.filter(({ code }) => !others.includes(code)),
          }).map((word) => ({
            word,
            path: comparePath(lang, view([...others, word].slice(0, MOST_COMPARED))),
          })),
        },
      };
    }
  }
  const unique = [...new Set(codes)].sort();
  if (unique.length > MOST_COMPARED)
    return {
      kind: 'problem',
      problem: {
        kind: 'too-many-countries',
        part: typedCodes,
        proposals: [
          {
            word: unique.slice(0, MOST_COMPARED).join(' '),
            path: comparePath(lang, view(unique.slice(0, MOST_COMPARED))),
          },
        ],
      },
    };
  if (filters.wrong && unique.length > 0) {
    const { kind, part, field, words } = filters.wrong;
    return {
      kind: 'problem',
      problem: {
        kind,
        part,
        proposals: (kind === 'extra' ? [''] : nearest(part, words)).map((word) => ({
          word,
          path: comparePath(lang, { ...view(unique), ...(field ? { [field]: word } : {}) }),
        })),
      },
    };
  }
  const path = comparePath(lang, view(unique));
  const typed = [`/${lang}/compare`, ...segments.filter(Boolean)].join('/');
  return typed === path ? { kind: 'view', view: view(unique) } : { kind: 'moved', path };
}

type Filters = Pick<CompareView, 'offence' | 'substance' | 'circumstance'>;

interface WrongFilter {
  kind: 'offence' | 'substance' | 'circumstance' | 'extra';
  part: string;
  field: keyof Filters | null;
  words: readonly string[];
}

/** Filters in any order are understood; their canonical order is offence, substance, circumstance. */
function readFilters(typed: readonly string[]): { view: Filters; wrong: WrongFilter | null } {
  const view: Filters = { offence: null, substance: null, circumstance: null };
  const fields = [
    { field: 'offence', words: OFFENCES },
    { field: 'substance', words: SUBSTANCES },
    { field: 'circumstance', words: CIRCUMSTANCES },
  ] as const;
  let wrong: WrongFilter | null = null;
  for (const [at, word] of typed.filter(Boolean).entries()) {
    if (word === ALL) continue;
    const free = fields.find(
      ({ field, words }) => view[field] === null && (words as readonly string[]).includes(word),
    );
    if (free) Object.assign(view, { [free.field]: word });
    else {
      const place = fields[at];
      wrong ??= place
        ? { kind: place.field, part: word, field: place.field, words: place.words }
        : { kind: 'extra', part: word, field: null, words: [] };
    }
  }
  return { view, wrong };
}
