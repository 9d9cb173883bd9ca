import { describe, expect, it } from 'vitest';
import {
  AMOUNT_STATES,
  CAVEATS,
  OUTCOME_REASONS,
  OUTCOMES,
  type PenaltyRange,
  type Reason,
  TIER_CAUSES,
  VERDICTS,
} from '@/law/scenario/answer';
import { wordsIn } from '@/messages';
import en from '@/messages/en/scenario.json';
import ru from '@/messages/ru/scenario.json';
import {
  custodyRangeWords,
  likelyFirst,
  penaltyRangeWords,
  rangeCustodyWords,
  reasonWords,
} from './scenario';

const keysOf = (value: object, prefix = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keysOf(inner, `${prefix}${key}.`) : [`${prefix}${key}`],
  );

describe('the texts', () => {
  it('are the same in both languages', () => {
    expect(keysOf(ru).sort()).toEqual(keysOf(en).sort());
  });

  it('cover every code of the engine', () => {
    expect(Object.keys(en.outcome).sort()).toEqual([...OUTCOMES].sort());
    expect(Object.keys(en.because).sort()).toEqual([...OUTCOME_REASONS].sort());
    expect(Object.keys(en.verdict).sort()).toEqual([...VERDICTS].sort());
    expect(Object.keys(en.cause).sort()).toEqual([...TIER_CAUSES].sort());
    expect(Object.keys(en.caveat).sort()).toEqual([...CAVEATS].sort());
    expect(Object.keys(en.amountState).sort()).toEqual([...AMOUNT_STATES].sort());
  });
});

describe('single words', () => {
  const words = wordsIn('en');
  const custody = { possible: 'yes', minDays: 0, maxDays: 365, life: false, death: false } as const;

  it('tell custody from its least to its most', () => {
    expect(custodyRangeWords(words, custody)).toBe('up to 1 year');
    expect(custodyRangeWords(words, { ...custody, minDays: 1825, maxDays: 2920 })).toBe(
      '5 years – 8 years',
    );
    expect(custodyRangeWords(words, { ...custody, maxDays: null, minDays: 3650 })).toBe(
      'from 10 years',
    );
    expect(custodyRangeWords(words, { ...custody, maxDays: null, minDays: null })).toBe(
      'yes, maximum not stated',
    );
    expect(custodyRangeWords(words, { ...custody, minDays: 4380, maxDays: 7300, life: true })).toBe(
      '12 years – 20 years or life',
    );
    expect(
      custodyRangeWords(words, { ...custody, possible: 'unknown', minDays: null, maxDays: null }),
    ).toBe('not known');
    expect(custodyRangeWords(words, { ...custody, possible: 'no', maxDays: 0 })).toBe('no');
  });

  it('say that a range is not known, or known in part', () => {
    const end = { rule: 'a', alternative: 0, severity: [] };
    const range: PenaltyRange = {
      known: 'partly',
      mildest: end,
      harshest: end,
      alternatives: [0],
      custody,
      custodyPartly: true,
    };
    const fine = [{ kind: 'fine', unitName: null, minMoney: null, maxMoney: null }] as const;
    expect(penaltyRangeWords(words, range, () => fine)).toBe(
      'fine (amount not stated) (partly known)',
    );
    expect(rangeCustodyWords(words, range)).toBe('at least 1 year');
    expect(
      penaltyRangeWords(
        words,
        { ...range, known: 'no', mildest: null, harshest: null },
        () => null,
      ),
    ).toBe('range not known');
    expect(likelyFirst(words, 'no', 'up to 8 years')).toBe('likely no; possible: up to 8 years');
    expect(likelyFirst(words, null, 'no')).toBe('no');
  });

  it.each<[Reason, string]>([
    [{ code: 'not-in-force', from: '2025-06-01', to: null }, 'in force only since 1 June 2025'],
    [{ code: 'not-in-force', from: null, to: '2025' }, 'in force only until 2025'],
    [
      { code: 'circumstance-not-given', circumstances: ['group', 'repeat'], all: false },
      'it needs: group of persons or repeated',
    ],
    [
      { code: 'circumstance-not-given', circumstances: ['group', 'repeat'], all: true },
      'it needs all of: group of persons and repeated',
    ],
    [{ code: 'displaced', by: 'x', because: 'tier' }, 'x, the rule for this quantity, comes first'],
  ])('say why a rule does not apply: %o', (reason, text) => {
    expect(reasonWords(words, reason, (id) => id)).toBe(text);
  });
});
