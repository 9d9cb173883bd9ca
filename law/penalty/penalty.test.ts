import { describe, expect, test } from 'vitest';
import type { Alternative, PenaltyPart } from '../schema';
import { custodyOf, joinCustody } from './custody';
import { compareSeverity, severityRange } from './order';

const years = (min: number | null, max: number | null): PenaltyPart => ({
  kind: 'imprisonment',
  min,
  max,
  unit: 'years',
});
const fine: PenaltyPart = { kind: 'fine', min: 100, max: 500, unit: 'EUR' };
const or = (...alternatives: PenaltyPart[][]): Alternative[] =>
  alternatives.map((all_of) => ({ all_of }));
const euros = (amount: number) => amount;

describe('custody', () => {
  test('a fine or 3 to 7 years: from freedom to 7 years', () => {
    expect(custodyOf(or([fine], [years(3, 7)]))).toEqual({
      possible: 'yes',
      minDays: 0,
      maxDays: 7 * 365,
      unit: 'years',
      life: false,
      death: false,
    });
  });
  test('3 to 7 years together with a fine: at least 3 years', () => {
    expect(custodyOf(or([years(3, 7), fine])).minDays).toBe(3 * 365);
  });
  test('8 to 20 years or life: least 8 years', () => {
    const custody = custodyOf(or([years(8, 20)], [{ kind: 'life-imprisonment' }]));
    expect(custody).toMatchObject({ minDays: 8 * 365, maxDays: 20 * 365, life: true });
  });
  test('custody that the court may leave out does not count as the least', () => {
    expect(custodyOf(or([fine, { ...years(1, 2), optional: true }])).minDays).toBe(0);
  });
  test('no stated maximum is not a number', () => {
    expect(custodyOf(or([years(5, null)]))).toMatchObject({ possible: 'yes', maxDays: null });
  });
  test('an unknown sanction leaves custody unknown, a known one beside it does not hide it', () => {
    expect(custodyOf(or([{ kind: 'unknown' }]))).toMatchObject({
      possible: 'unknown',
      minDays: null,
      maxDays: null,
    });
    expect(custodyOf(or([{ kind: 'unknown' }], [years(1, 2)])).possible).toBe('yes');
  });
  test('several rules together: the mildest least, the harshest longest', () => {
    const joined = joinCustody([custodyOf(or([fine])), custodyOf(or([years(2, 5)]))]);
    expect(joined).toMatchObject({ possible: 'yes', minDays: 0, maxDays: 5 * 365 });
  });
});

describe('the order of penalties', () => {
  /** From mildest to harshest, as the page of the method orders them. */
  const ladder: Alternative[][] = [
    [],
    or([{ kind: 'warning' }]),
    or([fine]),
    or([{ kind: 'fine', min: 100, max: 501, unit: 'EUR' }]),
    or([{ kind: 'community-service', min: 20, max: 60, unit: 'hours' }]),
    or([{ kind: 'restriction-of-liberty', min: null, max: 2, unit: 'years' }]),
    or([{ kind: 'administrative-detention', min: null, max: 15, unit: 'days' }]),
    or([years(null, 1)]),
    or([years(1, 3)]),
    or([years(2, 3)]),
    or([years(2, null)]),
    or([{ kind: 'life-imprisonment' }]),
    or([{ kind: 'death' }]),
  ];
  test('each step is harsher than the one before', () => {
    const severities = ladder.map(
      (alternatives) => severityRange(alternatives, euros).harshest?.severity,
    );
    for (let at = 1; at < severities.length; at++) {
      const [milder, harsher] = [severities[at - 1], severities[at]];
      expect(milder && harsher && compareSeverity(milder, harsher), `step ${at}`).toBe(-1);
    }
  });
  test('of alternatives, the mildest and the harshest are found', () => {
    const range = severityRange(or([years(3, 7)], [fine], [years(1, 9)]), euros);
    expect([range.mildest?.alternative, range.harshest?.alternative]).toEqual([1, 2]);
  });
  test('an unknown sanction makes the range unknown, not mild', () => {
    expect(severityRange(or([fine], [{ kind: 'unknown' }]), euros)).toEqual({
      mildest: null,
      harshest: null,
    });
  });
  test('a fine without value in euros still stands above a warning', () => {
    const fines = severityRange(
      or([{ kind: 'fine', min: 10, max: 20, unit: 'daily-rates' }]),
      () => null,
    );
    const warning = severityRange(or([{ kind: 'warning' }]), euros);
    expect(compareSeverity(fines.harshest?.severity ?? [], warning.harshest?.severity ?? [])).toBe(
      1,
    );
  });
});
