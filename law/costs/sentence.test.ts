import { describe, expect, test } from 'vitest';
import { evaluate } from '../scenario/evaluate';
import { ask, law, rule } from '../scenario/example-law';
import type { Rule } from '../schema';
import { sentenceOf, termOfDays } from './sentence';

const y = (n: number) => ({ n, unit: 'y' as const });
const penalties = (...parts: Rule['penalties'][number]['all_of']): Rule['penalties'] =>
  parts.map((part) => ({ all_of: [part] }));
const prisonOf = (found: Rule['penalties']) => {
  const [answer] = evaluate(law([rule('one', { penalties: found })]), ask());
  return answer ? sentenceOf(answer) : undefined;
};

describe('the prison that an answer leaves open', () => {
  test('goes from the least to the most that the law allows', () => {
    expect(prisonOf(penalties({ kind: 'imprisonment', min: 3, max: 7, unit: 'years' }))).toEqual({
      from: y(3),
      to: y(7),
      beyond: null,
    });
  });

  test('begins at nothing where a fine is open, or a house of arrest, which is no prison', () => {
    const prison = { kind: 'imprisonment', min: 2, max: 5, unit: 'years' } as const;
    for (const other of [
      { kind: 'fine', min: 10, max: 20, unit: 'EUR' },
      { kind: 'administrative-detention', min: 1, max: 15, unit: 'days' },
    ] as const)
      expect(prisonOf(penalties(prison, other))).toEqual({
        from: { n: 0, unit: 'd' },
        to: y(5),
        beyond: null,
      });
  });

  test('is none where only a fine or an arrest threatens', () => {
    expect(prisonOf(penalties({ kind: 'arrest', max: 30, unit: 'days' }))).toBeNull();
  });

  test('has no minimum, no maximum or no length where the law states none', () => {
    expect(prisonOf(penalties({ kind: 'imprisonment', max: 3, unit: 'years' }))?.from).toBeNull();
    expect(prisonOf(penalties({ kind: 'imprisonment', min: 3, unit: 'years' }))?.to).toBeNull();
    expect(
      prisonOf(
        penalties(
          { kind: 'imprisonment', min: 8, max: 20, unit: 'years' },
          { kind: 'life-imprisonment' },
        ),
      ),
    ).toEqual({ from: y(8), to: y(20), beyond: 'life' });
  });

  test('is not said where a sanction was not found', () => {
    expect(
      prisonOf(penalties({ kind: 'imprisonment', max: 3, unit: 'years' }, { kind: 'unknown' })),
    ).toBeNull();
  });
});

test.each([
  [1095, { n: 3, unit: 'y' }],
  [547.5, { n: 18, unit: 'm' }],
  [180, { n: 6, unit: 'm' }],
  [15, { n: 15, unit: 'd' }],
  [0, { n: 0, unit: 'd' }],
])('%f days are said in the unit of the law', (days, term) => {
  expect(termOfDays(days)).toEqual(term);
});
