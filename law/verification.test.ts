import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forReaders } from './language';
import type { AspectRecord, Comparator, CostFigure, Rule } from './schema';
import { percentOf, type VerifiableLaw, verify } from './verification';
import { ASPECT_NAMES } from './vocabulary';

const cite = (source: string) => [{ source }];
const rule = (id: string, extra: Partial<Rule>): Rule => ({
  id,
  offence: 'possession',
  conduct: ['possession'],
  regime: 'criminal',
  provision: { instrument: 'xx-code', article: '1' },
  quantity: 'any',
  substances: ['all'],
  circumstances: [],
  description: forReaders({ en: 'x', ru: 'х' }),
  penalties: [],
  sources: [],
  status: 'checked',
  ...extra,
});
const aspect = (extra: Partial<AspectRecord>): AspectRecord => ({
  aspect: 'drug-checking',
  value: 'no',
  detail: forReaders({ en: 'x', ru: 'х' }),
  sources: [],
  status: 'checked',
  ...extra,
});
const nothing: VerifiableLaw = {
  offences: [],
  thresholds: [],
  aspects: [],
  reforms: [],
  costs: [],
  comparators: [],
};
const dates = {
  day: '2026-11-25',
  readOn: (source: string) => ({ old: '2024-01-05', new: '2026-02-01' })[source],
  asOf: (instrument: string) => (instrument === 'xx-code' ? '2021' : '1960'),
};

test('rules are counted under their offence type, each record once under its status', () => {
  const { groups, whole } = verify(
    {
      ...nothing,
      offences: [
        rule('xx-1', { status: 'secondary' }),
        rule('xx-2', { offence: 'supply' }),
        rule('xx-3', { status: 'recalled' }),
      ],
      costs: [{ metric: 'oat-patients', status: 'checked', sources: [] } as unknown as CostFigure],
    },
    dates,
  );
  expect(groups.possession.counts).toEqual({ checked: 0, secondary: 1, recalled: 1, unknown: 0 });
  expect(groups.supply.counts.checked).toBe(1);
  expect(groups.use.total).toBe(0);
  expect(groups.costs.total).toBe(1);
  expect(whole.total).toBe(4 + ASPECT_NAMES.length);
});

test('other crimes are counted apart, and are no part of what is known of drug law', () => {
  const theft: Comparator = {
    crime: 'theft',
    provision: { instrument: 'xx-code', article: '1' },
    title: forReaders({ en: 'x', ru: 'х' }),
    penalties: [],
    sources: [],
    status: 'secondary',
  };
  const { groups, whole } = verify({ ...nothing, comparators: [theft] }, dates);
  expect(groups.comparators).toMatchObject({ total: 1, counts: { secondary: 1 } });
  expect(whole.total).toBe(ASPECT_NAMES.length);
  expect(whole.counts.secondary).toBe(0);
});

test('an aspect that is not known, or not recorded, is no evidence of anything', () => {
  const { aspects } = verify(
    {
      ...nothing,
      aspects: [aspect({}), aspect({ aspect: 'oat-prison', value: 'unknown', status: 'checked' })],
    },
    dates,
  ).groups;
  expect(aspects.counts.checked).toBe(1);
  expect(aspects.counts.unknown).toBe(ASPECT_NAMES.length - 1);
  expect(aspects.total).toBe(ASPECT_NAMES.length);
});

test('a record was last looked at when its latest source was read', () => {
  const { possession } = verify(
    {
      ...nothing,
      offences: [
        rule('xx-1', { sources: [...cite('old'), ...cite('new')] }),
        rule('xx-2', { sources: cite('old') }),
        rule('xx-3', { sources: cite('new') }),
      ],
    },
    dates,
  ).groups;
  expect(possession.read).toEqual({ oldest: '2024-01-05', median: '2026-02-01' });
});

test('a code that is no longer in force does not make the law look old', () => {
  const { possession } = verify(
    {
      ...nothing,
      offences: [
        rule('xx-1', {}),
        rule('xx-2', { provision: { instrument: 'xx-old', article: '1' }, valid_to: '2001' }),
      ],
    },
    dates,
  ).groups;
  expect(possession.asOf).toEqual({ oldest: '2021', median: '2021' });
});

test('a percent says all only of all, and nothing only of nothing', () => {
  expect(percentOf(0, 0)).toBeNull();
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (whole, some) => {
      const part = Math.min(some, whole);
      const percent = percentOf(part, whole) ?? -1;
      expect(percent === 100).toBe(part === whole);
      expect(percent === 0).toBe(part === 0);
      expect(Math.abs(percent - (100 * part) / whole)).toBeLessThanOrEqual(1);
    }),
  );
});
