/** What can be taken away, as somebody who has taken it sees it. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DownloadFile, DownloadKind } from '@/law/downloads';
import { LANGUAGES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { fieldWords } from '@/words/fields';
import { openDatabase } from '../client';
import { readDataFiles } from '../files';
import { buildFromData, testFolder } from '../test-database';
import { buildDownloads } from './build';
import { toCsv } from './csv';
import { downloadsFolder } from './folder';
import { validatePackage } from './frictionless/validate';
import { publishedTables } from './tables';
import { vocabularyRows, wordsOf } from './vocabulary';

const folder = testFolder();
const database = path.join(folder, 'law.sqlite');
const unpacked = path.join(folder, 'package');
let files: DownloadFile[];

const read = (kind: DownloadKind) => {
  const name = files.find((file) => file.kind === kind)?.name ?? '';
  return readFileSync(path.join(downloadsFolder(database), name));
};

beforeAll(() => {
  buildFromData(database);
  files = buildDownloads(database);
  mkdirSync(unpacked);
  for (const [name, bytes] of Object.entries(unzipSync(read('package'))))
    writeFileSync(path.join(unpacked, name), bytes);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the data package', () => {
  test('is what the published profile asks for, in every row of every table', () => {
    const { wrong, rows } = validatePackage(unpacked);
    expect(wrong).toEqual([]);
    expect([...rows.keys()]).toEqual(publishedTables().map(({ name }) => name));
    for (const [name, count] of rows) expect(count, name).toBeGreaterThan(0);
  }, 300_000);

  test('is refused when a cell, a key or the description is damaged', () => {
    const damaged = path.join(folder, 'damaged');
    const wrongAfter = (name: string, damage: (text: string) => string) => {
      cpSync(unpacked, damaged, { recursive: true });
      const file = path.join(damaged, name);
      const whole = readFileSync(file, 'utf8');
      writeFileSync(file, damage(whole));
      expect(readFileSync(file, 'utf8')).not.toBe(whole);
      return validatePackage(damaged).wrong.join('\n');
    };
    expect(wrongAfter('datapackage.json', (text) => text.replace('"schema"', '"schem"'))).toMatch(
      /^datapackage\.json \/resources\/0 /,
    );
    const head = (text: string) => text.slice(0, text.indexOf('\r\n') + 2);
    const first = (text: string) => text.slice(head(text).length).split('\r\n')[0];
    expect(wrongAfter('units.csv', (text) => `${text}${first(text)}\r\n`)).toMatch(
      /units has several rows/,
    );
    expect(wrongAfter('jurisdictions.csv', head)).toMatch(/ is not in jurisdictions/);
    expect(wrongAfter('thresholds.csv', (text) => text.replaceAll(',small,', ',smal,'))).toMatch(
      /thresholds row \d+ \/\w+ must be equal to one of the allowed values/,
    );
  }, 300_000);

  test('holds every row of the database, and says its version and licence', () => {
    const sqlite = new Database(database, { readonly: true });
    const described = JSON.parse(readFileSync(path.join(unpacked, 'datapackage.json'), 'utf8'));
    for (const { name } of publishedTables()) {
      if (name === 'vocabulary') continue;
      const { n } = sqlite.prepare(`SELECT count(*) AS n FROM ${name}`).get() as { n: number };
      const text = readFileSync(path.join(unpacked, `${name}.csv`), 'utf8');
      expect(text.split('\r\n').length - 2, name).toBe(n);
    }
    sqlite.close();
    expect(files[0]?.name).toContain(described.version);
    expect(described.licenses[0].name).toBe('CC-BY-4.0');
  });

  test('sums each law up in lines, each with what it rests on', () => {
    const lines = readFileSync(path.join(unpacked, 'headlines.csv'), 'utf8');
    expect(lines).toMatch(/^pt,small,\d{4}-\d\d-\d\d,warning to community service,/m);
    expect(lines).toMatch(/^kz,small,.*drug.*kz-possession-small/m);
  });

  test('every field is described in both languages, and every word is in the vocabulary', () => {
    for (const { name, fields } of publishedTables())
      for (const field of fields) {
        for (const lang of LANGUAGES)
          expect(fieldWords(wordsIn(lang), name, field.name), `${name}.${field.name}`).toBeTruthy();
        for (const word of field.list ? wordsOf(field.list) : [])
          expect(
            vocabularyRows().find(({ list, value }) => list === field.list && value === word),
          ).toBeDefined();
      }
    for (const row of vocabularyRows()) expect(row.name_ru, row.value).toMatch(/[а-яё]|ЛСД|PVP/i);
  });

  test('does not alter a cell for the sake of spreadsheets', () => {
    const [field] = publishedTables()[0]?.fields ?? [];
    const name = field?.name ?? '';
    const csv = toCsv(field ? [field] : [], [
      { [name]: '=1+1' },
      { [name]: 'a "b",\nc' },
      { [name]: null },
    ]);
    expect(csv).toBe(`${name}\r\n=1+1\r\n"a ""b"",\nc"\r\n\r\n`);
  });
});

test('the SQLite file is whole and is the database itself', () => {
  const copy = path.join(folder, 'taken.sqlite');
  writeFileSync(copy, read('sqlite'));
  const sqlite = new Database(copy, { readonly: true });
  expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
  expect(sqlite.pragma('foreign_key_check')).toEqual([]);
  sqlite.close();
  const { version, close } = openDatabase(copy);
  close();
  expect(files.map(({ name }) => name).every((name) => name.includes(version))).toBe(true);
});

test('the YAML archive holds the data files byte for byte, with their format', () => {
  const archive = unzipSync(read('yaml'));
  for (const file of readDataFiles())
    expect(strFromU8(archive[file.path] ?? new Uint8Array())).toBe(file.text);
  expect(Object.keys(archive)).toEqual(
    expect.arrayContaining(['FORMAT.md', 'LICENSE', 'schema/jurisdiction.schema.json']),
  );
});

test('the same data gives the same bytes, and only the version before is kept beside', () => {
  const target = downloadsFolder(database);
  for (const version of ['000000000001', '000000000002'])
    for (const ending of ['.zip', '.json'])
      writeFileSync(path.join(target, `drug-laws-${version}${ending}`), '[]');
  const again = buildDownloads(database);
  expect(again).toEqual(files);
  const versions = new Set(readdirSync(target).map((name) => name.slice(10, 22)));
  expect(versions.size).toBe(2);
}, 120_000);
