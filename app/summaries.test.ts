/** Summaries over the real records that once misled: each names what the records say. */
import { describe, expect, test } from 'vitest';
import { lineRows } from '@/components/picture/custody';
import { readLaw } from '@/db/read-law';
import { headlinesOf } from '@/law/headlines/headlines';
import { custodyOfLine } from '@/law/headlines/scale';
import { KnownSince } from '@/law/known-since';
import { type Match, type MatrixFilter, type MatrixRow, matchOf, orderOf } from '@/law/matrix';
import { MoneyOn } from '@/law/money';
import { viewRule } from '@/law/rule-view';
import { evaluateAll } from '@/law/scenario/evaluate';
import { scenarioSchema } from '@/law/scenario/input';
import { rank } from '@/law/scenario/rank';
import { SUBSTANCES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { headlineWords, longestOfLineWords } from '@/words/headlines';
import { penaltyRangeWords } from '@/words/scenario';

const { dossiers, rates } = readLaw();
const en = wordsIn('en');
const rows = dossiers.map(
  (dossier): MatrixRow => ({
    jurisdiction: { ...dossier.jurisdiction, code: dossier.jurisdiction.code.toLowerCase() },
    headlines: headlinesOf(dossier, '2026-11-28', { rates }),
  }),
);
const rowOf = (code: string) => {
  const row = rows.find(({ jurisdiction }) => jurisdiction.code === code);
  if (!row) throw new Error(code);
  return row;
};
const linesOf = (code: string) => rowOf(code).headlines;

const EVERYTHING: MatrixFilter = {
  line: null,
  subregion: null,
  regime: null,
  custody: null,
  record: null,
  evidence: null,
};
const passing = (filter: Partial<MatrixFilter>, wanted: Match = 'yes') =>
  rows.flatMap((row) =>
    matchOf(row, { ...EVERYTHING, ...filter }) === wanted ? row.jurisdiction.code : [],
  );

describe('who does not imprison for a first small possession', () => {
  // By the records, read one by one: no custody, days of detention or arrest, prison.
  test('no custody, days and prison are three lists that hold every country', () => {
    expect(passing({ custody: 'no-custody' })).toEqual('al am cz kg lv md mk pt tj'.split(' '));
    expect(passing({ custody: 'no-custody' }, 'partly')).toEqual(['ba', 'ge']);
    expect(passing({ custody: 'days' })).toEqual('az ee hr kz lt me ru si tm ua uz'.split(' '));
    expect(passing({ custody: 'days' }, 'partly')).toEqual(['ge']);
    // In Bosnia it is prison in one part of the country alone.
    expect(passing({ custody: 'prison' })).toEqual('bg by hu pl ro rs sk xk'.split(' '));
    expect(passing({ custody: 'prison' }, 'partly')).toEqual(['ba']);
  });

  test('no criminal record is another list', () => {
    expect(passing({ record: 'no-record' })).toContain('ge');
    expect(passing({ record: 'lesser-record' })).toEqual(['kz', 'lt']);
    expect(passing({ record: 'record' })).toEqual(
      expect.arrayContaining(['by', 'hu', 'pl', 'ro', 'rs', 'xk']),
    );
  });
});

describe('what is not known', () => {
  test('does not erase what is known: Armenia, Tajikistan and Croatia', () => {
    expect(longestOfLineWords(en, linesOf('am')['sale-worst'])).not.toBe('no');
    expect(longestOfLineWords(en, linesOf('tj')['sale-worst'])).toMatch(/20 years|life/);
    expect(headlineWords(en, linesOf('hr').small)).toContain('fine');
  });

  test('has no place in an order, so never closes a list as the mildest', () => {
    for (const row of rows) {
      const worst = row.headlines['sale-worst'];
      if (worst.known === 'wholly') continue;
      expect(orderOf(row, 'sale-worst'), row.jurisdiction.code).toBeNull();
    }
    expect(orderOf(rowOf('tm'), 'sale-worst')).toBeNull();
  });

  test('never passes for "no custody": Kosovo’s use rests on an aspect from memory', () => {
    const none = passing({ line: 'using', custody: 'no-custody' });
    expect(none).not.toContain('xk');
    expect(none).not.toContain('kz');
    expect(passing({ line: 'using', custody: 'no-custody' }, 'unknown')).toContain('xk');
    // At home a fine, in public arrest: for a place only.
    expect(passing({ line: 'using', custody: 'no-custody' }, 'partly')).toContain('kz');
  });
});

describe('a kind of liability', () => {
  test('is not that of the whole country where a place, a drug or a part of the country has it', () => {
    expect(passing({ line: 'using', regime: 'none' }, 'partly')).toEqual(
      expect.arrayContaining(['by', 'ge', 'kg', 'ua']),
    );
    expect(passing({ line: 'using', regime: 'none' })).not.toContain('ua');
    expect(passing({ regime: 'criminal' })).not.toContain('ba');
    expect(passing({ regime: 'criminal' }, 'partly')).toContain('ba');
  });

  test('is not denied where a part is not known', () => {
    // In two parts of Bosnia no rule on use is recorded.
    expect(passing({ line: 'using', regime: 'criminal' }, 'unknown')).toContain('ba');
    expect(passing({ line: 'making', regime: 'administrative' }, 'unknown')).toContain('tm');
    expect(passing({ line: 'sale', regime: 'administrative' }, 'no')).toContain('by');
  });
});

test('detention that is known stays custody where more may hold: making in Georgia', () => {
  expect(passing({ line: 'making', custody: 'custody' })).toContain('ge');
  expect(passing({ line: 'making', custody: 'days' }, 'unknown')).toContain('ge');
});

test('that no rule speaks of a drug never reads as "never locked up"', () => {
  for (const dossier of dossiers)
    for (const substance of SUBSTANCES) {
      const { custody } = headlinesOf(dossier, '2026-11-28', { rates, substance });
      if (custody.known !== 'not') continue;
      const what = `${dossier.jurisdiction.code} ${substance}`;
      expect(custody.detention.from, what).toBe('unknown');
      expect(custody.prison.from, what).toBe('unknown');
    }
});

describe('growing is not possession', () => {
  test('Portugal has no custody for possession at any amount', () => {
    const { small, largest, custody, growing } = linesOf('pt');
    for (const line of [small, largest])
      expect(custodyOfLine(line)).toMatchObject({ possible: 'no' });
    expect(custody).toMatchObject({ detention: { from: 'never' }, prison: { from: 'never' } });
    for (const line of [small, largest])
      expect(line.rules.filter((id) => growing.rules.includes(id))).toEqual([]);
  });

  test('Belarus and Slovakia are not "mildest: fine" because of a plant', () => {
    const { small, growing } = linesOf('by');
    expect(small.range?.regimes).toEqual(['criminal']);
    expect(small.range?.least?.kind).not.toBe('fine');
    expect(growing.range?.regimes).toContain('administrative');
    for (const id of linesOf('sk').small.rules) {
      const rule = dossiers.flatMap(({ offences }) => offences).find((one) => one.id === id);
      expect(rule?.conduct).not.toEqual(['cultivation']);
    }
  });
});

test('the smallest step is compared, not the longest of all: Czechia, Kazakhstan, Portugal', () => {
  const chart = lineRows(en, ['cz', 'kz', 'pt'].map(rowOf), 'small');
  const values = Object.fromEntries(
    [...chart.rows, ...chart.unknown].map(({ name, value }) => [name, value]),
  );
  expect(values).toEqual({ Czechia: 'no', Kazakhstan: '40 days', Portugal: 'no' });
});

test('one length is told in one unit, that of the law', () => {
  expect(headlineWords(en, linesOf('ge').small)).toContain('60 days');
  expect(longestOfLineWords(en, linesOf('ge').small)).toBe('60 days');
});

test('a picture shows the mildest and the harshest, not the ends of the alphabet', () => {
  const { rows: drawn, unknown } = lineRows(en, rows, 'small');
  const custody = drawn.map(({ bar }) => ('custody' in bar ? bar.custody?.possible : null));
  expect(custody.indexOf('yes')).toBeGreaterThan(custody.lastIndexOf('no'));
  expect(drawn.at(-1)?.name).not.toBe('Uzbekistan');
  expect(drawn.length + unknown.length).toBe(rows.length);
});

test('North Macedonia punishes no possession for own use, but no amount says what that is', () => {
  const { small, largest, record, custody } = linesOf('mk');
  for (const line of [small, largest, record, custody])
    expect(line.depends, line.line).toContain('purpose');
});

describe('one gram of heroin, possession', () => {
  const asked = scenarioSchema.parse({
    substance: 'heroin',
    amount: { value: 1, unit: 'g' },
    conduct: 'possession',
    date: '2026-11-28',
  });
  const ranked = rank(evaluateAll(dossiers, asked, { rates }));
  const of = (code: string) => {
    const found = ranked.find(({ answer }) => answer.jurisdiction === code);
    if (!found) throw new Error(code);
    return found;
  };
  const toldOf = (code: string, lang: 'en' | 'ru') => {
    const dossier = dossiers.find(({ jurisdiction }) => jurisdiction.code.toLowerCase() === code);
    if (!dossier) throw new Error(code);
    const units = new Map((dossier.units ?? []).map((unit) => [unit.id, unit]));
    const { answer } = of(code);
    return penaltyRangeWords(
      wordsIn(lang),
      answer.likelyRange ?? answer.range,
      (id, at) =>
        dossier.offences
          .filter((rule) => rule.id === id)
          .map((rule) =>
            viewRule(code, rule, {
              instruments: new Map(),
              known: new KnownSince(dossier.sources),
              unitNames: new Map([...units].map(([name, unit]) => [name, unit.name])),
              money: new MoneyOn(units, rates, asked.date),
            }),
          )[0]?.alternatives[at] ?? null,
    );
  };

  test('ranks Czechia by what is likely there, a warning or a fine, not by the eight years that are possible', () => {
    expect(of('cz').standing).toBe('settled');
    expect(of('cz').rank).toBeLessThan(of('me').rank ?? 0);
    expect(of('cz').answer.range?.custody.maxDays).toBe(8 * 365);
  });

  test('puts Kazakhstan, where a fine is open, before Romania, where six months of prison are the least', () => {
    expect(of('kz').rank).toBeLessThan(of('ro').rank ?? 0);
  });

  test('ranks no country where nothing is likelier than the rest, or where something is not known', () => {
    for (const code of ['al', 'mk'])
      expect(of(code), code).toMatchObject({ standing: 'open', rank: null });
    expect(of('mk').answer.caveats).toContain('own-use-unmeasured');
    for (const code of ['am', 'ge', 'hr', 'tm'])
      expect(of(code), code).toMatchObject({ standing: 'unknown', rank: null });
    const order = ranked.map(({ standing }) => standing);
    expect(order.lastIndexOf('settled')).toBeLessThan(order.indexOf('open'));
    expect(order.lastIndexOf('open')).toBeLessThan(order.indexOf('unknown'));
  });

  test('begins with the whole choice, the mildest first, and never with a measure without a name', () => {
    expect(toldOf('pt', 'en')).toMatch(/^warning, fine, community service or another measure$/);
    expect(toldOf('pt', 'ru')).toMatch(/^предупреждение, штраф, .* или иная мера$/);
    expect(toldOf('cz', 'en')).toMatch(/^warning or fine/);
    for (const lang of ['en', 'ru'] as const)
      for (const { answer } of ranked)
        expect(toldOf(answer.jurisdiction, lang)).not.toMatch(/^(other|another|иная)|→|^.* — /);
  });
});

test('using drugs in Kazakhstan is no crime but a misdemeanour in some places', () => {
  const kazakhstan = dossiers.find(({ jurisdiction }) => jurisdiction.code === 'KZ');
  const use = kazakhstan?.aspects.find(({ aspect }) => aspect === 'use-is-offence');
  if (!use) throw new Error('no record');
  expect(aspectValueWords(en, use)).toBe('administrative; in some places a misdemeanour');
});
