/** What all queries of records need: grouping of rows, citations. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { EvidencedKind } from '@/law/records';
import type { Citation } from '@/law/schema';
import { database } from '../client';
import { groupBy } from '../group-by';
import * as tables from '../schema';

export { groupBy };

/** Citations of one kind of record, by the record's id. @param records only of these */
export function citations(
  codes: readonly string[] | undefined,
  kind: EvidencedKind,
  records?: readonly string[],
): Map<string, Citation[]> {
  const { citations: table } = tables;
  const rows = database()
    .db.select()
    .from(table)
    .where(
      and(
        eq(table.record_kind, kind),
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
