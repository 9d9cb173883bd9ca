import { randomBytes } from 'node:crypto';
import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DatabaseRefused, openDatabase } from './client';
import { seal } from './seal';
import { buildFromData, testFolder } from './test-database';

const folder = testFolder();
const whole = path.join(folder, 'whole.sqlite');
let version = '';
beforeAll(() => {
  version = buildFromData(whole, ['tm', 'xk']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the whole database that a test may damage. */
function copy(): string {
  const file = path.join(folder, 'copy.sqlite');
  copyFileSync(whole, file);
  return file;
}

/** What openDatabase says about a file that it must refuse. */
function refusal(file: string, expectedVersion?: string): string {
  try {
    openDatabase(file, expectedVersion);
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseRefused);
    const { message } = error as DatabaseRefused;
    expect(message).toContain('npm run data:build');
    expect(message).toContain(file);
    return message;
  }
  throw new Error('the database was accepted');
}

test('a whole database opens, with and without an expected version', () => {
  expect(openDatabase(whole).version).toBe(version);
  expect(openDatabase(whole, version).version).toBe(version);
});

describe('refused, with what to run', () => {
  test('a missing file', () => {
    expect(refusal(path.join(folder, 'none.sqlite'))).toMatch(/There is no database/);
  });

  test('an empty file', () => {
    const file = copy();
    truncateSync(file, 0);
    refusal(file);
  });

  test('a file that is no database', () => {
    const file = copy();
    writeFileSync(file, 'jurisdiction: {}\n');
    refusal(file);
  });

  test.each([0.01, 0.3, 0.5, 0.9, 0.9999])('a file cut to %f of its length', (part) => {
    const file = copy();
    truncateSync(file, Math.floor(readFileSync(file).length * part));
    refusal(file);
  });

  test('random bytes in the middle', () => {
    const file = copy();
    const bytes = readFileSync(file);
    randomBytes(20_000).copy(bytes, Math.floor(bytes.length / 2));
    writeFileSync(file, bytes);
    refusal(file);
  });

  test('one changed byte, wherever it is', () => {
    const file = copy();
    const bytes = readFileSync(whole);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        writeFileSync(file, changed);
        refusal(file);
      }),
      { numRuns: 50 },
    );
  });

  test('a changed text, which leaves the structure whole', () => {
    const file = copy();
    const bytes = readFileSync(file);
    const at = bytes.indexOf('criminal');
    expect(at).toBeGreaterThan(0);
    bytes.write('CRIMINAL', at);
    writeFileSync(file, bytes);
    expect(refusal(file)).toMatch(/damaged/);
  });

  test('the tables of another program version', () => {
    const file = copy();
    const sqlite = new Database(file);
    sqlite.prepare("UPDATE meta SET value = '0' WHERE key = 'schema_version'").run();
    sqlite.close();
    seal(file);
    expect(refusal(file)).toMatch(/another version of this program/);
  });

  test('a database without the tables', () => {
    const file = path.join(folder, 'tables.sqlite');
    new Database(file).exec('CREATE TABLE other (id)').close();
    refusal(file);
  });

  test('other data than expected', () => {
    const message = refusal(whole, '0123456789ab');
    expect(message).toContain(version);
    expect(message).toContain('0123456789ab');
  });
});
