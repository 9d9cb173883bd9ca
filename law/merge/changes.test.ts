import { describe, expect, it } from 'vitest';
import { canonical, same } from './canonical';
import { describeChanges } from './changes';
import { recordsOf } from './records';

const fine = { kind: 'fine', min: 100, max: 500, unit: 'GEL' };
const prison = { kind: 'imprisonment', max: 5, unit: 'years' };
const penalties = (...alternatives: object[][]) => ({
  penalties: alternatives.map((all_of) => ({ all_of })),
});

describe('changes in words', () => {
  it.each<[string, unknown, unknown, string[]]>([
    ['nothing', { a: 1, b: null }, { a: '1' }, []],
    [
      'a word',
      { regime: 'criminal' },
      { regime: 'administrative' },
      ['regime criminal → administrative'],
    ],
    [
      'a bound',
      penalties([fine]),
      penalties([{ ...fine, max: 300 }]),
      ['penalties › fine max 500 → 300 GEL'],
    ],
    [
      'one alternative of two',
      penalties([fine], [prison]),
      penalties([fine], [{ ...prison, max: 3 }]),
      ['penalties › imprisonment max 5 → 3 years'],
    ],
    [
      'two alternatives of three',
      penalties([fine], [prison], [{ kind: 'warning' }]),
      penalties([fine], [{ ...prison, max: 3 }], [{ kind: 'arrest', max: 30, unit: 'days' }]),
      [
        'penalties › 2 › imprisonment max 5 → 3 years',
        'penalties › 3 + arrest up to 30 days',
        'penalties › 3 − warning',
      ],
    ],
    [
      'a new alternative',
      penalties([fine]),
      penalties([fine], [prison, { kind: 'confiscation', optional: true }]),
      ['penalties + imprisonment up to 5 years and confiscation (may be left out)'],
    ],
    [
      'another unit',
      penalties([fine]),
      penalties([{ ...fine, unit: 'EUR' }]),
      ['penalties › fine unit GEL → EUR'],
    ],
    [
      'words of a list',
      { conduct: ['use', 'sale'] },
      { conduct: ['use', 'storage'] },
      ['conduct + storage', 'conduct − sale'],
    ],
    [
      'the order of a list',
      { conduct: ['use', 'sale'] },
      { conduct: ['sale', 'use'] },
      ['conduct in another order or number'],
    ],
    [
      'a source',
      { sources: [{ source: 'ge-a', locator: 'Art. 1' }, { source: 'ge-b' }] },
      { sources: [{ source: 'ge-a', locator: 'Art. 2' }, { source: 'ge-c' }] },
      [
        'sources › ge-a locator "Art. 1" → "Art. 2"',
        'sources + source ge-c',
        'sources − source ge-b',
      ],
    ],
    [
      'a record that comes',
      { territory: null },
      { territory: { en: 'North', ru: 'Север' } },
      ['territory nothing → en North, ru "Север"'],
    ],
    ['plain text', 'a question', 'another', ['"a question" → another']],
  ])('%s', (_, before, after, lines) => {
    expect(describeChanges(before, after)).toEqual(lines);
  });

  it('of a long text show the place where it differs', () => {
    const text = (word: string) =>
      `${'The same words again. '.repeat(9)}Then ${word}, and so on ${'and on '.repeat(20)}`;
    const [line] = describeChanges({ en: text('five') }, { en: text('six') });
    expect(line).toMatch(/^en "…\D{0,20}five.*…" → "….{0,20}six.*…"$/);
    expect(line?.length).toBeLessThan(150);
  });
});

it('records say the same whatever their quotes, order and empty keys', () => {
  expect(same({ a: 45, b: { c: null } }, { b: {}, a: '45 ' })).toBe(true);
  expect(same({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
  expect(same(undefined, null)).toBe(true);
  expect(canonical({ b: 0.5, a: ['x'] })).toBe('{"a":["x"],"b":"0.5"}');
});

it('records without an id are named by what they are about', () => {
  const row = { substance: 'heroin', tier: 'small', unit: 'g', basis: 'unknown', place: null };
  const document = {
    jurisdiction: { code: 'XX' },
    summary: { en: 'x' },
    thresholds: [row, row],
    timeline: [{ date: 2020, title: { en: 'New code' } }],
    costs: [{ metric: 'minimum-wage', year: 2020, unit: 'EUR', per: 'month' }],
    open_questions: ['Why?', { en: 'When?', ru: 'Когда?' }],
  };
  expect(recordsOf(document).map(({ key }) => key)).toEqual([
    'jurisdiction',
    'summary',
    'thresholds/xx-threshold-heroin-small',
    'thresholds/xx-threshold-heroin-small #2',
    'timeline/xx-2020',
    'costs/xx-cost-minimum-wage-2020',
    'open_questions/xx-question-why',
    'open_questions/xx-question-when',
  ]);
});
