import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildDatabase } from './build';
import { openDatabase } from './client';
import { buildFromData, testFolder } from './test-database';

const folder = testFolder();
afterAll(() => rmSync(folder, { recursive: true }));

const sha256 = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

test('the same data gives the same bytes', { timeout: 120_000 }, () => {
  const [first, second] = ['first.sqlite', 'second.sqlite'].map((name) => path.join(folder, name));
  const version = buildFromData(first as string);
  buildFromData(second as string);
  expect(sha256(first as string)).toBe(sha256(second as string));
  expect(openDatabase(first).version).toBe(version);
});

test('a build that fails leaves the old database and nothing else', { timeout: 60_000 }, () => {
  const own = path.join(folder, 'failing');
  const file = path.join(own, 'law.sqlite');
  buildFromData(file, ['xk']);
  const before = sha256(file);
  const rate = { date: '2025-01-01', per_eur: { GEL: 3 } };
  expect(() =>
    buildDatabase(file, {
      version: 'other',
      dossiers: [],
      rates: [rate, rate],
      changes: [],
      aliases: {},
      substances: null,
    }),
  ).toThrow(/UNIQUE/);
  expect(sha256(file)).toBe(before);
  expect(readdirSync(own)).toEqual(['law.sqlite']);
});
