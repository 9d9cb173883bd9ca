import type { ComparisonGroup, RowKey } from '@/law/comparison';
import type { CompareView } from '@/links/compare';

/** Rules a comparison shows in full at most: of all offences beside each other, and where one view spells all out. */
const MOST_SHOWN = { beside: 130, spelledOut: 240 };

/** Beside everything else the special rules are summed up; the offence's own view spells them out. */
export function isSummedUp(view: CompareView, row: RowKey): boolean {
  return !view.offence && !view.circumstance && (row === 'aggravated' || row === 'related');
}

/** How many rules each cell of a comparison may show in full. */
export function roomInCells(groups: readonly ComparisonGroup[], view: CompareView): number {
  const counts = groups
    .flatMap(({ rows }) => rows.filter(({ key }) => !isSummedUp(view, key)))
    .flatMap(({ cells }) => cells.map(({ rules }) => rules.length));
  return roomInCell(
    counts,
    view.offence || view.circumstance ? MOST_SHOWN.spelledOut : MOST_SHOWN.beside,
  );
}

/**
 * Keeps a page readable and quick however many rules the law has.
 * @returns the largest number with which all cells together show no more than `most` rules, at least one
 * @param counts how many rules each cell has
 */
export function roomInCell(counts: readonly number[], most: number): number {
  const ascending = [...counts].sort((a, b) => a - b);
  let left = most;
  for (const [at, count] of ascending.entries()) {
    const cells = ascending.length - at;
    // The cells from here on have as many or more: shared equally, what is left no longer holds them whole.
    if (count * cells > left) return Math.max(1, Math.floor(left / cells));
    left -= count;
  }
  return Number.POSITIVE_INFINITY;
}
