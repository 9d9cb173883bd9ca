import { expect, test } from 'vitest';
import type { Headline } from '@/law/headlines/headline';
import { headlinesOf } from '@/law/headlines/headlines';
import { law, limit, rule } from '@/law/scenario/example-law';
import type { Rule } from '@/law/schema';
import { wordsIn } from '@/messages';
import { headlineNoteWords, headlineStepWords, headlineWords } from './headlines';

const on = (rules: Rule[]) => headlinesOf(law(rules), '2026-11-25');
const both = (line: Headline) => [
  headlineWords(wordsIn('en'), line),
  headlineWords(wordsIn('ru'), line),
];
const penalties = (...parts: Rule['penalties'][number]['all_of']): Rule['penalties'] =>
  parts.map((part) => ({ all_of: [part] }));
const fine = { kind: 'fine', max: 100, unit: 'EUR' } as const;
const arrest = { kind: 'arrest', max: 15, unit: 'days' } as const;

test('a range goes from the mildest to the harshest, with its length', () => {
  const small = (...parts: Parameters<typeof penalties>) =>
    both(on([rule('it', { penalties: penalties(...parts) })]).small);
  expect(small(fine, arrest)).toEqual(['fine to 15 days’ arrest', 'от штрафа до 15 суток ареста']);
  expect(small(fine)).toEqual(['fine', 'штраф']);
  expect(small({ kind: 'imprisonment', min: 3, max: 10, unit: 'years' })).toEqual([
    'prison, 3 to 10 years',
    'лишение свободы от 3 до 10 лет',
  ]);
  expect(small({ kind: 'imprisonment', min: 6, max: 60, unit: 'months' })).toEqual([
    'prison, 6 months to 5 years',
    'лишение свободы от 6 месяцев до 5 лет',
  ]);
  expect(small({ kind: 'imprisonment', min: 5, unit: 'years' })).toEqual([
    'prison from 5 years',
    'лишение свободы от 5 лет',
  ]);
  expect(
    small({ kind: 'imprisonment', min: 8, max: 20, unit: 'years' }, { kind: 'life-imprisonment' }),
  ).toEqual(['8 years’ prison to life', 'от 8 лет лишения свободы до пожизненного']);
  expect(both(on([rule('it', { regime: 'none', penalties: [] })]).small)).toEqual([
    'not punished',
    'не наказывается',
  ]);
});

test('use names both places where the law tells them apart', () => {
  const use = { offence: 'use', conduct: ['use'] } as const satisfies Partial<Rule>;
  const { using } = on([
    rule('home', { ...use, conduct: ['use'], regime: 'none', penalties: [] }),
    rule('public', {
      ...use,
      conduct: ['use'],
      circumstances: ['public-place'],
      penalties: penalties(arrest),
    }),
  ]);
  expect(both(using)).toEqual([
    'home: nothing; public: up to 15 days’ arrest',
    'дома: ненаказуемо; публично: до 15 суток ареста',
  ]);
  expect(headlineNoteWords(wordsIn('en'), using)).toBe('depends on the place');
});

test('custody names the step, or its grams for a drug', () => {
  const rules = [
    rule('small', { quantity: 'small', penalties: penalties(fine, arrest) }),
    rule('large', { quantity: 'large' }),
  ];
  expect(both(on(rules).custody)).toEqual([
    'detention: any amount; prison: large',
    'арест: любое количество; лишение свободы: крупное',
  ]);
  const limits = [limit('small', 0, 2.5), limit('large', 2.5, null, { from_included: false })];
  const { custody, small } = headlinesOf(law(rules, limits), '2026-11-25', { substance: 'heroin' });
  expect(both(custody)).toEqual([
    'detention: any amount; prison: above 2.5 g',
    'арест: любое количество; лишение свободы: более 2,5 г',
  ]);
  expect(small.range?.step && headlineStepWords(wordsIn('en'), small.range.step)).toBe(
    'small quantity: up to 2.5 g',
  );
  expect(both(on([rule('fine', { penalties: penalties(fine) })]).custody)).toEqual([
    'never',
    'никогда',
  ]);
});

test('what is not known is said', () => {
  const { small, repeat, custody } = on([
    rule('it', { penalties: penalties(fine, { kind: 'unknown' }) }),
  ]);
  expect(headlineNoteWords(wordsIn('en'), small)).toBe('part not known');
  expect(headlineNoteWords(wordsIn('ru'), small)).toBe('часть неизвестна');
  expect(both(custody)).toEqual(['not known', 'неизвестно']);
  expect(both(repeat)).toEqual([
    'no rule for repetition recorded',
    'нормы о повторности не записано',
  ]);
});
