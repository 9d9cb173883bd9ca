import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALL } from '@/db/merge/small-dossier';
import { type Dossier, dossierSchema } from '../schema';
import { dossierChanges } from './dossiers';
import { rateChanges } from './rates';

const read = (text: string): Dossier => dossierSchema.parse(parse(text));
const small = read(SMALL);

/** The changes from the small dossier to what an edit of its text makes of it, shortened. */
function changes(...edits: [from: string, to: string][]) {
  const text = edits.reduce((result, [from, to]) => {
    expect(result).toContain(from);
    return result.replace(from, to);
  }, SMALL);
  return dossierChanges(small, read(text));
}

const RULE = SMALL.slice(
  SMALL.indexOf('  - id: xx-possession-small'),
  SMALL.indexOf('  - id: xx-supply'),
);
const LIMIT =
  '  - {substance: heroin, tier: small, from: 0, to: 1, unit: g, basis: unknown, sources: [], status: recalled}\n';

describe('what differs in the law of a jurisdiction', () => {
  it('is nothing when it is only written otherwise', () => {
    expect(changes(['article: "45"', 'article: 45'], ['# since 2020', ''])).toEqual([]);
  });

  it('is a bound of one part of a penalty', () => {
    const [change, ...others] = changes(['max: 500', 'max: 300']);
    expect(others).toEqual([]);
    expect(change?.what).toBe('changed');
    expect(change?.fields).toEqual([
      expect.objectContaining({
        kind: 'part',
        before: expect.objectContaining({ kind: 'fine', max: 500 }),
        after: expect.objectContaining({ kind: 'fine', max: 300 }),
      }),
    ]);
  });

  it('is one change where a rule ends and another takes over the day after', () => {
    const later = RULE.replace('xx-possession-small', 'xx-possession-small-2027')
      .replace('max: 500', 'max: 300')
      .replace('    status:', '    valid_from: 2027-01-01\n    status:');
    const ended = RULE.replace('    status:', '    valid_to: 2026-12-31\n    status:');
    const [change, ...others] = changes([RULE, ended + later]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ what: 'replaced', from: '2027-01-01' });
    expect(change?.fields.map(({ kind }) => kind)).toEqual(['part']);
  });

  it('is two changes where a day lies between', () => {
    const later = RULE.replace('xx-possession-small', 'xx-possession-small-2027').replace(
      '    status:',
      '    valid_from: 2027-01-02\n    status:',
    );
    const ended = RULE.replace('    status:', '    valid_to: 2026-12-31\n    status:');
    expect(changes([RULE, ended + later]).map(({ what }) => what)).toEqual(['changed', 'new']);
  });

  it('is the bounds of a limit together, also when the day it holds from is another', () => {
    const [change, ...others] = changes([
      LIMIT,
      LIMIT.replace('to: 1', 'to: 2').replace('unit: g', 'unit: g, valid_from: 2020'),
    ]);
    expect(others).toEqual([]);
    expect(change?.fields.map((field) => 'field' in field && field.field)).toEqual([
      'amount',
      'valid_from',
    ]);
  });

  it('is a status, a source, a word of a list', () => {
    const [change] = changes(
      ['conduct: [possession, acquisition]', 'conduct: [possession, storage]'],
      [
        '        locator: Art. 45\n    status: checked',
        '        locator: Art. 46\n    status: secondary',
      ],
    );
    expect(change?.fields).toEqual([
      { kind: 'words', field: 'conduct', added: ['storage'], removed: ['acquisition'] },
      {
        kind: 'sources',
        added: [{ source: 'xx-code-2020', locator: 'Art. 46' }],
        removed: [{ source: 'xx-code-2020', locator: 'Art. 45' }],
      },
      { kind: 'value', field: 'status', before: 'checked', after: 'secondary' },
    ]);
  });

  it('is a value of a legal unit that begins later', () => {
    const unit = (values: string) =>
      read(
        SMALL.replace(
          'units: []',
          `units:\n  - id: xx-base\n    name: {en: base, ru: база}\n    values:\n${values}`,
        ),
      );
    const value = (amount: number, from: string) =>
      `      - {value: ${amount}, currency: EUR, valid_from: ${from}, sources: [], status: recalled}\n`;
    const before = unit(value(20, '2025-01-01'));
    const [change, ...others] = dossierChanges(
      before,
      unit(value(25, '2026-01-01') + value(20, '2025-01-01')),
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({ section: 'unit-values', what: 'replaced', from: '2026-01-01' });
    expect(change?.before?.value).toBe(20);
  });

  it('is everything where the jurisdiction is new, or gone', () => {
    expect(new Set(dossierChanges(null, small).map(({ what }) => what))).toEqual(new Set(['new']));
    expect(new Set(dossierChanges(small, null).map(({ what }) => what))).toEqual(new Set(['gone']));
  });
});

it('rates differ by day and currency', () => {
  expect(
    rateChanges(
      [{ date: '2026-01-01', per_eur: { GEL: 3, USD: 1.1 } }],
      [
        { date: '2026-01-01', per_eur: { GEL: 3.1, USD: 1.1 } },
        { date: '2026-02-01', per_eur: { USD: 1.2 } },
      ],
    ),
  ).toEqual([
    { date: '2026-01-01', currency: 'GEL', before: 3, after: 3.1 },
    { date: '2026-02-01', currency: 'USD', before: null, after: 1.2 },
  ]);
});
