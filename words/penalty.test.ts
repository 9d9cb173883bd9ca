import { describe, expect, test } from 'vitest';
import { forReaders } from '@/law/language';
import type { PricedPart } from '@/law/rule-view';
import { wordsIn } from '@/messages';
import { alternativeWords, daysWords, longestCustodyWords, partWords } from './penalty';

const en = wordsIn('en');
const ru = wordsIn('ru');

function part(kind: PricedPart['kind'], more: Partial<PricedPart> = {}): PricedPart {
  return { kind, unitName: null, minMoney: null, maxMoney: null, ...more };
}

describe('a penalty in words', () => {
  test.each([
    [{ min: 3, max: 7 }, 'imprisonment 3–7 years', 'лишение свободы 3–7 лет'],
    [{ min: null, max: 3 }, 'imprisonment up to 3 years', 'лишение свободы до 3 лет'],
    [{ min: null, max: 1 }, 'imprisonment up to 1 year', 'лишение свободы до 1 года'],
    [{ min: null, max: 21 }, 'imprisonment up to 21 years', 'лишение свободы до 21 года'],
    [
      { min: 5, max: null },
      'imprisonment from 5 years, no maximum stated',
      'лишение свободы от 5 лет, верхний предел не указан',
    ],
    [{ min: 5, max: 5 }, 'imprisonment 5 years', 'лишение свободы 5 лет'],
    [{ min: 2, max: 2 }, 'imprisonment 2 years', 'лишение свободы 2 года'],
    [{ min: 0.5, max: 1.5 }, 'imprisonment 0.5–1.5 years', 'лишение свободы 0,5–1,5 года'],
  ])('%j', (bounds, english, russian) => {
    const years = part('imprisonment', { ...bounds, unit: 'years' });
    expect(partWords(en, years)).toBe(english);
    expect(partWords(ru, years)).toBe(russian);
  });

  test('a length that the law does not state is said, not left out', () => {
    expect(partWords(en, part('arrest'))).toBe('arrest (length not stated)');
    expect(partWords(ru, part('fine'))).toBe('штраф (размер не указан)');
  });

  test('a sanction that was not found is not "no penalty"', () => {
    expect(alternativeWords(en, [part('unknown')])).toBe('sanction not found');
    expect(alternativeWords(en, null)).toBe('no penalty');
  });

  test('a fine in a unit of account gives local money and euros', () => {
    const money = (amount: number) => ({
      local: { amount: amount * 4325, currency: 'KZT' },
      euros: { amount: (amount * 4325) / 501.2735, rateDate: '2026-09-29' },
    });
    const fine = part('fine', {
      min: 80,
      max: 160,
      unit: 'kz-mci',
      unitName: forReaders({ en: 'MCI', ru: 'МРП' }),
      minMoney: money(80),
      maxMoney: money(160),
    });
    expect(partWords(en, fine)).toBe(
      'fine 80–160 MCI (346,000–692,000 KZT; ≈\u00a0690.2–1,380\u00a0€)',
    );
  });

  test('parts imposed together are joined by "and"', () => {
    const both = [part('fine', { min: 500, max: 500, unit: 'GEL' }), part('confiscation')];
    expect(alternativeWords(en, both)).toBe('fine 500 GEL and confiscation');
    expect(alternativeWords(ru, both)).toBe('штраф 500 GEL и конфискация');
  });
});

test('lengths of custody read in the unit that suits them', () => {
  expect([15, 60, 180, 365, 547.5, 730, 2555].map((days) => daysWords(en, days))).toEqual([
    '15 days',
    '2 months',
    '6 months',
    '1 year',
    '1.5 years',
    '2 years',
    '7 years',
  ]);
});

test('a length of custody is told in the unit of the law, full years of months as years', () => {
  expect(daysWords(en, 60, 'days')).toBe('60 days');
  expect(daysWords(en, 60, 'months')).toBe('2 months');
  expect(daysWords(en, 1080, 'months')).toBe('3 years');
  expect(daysWords(en, 540, 'months')).toBe('18 months');
  expect(daysWords(en, 730, 'years')).toBe('2 years');
});

test('unknown custody, no stated maximum, life and none are four different answers', () => {
  const custody = {
    possible: 'yes',
    minDays: 0,
    maxDays: null,
    life: false,
    death: false,
  } as const;
  expect(longestCustodyWords(en, custody)).toBe('yes, maximum not stated');
  expect(longestCustodyWords(en, { ...custody, possible: 'unknown' })).toBe('not known');
  expect(longestCustodyWords(en, { ...custody, life: true })).toBe('life');
  expect(longestCustodyWords(en, { ...custody, possible: 'no', maxDays: 0 })).toBe('no');
});
