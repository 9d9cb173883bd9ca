import { describe, expect, test } from 'vitest';
import type { CostFigure, ExchangeRates } from '../schema';
import { type Assumptions, DEFAULTS } from './assumptions';
import { findPeople, findPrice } from './figures';
import { byRatio, type CostLaw, costSheet } from './sheet';

const RATES: ExchangeRates = [
  { date: '2024-03-02', per_eur: { GEL: 3 } },
  { date: '2026-01-01', per_eur: { GEL: 4 } },
];
const DAY = '2026-11-25';

const figure = (
  metric: CostFigure['metric'],
  value: number,
  rest: Partial<CostFigure> = {},
): CostFigure => ({
  metric,
  value,
  unit: 'EUR',
  per: 'year',
  year: 2024,
  sources: [],
  status: 'secondary',
  ...rest,
});

const FULL: CostFigure[] = [
  figure('prison-cost-per-person', 10, { per: 'day' }),
  figure('nsp-cost-per-person', 50),
  figure('oat-cost-per-person', 250),
  figure('unemployment-benefit', 20, { per: 'month' }),
  figure('prisoners-drug-offences', 100, { unit: 'people', per: null }),
];
const law = (figures: CostFigure[]): CostLaw => ({ code: 'xx', currency: 'GEL', figures });
const sheet = (figures: CostFigure[], assumptions: Partial<Assumptions> = {}) =>
  costSheet(law(figures), { ...DEFAULTS, ...assumptions }, RATES, DAY);

describe('a figure becomes a price of a year', () => {
  test.each([
    ['day', 365],
    ['month', 12],
    ['year', 1],
  ] as const)('a figure per %s counts %i times', (per, times) => {
    const { price } = findPrice(
      [figure('oat-cost-per-person', 2, { per })],
      'oat-cost-per-person',
      RATES,
    );
    expect(price?.yearly).toBe(2 * times);
  });

  test.each([null, 'case'] as const)('a figure per %s is not taken for a year', (per) => {
    const found = findPrice(
      [figure('oat-cost-per-person', 2, { per })],
      'oat-cost-per-person',
      RATES,
    );
    expect(found).toMatchObject({ price: null, missing: 'no-period' });
    expect(found.others).toHaveLength(1);
  });

  test('the newest figure is used, then the better verified, then that of a day; the others are kept', () => {
    const metric = 'prison-cost-per-person';
    const figures = [
      figure(metric, 1, { year: 2019, status: 'checked' }),
      figure(metric, 2, { year: 2025, status: 'recalled', per: 'day' }),
      figure(metric, 3, { year: 2025, per: 'year' }),
      figure(metric, 4, { year: 2025, per: 'day' }),
    ];
    const found = findPrice(figures, metric, RATES);
    expect(found.price?.value).toBe(4);
    expect(found.others.map(({ value }) => value)).toEqual([3, 2, 1]);
  });

  test('money is turned into euros at the dated rate nearest to the year of the figure', () => {
    const at = (year: number) =>
      findPrice(
        [figure('oat-cost-per-person', 12, { unit: 'GEL', year })],
        'oat-cost-per-person',
        RATES,
      ).price?.euros;
    expect(at(2021)).toEqual({ amount: 4, perEuro: 3, rateDate: '2024-03-02' });
    expect(at(2026)).toEqual({ amount: 3, perEuro: 4, rateDate: '2026-01-01' });
  });

  test('a currency of the past without a rate stays as it is and enters no sum', () => {
    const found = sheet([
      ...FULL.slice(1),
      figure('prison-cost-per-person', 56.7, { unit: 'LTL', per: 'day', year: 2009 }),
    ]);
    expect(found.prison).toMatchObject({
      missing: 'no-rate',
      price: { currency: 'LTL', euros: null },
    });
    expect(found).toMatchObject({ prisonEuros: null, ratio: null, complete: false });
  });

  test('an older figure with a rate is used before a newer one without', () => {
    const metric = 'prison-cost-per-person';
    const found = findPrice(
      [figure(metric, 5, { unit: 'LTL', year: 2025 }), figure(metric, 6, { year: 2020 })],
      metric,
      RATES,
    );
    expect(found).toMatchObject({ missing: null, price: { value: 6 } });
  });
});

describe('both prices', () => {
  test('are those of the method', () => {
    expect(sheet(FULL)).toMatchObject({
      prisonEuros: 3650,
      freedomEuros: 540,
      difference: 3110,
      complete: true,
      missing: [],
      status: 'secondary',
    });
    expect(sheet(FULL).ratio).toBeCloseTo(3650 / 540);
    expect(sheet(FULL).paysFor).toContainEqual({ service: 'oat', years: 3650 / 250 });
  });

  test('follow the services that are counted and the share of people who need them', () => {
    expect(sheet(FULL, { services: ['oat'], shares: { oat: 60 } }).freedomEuros).toBe(150);
  });

  test('a missing figure is never filled in: it is named, and there is no ratio and no difference', () => {
    const found = sheet(FULL.filter(({ metric }) => metric !== 'nsp-cost-per-person'));
    expect(found).toMatchObject({
      freedomEuros: 490,
      ratio: null,
      difference: null,
      missing: [{ what: 'nsp', why: 'no-figure' }],
    });
  });

  test('a benefit that does not exist is no price of zero: it gives no ratio, so no first place', () => {
    const none = FULL.map((one) =>
      one.metric === 'unemployment-benefit' ? { ...one, value: 0 } : one,
    );
    expect(sheet(none)).toMatchObject({
      complete: false,
      freedomEuros: 300,
      ratio: null,
      missing: [{ what: 'benefit', why: 'none-exists' }],
    });
    expect(byRatio([sheet(none), sheet(FULL)])).toEqual({
      full: [sheet(FULL)],
      partial: [sheet(none)],
    });
    expect(sheet(none).paysFor.map(({ service }) => service)).not.toContain('benefit');
  });

  test("a reader's own figure takes the place of the one in the data, which stays beside it", () => {
    const found = sheet(FULL, { own: { prison: { value: 8, currency: 'GEL' } } });
    // 8 GEL a day at the rate of the reader's day
    expect(found.prisonEuros).toBe((365 * 8) / 4);
    expect(found.prison.price?.record).toBeNull();
    expect(found.prison.others.map(({ value }) => value)).toEqual([10]);
  });

  test('what is not a number of people held on a day is not multiplied', () => {
    const flow = figure('prisoners-drug-offences', 118, { unit: 'people', per: 'year' });
    expect(findPeople([flow], 'prisoners-drug-offences')).toMatchObject({
      people: null,
      others: [flow],
    });
    expect(sheet(FULL, { ownPeople: 7 }).people).toMatchObject({ people: 7, record: null });
  });

  test('a figure of trafficking alone, or of one region, is shown and never taken for all', () => {
    const metric = 'prisoners-drug-offences';
    const held = (value: number, year: number, covers?: CostFigure['covers']) =>
      figure(metric, value, { unit: 'people', per: null, year, covers });
    const older = held(516, 2019);
    const newer = held(1416, 2021, 'trafficking');
    expect(findPeople([newer, older], metric)).toMatchObject({ people: 516, others: [newer] });
    expect(findPeople([newer, held(81, 2018, 'part')], metric).people).toBeNull();
    const region = figure('prison-cost-per-person', 40, { covers: 'part' });
    expect(findPrice([region], region.metric, RATES).price).toBeNull();
  });

  test('a range of prison is priced by its parts of a year; an open end is not', () => {
    const cost = (sentence: Assumptions['sentence']) => sheet(FULL, { sentence }).sentenceCost;
    const y = (n: number) => ({ n, unit: 'y' as const });
    expect(cost({ from: { n: 6, unit: 'm' }, to: y(7), beyond: null })).toEqual({
      from: 1825,
      to: 25_550,
    });
    expect(cost({ from: y(3), to: null, beyond: 'life' })).toEqual({ from: 10_950, to: null });
  });

  test('wages measure a year of prison in months', () => {
    const wage = figure('minimum-wage', 500, { per: 'month' });
    expect(sheet([...FULL, wage]).wages[0]?.months).toBeCloseTo(3650 / 500);
  });

  test('the ranking has the highest ratio first and leaves out what has none', () => {
    const dear = sheet(FULL.map((one) => (one.per === 'day' ? { ...one, value: 99 } : one)));
    const open = sheet(FULL.slice(1));
    const plain = sheet(FULL);
    expect(byRatio([open, plain, dear])).toEqual({ full: [dear, plain], partial: [open] });
  });
});
