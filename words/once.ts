import { eachLanguage } from '@/law/language';
import type { Words } from '@/messages';

/**
 * Words that a record is given once in each language, for as long as the record itself is kept in memory.
 * Records are never changed, and formatting numbers and lists is most of the work of a page.
 */
export function wordsOnce<Item extends object>(
  write: (words: Words, item: Item) => string,
): (words: Words, item: Item) => string {
  const written = eachLanguage(() => new WeakMap<Item, string>());
  return (words, item) => {
    const known = written[words.lang].get(item);
    if (known !== undefined) return known;
    const text = write(words, item);
    written[words.lang].set(item, text);
    return text;
  };
}
