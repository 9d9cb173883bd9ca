/** The rows of a comparison over the real records: the same place in the order of each law, the same conduct. */
import { describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { type ComparisonCell, type ComparisonRow, compareRules, OWN_ACTS } from './comparison';
import { isKeeping } from './headlines/act';
import { KnownSince } from './known-since';
import { MoneyOn } from './money';
import { viewRule } from './rule-view';

const DAY = '2026-11-28';
const { dossiers, rates } = readLaw();
const views = dossiers.flatMap((dossier) => {
  const units = new Map((dossier.units ?? []).map((unit) => [unit.id, unit]));
  const context = {
    instruments: new Map(dossier.instruments.map((act) => [act.id, act])),
    known: new KnownSince(dossier.sources),
    unitNames: new Map(),
    money: new MoneyOn(units, rates, DAY),
  };
  return dossier.offences.map((rule) =>
    viewRule(dossier.jurisdiction.code.toLowerCase(), rule, context),
  );
});
const ALL = { offence: null, substance: null, circumstance: null };

function possession(...codes: string[]) {
  const filter = { ...ALL, offence: 'possession' as const };
  const own = views.filter(({ jurisdiction }) => codes.includes(jurisdiction));
  const rows = compareRules(codes, own, filter, DAY)[0]?.rows ?? [];
  const steps = rows.filter(({ step }) => step);
  const cell = (row: ComparisonRow | undefined, code: string) =>
    row?.cells.find(({ jurisdiction }) => jurisdiction === code);
  return { rows, steps, cell };
}
const conducts = (cell: ComparisonCell | undefined) =>
  cell?.rules.flatMap(({ rule }) => rule.conduct) ?? [];

describe('the smallest step of each law stands in the first row', () => {
  test.each([
    ['Tajikistan beside Kyrgyzstan', 'tj', 'kg'],
    ['Azerbaijan beside Armenia and Georgia', 'az', 'am'],
    ['Russia beside Kazakhstan', 'ru', 'kz'],
    ['Russia beside Georgia', 'ru', 'ge'],
  ])('%s', (_, one, other) => {
    const { steps, cell } = possession(one, other);
    for (const code of [one, other]) {
      const smallest = cell(steps[0], code);
      expect(smallest?.rules.length, code).toBeGreaterThan(0);
    }
    const lastRow = steps.at(-1);
    for (const code of [one, other]) expect(cell(lastRow, code)?.rules.length).toBeGreaterThan(0);
  });

  test('Tajikistan’s fine stands beside Kyrgyzstan’s first step, not above it', () => {
    const { steps, cell } = possession('kg', 'tj');
    const fine = cell(steps[0], 'tj')?.rules.flatMap(({ rule }) =>
      rule.penalties.flatMap(({ all_of }) => all_of.map(({ kind }) => kind)),
    );
    expect(fine).toContain('fine');
    expect(cell(steps[0], 'kg')?.rules.length).toBeGreaterThan(0);
  });
});

describe('an absence is stated of the same conduct alone', () => {
  test('Portugal’s rule on growing spans no row on possession', () => {
    const { rows, steps, cell } = possession('cz', 'kz', 'pt');
    for (const row of steps)
      for (const one of row.cells)
        if (one.rules.length > 0) expect(one.rules.every(({ rule }) => isKeeping(rule))).toBe(true);
    const growing = rows.find(({ key }) => key === 'growing');
    expect(conducts(cell(growing, 'pt'))).toContain('cultivation');
    expect(conducts(cell(steps[0], 'pt'))).not.toContain('cultivation');
  });

  test('growing, making and import stand in rows of their own in every country', () => {
    const codes = [...new Set(views.map(({ jurisdiction }) => jurisdiction))];
    for (const code of codes) {
      const { rows } = possession(code);
      for (const { key, cells } of rows)
        for (const { rules } of cells)
          for (const { rule } of rules) {
            if ((OWN_ACTS as readonly string[]).includes(key)) expect(isKeeping(rule)).toBe(false);
            else if (key !== 'aggravated') expect(isKeeping(rule), rule.id).toBe(true);
          }
    }
  });
});

test('a rule for any quantity fills all rows of steps, and nothing is said to be missing beside it', () => {
  const { steps, cell } = possession('by', 'kz');
  expect(steps.length).toBeGreaterThan(1);
  expect(cell(steps[0], 'by')?.span).toBe(steps.length);
  for (const row of steps.slice(1)) expect(cell(row, 'by')).toMatchObject({ span: 0 });
});

test('every rule of today that is compared stands in one cell', () => {
  const codes = [...new Set(views.map(({ jurisdiction }) => jurisdiction))];
  for (let at = 0; at < codes.length; at += 6) {
    const six = codes.slice(at, at + 6);
    const own = views.filter(({ jurisdiction }) => six.includes(jurisdiction));
    const groups = compareRules(six, own, ALL, DAY);
    const shown = groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ rules }) => rules.map(({ id }) => id))),
    );
    expect(shown.sort()).toEqual(
      own.flatMap(({ id, inForce }) => (inForce === 'no' ? [] : id)).sort(),
    );
  }
});
