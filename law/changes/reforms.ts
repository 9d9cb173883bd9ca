/** The reforms of all jurisdictions as one list: filters, and how many went which way. */
import { latestDay } from '../date';
import type { Reform } from '../schema';
import type { Direction } from '../vocabulary';

/** A reform with its name and the jurisdiction it belongs to. */
export interface NamedReform extends Reform {
  id: string;
  jurisdiction: string;
}

/** Acts that came into force: court rulings, bills and policies are told apart from them. */
export const lawsOf = <One extends Pick<Reform, 'event'>>(reforms: readonly One[]): One[] =>
  reforms.filter(({ event }) => !event);

/** What changed the law: acts in force and court rulings. */
export const inForceOf = <One extends Pick<Reform, 'event'>>(reforms: readonly One[]): One[] =>
  reforms.filter(({ event }) => !event || event === 'ruling');

/** Whether a date, as exactly as it is known, may lie in a year or later. */
export function isSince(date: string, year: number | null): boolean {
  return year === null || latestDay(date) >= `${year}-01-01`;
}

/** How many reforms of some years went which way. */
export interface Period extends Record<Direction, number> {
  /** First and last year, both included. */
  from: number;
  to: number;
}

const YEARS = 5;

/**
 * The reforms counted by five years, 1990–1994 and so on, oldest first and without gaps; [] when there are none.
 * @param day today, YYYY-MM-DD: the last period may not be over
 */
export function countByPeriod(
  reforms: readonly Pick<Reform, 'date' | 'direction'>[],
  day: string,
): Period[] {
  if (reforms.length === 0) return [];
  const years = reforms.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.floor(Math.min(...years) / YEARS) * YEARS;
  const last = Math.max(...years);
  const now = Math.max(last, Number(day.slice(0, 4)));
  const periods: Period[] = [];
  for (let from = first; from <= last; from += YEARS)
    periods.push({ from, to: Math.min(from + YEARS - 1, now), softer: 0, harsher: 0, neutral: 0 });
  for (const [at, { direction }] of reforms.entries()) {
    const period = periods[Math.floor(((years[at] ?? first) - first) / YEARS)];
    if (period) period[direction]++;
  }
  return periods;
}
