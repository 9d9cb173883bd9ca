/** A page and a frame get the styles of everything that they show. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFromData, testFolder } from '@/db/test-database';

const folder = testFolder();
let sections: typeof import('.');
let frames: Readonly<Record<string, string>>;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  sections = await import('.');
  frames = (await import('@/app/embed/css')).FRAME_STYLES;
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page of each section that shows what there is in it. */
const PAGES: Record<keyof typeof sections.SECTION_VIEWS, readonly string[]> = {
  overview: [''],
  matrix: ['', 'using/custody', 'on/2015-03-01'],
  scenario: ['', 'heroin/1g/possession', 'cannabis-herb/10g/possession'],
  compare: ['', 'ge-kz-ua/possession', 'ge-kz/possession/on/2015-03-01'],
  map: ['', 'sale'],
  thresholds: ['', 'heroin'],
  proportion: ['', 'ge-kz', 'ru/possession/on/2015-03-01'],
  costs: ['', 'ge', 'ge/services-nsp-oat/share-oat-60'],
  changes: ['', 'ge'],
  countries: ['', 'kz', 'ge/ge-use-first', 'md/on/2012-01-01'],
  ask: ['', '?q=cultivation zebra', '?q=heroin georgia'],
  method: [''],
  sources: ['', 'kz'],
  verification: ['', '?sort=checked'],
  glossary: [''],
  data: ['dictionary'],
};

/** The stylesheets of a folder and of those in it. */
const stylesheets = (of: string): string[] =>
  readdirSync(of, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.css'))
    .map((name) => path.join(of, name));

/** A stylesheet with those that it names. */
const withNamed = (file: string): string[] => [
  file,
  ...[...readFileSync(file, 'utf8').matchAll(/@import "([^"]+)"/g)].flatMap(([, named = '']) =>
    withNamed(path.join(path.dirname(file), named)),
  ),
];

/** The classes that stylesheets say something about. */
const styledIn = (files: readonly string[]) =>
  new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\.([a-z][\w-]*)(?=[^{};]*\{)/g)].map(
        ([, name = '']) => name,
      ),
    ),
  );

const classesOf = (html: string) => [
  ...new Set([...html.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '))),
];

const styledAnywhere = styledIn(stylesheets('components'));
const shell = withNamed('app/globals.css');

/** Opens an address. @param rest what follows the section's word, with its query */
const openedAt = (section: keyof typeof PAGES, rest: string) => {
  const { pathname, searchParams } = new URL(rest, 'https://example.org');
  const parsed = sections.SECTION_VIEWS[section].open(
    'en',
    pathname.split('/').filter(Boolean),
    Object.fromEntries(searchParams),
  );
  if (parsed.kind !== 'view') throw new Error(`${section}/${rest}: ${parsed.kind}`);
  return parsed.view;
};

test.each(Object.entries(PAGES))('%s', (name, pages) => {
  const section = name as keyof typeof PAGES;
  const given = styledIn([...shell, ...withNamed(`app/sections/${section}.css`)]);
  for (const rest of pages) {
    const { page, frame } = openedAt(section, rest);
    const shown = [page(), frame?.().content].map((content) => renderToStaticMarkup(content));
    const bare = classesOf(shown.join('')).filter(
      (name) => styledAnywhere.has(name) && !given.has(name),
    );
    expect(bare, `${section}/${rest}: app/sections/${section}.css names no style of`).toEqual([]);
  }
});

test('each section that has a frame has a style for it', () => {
  expect(Object.keys(frames).sort()).toEqual([...sections.FRAMED].sort());
});
