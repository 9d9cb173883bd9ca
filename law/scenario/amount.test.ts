import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUANTITY_UNITS } from '../vocabulary';
import { formatAmount, parseAmount } from './amount';

describe('an amount in writing', () => {
  it.each([
    ['1g', { value: 1, unit: 'g' }],
    ['0.5 G', { value: 0.5, unit: 'g' }],
    ['0,3g', { value: 0.3, unit: 'g' }],
    ['2plants', { value: 2, unit: 'plants' }],
    ['1 tablet', { value: 1, unit: 'tablets' }],
    ['10doses', { value: 10, unit: 'doses' }],
  ])('%s is read', (text, amount) => {
    expect(parseAmount(text)).toEqual(amount);
  });

  it.each(['', 'g', '0g', '-1g', '1', '1kg', '1e3g', '1.2.3g', 'NaNg', '9999999999g', '1 g g'])(
    '“%s” is none',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  it('reads what it writes', () => {
    const value = fc.integer({ min: 1, max: 10_000_000 }).map((count) => count / 100_000);
    fc.assert(
      fc.property(value, fc.constantFrom(...QUANTITY_UNITS), (amount, unit) => {
        expect(parseAmount(formatAmount({ value: amount, unit }))).toEqual({ value: amount, unit });
      }),
    );
    expect(formatAmount({ value: 100, unit: 'g' })).toBe('100g');
  });
});
