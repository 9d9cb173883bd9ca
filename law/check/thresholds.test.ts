import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier, Threshold } from '../schema';
import { thresholdProblems } from './thresholds';

const row = (
  tier: Threshold['tier'],
  from: number | null,
  to: number | null,
  more = {},
): Threshold => ({
  substance: 'heroin',
  tier,
  from,
  to,
  unit: 'g',
  basis: 'pure-substance',
  instrument: 'xx-table',
  sources: [],
  status: 'recalled',
  ...more,
});

const messages = (...thresholds: Threshold[]) =>
  thresholdProblems({ thresholds } as Dossier).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  );

describe('tiers that follow each other', () => {
  it('are right, however they are ordered in the file', () => {
    expect(
      messages(row('large', 5, null), row('small', null, 1), row('significant', 1, 5)),
    ).toEqual([]);
  });

  it('are right for any bounds that rise', () => {
    const bounds = fc.uniqueArray(fc.double({ min: 0, max: 1e6, noNaN: true }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(bounds, (unsorted) => {
        const [a, b, c] = unsorted.sort((x, y) => x - y) as [number, number, number];
        expect(messages(row('small', 0, a), row('significant', a, b), row('large', b, c))).toEqual(
          [],
        );
      }),
    );
  });

  it('may share a tier, where the law knows more tiers than the format', () => {
    expect(messages(row('small', 0, 2), row('small', 2, 10), row('large', 10, null))).toEqual([]);
  });

  it('are counted one by one where the unit is a thing', () => {
    const plants = { unit: 'plants' };
    expect(messages(row('small', 0, 3, plants), row('large', 4, null, plants))).toEqual([]);
    expect(messages(row('small', 0, 3, plants), row('large', 5, null, plants))).toHaveLength(1);
    expect(messages(row('small', 0, 3), row('large', 4, null))).toHaveLength(1);
  });
});

describe('tiers that do not fit', () => {
  it('overlap', () => {
    expect(messages(row('small', 0, 2), row('large', 1, null))).toEqual([
      'thresholds.1.from row 2 (large, 1 to no upper bound g) overlaps row 1 (small, 0 to 2 g): correct a bound, or say when each held with valid_from and valid_to.',
    ]);
  });

  it('are there twice', () => {
    expect(messages(row('small', 0, 1), row('small', 0, 1))).toHaveLength(1);
  });

  it('leave a hole', () => {
    expect(messages(row('small', 0, 1), row('large', 2, null))[0]).toContain('from 1 to 2 g');
  });

  it('shrink as amounts grow', () => {
    expect(messages(row('large', 0, 1), row('small', 1, 2))[0]).toContain('thresholds.1.tier');
  });

  it('have bounds the wrong way round', () => {
    expect(messages(row('small', 2, 1))).toEqual([
      'thresholds.0.from 2 is above to 1: swap them or correct one.',
    ]);
  });
});

describe('rows that are not compared', () => {
  it.each([
    ['substance', { substance: 'cocaine' }],
    ['unit', { unit: 'doses' }],
    ['basis', { basis: 'total-mixture' }],
    ['place', { place: 'home' }],
    ['force', { force: 'guidance' }],
    ['instrument', { instrument: 'xx-other' }],
  ])('differ in %s', (_, other) => {
    expect(messages(row('small', 0, 2), row('large', 1, null, other))).toEqual([]);
  });

  it('held one after the other', () => {
    const old = { valid_to: '2019-12-31' };
    const now = { valid_from: '2020-01-01' };
    expect(
      messages(
        row('small', 0, 1, old),
        row('large', 1, null, old),
        row('small', 0, 3, now),
        row('large', 3, null, now),
      ),
    ).toEqual([]);
  });

  it('held in parts of a year that are not known exactly', () => {
    expect(
      messages(
        row('small', 0, 1, { valid_to: '2020' }),
        row('small', 0, 3, { valid_from: '2020' }),
      ),
    ).toEqual([]);
  });

  it('leave no hole where a row of another time lies between: the past is unknown there', () => {
    expect(
      messages(
        row('small', 0, 1),
        row('significant', 1, 5, { valid_from: '2020-01-01' }),
        row('large', 5, null),
      ),
    ).toEqual([]);
  });
});

it('the force of law is what a row has that names none', () => {
  expect(messages(row('small', 0, 2), row('large', 1, null, { force: 'law' }))).toHaveLength(1);
});
