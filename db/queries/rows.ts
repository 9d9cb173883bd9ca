/** What all queries of records need: grouping of rows, texts in two languages, citations. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Citation, Text } from '@/law/schema';
import { database } from '../client';
import * as tables from '../schema';

/** A text in both languages; null where a row has none. */
export const text = (en: string | null, ru: string | null): Text | null =>
  en && ru ? { en, ru } : null;

/** Groups rows by a key, keeping their order. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Citations of one kind of record, by the record's id. @param records only of these */
export function citations(
  codes: readonly string[] | undefined,
  kind: tables.RecordKind,
  records?: readonly string[],
): Map<string, Citation[]> {
  const { citations: table } = tables;
  const rows = database()
    .db.select()
    .from(table)
    .where(
      and(
        eq(table.recordKind, kind),
        codes ? inArray(table.jurisdiction, [...codes]) : undefined,
        records ? inArray(table.record, [...records]) : undefined,
      ),
    )
    .orderBy(asc(table.record), asc(table.position))
    .all();
  return new Map(
    [...groupBy(rows, (row) => row.record)].map(([record, group]) => [
      record,
      group.map(({ source, locator }) => ({ source, locator })),
    ]),
  );
}
