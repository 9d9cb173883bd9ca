/**
 * On which dates the rules of a jurisdiction changed, and to which of its reforms each change belongs. A rule ends
 * the day before its successor begins; where a date is known to the month or year only, the change is given to every
 * reform that it may belong to, and marked as unsure.
 */
import { earliestDay, latestDay, type PartialDate } from '../date';
import type { Rule } from '../schema';

type Dated = Pick<Rule, 'valid_from' | 'valid_to'>;

/** The rules that ended and began at a date. */
export interface Turn<R extends Dated = Rule> {
  date: PartialDate;
  ended: { rule: R; sure: boolean }[];
  begun: { rule: R; sure: boolean }[];
}

const DAY = 86_400_000;

const moved = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

/** The calendar day before one. @param day YYYY-MM-DD */
export const dayBefore = (day: string): string => moved(day, -1);

/** The calendar day after one. @param day YYYY-MM-DD */
export const dayAfter = (day: string): string => moved(day, 1);

const isExact = (date: PartialDate) => date.length === 10;

/** When what followed a rule began: the day after its last one, as exactly as that is known. */
const endOf = (lastDay: PartialDate): PartialDate =>
  isExact(lastDay) ? dayAfter(lastDay) : lastDay;

/** Whether two dates may be the same, one of them being known less exactly. */
function mayBeSame(a: PartialDate, b: PartialDate): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** The dates, of those given, to which a change belongs: the very day, else all that it may be. */
function owners(date: PartialDate, dates: readonly PartialDate[], ends: boolean): PartialDate[] {
  if (isExact(date) && dates.includes(date)) return [date];
  const possible = dates.filter(
    (other) =>
      mayBeSame(date, other) ||
      // "Held until 2017": its successor may have begun on the first day of 2018.
      (ends && !isExact(date) && other === dayAfter(latestDay(date))),
  );
  return possible.length > 0 ? possible : [date];
}

/**
 * The turns of one jurisdiction's law, oldest first: one for every date of a reform, and one for every other date
 * on which the data has a rule end or begin.
 * @param dates of its reforms
 */
export function turnsOf<R extends Dated>(
  rules: readonly R[],
  dates: readonly PartialDate[],
): Turn<R>[] {
  const known = [...new Set(dates)];
  const turns = new Map<PartialDate, Turn<R>>(
    known.map((date) => [date, { date, ended: [], begun: [] }]),
  );
  const put = (side: 'ended' | 'begun', rule: R, date: PartialDate) => {
    for (const owner of owners(date, known, side === 'ended')) {
      const turn = turns.get(owner) ?? { date: owner, ended: [], begun: [] };
      turns.set(owner, turn);
      turn[side].push({ rule, sure: isExact(date) && owner === date });
    }
  };
  for (const rule of rules) {
    if (rule.valid_to) put('ended', rule, endOf(rule.valid_to));
    if (rule.valid_from) put('begun', rule, rule.valid_from);
  }
  return [...turns.values()].sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? -1 : 1));
}
