import { expect, test } from 'vitest';
import { compareRules } from './comparison';
import { KnownSince } from './known-since';
import { MoneyOn } from './money';
import type { ReadSource } from './reading';
import { type Rule, ruleSchema } from './records/rule';
import { viewRule } from './rule-view';
import { cellsChanged } from './since';

const ALL = { offence: null, substance: null, circumstance: null };
const sources: ReadSource[] = [
  { id: 'xx-text', kind: 'statute', text_of: '2026-02-22', retrieved: '2026-11-24' },
];

function rule(id: string, years: number, period: Pick<Rule, 'valid_from' | 'valid_to'> = {}): Rule {
  return ruleSchema.parse({
    id,
    offence: 'possession',
    conduct: ['possession'],
    regime: 'criminal',
    provision: { instrument: 'xx-code', article: '260' },
    quantity: 'small',
    substances: ['all'],
    circumstances: [],
    description: { en: 'Possession.', ru: 'Хранение.' },
    penalties: [{ all_of: [{ kind: 'imprisonment', max: years, unit: 'years' }] }],
    sources: [{ source: 'xx-text', locator: 'Art. 260' }],
    status: 'checked',
    ...period,
  });
}

const view = (day: string, code: string, rules: readonly Rule[]) =>
  rules.map((one) =>
    viewRule(code, one, {
      instruments: new Map(),
      known: new KnownSince(sources),
      unitNames: new Map(),
      money: new MoneyOn(new Map(), [], day),
    }),
  );

/** One replaced on a day, one without a beginning, one that began later, one that ended. */
const replaced = [
  rule('aa-old', 12, { valid_to: '2018-07-29' }),
  rule('aa-new', 6, { valid_from: '2018-07-30' }),
];
const undated = [rule('bb-now', 3)];
const later = [rule('cc-later', 3, { valid_from: '2020' })];
const ended = [rule('dd-ended', 3, { valid_from: '2001', valid_to: '2010-12-31' })];
const codes = ['aa', 'bb', 'cc', 'dd'];
const compareOn = (day: string) =>
  compareRules(
    codes,
    [
      ...view(day, 'aa', replaced),
      ...view(day, 'bb', undated),
      ...view(day, 'cc', later),
      ...view(day, 'dd', ended),
    ],
    { ...ALL, offence: 'possession' },
    day,
  );

test('a comparison shows the version of the day and says of each country what is not known of it', () => {
  const [row] = compareOn('2018-07-29')[0]?.rows ?? [];
  const [aa, bb, cc, dd] = row?.cells ?? [];
  expect(aa?.rules.map(({ id }) => id)).toEqual(['aa-old']);
  // In force when it was read in 2026; nothing says that it was in 2018.
  expect(bb?.rules).toMatchObject([{ id: 'bb-now', inForce: 'perhaps', readIn: '2026-02-22' }]);
  expect(cc).toMatchObject({ rules: [], absence: { kind: 'begins-later', date: '2020' } });
  expect(dd).toMatchObject({ rules: [], absence: { kind: 'ended', date: '2010-12-31' } });
  expect(row?.unsure).toBe(true);
});

test('a version is sure on the last day of it that is recorded, whatever is not known of its beginning', () => {
  const on = (day: string) => view(day, 'aa', replaced)[0]?.inForce;
  expect([on('2018-07-29'), on('2018-07-28'), on('2018-07-30')]).toEqual(['yes', 'perhaps', 'no']);
});

test('on the day of a change the new version shows', () => {
  const [row] = compareOn('2018-07-30')[0]?.rows ?? [];
  expect(row?.cells[0]?.rules.map(({ id }) => id)).toEqual(['aa-new']);
});

test('once the text is dated, a rule without a beginning simply holds', () => {
  const [row] = compareOn('2026-02-22')[0]?.rows ?? [];
  expect(row?.cells[1]?.rules).toMatchObject([{ id: 'bb-now', inForce: 'yes' }]);
  expect(row?.unsure).toBe(false);
});

test('what changed since names the rules that went and those that came, and no others', () => {
  const changed = cellsChanged(codes, compareOn('2018-07-29'), compareOn('2026-11-25'));
  expect(
    changed.map(({ jurisdiction, gone, come }) => [
      jurisdiction,
      gone.map(({ id }) => id),
      come.map(({ id }) => id),
    ]),
  ).toEqual([
    ['aa', ['aa-old'], ['aa-new']],
    ['cc', [], ['cc-later']],
  ]);
});
