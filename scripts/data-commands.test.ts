/** The data commands as a person runs them, on a small folder of data. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SMALL } from '@/db/merge/small-dossier';
import { Workplace } from './testing/workplace';

const place = new Workplace();
const here = place.path('data/jurisdictions/xx.yaml');
const given = place.path('xx.yaml');
const run: Workplace['run'] = (...words) => place.run(...words);

beforeEach(() => place.reset());
afterAll(() => place.remove());

const changed = (max: number) => SMALL.replace('max: 500', `max: ${max}`);

describe('data:check', { timeout: 60_000 }, () => {
  it('ends with the counts, and with 0 when there are only warnings', () => {
    const { status, stdout } = run('data-check');
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n3 files checked: 0 errors, \d+ warnings\.\n$/);
  });

  it('ends with 1 on an error in a file named, which it calls as it was named', () => {
    writeFileSync(given, SMALL.replace('regime: criminal', 'regime: crimnal'));
    const { status, stdout } = run('data-check', given);
    expect(status).toBe(1);
    expect(stdout).toContain(`${given}:54:13  offences › xx-supply › regime: "crimnal" is not`);
    expect(stdout).toContain('1 file checked: 1 error');
  });

  it('says so when a file can not be read', () => {
    const { status, stderr } = run('data-check', place.path('nowhere.yaml'));
    expect([status, stderr.split(':')[0]]).toEqual([1, "A file can't be read"]);
  });
});

describe('data:build', { timeout: 60_000 }, () => {
  it('refuses what the check refuses', () => {
    writeFileSync(here, SMALL.replace('regime: criminal', 'regime: none'));
    const { status, stderr } = run('data-build');
    expect(status).toBe(1);
    expect(stderr).toContain('offences › xx-supply › regime: none means lawful');
    expect(stderr).toContain('The database was not built');
    expect(existsSync(place.path('law.sqlite'))).toBe(false);
  });

  it('builds what is right', () => {
    const { status, stdout } = run('data-build');
    expect([status, stdout.slice(0, 12)]).toEqual([0, 'Data version']);
  });
});

describe('data:merge', { timeout: 60_000 }, () => {
  const base = place.path('old.yaml');

  it('only tells what it would do, until it is told to write', () => {
    writeFileSync(given, changed(300));
    writeFileSync(base, SMALL);
    const dry = run('data-merge', given, '--base', base);
    expect(dry.status).toBe(0);
    expect(dry.stdout).toContain('xx-possession-small: penalties › fine max 500 → 300 EUR');
    expect(dry.stdout).toContain('Nothing was written');
    expect(readFileSync(here, 'utf8')).toBe(SMALL);

    expect(run('data-merge', given, '--base', base, '--write').status).toBe(0);
    const written = readFileSync(here, 'utf8');
    expect(written).toContain('max: 300');

    const again = run('data-merge', given, '--write');
    expect(again.stdout).toContain('already holds');
    expect(readFileSync(here, 'utf8')).toBe(written);
  });

  it('ends with 2 on a conflict, until it is settled', () => {
    writeFileSync(here, changed(400));
    writeFileSync(given, changed(300));
    writeFileSync(base, SMALL);
    const conflict = run('data-merge', given, '--base', base, '--write');
    expect(conflict.status).toBe(2);
    expect(conflict.stdout).toContain('(offences/xx-possession-small)');
    expect(readFileSync(here, 'utf8')).toBe(changed(400));

    expect(
      run('data-merge', given, '--keep', 'offences/xx-possession-small', '--write').status,
    ).toBe(0);
    expect(run('data-merge', given).status).toBe(0);
    expect(readFileSync(here, 'utf8')).toBe(changed(400));
  });

  it('refuses an incoming file with errors and changes nothing', () => {
    writeFileSync(given, changed(50));
    const { status, stderr } = run('data-merge', given, '--write');
    expect(status).toBe(1);
    expect(stderr).toContain(`${given}:41:36`);
    expect(stderr).toContain('min: 100 is above max 50');
    expect(readFileSync(here, 'utf8')).toBe(SMALL);
    expect(existsSync(place.path('data/merged'))).toBe(false);
  });

  it('says how it is used', () => {
    expect(run('data-merge').stderr).toContain('Usage:');
    expect(run('data-merge', '--rite').status).toBe(1);
  });
});
