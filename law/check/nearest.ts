/** "Did you mean …": the known word nearest to a misspelt one. */
import { distance } from 'fastest-levenshtein';

/**
 * @param word as written
 * @param known the words that would be right
 * @returns the nearest, or undefined when none is near enough to be meant (more than a third of it differs)
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < least) [best, least] = [candidate, steps];
  }
  const allowed = Math.max(1, Math.floor(Math.max(word.length, best?.length ?? 0) / 3));
  return least <= allowed ? best : undefined;
}

/** The end of a sentence that says a word is unknown: ": did you mean x?", or a full stop when no word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant ? `: did you mean ${meant}?` : '.';
}
