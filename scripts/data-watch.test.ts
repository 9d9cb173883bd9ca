/** The watch on articles, on a small copy of a law with a history of its own. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SMALL } from '@/db/merge/small-dossier';
import { Repository, Workplace } from './testing/workplace';

const place = new Workplace();
const laws = path.join(place.folder, 'exland-laws');
const run = (...words: string[]) => place.run('data-watch', ...words);

const law = (possession: string) => `# Criminal Code

## Article 44. Use
Use is not punished.

${possession}## Article 46. Sale
Sale is punished with prison.
`;
const FINE = '## Article 45. Possession\nPossession is punished with a fine.\n\n';
const PRISON = '## Article 45. Possession\nPossession is punished with prison.\n\n';

/** The small dossier with a source that has a copy, and two rules that rest on its articles. */
const dossier = (article45: string, article46: string) =>
  SMALL.replace(
    '    retrieved: 2026-01-01\n',
    '    retrieved: 2026-01-01\n    copy: {repository: "https://example.org/exland-laws.git", path: codes/criminal.md}\n',
  )
    .replace(
      '        locator: Art. 45\n',
      `        locator: Art. 45\n        read: {article: 45, hash: ${article45}}\n`,
    )
    .replace(
      '      - source: xx-report\n    status: secondary',
      `      - source: xx-code-2020\n        read: {article: "46", hash: ${article46}}\n    status: secondary`,
    );

let repository: Repository;
let hashes: { possession: string; sale: string };

beforeAll(() => {
  repository = new Repository(laws);
  const write = (text: string, day: string) => {
    place.write('exland-laws/codes/criminal.md', text);
    repository.commit(day);
  };
  write(law(FINE), '2025-01-01');
  const hashOf = (article: string) =>
    /hash: ([0-9a-f]{16})/.exec(run('--hash', laws, 'codes/criminal.md', article).stdout)?.[1] ??
    '';
  hashes = { possession: hashOf('45'), sale: hashOf('46') };
  // Another article changes; then ours; then the file's first lines, which are nobody's; then ours goes.
  write(law(FINE).replace('not punished', 'punished'), '2025-02-02');
  write(law(PRISON), '2025-03-03');
  write(`Law of 2020.\n${law(PRISON)}`, '2025-04-04');
  write(law(''), '2025-05-05');
  place.reset();
}, 180_000);

afterAll(() => place.remove());

describe('data:watch', { timeout: 180_000 }, () => {
  const put = (possession: string) =>
    place.write('data/jurisdictions/xx.yaml', dossier(possession, hashes.sale));
  const at = (revision: string) => repository.git('checkout', '--quiet', revision);

  it('gives the hash to record, with the text that it stands for', () => {
    at('main~4');
    const { status, stdout, stderr } = run('--hash', laws, 'codes/criminal.md', '45');
    expect(status).toBe(0);
    expect(stdout).toBe(
      `read: { article: "45", path: codes/criminal.md, hash: ${hashes.possession} }\n`,
    );
    expect(stderr).toContain('Article 45. Possession Possession is punished with a fine.');
  });

  it('says nothing of an article while only others change', () => {
    put(hashes.possession);
    at('main~3');
    const { status, stdout } = run(laws);
    expect(stdout).toBe('2 citations compared with the text that was read: 0 changed or gone.\n');
    expect(status).toBe(0);
  });

  it('names the rule, its line and the day of the change, and of no other commit', () => {
    put(hashes.possession);
    at('main~1');
    const { status, stdout } = run(laws);
    expect(status).toBe(2);
    const line = place.read('data/jurisdictions/xx.yaml').split('hash: ')[0]?.split('\n').length;
    expect(stdout).toContain(`xx.yaml:${line}  offences › xx-possession-small: article 45`);
    expect(stdout).toMatch(
      /offences › xx-possession-small: article 45 of codes\/criminal\.md has changed since it was read: 2025-03-03 changed \([0-9a-f]{10}\)\.\n2 citations compared .*: 1 changed or gone\.\n$/,
    );
  });

  it('says when an article is gone, with all that happened since it was read', () => {
    put(hashes.possession);
    at('main');
    const { status, stdout } = run(laws);
    expect(status).toBe(2);
    expect(stdout).toMatch(
      /article 45 .* is gone from the file: 2025-03-03 changed \(\w+\), 2025-05-05 gone \(\w+\)\./,
    );
  });

  it('says when the text that was read was never in the copy', () => {
    put('0123456789abcdef');
    at('main~1');
    expect(run(laws).stdout).toContain('The text that was read is in no commit of this copy.');
  });

  it('finds the copy by its remote address too, and says which was not given', () => {
    put(hashes.possession);
    const elsewhere = new Repository(place.path('elsewhere'));
    const missing = run(elsewhere.folder);
    expect(missing.status).toBe(0);
    expect(missing.stderr).toContain(
      'No copy of https://example.org/exland-laws.git was given: 2 citations not compared.',
    );
    elsewhere.commit('2025-01-01');
    elsewhere.git('remote', 'add', 'origin', 'git@example.org:exland-laws.git');
    const found = run(elsewhere.folder);
    expect(found.status).toBe(2);
    expect(found.stdout).toContain('is gone: the file is not there any more');
  });

  it('answers mistakes in words', () => {
    const usage = run();
    expect([usage.status, usage.stderr]).toEqual([2, expect.stringContaining('Usage:')]);
    expect(run(place.path('nowhere')).stderr).toContain('There is no folder');
    expect(run(place.path('data')).stderr).toContain('is not in a git repository');
    at('main');
    const gone = run('--hash', laws, 'codes/criminal.md', '45');
    expect([gone.status, gone.stderr]).toEqual([
      1,
      expect.stringContaining('No heading of article 45'),
    ]);
    expect(run('--hash', laws, 'criminal.md', '45').stderr).toContain('There is no criminal.md');
  });
});
