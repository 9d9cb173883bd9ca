import { describe, expect, it } from 'vitest';
import { ORDER, type Severity } from '../penalty/order';
import type { Answer, PenaltyRange } from './answer';
import { rank } from './rank';

const severity = (name: (typeof ORDER)[number], value: number): Severity =>
  ORDER.map((one) => (one === name ? value : 0));
const FINE = severity('fine', 100);
const PRISON = severity('longest-imprisonment', 365);

function range(mildest: Severity, harshest: Severity, more: Partial<PenaltyRange> = {}) {
  const end = (of: Severity) => ({ rule: 'a', alternative: 0, severity: of });
  return {
    known: 'yes',
    mildest: end(mildest),
    harshest: end(harshest),
    alternatives: [0],
    custody: { possible: 'no', minDays: 0, maxDays: 0, life: false, death: false },
    custodyPartly: false,
    ...more,
  } satisfies PenaltyRange as PenaltyRange;
}

const answer = (jurisdiction: string, more: Partial<Answer>) =>
  ({
    jurisdiction,
    outcome: 'determined',
    regimes: ['criminal'],
    evidence: 'checked',
    range: null,
    likelyRange: null,
    caveats: [],
    ...more,
  }) as Answer;

const told = (...answers: Answer[]) =>
  rank(answers).map((one) => [one.answer.jurisdiction, one.standing, one.rank]);

describe('answers are ranked', () => {
  it('by the harshest penalty, then by the mildest; those alike share a rank', () => {
    expect(
      told(
        answer('c', { range: range(PRISON, PRISON) }),
        answer('b', { range: range(FINE, PRISON) }),
        answer('b2', { range: range(FINE, PRISON) }),
        answer('a', { range: range(FINE, FINE) }),
      ),
    ).toEqual([
      ['a', 'settled', 1],
      ['b', 'settled', 2],
      ['b2', 'settled', 2],
      ['c', 'settled', 4],
    ]);
  });

  it('by what is likely, not by all that is possible', () => {
    expect(
      told(
        answer('b', { range: range(FINE, PRISON) }),
        answer('a', {
          outcome: 'court-decides',
          likelyRange: range(FINE, FINE),
          range: range(FINE, PRISON),
        }),
      ),
    ).toEqual([
      ['a', 'settled', 1],
      ['b', 'settled', 2],
    ]);
  });

  it('not at all where nothing is likelier than the rest', () => {
    expect(
      told(
        answer('a', { outcome: 'depends', range: range(FINE, FINE) }),
        answer('b', { range: range(FINE, PRISON) }),
      ),
    ).toEqual([
      ['b', 'settled', 1],
      ['a', 'open', null],
    ]);
  });

  it.each<[string, Partial<Answer>]>([
    ['the outcome is not known', { outcome: 'unknown', range: range(FINE, FINE) }],
    ['a sanction is not known', { range: range(FINE, FINE, { known: 'partly' }) }],
    [
      'custody has no stated length',
      { range: range(FINE, severity('detention', Number.MIN_VALUE)) },
    ],
    [
      'prison has no stated maximum',
      { range: range(FINE, severity('longest-imprisonment', Number.POSITIVE_INFINITY)) },
    ],
    [
      'that it is lawful was not read',
      { outcome: 'no-offence', regimes: ['none'], evidence: 'recalled' },
    ],
  ])('never where %s', (_, open) => {
    expect(told(answer('a', open), answer('b', { range: range(PRISON, PRISON) }))).toEqual([
      ['b', 'settled', 1],
      ['a', 'unknown', null],
    ]);
  });

  it('first where the act is lawful', () => {
    expect(
      told(
        answer('b', { range: range(FINE, FINE) }),
        answer('a', { outcome: 'no-offence', regimes: ['none'] }),
      ),
    ).toEqual([
      ['a', 'settled', 1],
      ['b', 'settled', 2],
    ]);
  });
});
