/** Were there a page in a third language, its readers would get every text of the data in the one that stands in for it. */
import { expect, test, vi } from 'vitest';
import { RECORD_KINDS, RECORDS, rowOf } from '@/law/records';
import { readLaw } from './read-law';
import { TABLES } from './records';

vi.mock('@/law/language', async (original) => {
  const real = await original<typeof import('@/law/language')>();
  const readIn = { en: 'en', ru: 'ru', uk: 'ru' } as const;
  return {
    ...real,
    forReaders: (text: Parameters<typeof real.forReaders>[0]) => real.forReaders(text, readIn),
  };
});

type Read = Record<string, unknown>;

/** Every text in both languages of the data, wherever it stands. */
function textsIn(value: unknown): Read[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(textsIn);
  return typeof (value as Read).en === 'string' && typeof (value as Read).ru === 'string'
    ? [value as Read, ...inner]
    : inner;
}

const { dossiers } = readLaw();

test('as files are read', () => {
  const texts = textsIn(dossiers);
  expect(texts.length).toBeGreaterThan(1000);
  for (const text of texts) expect(text.uk, String(text.en)).toBe(text.ru);
});

test.each(RECORD_KINDS)('as a %s comes from the database', (kind) => {
  const { section, inside } = RECORDS[kind] as { section: string; inside?: string };
  const { toRow, fromRow } = TABLES[kind] as unknown as Record<
    'toRow' | 'fromRow',
    (value: unknown) => unknown
  >;
  const records = dossiers.flatMap((dossier) => {
    const rows = (dossier as unknown as Record<string, Read[] | undefined>)[section] ?? [];
    return inside ? rows.flatMap((row) => (row[inside] as Read[] | undefined) ?? []) : rows;
  });
  // A question has a text of its own in each language, and may be in English alone.
  const texts =
    kind === 'question'
      ? []
      : records.flatMap((one) => textsIn(fromRow(toRow(rowOf(one)) as Read)));
  for (const text of texts) expect(text.uk, String(text.en)).toBe(text.ru);
});

test('what stands in is read, and never sent or compared', () => {
  const [text] = textsIn(dossiers);
  expect(Object.keys(text ?? {})).not.toContain('uk');
  expect(JSON.parse(JSON.stringify(text))).toEqual({ en: text?.en, ru: text?.ru });
});
