/** No file of the repository points at one that is not there. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

interface Package {
  scripts: Record<string, string>;
}

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' });
const FILES = git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
  .split('\0')
  .filter((file) => file && existsSync(file));

/** The rooms, and what is written at the root. */
const ROOMS = [...new Set(FILES.map((file) => file.split('/')[0] ?? ''))].filter(
  (name) => !name.includes('.') || name === '.ci' || name === '.github',
);

/** A path from the root, as prose, comments and commands write it: `law/penalty/order.ts`. */
const FROM_ROOT = new RegExp(
  `(?<![\\w./@$}*-])(?:${ROOMS.join('|').replaceAll('.', '\\.')})/[\\w./[\\]-]*\\.[a-z]{2,5}\\b(?![\\w*<{/-])`,
  'g',
);
/** A folder from the root: `db/damage/`. */
const FOLDER = new RegExp(
  `(?<![\\w./@$}*-])(?:${ROOMS.join('|').replaceAll('.', '\\.')})/(?:[\\w.[\\]-]+/)*(?![\\w.*<{[$])`,
  'g',
);
/** A document at the root or in the same folder: `README.md`. */
const DOCUMENT = /(?<![\w./-])[A-Z]{4,}\.md\b/g;

/** What a file points at, from its own folder or from the root. */
function pointers(file: string, text: string): string[] {
  const said = file.endsWith('.md') ? text : commentsOf(text);
  const links = file.endsWith('.md')
    ? [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, to = '']) => to)
    : [];
  return [
    ...links,
    ...[...said.matchAll(FROM_ROOT)].map(([found]) => found),
    ...[...said.matchAll(FOLDER)].map(([found]) => found),
    ...[...said.matchAll(DOCUMENT)].map(([found]) => found),
  ];
}

/** Comments of a program or of a file of settings. */
const commentsOf = (text: string) =>
  (text.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)(?:\/\/|#) .*$/gm) ?? []).join('\n');

const isThere = (file: string, to: string) =>
  [path.dirname(file), '.'].some((from) => existsSync(path.join(from, decodeURI(to))));

const lost = (files: readonly string[]) =>
  files.flatMap((file) =>
    pointers(file, readFileSync(file, 'utf8'))
      .filter((to) => !isThere(file, to))
      .map((to) => `${file} → ${to}`),
  );

test('a path in a document, in a comment and in a link is seen', () => {
  const text =
    'See `law/lost.ts`, db/lost/ and [this](lost/page.md). // in LOST.md, not in law/<kind>.ts';
  expect(pointers('README.md', text)).toEqual([
    'lost/page.md',
    'law/lost.ts',
    'db/lost/',
    'LOST.md',
  ]);
  expect(pointers('law/date.ts', "import '@/law/lost'; // as in law/lost.ts")).toEqual([
    'law/lost.ts',
  ]);
});

test('documents and comments name files that are there', () => {
  const texts = FILES.filter(
    (file) =>
      /\.(md|tsx?|cjs|mjs|css|ya?ml|sh)$|^\.ci\/run$/.test(file) &&
      !/^data\/(jurisdictions|merged)\//.test(file) &&
      // Its examples are lost on purpose.
      file !== 'scripts/paths.test.ts',
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(lost(texts)).toEqual([]);
});

test('documents and comments name commands that there are', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const named = FILES.filter((file) => /\.(md|tsx?)$/.test(file)).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/npm run (?:-s )?([a-z][a-z:0-9-]*)/g)].map(
      ([, name = '']) => ({ file, name }),
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ name }) => !scripts[name])).toEqual([]);
});

test('commands of package.json run files that are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
  const run = Object.values(scripts).flatMap(
    (command) => command.match(/\S+\.(ts|cjs|js)\b/g) ?? [],
  );
  expect(run.length).toBeGreaterThan(10);
  expect(run.filter((file) => !existsSync(file))).toEqual([]);
});
