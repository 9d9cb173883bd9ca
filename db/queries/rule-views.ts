import { MoneyOn, nearestDay } from '@/law/money';
import { type RuleView, viewRule } from '@/law/rule-view';
import type { Offence } from '@/law/vocabulary';
import { exchangeRates, instruments, legalUnits, rules } from './records';

/** The rules of some jurisdictions (all when none are named) as they are shown on a day, whether in force or not. */
export function ruleViews(
  day: string,
  codes?: readonly string[],
  offence?: Offence | null,
): RuleView[] {
  const units = legalUnits(codes);
  const money = new MoneyOn(units, exchangeRates(), day);
  const names = new Map([...units].map(([id, unit]) => [id, unit.name]));
  const known = instruments(codes);
  return rules(codes, offence).map(({ jurisdiction, rule }) =>
    viewRule(jurisdiction, rule, known, names, money),
  );
}

/** Those in force on the day, or perhaps in force where a date is known to the year or month only. */
export function rulesInForce(
  day: string,
  codes?: readonly string[],
  offence?: Offence | null,
): RuleView[] {
  return ruleViews(day, codes, offence).filter((view) => view.inForce !== 'no');
}

/** The day of the exchange rates nearest to a day; null when there are none. */
export function rateDate(day: string): string | null {
  return nearestDay(
    exchangeRates().map((rate) => rate.date),
    day,
  );
}
