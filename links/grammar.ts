/**
 * The grammar of addresses: what a path means, its one canonical form, and what is wrong with a bad one.
 * Content is in the path (in one order), view alone in the query. Everything here is pure.
 */
import { ALIASES } from '@/law/aliases';
import { ANY_LANGUAGE, LANGUAGES, type Language } from '@/law/language';
import { HALF, nearest as nearestOf } from '@/law/nearest';
import type { WrittenText } from '@/law/schema';

/** What the grammar must know of the data: the jurisdictions, with their names to propose the nearest. */
export interface Known {
  jurisdictions: readonly { code: string; name: WrittenText }[];
}

export type ProblemKind =
  | 'language'
  | 'page'
  | 'country'
  | 'offence'
  | 'line'
  | 'substance'
  | 'circumstance'
  | 'filter'
  | 'colouring'
  | 'record'
  | 'amount'
  | 'date'
  | 'conduct'
  | 'situation'
  | 'assumption'
  | 'own-figure'
  | 'since'
  | 'too-many-countries'
  | 'extra';

/** What is wrong with an address: the part that can't be read, and addresses that may have been meant. */
export interface Problem {
  kind: ProblemKind;
  part: string;
  proposals: Proposal[];
}

/** `word` is a code or vocabulary word for the wrong part; `path` the whole corrected address. */
export interface Proposal {
  word: string;
  path: string;
}

export type Parsed<View> =
  | { kind: 'view'; view: View }
  /** `forNow` = the address may mean something else tomorrow; `answered` = its query was the question, and is not kept */
  | { kind: 'moved'; path: string; forNow?: true; answered?: true }
  | { kind: 'problem'; problem: Problem };

/**
 * The end of every grammar: the view, where the address is the one that the view has, else a redirect to that.
 * @param base what comes before the segments: /{lang}/{section}
 * @param segments as in the address
 * @param path the canonical address of the view
 */
export function settle<View>(
  base: string,
  segments: readonly string[],
  path: string,
  view: View,
): Parsed<View> {
  return [base, ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view }
    : { kind: 'moved', path };
}

/**
 * Says what is wrong with an address.
 * @param words what may have been meant instead of the part; '' = nothing at all
 * @param path the whole address with such a word in place of the part
 */
export function problem<Word extends string>(
  kind: ProblemKind,
  part: string,
  words: readonly Word[],
  path: (word: Word) => string,
): Parsed<never> {
  return {
    kind: 'problem',
    problem: { kind, part, proposals: words.map((word) => ({ word, path: path(word) })) },
  };
}

/** Says that a part is one too many. @param path the address without it */
export const extra = (part: string, path: string) => problem('extra', part, [''], () => path);

export const isLanguage = (text: string): text is Language =>
  (LANGUAGES as readonly string[]).includes(text);

const START = new RegExp(`^/(${ANY_LANGUAGE})(?=/|$)`);

/** The same page in another language, for any path of the site. */
export function inLanguage(path: string, lang: Language): string {
  return path.replace(START, `/${lang}`);
}

/** A segment as the reader typed it: percent-decoded, trimmed, lower case. */
export function readSegment(segment: string): string {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A stray % stays as it was typed; the segment is then simply not one we know.
  }
  return text.trim().toLowerCase();
}

/** Marks that a sentence leaves at the end of an address copied out of it. */
const TRAILING = /[.,;:!?)\]}>»”’"'…]+$/u;

/** A segment without the marks at its end, in small letters: what may have been meant by one that can't be read. */
export const withoutMarks = (segment: string): string =>
  readSegment(segment).replace(TRAILING, '').trim();

/** A wrong part as it is shown and compared: no longer than a name can be. */
export function shorten(part: string): string {
  return part.length > 60 ? `${part.slice(0, 59)}…` : part;
}

/** The words nearest to a mistyped one, best first: at most `most`, and none that is further than half its length. */
export const nearest = <Word extends string>(
  part: string,
  words: readonly Word[],
  most = 3,
): Word[] =>
  nearestOf(
    shorten(part),
    words.toSorted((a, b) => a.localeCompare(b)),
    HALF,
  ).slice(0, most);

/** The codes of jurisdictions nearest to what was typed, by code or by name in either language; a beginning is enough. */
export function nearestJurisdictions(part: string, known: Known, most = 3): string[] {
  const typed = shorten(part);
  const names = known.jurisdictions.flatMap(({ code, name }) =>
    [code, name.en, name.ru, ...(ALIASES[code] ?? [])].map((text) => ({ code, text })),
  );
  const begun = names.filter(
    ({ text }) => typed.length >= 3 && text.toLowerCase().startsWith(typed),
  );
  const near = nearestOf(
    typed,
    names,
    () => Number.POSITIVE_INFINITY,
    ({ text }) => text,
  );
  return [...new Set([...begun, ...near].map(({ code }) => code))].slice(0, most);
}

/** The code a token means: a code, or a country's name in one word; null = none. */
export function jurisdictionCode(token: string, known: Known): string | null {
  const found = known.jurisdictions.find(
    ({ code, name }) =>
      code === token ||
      name.en.toLowerCase() === token ||
      name.ru.toLowerCase() === token ||
      ALIASES[code]?.includes(token),
  );
  return found?.code ?? null;
}
