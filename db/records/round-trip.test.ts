/** Every record of the data comes back from the database as its file says it, whatever its kind. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  codeOf,
  placedRecords,
  RECORD_KINDS,
  RECORDS,
  type RecordKind,
  rowOf,
} from '@/law/records';
import { isLeftOut } from '@/law/records/left-out';
import { select } from '../queries/select';
import { readLaw } from '../read-law';
import { buildFromData, testFolder } from '../test-database';
import { TABLES } from '.';

const folder = testFolder();
const { dossiers } = readLaw();

beforeAll(() => {
  const file = path.join(folder, 'law.sqlite');
  buildFromData(file);
  process.env.DRUG_LAWS_DB = file;
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Fields that a table of another kind holds: the values of a unit. */
const isOfAnotherKind = (kind: RecordKind, field: string) =>
  RECORD_KINDS.some((other) => {
    const { section, inside } = RECORDS[other] as { section: string; inside?: string };
    return section === RECORDS[kind].section && inside === field && TABLES[other].within;
  });

/** What is not said may be left out or null: no difference in meaning. */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(said);
  if (typeof value !== 'object' || value === null) return value;
  const keys = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  return Object.fromEntries(keys.map(([key, one]) => [key, said(one)]));
}

function expected(kind: RecordKind, id: string, record: unknown): unknown {
  const kept = Object.entries(rowOf(record))
    .filter(([field]) => !isLeftOut(kind, field) && !isOfAnotherKind(kind, field))
    .map(([field, value]) => [field, field === 'sources' ? (value as object[]).map(cited) : value]);
  return said({ id, ...Object.fromEntries(kept) });
}

const cited = (citation: object) =>
  Object.fromEntries(Object.entries(citation).filter(([field]) => !isLeftOut('citation', field)));

describe.each(RECORD_KINDS)('%s', (kind) => {
  const written = dossiers.flatMap((dossier) =>
    placedRecords(kind, dossier, codeOf(dossier)).map(({ id, record, within }) => ({
      jurisdiction: codeOf(dossier),
      within: within?.id ?? null,
      record: expected(kind, id, record),
    })),
  );

  test('is in the data', () => expect(written.length).toBeGreaterThan(10));

  test('comes back equal, in the order of its file', () => {
    const read = select(kind).map(({ record, ...place }) => ({ ...place, record: said(record) }));
    expect(inOrder(read)).toEqual(inOrder(written));
  });
});

/** By jurisdiction and holder; the order inside of one is compared. */
function inOrder<Item extends { jurisdiction: string; within: unknown }>(items: Item[]): Item[] {
  const place = ({ jurisdiction, within }: Item) => `${jurisdiction} ${within ?? ''}`;
  return items.toSorted((a, b) => (place(a) < place(b) ? -1 : Number(place(a) > place(b))));
}
