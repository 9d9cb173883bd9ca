/** The difference to an earlier state of the data, as a person asks for it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SMALL } from '@/db/merge/small-dossier';
import { Repository, Workplace } from './testing/workplace';

const place = new Workplace();
const run = (...words: string[]) => place.run('data-diff', ...words);
let repository: Repository;

beforeAll(() => {
  place.reset();
  repository = new Repository(place.folder);
  repository.commit('2026-01-01');
});
beforeEach(() => place.write('data/jurisdictions/xx.yaml', SMALL.replace('max: 500', 'max: 300')));
afterAll(() => place.remove());

describe('data:diff', { timeout: 120_000 }, () => {
  it('tells in words what the edit does to the law, in either language', () => {
    const { status, stdout, stderr } = run('HEAD');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe(
      'Exland, possession, small quantity: fine 100–500 → 100–300 EUR  [xx-possession-small]\n1 record differs in 1 jurisdiction.\n',
    );
    expect(run('HEAD', '--lang', 'ru').stdout).toContain('штраф 100–500 → 100–300 EUR');
  });

  it('drafts an entry for the list of changes', () => {
    const [entry, ...others] = parse(run('HEAD', '--draft').stdout);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      jurisdictions: ['xx'],
      text: {
        en: 'Possession, small quantity: fine 100–500 → 100–300 EUR.',
        ru: 'Хранение, небольшой размер: штраф 100–500 → 100–300 EUR.',
      },
    });
    expect(entry.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('answers mistakes in words', () => {
    const unknown = run('nowhere');
    expect([unknown.status, unknown.stderr]).toEqual([
      1,
      expect.stringMatching(/^There is no revision "nowhere" in this repository: name a commit/),
    ]);
    const none = run();
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('Usage:')]);
    place.write('data/jurisdictions/xx.yaml', SMALL.replace('max: 500', 'max: 50'));
    const broken = run('HEAD');
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('min: 100 is above max 50');
  });
});
