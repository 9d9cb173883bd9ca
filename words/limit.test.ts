import { describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { limit } from '@/law/scenario/example-law';
import { LANGUAGES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { amountWords, limitWords } from './limit';

const rows = readLaw().dossiers.flatMap(({ thresholds }) => thresholds ?? []);

describe.each(LANGUAGES)('limits of the data, %s', (lang) => {
  const words = wordsIn(lang);

  test('have every digit of their bounds', () => {
    const digits = (n: number) => words.format.number(n, { maximumFractionDigits: 20 });
    for (const row of rows)
      for (const bound of [row.from, row.to])
        if (bound) expect(limitWords(words, row)).toContain(digits(bound));
  });

  test('read the same only where they are the same', () => {
    const meanings = new Map<string, Set<string>>();
    for (const row of rows) {
      const { from, to, unit, from_included = true, to_included = true } = row;
      const said = limitWords(words, row);
      const meaning = [from || null, to, unit, !from || from_included, to === null || to_included];
      meanings.set(said, (meanings.get(said) ?? new Set()).add(JSON.stringify(meaning)));
    }
    for (const [said, all] of meanings) expect([...all], said).toHaveLength(1);
  });
});

test('limits say to which side a bound belongs', () => {
  const told = (from: number | null, to: number | null, lower?: boolean, upper?: boolean) =>
    LANGUAGES.map((lang) =>
      limitWords(
        wordsIn(lang),
        limit('small', from, to, { from_included: lower, to_included: upper }),
      ),
    );
  expect(told(0, 0.00002)).toEqual(['up to 0.00002 g', 'до 0,00002 г']);
  expect(told(0, 3, undefined, false)).toEqual(['below 3 g', 'менее 3 г']);
  expect(told(1, null, false)).toEqual(['above 1 g', 'более 1 г']);
  expect(told(1, null)).toEqual(['from 1 g', 'от 1 г']);
  expect(told(0.5, 2.5)).toEqual(['0.5–2.5 g', '0,5–2,5 г']);
  expect(told(0.5, 2.5, false, true)).toEqual(['above 0.5 up to 2.5 g', 'более 0,5 до 2,5 г']);
  expect(told(0.5, 2.5, true, false)).toEqual([
    'from 0.5 but below 2.5 g',
    'от 0,5, но менее 2,5 г',
  ]);
  expect(told(null, null)).toEqual(['any quantity', 'любое количество']);
});

test('Russian puts the unit of a bound in the genitive, that of an amount in the nominative', () => {
  const words = wordsIn('ru');
  const told = (from: number, to: number | null) =>
    limitWords(words, limit('small', from, to, { unit: 'plants' }));
  expect(told(0, 1)).toBe('до 1 растения');
  expect(told(0, 2)).toBe('до 2 растений');
  expect(told(21, null)).toBe('от 21 растения');
  expect(told(3, 15)).toBe('3–15 растений');
  expect(amountWords(words, { value: 2, unit: 'plants' })).toBe('2 растения');
});
