/** What a reader typed, as a question to the index. */
import { stem, wordsOf } from '@/law/ask/words';

/** A longer question is cut: what matters stands at its beginning. */
export const LONGEST_QUERY = 200;

/** Words too common to tell records apart, which the law's text may lack where a question has them. */
const SMALL_WORDS = new Set(
  (
    'a an and are at by for from in is of on or the to with what ' +
    'а без в во для до за и из или к как на о об от по при с со у что'
  ).split(' '),
);

/** One thing that must occur: words that stand side by side, such as the 228 and 1 of "228.1". */
export interface Term {
  words: readonly string[];
  stems: readonly string[];
  /** the beginning of a word is enough */
  prefix: boolean;
}

/** What must occur for a question; empty when it holds nothing that can be looked for. */
export function readQuery(query: string): Term[] {
  const runs = query
    .slice(0, LONGEST_QUERY)
    .split(/\s+/)
    .flatMap((chunk) => {
      const words = wordsOf(chunk);
      return words.length > 1 && words.every((word) => /^\d/.test(word))
        ? [words]
        : words.map((word) => [word]);
    });
  const telling = runs.filter(([word]) => word && !SMALL_WORDS.has(word));
  const kept = new Map((telling.length ? telling : runs).map((words) => [words.join(' '), words]));
  return [...kept.values()].map((words, at) => ({
    words,
    stems: words.map(stem),
    prefix: at === kept.size - 1 && /^\D{2,}$/u.test(words[0] ?? ''),
  }));
}

/**
 * The terms in the language of FTS5. They hold letters and digits only, so nothing in them can be read as
 * syntax.
 */
export function matchExpression(terms: readonly Term[]): string {
  return terms
    .map(({ words, stems, prefix }) => {
      const exact = `{title body} : "${stems.join(' ')}"`;
      return prefix ? `(${exact} OR forms : "${words.join(' ')}" *)` : `(${exact})`;
    })
    .join(' AND ');
}
