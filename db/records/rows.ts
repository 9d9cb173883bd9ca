/** From a record to the row of its table and back. Each field of its schema has a column of the same name. */
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { z } from 'zod';
import { forReaders } from '@/law/language';
import { RECORDS, type RecordKind, type RecordOf } from '@/law/records';
import { type FieldFacts, factsOf } from '@/law/records/facts';
import { isLeftOut } from '@/law/records/left-out';
import type { Text } from '@/law/schema';

export type Row = Record<string, unknown>;

/** A table with the columns of named(). */
export type RecordsTable = SQLiteTable &
  Record<'id' | 'jurisdiction' | 'position', SQLiteColumn> & { status?: SQLiteColumn };

/** The cells of a field that is more than one value. */
export interface FieldRows {
  toRow: (value: never) => Row;
  fromRow: (row: Row) => unknown;
}

/** Rows of a table of their own that are a part of a record. */
export interface Parts {
  table: SQLiteTable;
  schema: z.ZodType;
  /** The column that names the record, and those by which the rows of one record are in order. */
  owner: SQLiteColumn;
  order: readonly SQLiteColumn[];
  /** The field that the rows hold. */
  field: string;
  /** @param owner the name of the record */
  toRows: (owner: string, value: never) => Row[];
  fromRows: (rows: readonly Row[]) => unknown;
}

export interface RecordTable<K extends RecordKind = RecordKind> {
  table: RecordsTable;
  /** The column that names the record in which one of this kind stands. */
  within?: string;
  /** All but its name, its place and the sources. */
  toRow: (record: RecordOf<K>) => Row;
  /** All but its sources and what other tables hold. */
  fromRow: (row: Row) => RecordOf<K>;
  parts?: Parts;
}

/** The name has a column in every table, the sources a table of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['id', 'sources']);

/**
 * @param special fields that are more than one value, and how their cells are written; `null` = rows of another table hold it
 * @throws when a field is more than one value and nothing says how it is written
 */
export function recordTable<K extends RecordKind>(
  kind: K,
  table: RecordsTable,
  special: Readonly<Record<string, FieldRows | null>> = {},
  more: Pick<RecordTable<K>, 'within' | 'parts'> = {},
): RecordTable<K> {
  const rows = rowsOf(kind, RECORDS[kind].schema, special);
  return { table, ...rows, ...more } as unknown as RecordTable<K>;
}

/** The same for a schema of keys that is no record by itself. @param kind what LEFT_OUT calls it */
export function rowsOf(
  kind: string,
  schema: z.ZodType,
  special: Readonly<Record<string, FieldRows | null>> = {},
): { toRow: (value: Row) => Row; fromRow: (row: Row) => Row } {
  const fields = factsOf(schema).flatMap((field) => {
    if (ELSEWHERE.has(field.name) || isLeftOut(kind, field.name)) return [];
    const own = special[field.name];
    return own === null ? [] : [{ field, cells: own ?? plain(field) }];
  });
  return {
    toRow: (value) => {
      const row: Row = {};
      for (const { field, cells } of fields)
        Object.assign(row, cells.toRow(value[field.name] as never));
      return row;
    },
    fromRow: (row) => {
      const value: Row = {};
      for (const { field, cells } of fields) {
        const one = cells.fromRow(row);
        if (one !== null || field.nullable) value[field.name] = one;
      }
      return value;
    },
  };
}

function plain({ name, shape }: FieldFacts): FieldRows {
  if (shape === 'other') throw new Error(`${name} is more than one value: say how it is written`);
  if (shape === 'text') return textRows(name);
  return {
    toRow: (value: unknown) => ({ [name]: value ?? null }),
    fromRow: (row) => row[name],
  };
}

function textRows(name: string): FieldRows {
  const [en, ru] = [`${name}_en`, `${name}_ru`];
  return {
    toRow: (text: Text | null | undefined) => ({ [en]: text?.en ?? null, [ru]: text?.ru ?? null }),
    fromRow: (row) =>
      row[en] && row[ru] ? forReaders({ en: String(row[en]), ru: String(row[ru]) }) : null,
  };
}
