import type { ComparisonFilter, ComparisonGroup, RowKey, RowKind } from './comparison';
import type { RuleFacts } from './rule-view';

/** Rules a comparison shows in full at most: of all offences beside each other, and where one view spells all out. */
const MOST_SHOWN = { beside: 130, spelledOut: 240 };

/** Beside everything else the special rules are summed up; the offence's own view spells them out. */
export function isSummedUp(filter: ComparisonFilter, row: RowKey | RowKind): boolean {
  return !filter.offence && !filter.circumstance && (row === 'aggravated' || row === 'related');
}

/** The cells whose rules are shown one by one. */
const spelledOutCells = <View extends RuleFacts>(
  groups: readonly ComparisonGroup<View>[],
  filter: ComparisonFilter,
) =>
  groups
    .flatMap(({ rows }) => rows.filter(({ key }) => !isSummedUp(filter, key)))
    .flatMap((row) => row.cells);

/** The rules that a comparison shows in full: of each cell the first ones. */
export function shownInFull<View extends RuleFacts>(
  groups: readonly ComparisonGroup<View>[],
  filter: ComparisonFilter,
): View[] {
  const cells = spelledOutCells(groups, filter);
  const room = roomInCell(
    cells.map(({ rules }) => rules.length),
    filter.offence || filter.circumstance ? MOST_SHOWN.spelledOut : MOST_SHOWN.beside,
  );
  return cells.flatMap(({ rules }) => rules.slice(0, room));
}

/** Rules that two A4 sheets hold under the lines in the longer of the languages, measured with three countries. */
const MOST_ON_PAPER = 24;

/** How many rules of a cell are printed. One offence is printed whole; all of them share two sheets. */
export function roomOnPaper(
  groups: readonly ComparisonGroup<RuleFacts>[],
  filter: ComparisonFilter,
): number {
  if (filter.offence || filter.circumstance) return Number.POSITIVE_INFINITY;
  const cells = spelledOutCells(groups, filter);
  return roomInCell(
    cells.map(({ rules }) => rules.length),
    MOST_ON_PAPER,
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
