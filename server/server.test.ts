import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(path.join(tmpdir(), 'drug-laws-serve-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the server does not start on a database it can not use, and says what to run', () => {
  const damaged = path.join(folder, 'damaged.sqlite');
  writeFileSync(damaged, 'This is not a database.');
  test.each([
    ['missing', path.join(folder, 'missing.sqlite'), 'There is no database'],
    ['damaged', damaged, 'damaged.sqlite'],
  ])('%s', { timeout: 60_000 }, (_name, file, message) => {
    const run = spawnSync('npx', ['tsx', 'server/index.ts'], {
      encoding: 'utf8',
      env: { ...process.env, NODE_ENV: 'production', DRUG_LAWS_DB: file, PORT: '0' },
      timeout: 50_000,
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain(message);
    expect(run.stderr).toContain('npm run data:build');
  });
});
