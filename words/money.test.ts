import { expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { wordsIn } from '@/messages';
import { figureWords } from './costs';
import { about, computedMoney, givenMoney, legalMoney } from './money';

const en = wordsIn('en');
const ru = wordsIn('ru');

test('what a law or a source says keeps its digits, what was computed is rounded', () => {
  expect(legalMoney(en, 0.511292, 'EUR')).toBe('0.511292 EUR');
  expect(legalMoney(ru, 0.511292, 'EUR')).toBe('0,511292 EUR');
  expect(givenMoney(en, 12.6, 'EUR')).toBe('€12.60');
  expect(givenMoney(en, 0.5113, 'EUR')).toBe('€0.5113');
  expect(givenMoney(en, 7500, 'KZT')).toBe('7,500\u00a0KZT');
  expect(computedMoney(en, 0.1 + 0.2, 'EUR')).toBe('€0.30');
  expect(computedMoney(en, 2737500.456, 'KZT')).toBe('2,737,500.46\u00a0KZT');
  expect(about(en, 1379.6)).toBe('1,380');
});

test('every figure on cost of the data shows each of its digits', () => {
  for (const figure of readLaw().dossiers.flatMap(({ costs }) => costs ?? []))
    for (const words of [en, ru]) {
      const digits = words.format.number(figure.value, { maximumFractionDigits: 20 });
      expect(figureWords(words, figure)).toContain(digits);
    }
});
