/** A table as CSV (RFC 4180): for programs, so that no cell is altered. */
import { stringify } from 'csv-stringify/sync';
import type { Field } from './tables';

type Cell = string | number | boolean | readonly unknown[] | null;

/**
 * @param rows by the names of the fields
 * @returns UTF-8 text with a head line; empty cells are unknown or not stated, lists are JSON
 */
export function toCsv(fields: readonly Field[], rows: readonly Record<string, Cell>[]): string {
  return stringify(
    rows.map((row) => fields.map(({ name }) => written(row[name] ?? null))),
    { header: true, columns: fields.map(({ name }) => name), record_delimiter: 'windows' },
  );
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return Array.isArray(cell) ? JSON.stringify(cell) : String(cell);
}
