import { nearest, THIRD } from '../nearest';

/** The word that was meant by a misspelt one; undefined when none is near enough (more than a third of it differs). */
export const meantBy = (word: string, known: readonly string[]): string | undefined =>
  nearest(word, known, THIRD)[0];

/** The end of a sentence that says a word is unknown: ": did you mean x?", or a full stop when no word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = meantBy(word, known);
  return meant ? `: did you mean ${meant}?` : '.';
}
