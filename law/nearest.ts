/** Words that a mistyped one may mean. */
import { distance } from 'fastest-levenshtein';

/** How many letters may differ, by the length of the longer word. */
export type Slips = (length: number) => number;

/** Half of them: proposals to choose from. */
export const HALF: Slips = (length) => Math.max(1, Math.ceil(length / 2));
/** A third: one word that is meant, if any. */
export const THIRD: Slips = (length) => Math.max(1, Math.floor(length / 3));

/**
 * @param typed as written; small and capital letters are the same
 * @param known the words that would be right, or what is called by them
 * @param slips how many letters may differ
 * @returns the nearest first; of those equally near, the first known
 */
export function nearest<Known>(
  typed: string,
  known: readonly Known[],
  slips: Slips,
  wordOf: (one: Known) => string = String,
): Known[] {
  const word = typed.toLowerCase();
  return known
    .map((one) => {
      const other = wordOf(one).toLowerCase();
      const within = slips(Math.max(word.length, other.length));
      return { one, far: far(word, other, within), within };
    })
    .filter(({ far, within }) => far <= within)
    .sort((a, b) => a.far - b.far)
    .map(({ one }) => one);
}

/** Letters that differ; two neighbouring ones that have changed places are one slip. */
function far(one: string, other: string, within: number): number {
  if (Math.abs(one.length - other.length) > within) return Number.POSITIVE_INFINITY;
  return isSwapped(one, other) ? 1 : distance(one, other);
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, place) => letter !== other[place]);
  return (
    at >= 0 && one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2) === other
  );
}
