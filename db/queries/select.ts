/** The records of any kind, back from their tables. */
import { and, asc, eq, inArray } from 'drizzle-orm';
import { isEvidenced, type RecordKind, type RecordOf, rowOf } from '@/law/records';
import { database } from '../client';
import { TABLES } from '../records';
import type { Parts, RecordTable, Row } from '../records/rows';
import { citations, groupBy } from './rows';

/** A record with its name, whether its file gives it or what it is about; see recordId(). */
export type Named<Item> = Item & { id: string };

export interface Selected<K extends RecordKind> {
  jurisdiction: string;
  record: Named<RecordOf<K>>;
  /** The name of the record that it stands in, where it does. */
  within: string | null;
}

/**
 * Records of one kind of some jurisdictions (of all when none are named), by code and in the order of their files.
 * @param ids only these
 */
export function select<K extends RecordKind>(
  kind: K,
  codes?: readonly string[],
  ids?: readonly string[],
): Selected<K>[] {
  const known: RecordTable<K> = TABLES[kind];
  const { table, parts, within } = known;
  const chosen = and(
    codes ? inArray(table.jurisdiction, [...codes]) : undefined,
    ids ? inArray(table.id, [...ids]) : undefined,
  );
  const rows = database()
    .db.select()
    .from(table)
    .where(chosen)
    .orderBy(asc(table.jurisdiction), asc(table.position))
    .all() as Row[];
  const cited = isEvidenced(kind) ? citations(codes, kind, ids) : null;
  const partsOf = parts ? partsByOwner(parts, table, chosen) : null;
  return rows.map((row) => {
    const id = row.id as string;
    return {
      jurisdiction: row.jurisdiction as string,
      within: within ? (row[within] as string) : null,
      record: {
        id,
        ...rowOf(known.fromRow(row)),
        ...(parts && partsOf ? { [parts.field]: parts.fromRows(partsOf.get(id) ?? []) } : {}),
        ...(cited ? { sources: cited.get(id) ?? [] } : {}),
      } as unknown as Named<RecordOf<K>>,
    };
  });
}

function partsByOwner(
  { table, owner, order }: Parts,
  records: RecordTable['table'],
  chosen: ReturnType<typeof and>,
): Map<string, Row[]> {
  const rows = database()
    .db.select({ part: table })
    .from(table)
    .innerJoin(records, eq(owner, records.id))
    .where(chosen)
    .orderBy(asc(owner), ...order.map((column) => asc(column)))
    .all()
    .map(({ part }) => part as Row);
  return groupBy(rows, (row) => String(row[owner.name]));
}
