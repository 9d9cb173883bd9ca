/** What is taken from a page says what the page says. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileTable } from '@/components/take/table';
import { buildFromData, testFolder } from '@/db/test-database';
import { LANGUAGES } from '@/law/vocabulary';

const folder = testFolder();
let read: typeof import('./read');
let queries: {
  country: typeof import('@/db/queries/country')['country'];
  comparison: typeof import('@/db/queries/comparison')['comparison'];
  costSheets: typeof import('@/db/queries/costs')['costSheets'];
  changes: typeof import('@/db/queries/changes')['changes'];
  substanceLimits: typeof import('@/db/queries/thresholds')['substanceLimits'];
};
let today: string;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB, ['ge', 'kz', 'ua', 'ru', 'pt']);
  read = await import('./read');
  queries = {
    ...(await import('@/db/queries/country')),
    ...(await import('@/db/queries/comparison')),
    ...(await import('@/db/queries/costs')),
    ...(await import('@/db/queries/changes')),
    ...(await import('@/db/queries/thresholds')),
  };
  today = (await import('@/law/date')).today();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const taken = (address: string) => {
  const [lang = '', ...segments] = address.split('/');
  return read.readTaken(lang, segments);
};
const tablesOf = (address: string): Record<string, FileTable> =>
  Object.fromEntries((taken(address).page?.tables?.() ?? []).map((one) => [one.key, one]));
const ids = (table: FileTable | undefined) => table?.rows.map(({ record }) => record);
/** As files hold days: what has no end is empty. */
const days = (n: number | null) => (n === null || !Number.isFinite(n) ? null : n);

test('a narrowed matrix says who passes its filters in part only', () => {
  const { lines } = tablesOf('en/matrix/small/no-custody');
  const belongs = Object.fromEntries(
    (lines?.rows ?? []).map((row) => [row.jurisdiction, row.belongs]),
  );
  expect(belongs).toEqual({ pt: 'yes', ge: 'For some drugs, places or parts of the country only' });
  expect(tablesOf('en/matrix').lines?.rows[0]).not.toHaveProperty('belongs');
});

test('a jurisdiction: every rule with its custody, limit, aspect, reform and figure of the page', () => {
  const found = queries.country('ge', today);
  const { rules, thresholds, aspects, reforms, figures, sources } = tablesOf('ru/countries/ge');
  expect(
    rules?.rows.map((row) => [
      row.record,
      row.min_custody_days,
      row.max_custody_days,
      row.life_or_death,
    ]),
  ).toEqual(
    found?.rules.map(({ id, custody }) => [
      id,
      days(custody.minDays),
      days(custody.maxDays),
      custody.life || custody.death,
    ]),
  );
  const standing = found?.thresholds.filter((row) => found.standing(row) !== 'no');
  expect(thresholds?.rows.map(({ record, from, to }) => [record, from, to])).toEqual(
    standing?.map(({ id, from, to }) => [id, from, to]),
  );
  expect(aspects?.rows).toHaveLength(found?.aspects.length ?? 0);
  expect(reforms?.rows.map(({ date }) => date)).toEqual(found?.reforms.map(({ date }) => date));
  expect(figures?.rows.map(({ value, unit, year }) => [value, unit, year])).toEqual(
    found?.costs.map(({ value, unit, year }) => [value, unit, year]),
  );
  const cited = new Set(
    [rules, thresholds, aspects, reforms, figures].flatMap((table) =>
      (table?.rows ?? []).flatMap(({ sources }) => String(sources ?? '').match(/ge-[a-z0-9-]+/g)),
    ),
  );
  for (const { id } of sources?.rows ?? []) expect(cited).toContain(id);
});

test('one rule is taken alone', () => {
  const id = queries.country('ge', today)?.rules[0]?.id;
  expect(ids(tablesOf(`en/countries/ge/${id}`).rules)).toEqual([id]);
});

/** Sums of estimates have no cents. */
const inFull = (euros: number | null) => (euros === null ? null : Math.round(euros));

describe('a comparison', () => {
  test('has every rule, empty cell, aspect and price of the page', () => {
    const all = { offence: null, substance: null, circumstance: null };
    const page = queries.comparison(['ge', 'kz', 'ua'], all, today);
    const cells = page.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
    const { rules, absences, aspects, prices } = tablesOf('en/compare/ge-kz-ua');
    expect(new Set(ids(rules))).toEqual(
      new Set(cells.flatMap((cell) => cell.rules.map(({ id }) => id))),
    );
    expect(absences?.rows).toHaveLength(
      cells.filter(({ absence, span }) => absence && span > 0).length,
    );
    expect(aspects?.rows).toHaveLength(page.aspects.length * 3);
    expect(prices?.rows.map((row) => row.prison_euros)).toEqual(
      page.costs.map(({ sheet }) => inFull(sheet.prisonEuros)),
    );
  });

  test('filtered, has what the filter leaves', () => {
    const tables = tablesOf('en/compare/ge-kz-ua/use');
    expect(new Set(tables.rules?.rows.map(({ offence }) => offence))).toEqual(new Set(['Use']));
    expect(tables.aspects).toBeUndefined();
  });
});

test('costs: results in full euros by the assumptions of the address; what is missing stays empty', () => {
  const { prices, figures, assumptions } = tablesOf('en/costs/services-oat/years-3');
  const defaults = { shares: {}, sentence: null, own: {} };
  const sheets = queries.costSheets(today, {
    ...defaults,
    services: ['oat'],
    years: 3,
    ownPeople: null,
  });
  const thrice = (amount: number | null) => inFull(amount === null ? null : amount * 3);
  expect(
    prices?.rows.map((row) => [row.prison_euros, row.freedom_euros, row.ratio, row.complete]),
  ).toEqual(
    sheets.map(({ sheet }) => [
      thrice(sheet.prisonEuros),
      thrice(sheet.freedomEuros),
      sheet.ratio === null ? null : Number(sheet.ratio.toPrecision(3)),
      sheet.complete,
    ]),
  );
  for (const row of prices?.rows ?? []) expect(Boolean(row.missing)).toBe(!row.complete);
  expect(figures?.rows.some(({ used }) => used)).toBe(true);
  expect(assumptions?.rows[0]).toMatchObject({ assumption: 'years', value: 3 });
});

test('changes and quantities: a row a reform, a row a limit', () => {
  const none = { codes: ['ge'], subregion: null, direction: null, since: null };
  expect(ids(tablesOf('en/changes/ge').reforms)).toEqual(
    queries.changes(none, false).reforms.map(({ id }) => id),
  );
  const limits = queries.substanceLimits('heroin', today).countries;
  const { thresholds, without } = tablesOf('en/thresholds/heroin');
  expect(ids(thresholds)).toEqual(limits.flatMap(({ rows }) => rows.map(({ id }) => id)));
  expect(without?.rows).toHaveLength(limits.filter(({ rows }) => rows.length === 0).length);
});

describe.each(LANGUAGES)('in %s', (lang) => {
  test.each([
    'compare/ge-kz-ua',
    'matrix/small',
    'map/using',
    'scenario/heroin/1g/possession',
    'countries/ge',
    'thresholds/heroin',
    'costs',
    'costs/ge',
    'changes',
    'sources',
    'sources/ge',
    'verification',
  ])(
    '%s: every row says its evidence, no head is missing, no sheet has a forbidden name',
    (page) => {
      const { page: view } = taken(`${lang}/${page}`);
      expect(view?.title).toBeTruthy();
      const tables = view?.tables?.() ?? [];
      expect(new Set(tables.map(({ name }) => name)).size).toBe(tables.length);
      expect(tables.some(({ rows }) => rows.length > 0)).toBe(true);
      for (const { key, name, columns, rows } of tables) {
        expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
        expect(new Set(columns.map((column) => column.key)).size).toBe(columns.length);
        for (const row of rows)
          for (const column of columns) {
            const value = row[column.key];
            if (value != null && column.type !== 'text') expect(typeof value).toBe(column.type);
          }
        if (['rules', 'matrix', 'answers', 'thresholds', 'reforms', 'figures'].includes(key))
          for (const { status } of rows) expect(status).toBeTruthy();
      }
    },
  );

  test('a citation names the day of the law', () => {
    const { words, page: view } = taken(`${lang}/countries/ge`);
    if (!view) throw new Error('no view');
    expect(read.citedNote(words, view).title).toContain(lang === 'en' ? 'law as of' : 'закон на');
    expect(read.citedNote(words, view).title).toContain(today.slice(0, 4));
  });
});
