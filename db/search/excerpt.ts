import { placedWords, stem } from '@/law/ask/words';
import type { Term } from './match';

const LONGEST = 240;
/** How much is shown before the first word that was found. */
const BEFORE = 60;

/** The part of a text around the first word of it that was looked for; its beginning when none occurs. */
export function excerpt(text: string, terms: readonly Term[]): string {
  if (text.length <= LONGEST) return text;
  const places = placedWords(text);
  const stems = new Set(terms.flatMap((term) => term.stems));
  const beginnings = terms.filter((term) => term.prefix).flatMap((term) => term.words);
  const found = places.find(
    ({ word }) =>
      stems.has(stem(word)) || beginnings.some((beginning) => word.startsWith(beginning)),
  );
  const wanted = (found?.at ?? 0) - BEFORE;
  const from = wanted <= 0 ? 0 : (places.find(({ at }) => at >= wanted)?.at ?? 0);
  if (text.length - from <= LONGEST) return `${from > 0 ? '…' : ''}${text.slice(from)}`;
  const end = places.findLast(({ at }) => at <= from + LONGEST)?.at ?? from + LONGEST;
  return `${from > 0 ? '…' : ''}${text.slice(from, end).trimEnd()}…`;
}
