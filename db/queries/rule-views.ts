import { MoneyOn, nearestDay } from '@/law/money';
import { type RuleView, viewRule } from '@/law/rule-view';
import type { Offence } from '@/law/vocabulary';
import { keptLists } from './kept';
import { exchangeRates, instruments, jurisdictions, legalUnits, rules } from './records';

/** About 60 MB of views at most, the whole of today's data on a few days. */
const MOST_KEPT = 20_000;

const viewsOf = keptLists<RuleView>(MOST_KEPT, (key) => {
  const [day = '', code = ''] = key.split(' ');
  const units = legalUnits([code]);
  const money = new MoneyOn(units, exchangeRates(), day);
  const names = new Map([...units].map(([id, unit]) => [id, unit.name]));
  const known = instruments([code]);
  return rules([code]).map(({ jurisdiction, rule }) =>
    viewRule(jurisdiction, rule, known, names, money),
  );
});

/**
 * The rules of some jurisdictions (all when none are named) as they are shown on a day, whether in force or not.
 * @param day YYYY-MM-DD
 */
export function ruleViews(
  day: string,
  codes: readonly string[] = jurisdictions().map(({ code }) => code),
): RuleView[] {
  return codes.flatMap((code) => viewsOf(`${day} ${code}`));
}

/** Those in force on the day, or perhaps in force where a date is known to the year or month only. */
export function rulesInForce(
  day: string,
  codes?: readonly string[],
  offence?: Offence | null,
): RuleView[] {
  return ruleViews(day, codes).filter(
    (view) => view.inForce !== 'no' && (!offence || view.rule.offence === offence),
  );
}

/** The day of the exchange rates nearest to a day; null when there are none. */
export function rateDate(day: string): string | null {
  return nearestDay(
    exchangeRates().map((rate) => rate.date),
    day,
  );
}
