/**
 * A fine in its law's own unit, in local currency at the unit's value on a day, and in euros at the dated rate
 * nearest to that day (`data/exchange-rates.yaml`).
 */
import { earliestDay } from './date';
import type { ExchangeRates, LegalUnit } from './schema';
import { isCurrency } from './vocabulary';

/** Money on a day: `local` in a currency, `euros` with the date of the rate; null where the data has no value or rate. */
export interface Money {
  local: { amount: number; currency: string } | null;
  euros: { amount: number; rateDate: string } | null;
}

/**
 * The value of one legal unit of account on a day, the latest that had begun.
 * @returns null when every value that is known begins later.
 */
export function unitValueOn(unit: LegalUnit, day: string): LegalUnit['values'][number] | null {
  const begun = unit.values
    .filter((value) => !value.valid_from || earliestDay(value.valid_from) <= day)
    .sort((a, b) => ((a.valid_from ?? '') < (b.valid_from ?? '') ? -1 : 1));
  return begun.at(-1) ?? null;
}

/**
 * The dated rate nearest to a day, for a currency.
 * @returns units of the currency for one euro, and the rate's date; null for a currency without a rate.
 */
export function nearestRate(
  rates: ExchangeRates,
  currency: string,
  day: string,
): { perEuro: number; date: string } | null {
  if (currency === 'EUR') return { perEuro: 1, date: day };
  const quoted = rates.filter((rate) => rate.per_eur[currency]);
  const date = nearestDay(
    quoted.map((rate) => rate.date),
    day,
  );
  const perEuro = quoted.find((rate) => rate.date === date)?.per_eur[currency];
  return date && perEuro ? { perEuro, date } : null;
}

/** The one of several days (YYYY-MM-DD) that is nearest to a day; null when there are none. */
export function nearestDay(days: readonly string[], day: string): string | null {
  const distance = (other: string) => Math.abs(Date.parse(other) - Date.parse(day));
  return days.reduce<string | null>(
    (best, next) => (best === null || distance(next) < distance(best) ? next : best),
    null,
  );
}

/** Converts amounts of one jurisdiction's law on one day. */
export class MoneyOn {
  private readonly rateOf = new Map<string, ReturnType<typeof nearestRate>>();
  private readonly valueOf = new Map<string, ReturnType<typeof unitValueOn>>();

  constructor(
    private readonly units: ReadonlyMap<string, LegalUnit>,
    private readonly rates: ExchangeRates,
    readonly day: string,
  ) {}

  /** @param unit ISO 4217 code or the id of a legal unit; other units have no value in money. */
  convert(amount: number, unit: string): Money {
    const local = this.local(amount, unit);
    const rate = local && this.rate(local.currency);
    return {
      local,
      euros: rate && local ? { amount: local.amount / rate.perEuro, rateDate: rate.date } : null,
    };
  }

  /** Euros alone, for the order of penalties. */
  readonly toEuros = (amount: number, unit: string): number | null =>
    this.convert(amount, unit).euros?.amount ?? null;

  private local(amount: number, unit: string): Money['local'] {
    if (isCurrency(unit)) return { amount, currency: unit };
    const value = this.value(unit);
    return value ? { amount: amount * value.value, currency: value.currency } : null;
  }

  private rate(currency: string): ReturnType<typeof nearestRate> {
    const known = this.rateOf.get(currency);
    if (known !== undefined) return known;
    const rate = nearestRate(this.rates, currency, this.day);
    this.rateOf.set(currency, rate);
    return rate;
  }

  private value(unit: string): ReturnType<typeof unitValueOn> {
    const known = this.valueOf.get(unit);
    if (known !== undefined) return known;
    const legal = this.units.get(unit);
    const value = legal ? unitValueOn(legal, this.day) : null;
    this.valueOf.set(unit, value);
    return value;
  }
}
