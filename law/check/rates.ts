/** Exchange rates: days in order, and rates that can be right beside those of other days. */
import { isDay } from '../date';
import type { ExchangeRates } from '../schema';
import { currencyProblem } from './currencies';
import { pastDayProblems } from './dates';
import { error, list, type Problem } from './problem';

/** The first day on which there was a euro. */
const EURO = '1999-01-01';

/** Units for one euro that were fixed for good, or to which a currency is tied: by regulations of the EU Council, and by law in Bosnia. */
const FIXED: Readonly<Record<string, number>> = {
  BAM: 1.95583,
  BGN: 1.95583,
  DEM: 1.95583,
  EEK: 15.6466,
  HRK: 7.5345,
  LTL: 3.4528,
  LVL: 0.702804,
  PTE: 200.482,
  SIT: 239.64,
  SKK: 30.126,
};

/** How much a currency may move between two days that follow each other, for each year between them. */
const MOST_A_YEAR = 1.5;

/** Of so many rates that stay the same to the last digit, the row was copied. */
const COPIED = 5;

/** @param today YYYY-MM-DD */
export function rateProblems(rates: ExchangeRates, today: string): Problem[] {
  return rates.flatMap(({ date, per_eur }, at) => [
    ...dayProblems(rates, at, date, today),
    ...copiedProblems(rates, at),
    ...missingProblems(rates, at),
    ...Object.keys(per_eur).flatMap((code) => [
      ...currencyProblem(code, ['rates', at, 'per_eur', code]).map((problem) => ({
        ...problem,
        atKey: true,
      })),
      ...valueProblems(rates, at, code),
    ]),
  ]);
}

function dayProblems(rates: ExchangeRates, at: number, date: string, today: string): Problem[] {
  const path = ['rates', at, 'date'];
  const before = rates[at - 1]?.date;
  const wrong = pastDayProblems(path, date, today);
  if (wrong.length > 0) return wrong;
  if (date < EURO) return [error(path, `${date} is before the euro (${EURO}): correct the date.`)];
  if (rates.findIndex((row) => row.date === date) < at)
    return [error(path, `${date} is there twice: keep one row.`)];
  if (before && date < before)
    return [error(path, `${date} follows ${before}: put the rows in order, oldest first.`)];
  return [];
}

function valueProblems(rates: ExchangeRates, at: number, code: string): Problem[] {
  const path = ['rates', at, 'per_eur', code];
  const { date, per_eur } = rates[at] as ExchangeRates[number];
  const rate = per_eur[code] ?? 0;
  if (code === 'EUR')
    return [error(path, 'a euro is a euro: take it out, with EUR on the other side.')];
  const fixed = FIXED[code];
  if (fixed !== undefined)
    return Math.abs(rate / fixed - 1) > 0.001
      ? [error(path, `${code} is fixed at ${fixed} for one euro, not ${rate}: correct the rate.`)]
      : [];
  const before = rates.slice(0, at).findLast((row) => row.per_eur[code] !== undefined);
  if (!before || !isDay(date) || !isDay(before.date)) return [];
  const years = Math.max(1, (Date.parse(date) - Date.parse(before.date)) / (365 * 86_400_000));
  const known = before.per_eur[code] ?? 0;
  const times = Math.max(rate / known, known / rate);
  return times > MOST_A_YEAR ** years
    ? [
        error(
          path,
          `${rate} after ${known} on ${before.date} is ${times.toPrecision(2)} times as ${rate > known ? 'many' : 'few'} ${code} for one euro: correct one of the two, or add the rate of a day between.`,
        ),
      ]
    : [];
}

/** A row with the very figures of the row before. */
function copiedProblems(rates: ExchangeRates, at: number): Problem[] {
  const before = rates[at - 1]?.per_eur;
  const { date, per_eur } = rates[at] as ExchangeRates[number];
  if (!before) return [];
  const same = Object.keys(per_eur).filter(
    (code) => !(code in FIXED) && per_eur[code] === before[code],
  );
  return same.length >= COPIED
    ? [
        error(
          ['rates', at, 'per_eur'],
          `the rates of ${date} are those of ${rates[at - 1]?.date}: write its own, or take the row out.`,
        ),
      ]
    : [];
}

/** Currencies that go on and have no rate in a later row. A row may hold a fixed rate alone. */
function missingProblems(rates: ExchangeRates, at: number): Problem[] {
  const { date, per_eur } = rates[at] as ExchangeRates[number];
  const floating = (row: Record<string, number>) =>
    Object.keys(row).filter((code) => !(code in FIXED) && code !== 'EUR');
  const before = rates.slice(0, at).findLast((row) => floating(row.per_eur).length > 0);
  if (!before || floating(per_eur).length === 0) return [];
  const gone = floating(before.per_eur).filter((code) => !(code in per_eur));
  return gone.length > 0
    ? [
        error(
          ['rates', at, 'per_eur'],
          `${list(gone, 'and')} of ${before.date} ${gone.length > 1 ? 'have' : 'has'} no rate on ${date}: add ${gone.length > 1 ? 'them' : 'it'}.`,
        ),
      ]
    : [];
}
