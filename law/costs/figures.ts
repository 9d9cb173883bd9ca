/**
 * From the figures of a file to one price for one person and year. The rules:
 * - a figure per day counts 365 times, per month 12 times, per year once; one without a period, or per case, is never
 *   taken for a year;
 * - a figure that covers a part of what its metric names (one region, drug trafficking alone) is never taken for all;
 * - of several figures the newest year is used, then the better status, then the shorter period (a day, as in the
 *   method), then the first in the file; the others are kept to be shown;
 * - money is turned into euros at the dated rate nearest to the middle of its year; a figure in a currency without a
 *   rate stays as it is and enters no sum;
 * - a figure of nothing says that what it prices does not exist: that is no price, and makes nothing cheaper.
 */
import { nearestRate } from '../money';
import type { CostFigure, ExchangeRates } from '../schema';
import { type CostMetric, isCurrency, STATUSES } from '../vocabulary';
import type { OwnFigure } from './assumptions';

const TIMES = { day: 365, month: 12, year: 1 } as const;
const PERIOD_ORDER = ['day', 'month', 'year'] as const;
type YearlyPeriod = keyof typeof TIMES;

/** A price for one person and year. */
export interface Price {
  /** The figure of the data; null = the reader's own. */
  record: CostFigure | null;
  value: number;
  currency: string;
  per: YearlyPeriod;
  /** 365, 12 or 1: how often the figure counts in a year. */
  times: number;
  /** value × times, in its currency */
  yearly: number;
  /** The same in euros, with the rate; null = the data has no rate for the currency. */
  euros: { amount: number; perEuro: number; rateDate: string } | null;
}

/**
 * Why there is no price: no figure, none for a known period, none in a currency with a rate, or the source says that
 * there is no such thing.
 */
export type Missing = 'no-figure' | 'no-period' | 'no-rate' | 'none-exists';

/** The price that is used and the figures that are not. With `no-rate` and `none-exists` there is a price, but not in euros. */
export interface Found {
  price: Price | null;
  missing: Missing | null;
  others: CostFigure[];
}

const coversAll = ({ covers }: CostFigure) => !covers;
const isYearly = (per: CostFigure['per']): per is YearlyPeriod => per != null && per in TIMES;
const midYear = (year: number) => `${year}-07-01`;

function pricedAs(
  record: CostFigure | null,
  value: number,
  currency: string,
  per: YearlyPeriod,
  rate: { perEuro: number; date: string } | null,
): Price {
  const times = TIMES[per];
  const yearly = value * times;
  return {
    record,
    value,
    currency,
    per,
    times,
    yearly,
    euros: rate && {
      amount: yearly / rate.perEuro,
      perEuro: rate.perEuro,
      rateDate: rate.date,
    },
  };
}

/** The order in which figures of one metric are preferred. */
function compareFigures(a: CostFigure, b: CostFigure): number {
  const period = ({ per }: CostFigure) => PERIOD_ORDER.indexOf(per as YearlyPeriod);
  return (
    b.year - a.year ||
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    period(a) - period(b)
  );
}

/** The price of one metric among the figures of a jurisdiction. */
export function findPrice(
  figures: readonly CostFigure[],
  metric: CostMetric,
  rates: ExchangeRates,
): Found {
  const own = figures.filter((figure) => figure.metric === metric);
  const yearly = own
    .filter((figure) => coversAll(figure) && isCurrency(figure.unit) && isYearly(figure.per))
    .sort(compareFigures)
    .map((record) =>
      pricedAs(
        record,
        record.value,
        record.unit,
        record.per as YearlyPeriod,
        nearestRate(rates, record.unit, midYear(record.year)),
      ),
    );
  const price = yearly.find(({ euros }) => euros) ?? yearly[0] ?? null;
  const others = own.filter((figure) => figure !== price?.record).sort(compareFigures);
  if (price?.value === 0)
    return { price: { ...price, euros: null }, missing: 'none-exists', others };
  return {
    price,
    missing: price?.euros
      ? null
      : price
        ? 'no-rate'
        : own.some(({ unit }) => isCurrency(unit))
          ? 'no-period'
          : 'no-figure',
    others,
  };
}

/**
 * A reader's own figure as a price; the figures of the data then stand beside it.
 * @param day whose rate is used (YYYY-MM-DD), since a reader's figure has no year
 */
export function ownPrice(
  own: OwnFigure,
  per: YearlyPeriod,
  figures: readonly CostFigure[],
  metric: CostMetric,
  rates: ExchangeRates,
  day: string,
): Found {
  const price = pricedAs(null, own.value, own.currency, per, nearestRate(rates, own.currency, day));
  return {
    price,
    missing: price.euros ? null : 'no-rate',
    others: figures.filter((figure) => figure.metric === metric).sort(compareFigures),
  };
}

/** A number of people: all of them, held on a day, so that a figure with a period (admissions) is another thing. */
export interface Headcount {
  /** null = not known */
  people: number | null;
  /** The figure of the data; null = the reader's own, or none. */
  record: CostFigure | null;
  others: CostFigure[];
}

/** The newest number of all people held on a day. */
export function findPeople(figures: readonly CostFigure[], metric: CostMetric): Headcount {
  const own = figures.filter((figure) => figure.metric === metric).sort(compareFigures);
  const record =
    own.find((figure) => coversAll(figure) && figure.unit === 'people' && figure.per == null) ??
    null;
  return {
    people: record?.value ?? null,
    record,
    others: own.filter((figure) => figure !== record),
  };
}
