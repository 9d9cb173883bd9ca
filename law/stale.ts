/** What of a dossier is not verified, or was read too long ago: where an editor's hour is best spent. Pure. */
import type { Path } from './check/problem';
import { earliestDay, latestDay, type PartialDate, today } from './date';
import { isOldReading, readingOf } from './reading';
import { evidencedRecords, RECORDS } from './records';
import type { Dossier } from './schema';
import { STATUSES } from './vocabulary';

/** Why a record wants attention, worst first. */
export const STALE_REASONS = ['recalled', 'old-text', 'secondary', 'undated', 'old'] as const;
export type StaleReason = (typeof STALE_REASONS)[number];

export interface StaleRecord {
  path: Path;
  reason: StaleReason;
  /** When it was read, or the date of the text that was read; null where that is not said. */
  date: PartialDate | null;
  /** The worse, the greater, among records of the same reason: a rule before a figure on cost. */
  weight: number;
}

/**
 * @param before records read before this day (YYYY-MM-DD) are old; null = age is not looked at
 * @param day YYYY-MM-DD, today
 * @returns in the order of the file
 */
export function staleRecords(
  dossier: Dossier,
  before: string | null,
  day = today(),
): StaleRecord[] {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  const unverified = evidencedRecords(dossier).flatMap(({ kind, path, record }): StaleRecord[] => {
    const { status } = record;
    if (status === STATUSES[0]) {
      const reading = readingOf(record, sources);
      if (before === null || !isOldReading(record, reading, day)) return [];
      return [
        { path, reason: 'old-text', date: reading?.textOf ?? null, weight: -RECORDS[kind].harm },
      ];
    }
    return [{ path, reason: status, date: null, weight: -RECORDS[kind].harm }];
  });
  if (before === null) return unverified;
  return [
    ...unverified,
    ...dossier.sources.flatMap((source, at) =>
      aged(['sources', at, 'retrieved'], source.retrieved, before),
    ),
    ...dossier.instruments.flatMap((instrument, at) =>
      aged(['instruments', at, 'as_of'], instrument.as_of, before),
    ),
  ];
}

/** A date known to the year or month only is old when its last day is: nothing is older than it may be. */
function aged(path: Path, date: PartialDate | null | undefined, before: string): StaleRecord[] {
  if (!date) return [{ path, reason: 'undated', date: null, weight: 0 }];
  if (latestDay(date) >= before) return [];
  return [{ path, reason: 'old', date, weight: -Date.parse(earliestDay(date)) }];
}

/**
 * The day that lies a length of time before another.
 * @param age `18m`, `2y`, `90d`, `6w`
 * @returns undefined when the age is not written so
 */
export function dayBefore(day: string, age: string): string | undefined {
  const [, digits, unit] = /^(\d{1,4})([dwmy])$/.exec(age.trim().toLowerCase()) ?? [];
  if (!digits || !unit) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  const length = Number(digits);
  if (unit === 'd' || unit === 'w') {
    date.setUTCDate(date.getUTCDate() - length * (unit === 'w' ? 7 : 1));
    return date.toISOString().slice(0, 10);
  }
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() - length * (unit === 'y' ? 12 : 1));
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.toISOString().slice(0, 10);
}
