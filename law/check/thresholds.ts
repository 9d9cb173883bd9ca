/**
 * Quantity limits: the tiers of one substance lie one after the other. Compared are rows alike in substance,
 * unit, basis, place, force and instrument, as they stood together on a day.
 */
import { inForce, latestDay } from '../date';
import type { Dossier, Threshold } from '../schema';
import { TIERS } from '../vocabulary';
import { error, type Problem } from './problem';

type Row = Threshold & { at: number };
/** Before every date in the data: the day on which rows without `valid_from` alone are in force. */
const ALWAYS = '0001-01-01';

const lower = (row: Row) => row.from ?? 0;
const upper = (row: Row) => row.to ?? Number.POSITIVE_INFINITY;

/** Bounds the wrong way round, tiers that overlap, leave a hole, or stand in the wrong order. */
export function thresholdProblems(dossier: Dossier): Problem[] {
  const groups = new Map<string, Row[]>();
  const problems: Problem[] = [];
  (dossier.thresholds ?? []).forEach((threshold, at) => {
    const { substance, unit, basis, place, force, instrument, from, to } = threshold;
    if (from !== null && to !== null && from > to) {
      problems.push(
        error(['thresholds', at, 'from'], `${from} is above to ${to}: swap them or correct one.`),
      );
      return;
    }
    const key = JSON.stringify([substance, unit, basis, place, force ?? 'law', instrument]);
    groups.set(key, [...(groups.get(key) ?? []), { ...threshold, at }]);
  });
  for (const rows of groups.values()) problems.push(...groupProblems(rows));
  return problems;
}

function groupProblems(rows: readonly Row[]): Problem[] {
  return onEachDay(rows, (together) =>
    tierProblems(
      together.sort((a, b) => lower(a) - lower(b) || upper(a) - upper(b)),
      rows,
    ),
  );
}

/** What is wrong with rows on any of the days from which one of them holds, each thing told once. */
export function onEachDay<R extends Threshold>(
  rows: readonly R[],
  problemsOf: (together: R[]) => Problem[],
): Problem[] {
  const found = new Map<string, Problem>();
  const days = new Set(rows.map((row) => (row.valid_from ? latestDay(row.valid_from) : ALWAYS)));
  for (const day of days)
    for (const problem of problemsOf(rows.filter((row) => inForce(row, day) === 'yes')))
      found.set(`${problem.path.join()} ${problem.message}`, problem);
  return [...found.values()];
}

/** @param rows in force together, by their lower bound @param all the rows of every time */
function tierProblems(rows: readonly Row[], all: readonly Row[]): Problem[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!before) return [];
    const path = ['thresholds', row.at];
    if (lower(row) < upper(before) || (lower(row) === lower(before) && row.to === before.to))
      return [
        error(
          [...path, 'from'],
          `${nameOf(row)} overlaps ${nameOf(before)}: correct a bound, or say when each held with valid_from and valid_to.`,
        ),
      ];
    if (lower(row) > next(before) && !all.some((each) => fills(each, before, row)))
      return [
        error(
          [...path, 'from'],
          `nothing is said of amounts from ${before.to} to ${row.from} ${row.unit}, between ${nameOf(before)} and ${nameOf(row)}: correct a bound or add the tier between.`,
        ),
      ];
    if (row.tier !== 'any' && TIERS.indexOf(row.tier) < TIERS.indexOf(before.tier))
      return [
        error(
          [...path, 'tier'],
          `${row.tier} is a smaller tier than ${before.tier} but begins at a larger amount (${lower(row)} against ${lower(before)} ${row.unit}): correct the tier or the bounds.`,
        ),
      ];
    return [];
  });
}

/** Where the next tier may begin at the latest: plants, tablets and doses are counted, so 4 follows 3. */
function next(row: Row): number {
  return upper(row) + (row.unit === 'g' ? 0 : 1);
}

/** Whether a row of another time fills the hole: then the hole is in what is known of the past, not in the law. */
function fills(row: Row, before: Row, after: Row): boolean {
  return lower(row) < lower(after) && upper(row) > upper(before) && row !== before && row !== after;
}

function nameOf(row: Row): string {
  const from = row.from ?? 'no lower bound';
  return `row ${row.at + 1} (${row.tier}, ${from} to ${row.to ?? 'no upper bound'} ${row.unit})`;
}
