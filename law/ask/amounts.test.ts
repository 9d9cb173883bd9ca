import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../scenario/amount';
import { readAmountText } from './amounts';

describe('an amount as people write it', () => {
  it.each([
    ['0,8 г', '0.8g'],
    ['0.8g', '0.8g'],
    ['500 mg', '0.5g'],
    ['8 мг', '0.008g'],
    ['8mg', '0.008g'],
    ['20 мкг', '0.00002g'],
    ['1 kg', '1000g'],
    ['1,5 кг', '1500g'],
    ['½ g', '0.5g'],
    ['1½ g', '1.5g'],
    ['1/2 g', '0.5g'],
    ['.5 g', '0.5g'],
    [',5 г', '0.5g'],
    ['half a gram', '0.5g'],
    ['полграмма', '0.5g'],
    ['полтора грамма', '1.5g'],
    ['an eighth', '3.54369039g'],
    ['1 oz', '28.34952313g'],
    ['1 000 г', '1000g'],
    ['1,000,000 mg', '1000g'],
    ['5 таблеток', '5tablets'],
    ['two pills', '2tablets'],
    ['7 кустов', '7plants'],
    ['3 blotters', '3blotters'],
    ['три марки', '3blotters'],
    ['2 joints', '2joints'],
    ['20 ml', '20ml'],
    ['2 ампулы', '2ampoules'],
    ['10 doses', '10doses'],
  ])('%s is %s', (text, expected) => {
    const read = readAmountText(text);
    expect(read.kind === 'amount' ? formatAmount(read.amount) : read).toBe(expected);
  });

  it('of a stated strength keeps what is in one piece, in grams', () => {
    expect(readAmountText('5 tablets of 100 mg')).toMatchObject({
      amount: { value: 5, unit: 'tablets' },
      strength: 0.1,
    });
    expect(readAmountText('5 таблеток по 8 мг')).toMatchObject({ strength: 0.008 });
  });

  it('with a comma before three digits has two readings, of which neither is chosen', () => {
    for (const text of ['10,000 g', '10,000 г'])
      expect(readAmountText(text)).toMatchObject({
        kind: 'several',
        readings: [{ amount: { value: 10_000 } }, { amount: { value: 10 } }],
      });
    expect(readAmountText('0,800 г')).toMatchObject({ kind: 'amount', amount: { value: 0.8 } });
  });

  it.each(['', 'g', 'lots', '0 g', '-1 g', '1 g of what', '1e9 kg', '10', 'ten thousand'])(
    '%s is not taken for one',
    (text) => expect(readAmountText(text)).toEqual({ kind: 'none' }),
  );

  it('without a unit is in the one that the form asks for', () => {
    expect(readAmountText('0,5', 'g')).toMatchObject({ amount: { value: 0.5, unit: 'g' } });
  });

  it('never throws, and what it gives can be written in a link and read back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        const read = readAmountText(text, 'g');
        if (read.kind === 'amount')
          expect(parseAmount(formatAmount(read.amount))).toEqual(read.amount);
      }),
      { numRuns: 2000 },
    );
  });
});
