import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { idProblems } from '../check/ids';
import { forReaders } from '../language';
import { type Dossier, dossierSchema } from '../schema';
import { allRecords, codeOf, RECORD_KINDS, RECORDS } from './index';

const { dossiers, aliases } = readLaw();
const namesOf = (dossier: Dossier) => allRecords(dossier).map(({ id }) => id);
const anyDossier = fc.constantFrom(...dossiers);

/** The kinds that are named by what they are about. */
const DERIVED = RECORD_KINDS.filter((kind) => RECORDS[kind].name);
type Rows = Record<string, unknown[] | null | undefined>;

describe('names of records', () => {
  test('each is one in all the data, and begins with the code', () => {
    const all = dossiers.flatMap(namesOf);
    expect(all.filter((name, at) => all.indexOf(name) < at)).toEqual([]);
    for (const dossier of dossiers)
      for (const name of namesOf(dossier)) {
        expect(name.startsWith(`${codeOf(dossier)}-`), name).toBe(true);
        expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }
  });

  test('do not move when records are put in another order', () => {
    fc.assert(
      fc.property(anyDossier, fc.infiniteStream(fc.nat()), (dossier, numbers) => {
        const shuffled = structuredClone(dossier) as unknown as Rows;
        const mix = (rows: unknown[]) =>
          rows
            .map((row) => ({ row, at: numbers.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ row }) => row);
        for (const [section, rows] of Object.entries(shuffled))
          if (Array.isArray(rows)) shuffled[section] = mix(rows);
        for (const unit of (shuffled.units ?? []) as { values: unknown[] }[])
          unit.values = mix(unit.values);
        expect(namesOf(shuffled as unknown as Dossier).sort()).toEqual(namesOf(dossier).sort());
      }),
      { numRuns: 30 },
    );
  });

  test('do not move when others come before them, or go', () => {
    fc.assert(
      fc.property(anyDossier, anyDossier, fc.nat(20), (dossier, other, gone) => {
        const edited = structuredClone(dossier) as unknown as Rows;
        for (const kind of DERIVED) {
          const { section } = RECORDS[kind];
          const come = ((other as unknown as Rows)[section] ?? []).slice(0, 3);
          edited[section] = [...come, ...(edited[section] ?? [])].filter((_, at) => at !== gone);
        }
        const before = new Map(allRecords(dossier).map(({ record, id }) => [key(record), id]));
        for (const { record, id } of allRecords(edited as unknown as Dossier))
          if (before.has(key(record))) expect(id).toBe(before.get(key(record)));
      }),
      { numRuns: 30 },
    );
  });

  test('do not move when a figure, a bound, a text or a status is corrected', () => {
    for (const dossier of dossiers) {
      const corrected = structuredClone(dossier);
      for (const row of corrected.thresholds ?? []) {
        row.from = 0.123;
        row.to = null;
        row.basis = 'pure-substance';
        row.valid_to = '2001';
        row.sources = [];
        row.status = 'recalled';
      }
      for (const figure of corrected.costs ?? []) figure.value += 1;
      for (const reform of corrected.timeline ?? [])
        reform.title = forReaders({ en: 'A', ru: 'А' });
      for (const unit of corrected.units ?? []) for (const value of unit.values) value.value += 1;
      for (const aspect of corrected.aspects) aspect.value = 'unknown';
      expect(namesOf(corrected)).toEqual(namesOf(dossier));
    }
  });

  test('of earlier versions lead to records of today', () => {
    const today = new Set(dossiers.flatMap(namesOf));
    for (const [alias, name] of Object.entries(aliases)) {
      expect(today.has(alias), alias).toBe(false);
      expect(today.has(name), name).toBe(true);
    }
    expect(aliases).toMatchObject({ 'ge-reform-1': 'ge-2007-07-03' });
    expect(Object.keys(aliases).length).toBeGreaterThan(1100);
  });

  test('that two records would have are refused, with one that is free', () => {
    const [dossier] = dossiers.filter((each) => codeOf(each) === 'ge');
    const rows = dossier?.thresholds?.slice(0, 1) ?? [];
    const twice = dossierSchema.parse({
      ...dossier,
      thresholds: [...rows, ...rows.map((row) => ({ ...row, valid_from: '2020-05-01' }))],
    });
    expect(idProblems(twice)).toMatchObject([
      {
        path: ['thresholds', 1],
        message: expect.stringMatching(
          /is named "ge-threshold-cannabis-herb-small" .* such as id: ge-threshold-cannabis-herb-small-2020-05-01\./,
        ),
      },
    ]);
    expect(idProblems(twice, true)).toEqual([]);
  });
});

const key = (record: unknown) => JSON.stringify(record);
