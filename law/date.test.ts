import { expect, test } from 'vitest';
import { inForce, isDay } from './date';
import { forReaders } from './language';
import { MoneyOn, nearestRate } from './money';

test('the last day of a rule still belongs to it, the next day does not', () => {
  const rule = { valid_from: '2010-01-01', valid_to: '2024-12-31' };
  expect(
    ['2009-12-31', '2010-01-01', '2024-12-31', '2025-01-01'].map((day) => inForce(rule, day)),
  ).toEqual(['no', 'yes', 'yes', 'no']);
});

test('within a bound known to the month or year only, the answer is perhaps', () => {
  const rule = { valid_from: '2011', valid_to: '2025-07' };
  expect(
    ['2010-12-31', '2011-03-01', '2011-12-31', '2025-06-30', '2025-07-15', '2025-08-01'].map(
      (day) => inForce(rule, day),
    ),
  ).toEqual(['no', 'perhaps', 'yes', 'yes', 'perhaps', 'no']);
});

test('a day is a real one', () => {
  expect(['2024-02-29', '2025-02-29', '2025-13-01', '2025-1-1'].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

const rates = [
  { date: '2024-12-31', per_eur: { KZT: 545.634 } },
  { date: '2026-09-29', per_eur: { KZT: 501.2735 } },
];
const mci = {
  id: 'kz-mci',
  name: forReaders({ en: 'MCI', ru: 'МРП' }),
  values: [
    {
      value: 4325,
      currency: 'KZT',
      valid_from: '2026-01-01',
      sources: [],
      status: 'recalled' as const,
    },
    {
      value: 3932,
      currency: 'KZT',
      valid_from: '2025-01-01',
      sources: [],
      status: 'recalled' as const,
    },
  ],
};

test('a unit has the value of the day, and no value before the first one known', () => {
  const on = (day: string) =>
    new MoneyOn(new Map([['kz-mci', mci]]), rates, day).convert(10, 'kz-mci');
  expect(on('2025-06-01').local).toEqual({ amount: 39320, currency: 'KZT' });
  expect(on('2026-11-25').local).toEqual({ amount: 43250, currency: 'KZT' });
  expect(on('2024-06-01')).toEqual({ local: null, euros: null });
});

test('the rate is the nearest dated one, and a currency without any has none', () => {
  expect(nearestRate(rates, 'KZT', '2025-03-01')).toEqual({ perEuro: 545.634, date: '2024-12-31' });
  expect(nearestRate(rates, 'SKK', '2025-03-01')).toBeNull();
});
