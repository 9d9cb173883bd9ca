/** The exchange rates: one row a day, in order, of currencies that exist. */
import type { ExchangeRates } from '../schema';
import { currencyProblem } from './currencies';
import { pastDayProblems } from './dates';
import { error, type Problem } from './problem';

/** @param today YYYY-MM-DD */
export function rateProblems(rates: ExchangeRates, today: string): Problem[] {
  return rates.flatMap(({ date, per_eur }, at) => [
    ...dayProblems(rates, at, date, today),
    ...Object.keys(per_eur).flatMap((code) =>
      currencyProblem(code, ['rates', at, 'per_eur', code]).map((problem) => ({
        ...problem,
        atKey: true,
      })),
    ),
  ]);
}

function dayProblems(rates: ExchangeRates, at: number, date: string, today: string): Problem[] {
  const path = ['rates', at, 'date'];
  const before = rates[at - 1]?.date;
  const wrong = pastDayProblems(path, date, today);
  if (wrong.length > 0) return wrong;
  if (rates.findIndex((row) => row.date === date) < at)
    return [error(path, `${date} is there twice: keep one row.`)];
  if (before && date < before)
    return [error(path, `${date} follows ${before}: put the rows in order, oldest first.`)];
  return [];
}
