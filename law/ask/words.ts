/** How a text becomes the words that are searched: the same for what is indexed and for what a reader types. */
import { stemmer as russian } from '@orama/stemmers/russian';
import english from 'wink-porter2-stemmer';

/** A run of letters and digits of any script; everything else separates words. */
const WORD = /[\p{L}\p{M}\p{Nd}]+/gu;
/** 228¹ is article 228.1, not 2281. */
const SUPERSCRIPT = /[\u00b2\u00b3\u00b9\u2070-\u2079]+/g;

/** A stem that was stemmed again says nothing when it is shorter. */
const SHORTEST = 5;

/** A word and where it begins in its text. */
export interface Placed {
  word: string;
  at: number;
}

/** The words of a text in small letters, without the marks that many leave out (ё, diacritics of Latin letters). */
export function wordsOf(text: string): string[] {
  const spaced = text.replace(SUPERSCRIPT, (digits) => ` ${digits.normalize('NFKC')}`);
  return placedWords(spaced).map(({ word }) => word);
}

/** The same words with their places, to find one again in a text for readers. */
export function placedWords(text: string): Placed[] {
  return [...text.matchAll(WORD)].flatMap((match) => {
    const word = fold(match[0]);
    return word ? [{ word, at: match.index }] : [];
  });
}

function fold(word: string): string {
  const plain = word.toLowerCase();
  if (/^[a-z0-9а-я]+$/.test(plain)) return plain;
  const small = word.normalize('NFKC').toLowerCase();
  return /\p{Script=Latin}/u.test(small)
    ? small.normalize('NFD').replace(/\p{M}/gu, '')
    : small.replaceAll('ё', 'е').replace(/[^\p{L}\p{Nd}]/gu, '');
}

/**
 * What the grammatical forms of a word share, by the rules of its script's language: хранения → хранен. The Russian
 * rules take the н of Казахстан for an ending, but that of Казахстане only once its е is gone: so they are applied
 * until nothing changes, though not to so little that солома (straw) and соль (salt) would be one word.
 */
export function stem(word: string): string {
  if (/^\p{Script=Cyrillic}+$/u.test(word)) {
    const shorter = russian(word);
    return shorter === word || russian(shorter).length < SHORTEST ? shorter : stem(shorter);
  }
  if (/^[a-z]+$/.test(word)) return english(word);
  return word;
}
