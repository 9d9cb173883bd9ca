import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alternative, PenaltyPart } from '../schema';
import { PENALTY_KINDS } from '../vocabulary';
import { compareSeverity, severityOf, severityRange } from './order';

const euros = (amount: number) => amount;
const noEuros = () => null;
const one = (...parts: PenaltyPart[]): Alternative => ({ all_of: parts });
const harshest = (...parts: PenaltyPart[]) => severityOf(parts, 'harshest', euros) ?? [];

const LADDER: readonly PenaltyPart[] = [
  { kind: 'warning' },
  { kind: 'fine' },
  { kind: 'fine', max: 500, unit: 'EUR' },
  { kind: 'community-service', max: 100, unit: 'hours' },
  { kind: 'restriction-of-liberty', max: 2, unit: 'years' },
  { kind: 'arrest' },
  { kind: 'arrest', max: 15, unit: 'days' },
  { kind: 'imprisonment' },
  { kind: 'imprisonment', max: 1, unit: 'years' },
  { kind: 'imprisonment', min: 1, max: 5, unit: 'years' },
  { kind: 'imprisonment', min: 2, max: 5, unit: 'years' },
  { kind: 'imprisonment', min: 10, unit: 'years' },
  { kind: 'life-imprisonment' },
  { kind: 'death' },
];

describe('the order of penalties', () => {
  it('goes from a warning to death; without a number a penalty is the least of its kind', () => {
    for (const [at, part] of LADDER.entries()) {
      const next = LADDER[at + 1];
      if (next)
        expect(
          compareSeverity(harshest(part), harshest(next)),
          `${part.kind}, ${next.kind}`,
        ).toBeLessThan(0);
    }
  });

  it('gives the place of the mildest and the harshest alternative', () => {
    const range = severityRange(
      [
        one({ kind: 'imprisonment', max: 3, unit: 'years' }),
        one({ kind: 'fine', max: 10, unit: 'EUR' }),
      ],
      noEuros,
    );
    expect(range).toMatchObject({ mildest: { alternative: 1 }, harshest: { alternative: 0 } });
    expect(severityRange([], euros)).toMatchObject({ mildest: { alternative: null } });
    expect(severityRange([one({ kind: 'unknown' })], euros)).toEqual({
      mildest: null,
      harshest: null,
    });
  });

  it('is an order: no penalty is harsher than itself, and it never turns round', () => {
    const part = fc.record({
      kind: fc.constantFrom(...PENALTY_KINDS.filter((kind) => kind !== 'unknown')),
      min: fc.option(fc.integer({ min: 0, max: 20 })),
      max: fc.option(fc.integer({ min: 20, max: 40 })),
      unit: fc.constantFrom('days', 'months', 'years', 'EUR'),
      optional: fc.boolean(),
    });
    const parts = fc.array(part, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(parts, parts, parts, (a, b, c) => {
        const [x, y, z] = [harshest(...a), harshest(...b), harshest(...c)];
        expect(compareSeverity(x, x)).toBe(0);
        expect(compareSeverity(x, y) + compareSeverity(y, x)).toBe(0);
        if (compareSeverity(x, y) <= 0 && compareSeverity(y, z) <= 0)
          expect(compareSeverity(x, z)).toBeLessThanOrEqual(0);
        const mildest = severityOf(a, 'mildest', euros) ?? [];
        expect(compareSeverity(mildest, x)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
