/** Limits that were read in a text later than the day of a scenario, without a beginning. */
import { earliestDay, latestDay, type PartialDate } from '../date';
import type { KnownSince } from '../known-since';
import type { Rule } from '../schema';
import type { ScenarioLaw, ThresholdRef } from './answer';

/**
 * Whether a limit likely held on the day already: it was read within a year, a dated rule on its step stood on both days,
 * and no change of rules or limits between them is recorded. Georgia's rules of July 2025 beside a table read in February
 * 2026 are the plain case.
 * @param rules those that fit the act and surely stood on the day
 * @param day YYYY-MM-DD
 */
export function likelyHeld(
  { threshold }: ThresholdRef,
  rules: readonly Rule[],
  law: Pick<ScenarioLaw, 'offences' | 'thresholds'>,
  known: KnownSince,
  day: string,
): boolean {
  const text = known.textOf(threshold);
  if (!text) return false;
  const read = latestDay(text);
  if (read > inAYear(day)) return false;
  const between = (date: PartialDate | null | undefined) =>
    date != null && latestDay(date) > day && earliestDay(date) <= read;
  return (
    rules.some(
      ({ quantity, valid_from, valid_to }) =>
        quantity === threshold.tier &&
        valid_from != null &&
        (valid_to == null || earliestDay(valid_to) >= read),
    ) &&
    ![...law.offences, ...(law.thresholds ?? [])].some(
      ({ valid_from, valid_to }) => between(valid_from) || between(valid_to),
    )
  );
}

const inAYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
