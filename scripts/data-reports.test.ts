/** What lists the state of the data and begins a new file, as a person runs it. */
import { existsSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { SMALL } from '@/db/merge/small-dossier';
import { ASPECT_NAMES } from '@/law/vocabulary';
import { Workplace } from './testing/workplace';

const place = new Workplace();
beforeEach(() => place.reset());
afterAll(() => place.remove());

describe('data:stale', { timeout: 180_000 }, () => {
  it('lists the worst first, each with its line, and counts', () => {
    const { status, stdout, stderr } = place.run('data-stale', '--older-than', '1d');
    const lines = stdout.trim().split('\n');
    expect([status, stderr]).toEqual([0, '']);
    const line = SMALL.split('\n').findIndex((text) => text.includes('substance: heroin')) + 1;
    expect(lines[0]).toContain(`xx.yaml:${line}  thresholds › 1: recalled: nothing was read`);
    const reasons = lines
      .slice(0, -1)
      .map((line) => /: (\w+)/.exec(line.split('  ')[1] ?? '')?.[1]);
    expect(reasons.lastIndexOf('recalled')).toBeLessThan(reasons.indexOf('secondary'));
    expect(stdout).toContain(
      'sources › xx-code-2020 › retrieved: read long ago (2026-01-01); cited by 1 record',
    );
    expect(lines.at(-1)).toMatch(
      /^9 records in 1 jurisdiction: 5 recalled, 0 read in an old text, 1 secondary, 1 without a date, 2 old/,
    );
  });

  it('leaves out what has errors, and says so', () => {
    place.write('data/jurisdictions/yy.yaml', 'jurisdiction: {code: YY}\n');
    const { status, stderr } = place.run('data-stale');
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/yy\.yaml has errors and was left out/),
    ]);
  });

  it.each([
    [['--older-than', 'a year'], '"a year" is not an age'],
    [['--only', 'xy'], 'There is no data/jurisdictions/xy.yaml: did you mean xx?'],
    [['--odd'], "Unknown option '--odd'"],
  ])('answers %j in words', (words, message) => {
    const { status, stderr } = place.run('data-stale', ...words);
    expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('data:links', { timeout: 180_000 }, () => {
  const twice = SMALL.replace(
    '    kind: criminal-code\n',
    '    kind: criminal-code\n    url: https://example.org/code\n',
  );

  it('prints each address once, with all its places', () => {
    place.write('data/jurisdictions/xx.yaml', twice);
    const { status, stdout, stderr } = place.run('data-links');
    expect([status, stderr]).toEqual([0, '1 address.\n']);
    expect(stdout.replaceAll(/\S+\/xx\.yaml/g, 'xx.yaml')).toBe(
      'https://example.org/code\txx.yaml:15 sources › xx-code-2020 › url\txx.yaml:26 instruments › xx-criminal-code › url\n',
    );
  });

  it('as JSON too', () => {
    place.write('data/jurisdictions/xx.yaml', twice);
    const [link, ...others] = JSON.parse(place.run('data-links', '--json').stdout);
    expect(others).toEqual([]);
    expect(link.url).toBe('https://example.org/code');
    expect(link.places.map((each: { cited_by: unknown }) => each.cited_by)).toEqual([1, null]);
  });
});

describe('data:new', { timeout: 180_000 }, () => {
  const fill = (text: string) =>
    text
      .replace('subregion: #', 'subregion: reference #')
      .replace('currency: #', 'currency: EUR #')
      .replace(
        'summary:\n  en:\n  ru:',
        'summary:\n  en: Nothing is known yet.\n  ru: Пока ничего не известно.',
      );

  it('writes a file that lacks only what nobody but an editor can know', () => {
    const made = place.run('data-new', 'DE');
    expect(made.status).toBe(0);
    const places = made.stdout.match(/(?<= {2})[^:]+(?=: is empty)/g);
    expect(places).toEqual([
      'jurisdiction › subregion',
      'jurisdiction › currency',
      'summary › en',
      'summary › ru',
    ]);
    const text = place.read('data/jurisdictions/de.yaml');
    for (const name of ASPECT_NAMES) expect(text).toContain(`aspect: ${name}\n`);
    place.write('data/jurisdictions/de.yaml', fill(text));
    const { status, stdout } = place.run('data-check', place.path('data/jurisdictions/de.yaml'));
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('"use-is-offence" is missing');
    expect(stdout).not.toContain('"nsp-prison" is missing');
    expect(place.run('data-build').status).toBe(0);
  });

  it('shows records as comments that are right once they are filled in', () => {
    place.run('data-new', 'de');
    const text = fill(place.read('data/jurisdictions/de.yaml'))
      .replaceAll(/^ {2}# (?=[ -])/gm, '  ')
      .replaceAll(/: \[\]$/gm, ':');
    place.write('data/jurisdictions/de.yaml', text);
    const { stdout } = place.run('data-check', place.path('data/jurisdictions/de.yaml'));
    const errors = stdout
      .split('\n')
      .filter((line) => line.includes('de.yaml') && !line.includes('warning:'));
    expect(errors.length).toBeGreaterThan(0);
    // What is left to say is that values are empty: no key is unknown and no line is at a wrong column.
    for (const line of errors)
      expect(line).toMatch(/is empty|is missing|at least one|not a value|one of/);
  });

  it.each([
    ['xx', 1, 'is there already'],
    ['uk', 2, 'use gb'],
    ['zz', 2, 'No country has the code'],
    ['georgia', 2, 'is not a code'],
    ['../a', 2, 'is not a code'],
  ])('refuses %s', (code, exit, message) => {
    const { status, stderr } = place.run('data-new', code);
    expect([status, stderr]).toEqual([exit, expect.stringContaining(message)]);
    expect(existsSync(place.path(`data/jurisdictions/${code}.yaml`))).toBe(code === 'xx');
  });
});
