/** The conventions of the lines, on a small invented law. */

import { expect, test } from 'vitest';
import { forReaders } from '../language';
import { aspect, law, limit, rule } from '../scenario/example-law';
import type { Alternative, PenaltyPart, Rule } from '../schema';
import { headlinesOf } from './headlines';
import { smallCustody } from './small-custody';

const DAY = '2026-11-25';
const or = (...parts: PenaltyPart[]): Alternative[] => parts.map((part) => ({ all_of: [part] }));
const fine: PenaltyPart = { kind: 'fine', max: 100, unit: 'EUR' };
const days = (max: number): PenaltyPart => ({ kind: 'arrest', max, unit: 'days' });
const prison = (max: number, min?: number): PenaltyPart => ({
  kind: 'imprisonment',
  min: min ?? null,
  max,
  unit: 'years',
});
const unknown: PenaltyPart = { kind: 'unknown' };
const lines = (rules: Rule[], more: Partial<Parameters<typeof headlinesOf>[2]> = {}) =>
  headlinesOf(law(rules), DAY, more);

test('growing for own use is no possession', () => {
  const { small, custody, growing } = lines([
    rule('having', { quantity: 'small', regime: 'administrative', penalties: or(fine) }),
    rule('more', { quantity: 'large', regime: 'administrative', penalties: or(fine) }),
    rule('growing', { conduct: ['cultivation'], penalties: or(fine, prison(1)) }),
  ]);
  expect(small).toMatchObject({ rules: ['having'], range: { most: { kind: 'fine' } } });
  expect(custody).toMatchObject({ detention: { from: 'never' }, prison: { from: 'never' } });
  expect(growing).toMatchObject({ rules: ['growing'], range: { most: { kind: 'imprisonment' } } });
});

test('the smallest step is found by the order of the steps, and a rule for any amount fills the rest', () => {
  const { small, largest, custody } = lines([
    rule('any', { penalties: or(prison(3)) }),
    rule('below', { quantity: 'below-threshold', penalties: or(fine) }),
    rule('large', { quantity: 'large', penalties: or(prison(10)) }),
  ]);
  expect(small).toMatchObject({ rules: ['below'], range: { step: { tier: 'below-threshold' } } });
  expect(largest).toMatchObject({ rules: ['large'] });
  expect(custody.prison).toMatchObject({ step: { tier: 'any', above: 'below-threshold' } });
});

test('detention counted in days is told from prison', () => {
  const { small, custody } = lines([
    rule('small', { quantity: 'small', penalties: or(fine, days(15)) }),
    rule('large', { quantity: 'large', penalties: or(prison(3)) }),
  ]);
  expect(custody).toMatchObject({
    detention: { step: { tier: 'small', smallest: true } },
    prison: { step: { tier: 'large' } },
  });
  expect(smallCustody(small)).toBe('days');
});

test('what is not known erases nothing, and never reads as "no"', () => {
  const {
    small,
    custody,
    'sale-worst': worst,
  } = lines([
    rule('small', { quantity: 'small', penalties: or(fine, unknown) }),
    rule('large', { quantity: 'large', penalties: or(prison(3)) }),
    rule('sale', { offence: 'supply', conduct: ['sale'], penalties: or(prison(5, 2)) }),
    rule('gang', {
      offence: 'supply',
      conduct: ['sale'],
      circumstances: ['group'],
      penalties: or(unknown),
    }),
  ]);
  expect(small).toMatchObject({
    known: 'partly',
    missing: ['sanction'],
    range: { least: { kind: 'fine' } },
  });
  expect(smallCustody(small)).toBe('unknown');
  expect(custody.prison).toMatchObject({ from: 'unknown', latest: { tier: 'large' } });
  expect(worst).toMatchObject({ known: 'partly', most: { part: { max: 5 } } });
});

test('before the text that was read, and before a rule that replaced another, the step is not known', () => {
  const undated = lines([rule('now')]);
  expect(undated.small.known).toBe('wholly');
  const before = headlinesOf(law([rule('now')]), '2015-01-01');
  expect(before.small).toMatchObject({ known: 'not', missing: ['day'] });
  expect(before.custody.known).toBe('not');
  const replaced = headlinesOf(
    law([
      rule('small', { quantity: 'small', penalties: or(fine), valid_from: '2018-01-01' }),
      rule('large', { quantity: 'large', valid_from: '2001-01-01' }),
    ]),
    '2015-01-01',
  );
  expect(replaced.small).toMatchObject({ known: 'not', range: { step: { tier: 'small' } } });
  expect(replaced.custody.prison).toMatchObject({ from: 'unknown', latest: { tier: 'large' } });
});

test('a drug whose table begins, at nothing, with a larger step has no smaller one', () => {
  const rules = [
    rule('small', { quantity: 'small', penalties: or(fine) }),
    rule('large', { quantity: 'large', penalties: or(prison(8, 5)) }),
  ];
  const limits = [
    limit('small', 0, 1),
    limit('large', 1, null),
    limit('large', 0, null, { substance: 'lsd' }),
    limit('large', 2, null, { substance: 'mdma' }),
  ];
  const of = (substance: 'heroin' | 'lsd' | 'mdma' | 'opium') =>
    headlinesOf(law(rules, limits), DAY, { substance }).small;
  expect(of('heroin')).toMatchObject({ rules: ['small'], known: 'wholly' });
  expect(of('lsd')).toMatchObject({ rules: ['large'], known: 'wholly' });
  // What stands below its first limit, or that it has one, is not recorded: either step may be the smallest.
  expect(of('mdma')).toMatchObject({ rules: ['small', 'large'], known: 'partly' });
  expect(of('opium')).toMatchObject({ known: 'partly', missing: ['limit'] });
});

test('a form of lesser gravity is the mild end, and no more', () => {
  const { small, custody } = lines([
    rule('any', { penalties: or(prison(6, 1)) }),
    rule('lesser', { circumstances: ['lesser-gravity'], penalties: or(fine) }),
  ]);
  expect(small).toMatchObject({
    range: { least: { rule: 'lesser' }, most: { rule: 'any' } },
    rules: ['any', 'lesser'],
  });
  expect(custody.prison).toMatchObject({ step: { smallest: true } });
});

test('a harsher rule on dangerous drugs of a list that is not recorded is the harsh end, said to be open', () => {
  const { sale } = lines([
    rule('sale', { offence: 'supply', conduct: ['sale'], penalties: or(prison(8, 3)) }),
    rule('worse', {
      offence: 'supply',
      conduct: ['sale'],
      circumstances: ['dangerous-drug'],
      penalties: or(prison(15, 6)),
    }),
  ]);
  expect(sale).toMatchObject({
    range: { least: { rule: 'sale' }, most: { rule: 'worse' } },
    missing: ['list'],
    depends: ['drug'],
  });
});

test('drugs and parts of the country that differ are told apart', () => {
  const north = forReaders({ en: 'North', ru: 'Север' });
  const south = forReaders({ en: 'South', ru: 'Юг' });
  const { small, record } = lines([
    rule('north', { territory: north, regime: 'administrative', penalties: or(fine) }),
    rule('south', { territory: south, penalties: or(prison(1)) }),
  ]);
  expect(small.depends).toEqual(['region']);
  expect(small.branches.map((branch) => smallCustody(branch))).toEqual(['none', 'prison']);
  expect(record.values).toEqual(['no', 'yes']);
  const drugs = lines([
    rule('all', { penalties: or(prison(2)) }),
    rule('herb', { substances: ['cannabis-herb'], regime: 'administrative', penalties: or(fine) }),
  ]);
  expect(drugs.small).toMatchObject({ depends: ['drug'], range: { least: { kind: 'fine' } } });
  const herb = lines([rule('herb', { substances: ['cannabis-herb'] })], { substance: 'heroin' });
  expect(herb.small).toMatchObject({ range: null, known: 'not' });
});

test('a second time takes the rule for repetition, else what holds again', () => {
  const first = rule('first', { quantity: 'small', penalties: or(fine) });
  const again = rule('again', {
    quantity: 'small',
    circumstances: ['repeat'],
    penalties: or(prison(1)),
  });
  const graver = rule('graver', {
    quantity: 'any',
    circumstances: ['repeat'],
    provision: { instrument: 'xx-code', article: '2' },
  });
  const large = rule('large', {
    quantity: 'large',
    provision: { instrument: 'xx-code', article: '2' },
  });
  expect(lines([first]).repeat).toMatchObject({ range: null });
  expect(lines([first, again]).repeat).toMatchObject({ rules: ['again'] });
  // The heavier form belongs to the article on the large amount: it does not reach the small one.
  expect(lines([first, large, graver]).repeat).toMatchObject({ rules: ['first'] });
});

test('use: at home and in public, and never a "no" that nobody read', () => {
  const use = (id: string, change: Partial<Rule> = {}) =>
    rule(id, { offence: 'use', conduct: ['use'], ...change });
  const { using } = lines([
    use('home', { regime: 'none', penalties: [] }),
    use('public', { circumstances: ['public-place'], penalties: or(days(20)) }),
  ]);
  expect(using.depends).toEqual(['place']);
  expect(using.branches.map(({ range }) => range?.most?.kind)).toEqual(['none', 'arrest']);
  const silent = headlinesOf(law([], [], [aspect('use-is-offence', 'no')]), DAY).using;
  expect(silent).toMatchObject({ known: 'partly', missing: ['unread'] });
  expect(lines([]).using).toMatchObject({ range: null, known: 'not' });
});

test('no stated maximum stands above a stated one, but not above a term that begins higher', () => {
  const supply = (id: string, ...parts: PenaltyPart[]) =>
    rule(id, {
      offence: 'supply',
      conduct: ['sale'],
      circumstances: ['group'],
      penalties: or(...parts),
    });
  const open: PenaltyPart = { kind: 'imprisonment', min: 5, max: null, unit: 'years' };
  expect(
    lines([supply('open', open), supply('stated', prison(15, 3))])['sale-worst'],
  ).toMatchObject({
    most: { rule: 'open' },
  });
  const leader = lines([supply('open', open), supply('leader', open, prison(45, 21))]);
  expect(leader['sale-worst']).toMatchObject({ most: { rule: 'leader', part: { max: 45 } } });
});

test('tables that begin with a larger step make the small line depend on the drug', () => {
  const rules = [
    rule('small', { quantity: 'small', penalties: or(fine, days(40)) }),
    rule('large', { quantity: 'large', penalties: or(fine, days(50)) }),
  ];
  const of = (limits: Parameters<typeof law>[1]) => headlinesOf(law(rules, limits), DAY);
  const same = of([limit('small', 0, 1), limit('large', 1, null)]);
  expect([same.small.depends, same.custody.depends]).toEqual([[], []]);
  const other = of([limit('small', 0, 1), limit('large', 0, null, { substance: 'lsd' })]);
  expect([other.small.depends, other.custody.depends]).toEqual([['drug'], ['drug']]);
});

test('what lies under the first limit of a table is not known', () => {
  const rules = [rule('small', { quantity: 'small', penalties: or(fine, days(40)) })];
  const { small, custody } = headlinesOf(law(rules, [limit('small', 0.5, 50)]), DAY, {
    substance: 'heroin',
  });
  expect(small).toMatchObject({ known: 'partly', missing: ['smaller-step'] });
  expect(custody).toMatchObject({ known: 'partly', detention: { step: { tier: 'small' } } });
});

test('a petty offence for any amount is the mild end of the smallest step, not a step below it', () => {
  const { small, largest } = lines([
    rule('negligible', { quantity: 'small', penalties: or(fine, prison(1)) }),
    rule('larger', { quantity: 'significant', penalties: or(prison(6, 1)) }),
    rule('petty', {
      regime: 'administrative',
      circumstances: ['lesser-gravity'],
      penalties: or({ kind: 'warning' }),
    }),
  ]);
  expect(small).toMatchObject({
    range: { step: { tier: 'small' }, least: { rule: 'petty' }, most: { rule: 'negligible' } },
  });
  expect(largest).toMatchObject({ rules: ['larger'] });
});
