/** The same damage in every kind of record: none is looked at less than the others. Each must be refused at the right line. */
import { describe, it } from 'vitest';
import { type JsonSchema, jurisdictionJsonSchema } from '@/law/json-schema';
import { type Damage, expectRefused } from './expect';
import { kz, rates, read, rule, source } from './places';
import { type Damaged, further, RealFile, toldAt } from './real-file';

type Path = (string | number)[];

/** A record of each kind, and a key of it that is not its first. */
const RECORDS: [name: string, path: Path, key: string][] = [
  ['a source', ['sources', 0], 'title'],
  ['an instrument', ['instruments', 0], 'kind'],
  ['a unit', ['units', 0], 'name'],
  ['a value of a unit', ['units', 0, 'values', 0], 'currency'],
  ['a rule', ['offences', 0], 'regime'],
  ['a threshold', ['thresholds', 0], 'basis'],
  ['an aspect', ['aspects', 0], 'value'],
  ['a reform', ['timeline', 0], 'direction'],
  ['a figure', ['costs', 0], 'year'],
  ['another crime', ['comparators', 0], 'title'],
];

describe('in every kind of record', () => {
  it.each(RECORDS)('%s: a key twice is refused', (_, path, key) =>
    expectRefused(kz.twice([...path, key]), new RegExp(`"${key}" is there twice`)),
  );

  it.each(RECORDS)('%s: a tab before a key is refused', (_, path, key) =>
    expectRefused(kz.before([...path, key], '\t'), 'tab'),
  );

  it.each(RECORDS)('%s: a misspelt key is refused', (_, path, key) =>
    expectRefused(
      kz.rename([...path, key], `${key}x`),
      new RegExp(`"${key}x".*did you mean ${key}`),
    ),
  );

  it.each(RECORDS)('%s: a letter that is not UTF-8 is refused', (_, path, key) =>
    expectRefused(kz.set([...path, key], '\uFFFD'), new RegExp(`${key}.*UTF-8`)),
  );
});

/** The first citation of each section, with the place that names its source. */
const CITATIONS = (
  ['units', 'offences', 'thresholds', 'aspects', 'timeline', 'costs', 'comparators'] as const
).map((section): [string, Path] => {
  const list = (row: Record<string, unknown>) => (row.sources as unknown[] | undefined) ?? [];
  if (section === 'units') return [section, ['units', 0, 'values', 0, 'sources', 0, 'source']];
  const at = (kz.data[section] ?? []).findIndex((row) => list(row).length > 0);
  return [section, [section, at, 'sources', 0, 'source']];
});

it.each(CITATIONS)('a source that %s cite and nobody lists is refused', (_, path) =>
  expectRefused(kz.set(path, 'kz-nowhere'), /source: "kz-nowhere" is not in this file's list/),
);

/** Every number that the format knows, at its first place in the file. */
function numbers(schema: JsonSchema, path: Path, value: unknown): Path[] {
  if (typeof value === 'number') return schemaIsNumber(schema) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const options = [schema, ...(schema.anyOf ?? [])].filter(
    (each): each is JsonSchema => typeof each === 'object',
  );
  const found = Object.entries(value).flatMap(([key, inner]) => {
    const at = Array.isArray(value) ? Number(key) : key;
    const next = options.flatMap(({ items, properties }) => {
      const each = Array.isArray(value) ? items : properties?.[key];
      return typeof each === 'object' && !Array.isArray(each) ? [each as JsonSchema] : [];
    })[0];
    return next ? numbers(next, [...path, at], inner) : [];
  });
  return found;
}

function schemaIsNumber(schema: JsonSchema): boolean {
  const options = [schema, ...(schema.anyOf ?? [])] as JsonSchema[];
  return (
    options.some(({ type }) => type === 'number' || type === 'integer') &&
    !options.some(({ type }) => type === 'string')
  );
}

const kinds = new Map(
  numbers(jurisdictionJsonSchema(), [], kz.data).map((path) => [
    path.filter((step) => typeof step === 'string').join('.'),
    path,
  ]),
);

describe.each([...kinds])('the number %s', (_, path) => {
  const key = String(path.at(-1));
  it('below nothing is refused', () => expectRefused(kz.set(path, '-1'), key));
  it('with a decimal comma is refused', () => expectRefused(kz.set(path, '1,5'), key));
  it('that is none is refused', () => expectRefused(kz.set(path, '.nan'), key));
});

const ratesKeys: Damage[] = [
  ['the list', () => rates.rename(['rates'], 'rate'), /rates|rate/],
  ['the day', () => rates.drop(['rates', 0, 'date']), /date: is missing/],
  [
    'the rates of a day',
    () => rates.rename(['rates', 0, 'per_eur'], 'per_euro'),
    /did you mean per_eur/,
  ],
  ['a tab', () => rates.before(['rates', 0, 'per_eur'], '\t'), 'tab'],
];

describe('the exchange rates without what they need are refused', () => {
  it.each(ratesKeys)('%s', (_name, make, key) => expectRefused(make(), key));
});

const COPY = '{repository: https://example.org/kz.git, path: code.md}';
const HASH = '0123456789abcdef';

/** The file with a copy for the source of a rule that was read, and what was read there. */
function withReading(copy: string | null, reading: string): Damaged {
  const cited = (kz.data.offences?.[read]?.sources as { source: string }[] | undefined)?.[0]
    ?.source;
  const at = kz.data.sources?.findIndex(({ id }) => id === cited) ?? -1;
  const copied = copy ? further(kz.before(['sources', at, 'kind'], `copy: ${copy}\n    `)) : kz;
  const citation = rule(read, 'sources', 0, 'source');
  const named = String(cited);
  return copied.set(citation, `${named}\n        read: ${reading}`);
}

/** The same, where the finding should lead to a place in it. */
const at = (damaged: Damaged, ...path: Path) => toldAt(damaged, path);
const readingAt = rule(read, 'sources', 0, 'read');

const readings: Damage[] = [
  [
    'of a source that has no copy',
    () => at(withReading(null, `{article: "1", hash: ${HASH}}`), ...readingAt),
    /read: .* has no copy: add one/,
  ],
  [
    'where nothing names the file',
    () =>
      at(
        withReading('{repository: https://example.org/kz.git}', `{article: "1", hash: ${HASH}}`),
        ...readingAt,
      ),
    /read: neither this nor the copy/,
  ],
  [
    'with a hash that is none',
    () => at(withReading(COPY, '{article: "1", hash: abc}'), ...readingAt, 'hash'),
    /hash.*data:watch/,
  ],
  [
    'without an article',
    () => at(withReading(COPY, `{hash: ${HASH}}`), ...readingAt),
    /article: is missing/,
  ],
  [
    'outside of the repository',
    () =>
      at(withReading(COPY, `{article: "1", path: ../x.md, hash: ${HASH}}`), ...readingAt, 'path'),
    /path.*root of the repository/,
  ],
];

describe('what was read in a repository of laws is refused', () => {
  it.each(readings)('%s', (_name, make, key) => expectRefused(make(), key));

  it('with headings that can not be looked for', () => {
    const damaged = kz.before(
      ['sources', source, 'kind'],
      'copy: {repository: x, heading: "^Article"}\n    ',
    );
    expectRefused(damaged, /heading: is not a regular expression/);
  });
});

it('a file in another alphabet is refused at its first letter', () => {
  const text = kz.text.replace(/[А-Яа-яЁё]/g, '\uFFFD');
  expectRefused(new RealFile(kz.file.path, kz.text).become(text, text.indexOf('\uFFFD')), 'UTF-8');
});
