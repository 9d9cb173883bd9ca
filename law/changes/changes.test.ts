import { describe, expect, it, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { forReaders } from '../language';
import type { Reform, Rule } from '../schema';
import { countByPeriod, isSince } from './reforms';
import { dayAfter, dayBefore, turnsOf } from './turns';
import { differences, replacements } from './versions';

const reform = (date: string, direction: Reform['direction'] = 'softer'): Reform => ({
  date,
  title: forReaders({ en: 'A', ru: 'А' }),
  detail: forReaders({ en: 'B', ru: 'Б' }),
  direction,
  sources: [],
  status: 'recalled',
});

const rule = (id: string, change: Partial<Rule> = {}): Rule => ({
  id,
  offence: 'possession',
  conduct: ['possession'],
  regime: 'criminal',
  provision: { instrument: 'xx-code', article: '45', paragraph: '1' },
  quantity: 'small',
  substances: ['all'],
  circumstances: [],
  description: forReaders({ en: 'A', ru: 'А' }),
  penalties: [{ all_of: [{ kind: 'imprisonment', min: 1, max: 3, unit: 'years' }] }],
  sources: [],
  status: 'checked',
  ...change,
});

const old = (id: string, change: Partial<Rule> = {}) =>
  rule(id, { valid_to: '2019-12-31', ...change });
const young = (id: string, change: Partial<Rule> = {}) =>
  rule(id, { valid_from: '2020-01-01', ...change });

/** Before and after by id, as "a + b > c". */
function told(rules: readonly Rule[], dates: readonly string[], date = '2020-01-01'): string[] {
  const turn = turnsOf(rules, dates).find((each) => each.date === date);
  return (turn ? replacements(turn) : []).map(
    ({ before, after }) =>
      `${before.map(({ id }) => id).join(' + ')} > ${after.map(({ rule: { id } }) => id).join(' + ')}`,
  );
}

describe('reforms', () => {
  it('known to a year belong to it as a whole', () => {
    expect(isSince('2015', 2015)).toBe(true);
    expect(isSince('2014-12-31', 2015)).toBe(false);
    expect(isSince('1990', null)).toBe(true);
  });

  it('are counted by five years without gaps, the last period ending with the present year', () => {
    const all = [reform('1994'), reform('1995-02', 'harsher'), reform('2006-01-01', 'neutral')];
    const counted = countByPeriod(all, '2007-05-01');
    expect(counted.map(({ from, to }) => `${from}-${to}`)).toEqual([
      ...['1990-1994', '1995-1999', '2000-2004', '2005-2007'],
    ]);
    expect(counted.map((each) => [each.softer, each.harsher, each.neutral])).toEqual([
      ...[
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, 1],
      ],
    ]);
    expect(countByPeriod([], '2026-01-01')).toEqual([]);
  });
});

describe('the dates on which rules changed', () => {
  test('days follow each other over months, years and leap days', () => {
    expect([dayAfter('2023-12-31'), dayBefore('2024-03-01')]).toEqual(['2024-01-01', '2024-02-29']);
  });

  it('are those of the reform of that very day, even when another is known to the year', () => {
    const rules = [old('a'), young('b')];
    expect(told(rules, ['2020-01-01', '2020'])).toEqual(['a > b']);
    expect(told(rules, ['2020-01-01', '2020'], '2020')).toEqual([]);
  });

  it('may be those of every reform that a rough date allows, which is then unsure', () => {
    const rules = [rule('a', { valid_to: '2011' }), rule('b', { valid_from: '2011' })];
    for (const date of ['2011-09-08', '2011-10-06']) {
      expect(told(rules, ['2011-09-08', '2011-10-06', '2012-05-01'], date)).toEqual(['a > b']);
      const turn = turnsOf(rules, [date]).find((each) => each.date === date);
      expect(turn && replacements(turn)[0]?.sure).toBe(false);
    }
    expect(told(rules, ['2012-05-01'], '2012-05-01')).toEqual([]);
  });

  it('are dates of their own where no reform is recorded', () => {
    expect(told([old('a'), young('b')], ['2015-07-01'])).toEqual(['a > b']);
  });

  it('include a reform on the day after a year that a rule held to', () => {
    const rules = [rule('a', { valid_to: '2017' }), rule('b', { valid_from: '2018-01-01' })];
    expect(told(rules, ['2018-01-01'], '2018-01-01')).toEqual(['a > b']);
  });
});

describe('which rule took the place of which', () => {
  const on = ['2020-01-01'];

  it('is read from the article, whatever the quantity', () => {
    expect(told([old('a'), young('b', { quantity: 'large' })], on)).toEqual(['a > b']);
  });

  it('is read from quantity and circumstances when the article moved', () => {
    const moved = { instrument: 'xx-act', article: '9', paragraph: null };
    const rules = [
      old('small'),
      old('large', { quantity: 'large', provision: { ...moved, article: '46' } }),
      young('new-large', { quantity: 'large', provision: moved }),
      young('new-small', { provision: moved }),
    ];
    expect(told(rules, on)).toEqual(['large > new-large', 'small > new-small']);
  });

  it('may be one for several, or several for one', () => {
    const split = [
      old('all'),
      young('cannabis', { substances: ['cannabis-herb'] }),
      young('others', { substances: ['heroin'] }),
    ];
    expect(told(split, on)).toEqual(['all > cannabis + others']);
    const merged = [
      old('cannabis', { substances: ['cannabis-herb'] }),
      old('others', { substances: ['heroin'] }),
      young('all'),
    ];
    expect(told(merged, on)).toEqual(['cannabis + others > all']);
  });

  it('is not guessed across offences, substances, territories, circumstances or kinds of act', () => {
    const elsewhere = { instrument: 'xx-act', article: '9', paragraph: null };
    for (const change of [
      { offence: 'supply' },
      { substances: ['heroin'] },
      { territory: { en: 'North', ru: 'Север' } },
      { circumstances: ['repeat'] },
      { conduct: ['possession', 'precursors'], provision: elsewhere },
      { quantity: 'large', provision: elsewhere },
    ] as Partial<Rule>[])
      expect(told([old('a', { substances: ['cannabis-herb'] }), young('b', change)], on)).toEqual([
        ' > b',
        'a > ',
      ]);
  });

  it('says what changed, and takes what is only less exactly recorded for no change', () => {
    const earlier = rule('a');
    expect(differences(earlier, rule('b'))).toEqual([]);
    expect(
      differences(
        earlier,
        rule('b', {
          regime: 'administrative',
          penalties: [{ all_of: [{ kind: 'fine', min: 5, max: 9, unit: 'GEL' }] }],
          provision: { instrument: 'xx-code', article: '45', paragraph: '2' },
        }),
      ),
    ).toEqual(['regime', 'penalties', 'provision']);
    const vague = { instrument: 'xx-code', article: '45', paragraph: null };
    expect(differences(earlier, rule('b', { provision: vague }))).toEqual([]);
    expect(differences(earlier, rule('b', { provision: null }))).toEqual([]);
  });
});

describe('in the data', () => {
  const { dossiers } = readLaw();
  const law = (code: string) => {
    const found = dossiers.find(({ jurisdiction }) => jurisdiction.code === code);
    if (!found) throw new Error(`There is no ${code}.`);
    return { rules: found.offences, dates: (found.timeline ?? []).map(({ date }) => date) };
  };

  it.each([
    ['LT', '2025-02-01', 'lt-possession-until-2025 > lt-possession'],
    ['LT', '2004-07-13', 'lt-supply-until-2004 > lt-supply'],
    ['LV', '2020-07-01', 'lv-use-first-until-2020 > lv-use-first'],
    ['UA', '2020-07-01', 'ua-possession-basic-2001 > ua-possession-basic-2020'],
    ['EE', '2017-01-10', 'ee-possession-large-2015-2016 > ee-possession-large'],
    ['GE', '2025-06-01', 'ge-cannabis-small-first > ge-cannabis-small-first-2025'],
    ['CZ', '2026-01-01', 'cz-supply-283-1-old > cz-supply-283-1 + cz-supply-283a-1'],
  ])('%s on %s: %s', (code, date, replacement) => {
    const { rules, dates } = law(code);
    expect(told(rules, dates, date)).toContain(replacement);
  });

  it('a Lithuanian rule on precursors does not take the place of one on drugs', () => {
    const { rules, dates } = law('LT');
    expect(told(rules, dates, '2023-06-01')).toContain('lt-smuggling > lt-smuggling-supply');
  });

  it('Ukraine made possession a misdemeanour in 2020', () => {
    const { rules, dates } = law('UA');
    const turn = turnsOf(rules, dates).find(({ date }) => date === '2020-07-01');
    const found = turn && replacements(turn).find(({ before }) => before.length > 0);
    expect(found?.after[0]?.differs).toContain('regime');
  });
});
