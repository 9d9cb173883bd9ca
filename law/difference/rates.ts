/** What differs between two versions of the exchange rates. */
import type { ExchangeRates } from '../schema';

export interface RateChange {
  date: string;
  currency: string;
  /** Units of the currency for one euro; null where there was, or is, no rate. */
  before: number | null;
  after: number | null;
}

/** @returns by day, then as the days list their currencies */
export function rateChanges(before: ExchangeRates, after: ExchangeRates): RateChange[] {
  const of = (rates: ExchangeRates, date: string) =>
    rates.find((rate) => rate.date === date)?.per_eur ?? {};
  const dates = [...new Set([...before, ...after].map(({ date }) => date))].sort();
  return dates.flatMap((date) => {
    const [old, now] = [of(before, date), of(after, date)];
    const currencies = [...new Set([...Object.keys(now), ...Object.keys(old)])];
    return currencies
      .map((currency) => ({
        date,
        currency,
        before: old[currency] ?? null,
        after: now[currency] ?? null,
      }))
      .filter((change) => change.before !== change.after);
  });
}
