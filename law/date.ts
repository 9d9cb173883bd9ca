/**
 * Dates known to the year, the month or the day. "2011" is not 1 January 2011: whether a rule of 2011 was in
 * force in March 2011 is unknown, and the functions below say so.
 */

/** A date as exactly as it is known: `2011`, `2018-07` or `2018-07-30`. */
export type PartialDate = string;

/** First day that a partial date may mean. */
export function earliestDay(date: PartialDate): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** Last day that a partial date may mean. */
export function latestDay(date: PartialDate): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Whether a real calendar day is written as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

export type InForce = 'yes' | 'no' | 'perhaps';

/**
 * Whether a record was in force on a day. `valid_to` is the last day on which it holds, as in
 * data/FORMAT.md's dossiers (a version that ends on 2024-12-31 is followed by one from 2025-01-01).
 * @param day YYYY-MM-DD
 * @returns `perhaps` when the day falls within a bound that is known to the year or month only.
 */
export function inForce(
  record: { valid_from?: PartialDate | null; valid_to?: PartialDate | null },
  day: string,
): InForce {
  const { valid_from: from, valid_to: to } = record;
  if (from && day < earliestDay(from)) return 'no';
  if (to && day > latestDay(to)) return 'no';
  const unsure =
    (from && day < latestDay(from)) || (to && to.length < 10 && day >= earliestDay(to));
  return unsure ? 'perhaps' : 'yes';
}

/** Whether a record is known to begin only after a day. @param day YYYY-MM-DD */
export function beginsAfter(record: { valid_from?: PartialDate | null }, day: string): boolean {
  return record.valid_from != null && day < earliestDay(record.valid_from);
}

/** Today in UTC as YYYY-MM-DD. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10);
}
