import { describe, expect, it } from 'vitest';
import { forReaders } from '../language';
import type { Answer, ScenarioLaw } from './answer';
import { evaluate } from './evaluate';
import { ask, aspect, law, limit, rule } from './example-law';
import type { Scenario } from './input';
import { custodyOfRange } from './range';

function answer(from: ScenarioLaw, scenario: Scenario = ask()): Answer {
  const [first, ...others] = evaluate(from, scenario);
  if (!first || others.length > 0) throw new Error('expected one answer');
  return first;
}
const verdicts = ({ rules }: Answer) =>
  Object.fromEntries(rules.map(({ rule: { id }, verdict }) => [id, verdict]));
const reasons = ({ rules }: Answer, id: string) =>
  rules.find((finding) => finding.rule.id === id)?.reasons;

const small = rule('small', { quantity: 'small', years: [null, 1] });
const large = rule('large', { quantity: 'large', years: [2, 8] });
const limits = [limit('small', 0, 1), limit('large', 1, null)];

describe('the amount', () => {
  it('puts the case in the tier of the row that holds it', () => {
    const found = answer(law([small, large], limits), ask({ amount: { value: 0.5, unit: 'g' } }));
    expect(found).toMatchObject({ outcome: 'determined', because: 'tier-by-law' });
    expect(found.amount.tiers).toMatchObject([
      { tier: 'small', likely: false, rows: [{ id: 'xx-threshold-heroin-small', force: 'law' }] },
    ]);
    expect(verdicts(found)).toEqual({ small: 'applies', large: 'no' });
    expect(reasons(found, 'large')).toEqual([{ code: 'other-tier', tier: 'large' }]);
    expect(found.range?.custody).toMatchObject({ maxDays: 365 });
    expect(found.evidence).toBe('checked');
    expect(found.sources.map(({ locator }) => locator)).toEqual(['small', 'limit small']);
  });

  it('on a limit that two rows share reaches both tiers, and says so', () => {
    const found = answer(law([small, large], limits));
    expect(found).toMatchObject({ outcome: 'depends', because: 'on-the-limit' });
    expect(found.amount.tiers.map(({ tier, causes }) => [tier, causes])).toEqual([
      ['small', ['on-the-limit']],
      ['large', ['on-the-limit']],
    ]);
    expect(verdicts(found)).toEqual({ small: 'possible', large: 'possible' });
    expect(found.range?.custody).toMatchObject({ maxDays: 8 * 365 });
  });

  it.each([
    ['up to 1 g', { to_included: true }, { from_included: false }, 'small'],
    ['from 1 g', { to_included: false }, { from_included: true }, 'large'],
  ])('on a limit follows the wording of the law: %s', (_words, below, above, tier) => {
    const rows = [limit('small', 0, 1, below), limit('large', 1, null, above)];
    const found = answer(law([small, large], rows));
    expect(found.amount.tiers.map((reached) => reached.tier)).toEqual([tier]);
  });

  it('above the last known row has no tier, and lower tiers are ruled out', () => {
    const rows = [limit('small', 0, 0.5)];
    const found = answer(
      law([small, large, rule('especially', { quantity: 'especially-large' })], rows),
    );
    expect(found).toMatchObject({ outcome: 'unknown', because: 'amount-above-known' });
    expect(found.amount).toMatchObject({ tiers: [], nearest: { id: 'xx-threshold-heroin-small' } });
    expect(verdicts(found)).toEqual({ large: 'possible', especially: 'possible', small: 'no' });
  });

  it('in a unit that the table does not use has no tier', () => {
    const found = answer(law([small, large], limits), ask({ amount: { value: 1, unit: 'doses' } }));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'other-unit' });
  });

  it('has a likely tier where only guidance says so, apart from what the law leaves open', () => {
    const rows = limits.map((row) => ({ ...row, force: 'guidance' as const }));
    const found = answer(law([small, large], rows), ask({ amount: { value: 0.5, unit: 'g' } }));
    expect(found).toMatchObject({ outcome: 'court-decides', because: 'guidance-only' });
    expect(found.amount.tiers).toMatchObject([{ tier: 'small', likely: true }]);
    expect(verdicts(found)).toEqual({ small: 'likely', large: 'possible' });
    expect(found.range?.custody.maxDays).toBe(8 * 365);
    expect(found.likelyRange?.custody.maxDays).toBe(365);
  });

  it('is for a court to judge where the law has tiers without numbers', () => {
    const found = answer(law([small, large], [], [aspect('threshold-basis', 'none')]));
    expect(found).toMatchObject({ outcome: 'court-decides', because: 'law-sets-no-number' });
    expect(found.evidence).toBe('secondary');
    expect(answer(law([small, large])).outcome).toBe('court-decides');
  });

  it('is unknown where the law has numbers that the data lacks', () => {
    const found = answer(law([small, large], [], [aspect('threshold-basis', 'unknown')]));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'number-not-found' });
  });

  it('makes no difference where one rule covers every amount', () => {
    const found = answer(law([rule('any')], limits));
    expect(found).toMatchObject({ outcome: 'determined', because: 'amount-not-looked-at' });
    expect(verdicts(found)).toEqual({ any: 'applies' });
  });

  it('follows the place where limits depend on it, and says when it is not given', () => {
    const rows = [
      limit('small', 0, 2, { place: 'home' }),
      limit('small', 0, 0.5, { place: 'outside' }),
      limit('large', 0.5, null, { place: 'outside' }),
    ];
    const at = (place: 'home' | 'outside' | null) =>
      answer(law([small, large], rows), ask({ place }));
    expect(at('home').amount.tiers.map(({ tier }) => tier)).toEqual(['small']);
    expect(at('outside').amount.tiers.map(({ tier }) => tier)).toEqual(['large']);
    const open = at(null);
    expect(open).toMatchObject({ outcome: 'depends', dependsOn: ['place'] });
    expect(open.branches.map(({ when, tiers }) => [when.place, tiers])).toEqual([
      ['home', ['small']],
      ['elsewhere', ['large']],
    ]);
    expect(verdicts(open)).toEqual({ small: 'possible', large: 'possible' });
  });

  it('tells two rows of one tier apart by the own words of the law', () => {
    const rows = [
      limit('small', 0, 0.5, {
        note: forReaders({ en: 'negligible quantity; gross', ru: 'ничтожный' }),
      }),
      limit('small', 0.5, 2, { note: forReaders({ en: 'small quantity = 5 ×', ru: 'небольшой' }) }),
    ];
    const label = (en: string) => ({
      quantity: 'small' as const,
      quantity_label: forReaders({ en, ru: en }),
    });
    const found = answer(
      law(
        [
          rule('negligible', label('negligible quantity')),
          rule('small', label('small quantity (up to 5 × negligible)')),
          rule('both', { ...label('negligible or small quantity') }),
        ],
        rows,
      ),
    );
    expect(verdicts(found)).toEqual({ small: 'applies', both: 'applies', negligible: 'no' });
    expect(reasons(found, 'negligible')).toMatchObject([{ code: 'other-term' }]);
  });
});

describe('circumstances', () => {
  const again = rule('again', { circumstances: ['repeat', 'group'], years: [1, 5] });

  it('are enough one by one, unless all are needed', () => {
    const repeat = ask({ repeat: true });
    expect(verdicts(answer(law([rule('basic'), again]), repeat))).toEqual({
      again: 'applies',
      basic: 'no',
    });
    const both = { ...again, match: 'all' as const };
    const found = answer(law([rule('basic'), both]), repeat);
    expect(verdicts(found)).toEqual({ basic: 'applies', again: 'no' });
    expect(reasons(found, 'again')).toEqual([
      { code: 'circumstance-not-given', circumstances: ['group'], all: true },
    ]);
  });

  it('tagged other are shown beside and never taken for the basic rule', () => {
    const special = rule('special', { circumstances: ['other'] });
    const found = answer(law([special]));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'no-rule-recorded', range: null });
    expect(verdicts(found)).toEqual({ special: 'special' });
    const besides = rule('besides', { circumstances: ['repeat', 'other'], years: [1, 5] });
    expect(verdicts(answer(law([besides]), ask({ repeat: true })))).toEqual({ besides: 'applies' });
  });

  it('of lesser gravity, which a court finds, are the mild end of the rule on the same amounts', () => {
    const lesser = rule('lesser', { circumstances: ['lesser-gravity'], years: [null, 1] });
    const found = answer(law([rule('basic', { years: [2, 10] }), lesser]));
    expect(found).toMatchObject({ outcome: 'court-decides', because: 'lesser-gravity' });
    expect(verdicts(found)).toEqual({ basic: 'applies', lesser: 'possible' });
    expect(found.range).toMatchObject({ known: 'yes', mildest: { rule: 'lesser' } });
  });

  it('of lesser gravity belong to the basic rule, not to one for a repetition', () => {
    const lesser = rule('lesser', { circumstances: ['lesser-gravity'], years: [null, 1] });
    const found = answer(
      law([rule('basic'), rule('again', { circumstances: ['repeat'], years: [2, 5] }), lesser]),
      ask({ repeat: true }),
    );
    expect(found).toMatchObject({ outcome: 'determined', range: { mildest: { rule: 'again' } } });
  });

  it('of a dangerous drug may be met as long as their list is not recorded', () => {
    const dangerous = rule('dangerous', {
      substances: ['list-not-recorded'],
      circumstances: ['dangerous-drug'],
      years: [5, 10],
    });
    const found = answer(law([rule('basic'), dangerous]));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'list-not-recorded' });
    expect(verdicts(found)).toEqual({ basic: 'applies', dangerous: 'possible' });
    expect(found.range?.harshest?.rule).toBe('dangerous');
    const other = { ...dangerous, except: ['heroin' as const] };
    expect(answer(law([rule('basic'), other]))).toMatchObject({ outcome: 'determined' });
    const same = { ...dangerous, penalties: rule('basic').penalties };
    expect(answer(law([rule('basic'), same]))).toMatchObject({ outcome: 'determined' });
  });

  it('of a class of drugs hold perhaps for what may be on its list', () => {
    const tableIV = rule('table-iv', {
      substances: ['list-not-recorded'],
      except: ['cocaine'],
      circumstances: ['special-object'],
      years: [null, 1],
    });
    const found = answer(law([rule('basic'), tableIV]));
    expect(verdicts(found)).toEqual({ basic: 'applies', 'table-iv': 'possible' });
    expect(found.outcome).toBe('unknown');
    expect(verdicts(answer(law([rule('basic'), tableIV]), ask({ substance: 'cocaine' })))).toEqual({
      basic: 'applies',
      'table-iv': 'no',
    });
  });

  it('that favour a person leave the basic rule standing', () => {
    const treated = rule('treated', {
      circumstances: ['dependence'],
      penalties: [{ all_of: [{ kind: 'compulsory-treatment' }] }],
    });
    const found = answer(law([rule('basic'), treated]), ask({ dependence: true }));
    expect(verdicts(found)).toEqual({ basic: 'applies', treated: 'applies' });
  });

  it('recorded with a tier that has no basic rule leave open whether either is enough', () => {
    const either = rule('either', { quantity: 'large', circumstances: ['group'], years: [5, 10] });
    const found = answer(
      law([rule('basic'), either], limits),
      ask({ amount: { value: 5, unit: 'g' } }),
    );
    expect(found).toMatchObject({ outcome: 'unknown', because: 'either-may-be-enough' });
    expect(verdicts(found)).toEqual({ basic: 'applies', either: 'possible' });
  });

  it('of a child, of the person supplied: dependence beside it is not that of the person who supplies', () => {
    const protects = rule('protects', {
      offence: 'supply',
      conduct: ['sale'],
      circumstances: ['minor', 'dependence'],
    });
    const basic = rule('basic', { offence: 'supply', conduct: ['sale'] });
    const sale = (change: object) =>
      answer(law([basic, protects]), ask({ conduct: 'sale', ...change }));
    expect(verdicts(sale({ minor: true }))).toMatchObject({ protects: 'applies' });
    expect(verdicts(sale({ dependence: true }))).toEqual({ basic: 'applies', protects: 'no' });
  });

  it('of a public place are left open for use outside', () => {
    const use = { offence: 'use' as const, conduct: ['use' as const] };
    const inPublic = rule('public', { ...use, circumstances: ['public-place'] });
    const scenario = ask({ conduct: 'use', amount: null, place: 'outside' });
    const atHome = rule('private', { ...use, regime: 'administrative' });
    const found = answer(law([atHome, inPublic]), scenario);
    expect(found).toMatchObject({ outcome: 'depends', dependsOn: ['place'] });
    expect(found.branches.map(({ when, rules }) => [when.place, rules])).toEqual([
      ['elsewhere', ['private']],
      ['public', ['public']],
    ]);
    expect(verdicts(found)).toEqual({ private: 'possible', public: 'possible' });
    const at = (place: 'home' | 'public') =>
      answer(law([atHome, inPublic]), { ...scenario, place });
    expect(at('home')).toMatchObject({ outcome: 'determined', regimes: ['administrative'] });
    expect(at('public')).toMatchObject({ outcome: 'determined', regimes: ['criminal'] });
  });
});

describe('what is not said', () => {
  const again = rule('again', { circumstances: ['repeat'], years: [1, 5] });

  it('leaves its rules possible, and an explicit value rules them out', () => {
    const at = (repeat: boolean | null) => answer(law([rule('first'), again]), ask({ repeat }));
    expect(at(null)).toMatchObject({ outcome: 'depends', dependsOn: ['repeat'] });
    expect(at(null).branches.map(({ when, rules }) => [when.repeat, rules])).toEqual([
      [false, ['first']],
      [true, ['again']],
    ]);
    expect(at(false)).toMatchObject({ outcome: 'determined', branches: [] });
    expect(verdicts(at(false))).toEqual({ first: 'applies', again: 'no' });
    expect(verdicts(at(true))).toEqual({ first: 'no', again: 'applies' });
  });

  it('is not asked for where the law does not look at it', () => {
    const found = answer(law([rule('any')], limits), ask({ repeat: null, place: null }));
    expect(found).toMatchObject({ outcome: 'determined', dependsOn: [], branches: [] });
  });

  const pure = [
    limit('small', 0, 0.5, { basis: 'pure-substance', to_included: true }),
    limit('large', 0.5, null, { basis: 'pure-substance', from_included: false }),
  ];
  it('of purity makes an amount an upper bound where the pure substance counts', () => {
    const open = answer(law([small, large], pure));
    expect(open).toMatchObject({ outcome: 'depends', dependsOn: ['purity'] });
    expect(open.branches.map(({ when, rules }) => [when.purity, rules])).toEqual([
      [{ from: 0.5, to: 1 }, ['large']],
      [{ from: 0, to: 0.5 }, ['small']],
    ]);
    const said = (purity: number) => answer(law([small, large], pure), ask({ purity }));
    expect(said(0.3)).toMatchObject({ outcome: 'determined', regimes: ['criminal'] });
    expect(verdicts(said(0.3))).toEqual({ small: 'applies', large: 'no' });
    expect(verdicts(said(0.6))).toEqual({ small: 'no', large: 'applies' });
  });

  it('of purity changes nothing where the whole mixture counts, or where less is the same', () => {
    const clear = ask({ amount: { value: 0.6, unit: 'g' } });
    expect(answer(law([small, large], [limit('small', 0, 1)]), clear).dependsOn).toEqual([]);
    const little = ask({ amount: { value: 0.4, unit: 'g' } });
    expect(answer(law([small, large], pure), little)).toMatchObject({ outcome: 'determined' });
  });

  it('of fresh plants leaves open how much is left of them when they dry', () => {
    const dry = [
      limit('small', 0, 0.5, { basis: 'dry-weight' }),
      limit('large', 0.5, null, { basis: 'dry-weight' }),
    ];
    const open = answer(law([small, large], dry));
    expect(open).toMatchObject({ outcome: 'depends', dependsOn: ['dryness'] });
    expect(open.branches.map(({ when, rules }) => [when.dryness, when.left, rules])).toEqual([
      ['dry', undefined, ['large']],
      ['fresh', { from: 0.5, to: 1 }, ['large']],
      ['fresh', { from: 0, to: 0.5 }, ['small']],
    ]);
    expect(answer(law([small, large], dry), ask({ dry: true })).outcome).toBe('determined');
  });

  it('of fresh plants keeps its branches where the time makes no difference', () => {
    const dry = [
      limit('small', 0, 0.5, { basis: 'dry-weight' }),
      limit('large', 0.5, null, { basis: 'dry-weight' }),
    ];
    const same = rule('same-again', {
      quantity: 'large',
      years: [2, 8],
      circumstances: ['repeat'],
    });
    const open = answer(law([small, large, same], dry), ask({ repeat: null }));
    expect(open.dependsOn).toEqual(['dryness']);
    expect(open.branches.map(({ when }) => when.left)).toEqual([
      undefined,
      { from: 0.5, to: 1 },
      { from: 0, to: 0.5 },
    ]);
  });

  it('is never settled by a limit that nobody read and of which it is not known what it weighs', () => {
    const unread = [
      limit('small', 0, 2, { basis: 'unknown', status: 'recalled' }),
      limit('large', 2, null, { basis: 'unknown', status: 'recalled' }),
    ];
    const found = answer(law([small, large], unread));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'limit-not-verified' });
    expect(verdicts(found)).toEqual({ small: 'likely', large: 'possible' });
  });
});

describe('what may not be basic', () => {
  it('a special rule may be the one for what the basic rules leave out', () => {
    const special = rule('special', { circumstances: ['other'] });
    const none = [aspect('threshold-basis', 'none')];
    const found = answer(law([small, special], [], none));
    expect(found).toMatchObject({ outcome: 'unknown', because: 'no-rule-for-tier' });
    expect(found.range?.known).toBe('partly');
    expect(answer(law([small], [], none)).outcome).toBe('determined');
  });

  it('a public place makes no difference where the sanction is the same', () => {
    const use = { offence: 'use' as const, conduct: ['use' as const] };
    const inPublic = rule('public', { ...use, circumstances: ['public-place'] });
    const scenario = ask({ conduct: 'use', amount: null, place: 'outside' });
    expect(answer(law([rule('anywhere', use), inPublic]), scenario).outcome).toBe('determined');
    const other = { ...inPublic, regime: 'misdemeanour' as const };
    expect(answer(law([rule('anywhere', use), other]), scenario).outcome).toBe('depends');
  });
});

describe('rules that compete', () => {
  it('give way to the more special: tier, then cannabis alone, then a list', () => {
    const found = answer(
      law(
        [
          rule('all'),
          rule('list', { substances: ['cannabis-herb', 'heroin'] }),
          rule('cannabis', { substances: ['cannabis-herb', 'cannabis-resin'] }),
        ],
        [],
      ),
      ask({ substance: 'cannabis-herb' }),
    );
    expect(verdicts(found)).toEqual({ cannabis: 'applies', all: 'no', list: 'no' });
    expect(reasons(found, 'list')).toEqual([
      { code: 'displaced', by: 'cannabis', because: 'substance' },
    ]);
    const tiered = answer(
      law([rule('any'), large], limits),
      ask({ amount: { value: 5, unit: 'g' } }),
    );
    expect(verdicts(tiered)).toEqual({ large: 'applies', any: 'no' });
  });

  it('of a circumstance in any amount and of the very tier: the heavier absorbs the other', () => {
    const again = (max: number) => rule('again', { circumstances: ['repeat'], years: [1, max] });
    const scenario = ask({ repeat: true, amount: { value: 5, unit: 'g' } });
    expect(verdicts(answer(law([large, again(10)], limits), scenario))).toMatchObject({
      again: 'applies',
      large: 'no',
    });
    expect(verdicts(answer(law([large, again(5)], limits), scenario))).toMatchObject({
      large: 'applies',
      again: 'no',
    });
  });
});

describe('acts', () => {
  const possession = rule('own', { conduct: ['possession', 'production', 'import-export'] });
  const supply = rule('supply', {
    offence: 'supply',
    conduct: ['sale', 'possession', 'production'],
  });

  it('of own use and of supply are told apart by the offence', () => {
    const found = answer(law([possession, supply]));
    expect(verdicts(found)).toEqual({ own: 'applies', supply: 'no' });
    expect(reasons(found, 'supply')).toEqual([{ code: 'for-supply' }]);
    const made = answer(law([possession, supply]), ask({ conduct: 'production' }));
    expect(verdicts(made)).toEqual({ supply: 'applies', own: 'no' });
  });

  it('that no supply rule names are answered by the possession rule that does', () => {
    const imported = answer(law([possession, supply]), ask({ conduct: 'import-export' }));
    expect(verdicts(imported)).toEqual({ own: 'applies' });
  });

  it('with precursors are not acts with the drug', () => {
    const precursors = rule('precursors', {
      offence: 'supply',
      conduct: ['precursors', 'production'],
    });
    const found = answer(law([supply, precursors]), ask({ conduct: 'production' }));
    expect(verdicts(found)).toEqual({ supply: 'applies', precursors: 'no' });
  });

  it('of growing for oneself are not answered by a rule on growing for supply', () => {
    const grow = rule('grow', { offence: 'supply', conduct: ['cultivation'] });
    const growToSell = rule('sell', {
      offence: 'supply',
      conduct: ['cultivation', 'intent-to-supply'],
    });
    const found = answer(
      law([grow, growToSell]),
      ask({
        conduct: 'cultivation',
        substance: 'cannabis-plants',
        amount: { value: 2, unit: 'plants' },
      }),
    );
    expect(verdicts(found)).toEqual({ grow: 'applies', sell: 'no' });
  });
});

describe('use', () => {
  const use = ask({ conduct: 'use', amount: null });

  it('without a rule is answered by the record on use, if that is a plain no', () => {
    const no = answer(law([], [], [aspect('use-is-offence', 'no')]), use);
    expect(no).toMatchObject({
      outcome: 'no-offence',
      because: 'aspect-says-no',
      regimes: ['none'],
    });
    expect(no.sources).toHaveLength(1);
    const mixed = answer(law([], [], [aspect('use-is-offence', 'administrative')]), use);
    expect(mixed).toMatchObject({ outcome: 'unknown', because: 'no-rule-recorded', range: null });
  });

  it('that is lawful is no offence', () => {
    const lawful = rule('lawful', {
      offence: 'use',
      conduct: ['use'],
      regime: 'none',
      penalties: [],
    });
    const found = answer(law([lawful]), use);
    expect(found).toMatchObject({ outcome: 'no-offence', because: 'lawful' });
    expect(found.range?.harshest).toMatchObject({ rule: 'lawful', alternative: null });
  });
});

describe('what is not known', () => {
  it('of sanctions makes the range not known, never mild', () => {
    const unknown = rule('unknown', { penalties: [{ all_of: [{ kind: 'unknown' }] }] });
    const found = answer(law([unknown]));
    expect(found).toMatchObject({ outcome: 'determined', range: { known: 'no', harshest: null } });
    expect(found.range?.custody.possible).toBe('unknown');
    const partly = answer(law([unknown, rule('known')]));
    expect(partly.range).toMatchObject({ known: 'partly', harshest: { rule: 'known' } });
  });

  it('of the day is said: versions of a year, and limits from before their text is dated', () => {
    const before = rule('before', { valid_to: '2025' });
    const after = rule('after', { valid_from: '2025' });
    const found = answer(law([before, after]), ask({ date: '2025-06-01' }));
    expect(verdicts(found)).toEqual({ before: 'applies', after: 'applies' });
    expect(found.caveats).toEqual(['rules-date-unknown']);

    const early = answer(
      law(
        [
          { ...small, valid_from: '2000' },
          { ...large, valid_from: '2000' },
        ],
        limits,
      ),
      ask({ date: '2010-01-01', amount: { value: 0.5, unit: 'g' } }),
    );
    expect(early).toMatchObject({ outcome: 'unknown', because: 'limits-of-that-day-unknown' });
    expect(early.caveats).toContain('limits-date-unknown');
  });
});

describe('territories', () => {
  const part = (en: string) => ({ territory: forReaders({ en, ru: en }) });

  it('that differ are answered one by one, each with the rules of the whole country', () => {
    const answers = evaluate(
      law([rule('north', part('North')), rule('south', part('South')), rule('all')]),
      ask(),
    );
    expect(answers.map((each) => [each.territory?.en, verdicts(each)])).toEqual([
      ['North', { north: 'applies', all: 'applies', south: 'no' }],
      ['South', { south: 'applies', all: 'applies', north: 'no' }],
    ]);
  });

  it('are not split where the act is the same everywhere', () => {
    const sale = rule('sale', { offence: 'supply', conduct: ['sale'] });
    const answers = evaluate(law([rule('north', part('North')), sale]), ask({ conduct: 'sale' }));
    expect(answers.map(({ territory }) => territory)).toEqual([null]);
  });
});

describe('a step without a rule of the day', () => {
  const read = { valid_from: '2020-01-01', valid_to: '2020-06-30' };
  const then = rule('small-then', { quantity: 'small', ...read, provision: provision('1') });
  const later = rule('large-now', {
    quantity: 'large',
    valid_from: '2020-07-01',
    provision: provision('2'),
    penalties: [{ all_of: [{ kind: 'life-imprisonment' }] }],
  });
  const early = ask({ date: '2020-03-01' });

  it('is named, and what it leads to is not said to be milder than it is', () => {
    const found = answer(law([then, later]), early);
    expect(found).toMatchObject({ outcome: 'unknown', missing: ['large'] });
    expect(found.range?.known).toBe('partly');
    expect(found.range && custodyOfRange(found.range)).toEqual({
      possible: 'yes',
      minDays: null,
      maxDays: null,
      life: null,
      death: null,
    });
  });

  it('is none where its paragraph stood with another step', () => {
    const cut = rule('large-then', { quantity: 'large', ...read, provision: provision('2') });
    const anew = rule('significant-now', {
      quantity: 'significant',
      valid_from: '2020-07-01',
      provision: provision('2'),
    });
    expect(answer(law([then, cut, anew]), early).missing).toEqual([]);
  });

  function provision(article: string) {
    return { instrument: 'xx-code', article };
  }
});

describe('a rule without a beginning', () => {
  it('held on no day before its act was adopted, nor while its own earlier version did', () => {
    const old = rule('old', { valid_from: '2010-01-01', valid_to: '2019-12-31' });
    const now = rule('now');
    const byVersion = answer(law([old, now]), ask({ date: '2015-01-01' }));
    expect(verdicts(byVersion)).toEqual({ old: 'applies', now: 'no' });
    const adopted = law([now]);
    const [act] = adopted.instruments;
    if (act) act.adopted = '2018-05-01';
    expect(verdicts(answer(adopted, ask({ date: '2015-01-01' })))).toEqual({ now: 'no' });
    expect(verdicts(answer(adopted, ask({ date: '2019-01-01' })))).toEqual({ now: 'applies' });
  });
});

describe('limits that were read in a later text', () => {
  const small = rule('small', { quantity: 'small', valid_from: '2019-03-01', years: [null, 1] });
  const large = rule('large', { quantity: 'large', valid_from: '2019-03-01', years: [null, 9] });
  const rows = [limit('small', null, 2), limit('large', 2, null)];
  const on = (date: string) => answer(law([small, large], rows), ask({ date }));

  it('likely held where the rules of the day still stood and a year at most lies between', () => {
    expect(on('2019-06-01')).toMatchObject({ because: 'limits-of-that-day-likely' });
    expect(verdicts(on('2019-06-01'))).toEqual({ small: 'likely', large: 'possible' });
  });

  it('are not known where the law changed in between', () => {
    const changed = law([small, large, rule('other', { valid_from: '2019-09-01' })], rows);
    expect(answer(changed, ask({ date: '2019-06-01' }))).toMatchObject({
      because: 'limits-of-that-day-unknown',
    });
  });
});
