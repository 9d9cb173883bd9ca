/** A folder of data of its own, and the commands as a person runs them on it. For tests. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SMALL } from '@/db/merge/small-dossier';

/** What changed in the data, in good order. */
export const CHANGES = `changes:
  - date: 2026-01-02
    jurisdictions: [xx]
    text: {en: 'The fine was corrected.', ru: 'Исправлен штраф.'}
`;

export const RATES = 'rates:\n  - date: 2026-01-01\n    per_eur: {USD: 1.1}\n';

/** Files in a temporary folder, of which `data/` is what the commands work on. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'drug-laws-'));

  /** Puts the small dossier, rates and a change in place of whatever is in `data/`. */
  reset(): void {
    rmSync(this.path('data'), { recursive: true, force: true });
    this.write('data/jurisdictions/xx.yaml', SMALL);
    this.write('data/exchange-rates.yaml', RATES);
    this.write('data/changes.yaml', CHANGES);
  }

  path(name: string): string {
    return path.join(this.folder, name);
  }

  read(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  write(name: string, text: string): void {
    mkdirSync(path.dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  /** @param script its name in scripts/, without ending */
  run(script: string, ...words: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', `scripts/${script}.ts`, ...words],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          DRUG_LAWS_DATA: this.path('data'),
          DRUG_LAWS_DB: this.path('law.sqlite'),
        },
      },
    );
    return { status, stdout, stderr };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A new git repository. @param folder is made when it is not there */
export class Repository {
  constructor(readonly folder: string) {
    mkdirSync(folder, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Commits everything in the folder. @param day YYYY-MM-DD */
  commit(day: string): void {
    this.git('add', '--all');
    this.git(
      ...[
        '-c',
        'user.name=Editor',
        '-c',
        'user.email=editor@example.org',
        '-c',
        'commit.gpgsign=false',
      ],
      ...['commit', '--quiet', '--allow-empty', '--no-verify', '--message', day],
      `--date=${day}T12:00:00Z`,
    );
  }

  git(...words: string[]): string {
    const day = words.find((word) => word.startsWith('--date='))?.slice('--date='.length);
    return execFileSync('git', ['-C', this.folder, ...words], {
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...(day ? { GIT_COMMITTER_DATE: day } : {}),
      },
    });
  }
}
