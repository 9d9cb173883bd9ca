import { describe, expect, it } from 'vitest';
import type { Alternative, PenaltyPart } from '../schema';
import { custodyOf, joinCustody } from './custody';

const one = (...parts: PenaltyPart[]): Alternative => ({ all_of: parts });
const prison = (min: number | null, max: number | null): PenaltyPart => ({
  kind: 'imprisonment',
  min,
  max,
  unit: 'years',
});
const fine: PenaltyPart = { kind: 'fine' };
const unknown: PenaltyPart = { kind: 'unknown' };

describe('custody of alternatives', () => {
  it.each([
    ['a fine alone', [one(fine)], { possible: 'no', minDays: 0, maxDays: 0 }],
    ['three to five years', [one(prison(3, 5))], { minDays: 1095, maxDays: 1825 }],
    ['a fine or up to a year', [one(fine), one(prison(null, 1))], { minDays: 0, maxDays: 365 }],
    ['up to a year', [one(prison(null, 1))], { minDays: null, maxDays: 365 }],
    ['five years and more', [one(prison(5, null))], { minDays: 1825, maxDays: null }],
    [
      'an optional term',
      [one(fine, { ...prison(1, 2), optional: true })],
      { minDays: 0, maxDays: 730 },
    ],
    [
      'ten years or life',
      [one(prison(10, 20)), one({ kind: 'life-imprisonment' })],
      { minDays: 3650, maxDays: 7300, life: true },
    ],
    [
      'ten years or death, which is not a sentence without custody',
      [one(prison(10, 20)), one({ kind: 'death' })],
      { minDays: 3650, maxDays: 7300, death: true },
    ],
    ['an unknown sanction', [one(unknown)], { possible: 'unknown', minDays: null, maxDays: null }],
    [
      'an unknown sanction or a term',
      [one(unknown), one(prison(3, 5))],
      { possible: 'yes', minDays: null },
    ],
    [
      'a fine, an unknown sanction or a term',
      [one(fine), one(unknown), one(prison(3, 5))],
      { minDays: 0 },
    ],
  ] as const)('%s', (_name, alternatives, expected) => {
    expect(custodyOf(alternatives)).toMatchObject(expected);
  });

  it('of several rules together is the mildest least and the harshest longest', () => {
    const joined = joinCustody([custodyOf([one(prison(3, 5))]), custodyOf([one(prison(1, 10))])]);
    expect(joined).toMatchObject({ possible: 'yes', minDays: 365, maxDays: 3650 });
    expect(joinCustody([custodyOf([one(fine)]), custodyOf([one(unknown)])])).toMatchObject({
      possible: 'unknown',
      minDays: 0,
      maxDays: null,
    });
  });

  it('keeps the unit in which the law writes the longest: 60 days are not two months', () => {
    const detention = (max: number, unit: 'days' | 'months'): PenaltyPart => ({
      kind: 'administrative-detention',
      min: null,
      max,
      unit,
    });
    expect(custodyOf([one(fine), one(detention(60, 'days'))])).toMatchObject({ unit: 'days' });
    expect(custodyOf([one(detention(2, 'months'))])).toMatchObject({ unit: 'months' });
    const joined = joinCustody([
      custodyOf([one(detention(15, 'days'))]),
      custodyOf([one(detention(2, 'months'))]),
    ]);
    expect(joined).toMatchObject({ maxDays: 60, unit: 'months' });
  });
});
