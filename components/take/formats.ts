/** Tables as files: CSV, a workbook, JSON. */
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FileNote, FileTable, Value } from './table';

/**
 * What a page shows as CSV (RFC 4180, UTF-8). Several tables stand under each other, with the columns of all and one
 * that names the table; those that only explain the others are left out. Day, data version and link stand in every
 * row, since a row is what gets copied. A text that a spreadsheet would take for a formula gets an apostrophe before
 * it; numbers stay as they are.
 * @param forExcel with a byte order mark, by which Excel knows that it is UTF-8
 */
export function toCsv(tables: readonly FileTable[], note: FileNote, forExcel: boolean): string {
  const shown = tables.filter(({ apart }) => !apart);
  const about = { law_as_of: note.day, data_version: note.version, page: note.link };
  const keys = shown.flatMap(({ columns }) => columns.map(({ key }) => key));
  return stringify(
    shown.flatMap(({ key: table, rows }) => rows.map((row) => ({ table, ...row, ...about }))),
    {
      header: true,
      columns: [
        ...(shown.length > 1 ? ['table'] : []),
        ...new Set(keys),
        ...(Object.keys(about) as (keyof typeof about)[]),
      ],
      record_delimiter: '\r\n',
      // It quotes the delimiter of records alone, while a part of it breaks a row, too.
      quoted_match: /[\r\n]/,
      bom: forExcel,
      cast: { boolean: (value) => (value ? 'true' : 'false'), string: defused },
    },
  );
}

/** Signs after which a spreadsheet reads a formula; some take the wide forms for the same. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

const defused = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

/** As JSON: what the file says of itself, what the columns are called, then the rows of each table by its key. */
export function toJson(tables: readonly FileTable[], note: FileNote): string {
  return `${JSON.stringify(
    {
      ...note,
      columns: Object.fromEntries(
        tables.map((table) => [
          table.key,
          Object.fromEntries(table.columns.map(({ key, label }) => [key, label])),
        ]),
      ),
      tables: Object.fromEntries(tables.map(({ key, rows }) => [key, rows])),
    },
    null,
    1,
  )}\n`;
}

/** As a workbook: a sheet a table with its head kept in sight and real types, and a sheet on the file itself. */
export async function toXlsx(
  tables: readonly FileTable[],
  note: FileNote,
  noteWords: { sheet: string; labels: Record<keyof FileNote, string> },
): Promise<Buffer> {
  const keys = Object.keys(noteWords.labels) as (keyof FileNote)[];
  return await writeExcelFile([
    ...tables.map((table) => ({
      sheet: table.name,
      data: sheetOf(table),
      columns: table.columns.map(({ type }) => ({ width: type === 'text' ? 28 : 14 })),
      stickyRowsCount: 1,
    })),
    {
      sheet: noteWords.sheet,
      data: keys.map((key) => [
        { value: noteWords.labels[key], fontWeight: 'bold' as const },
        { value: note[key] },
      ]),
      columns: [{ width: 20 }, { width: 90 }],
    },
  ]).toBuffer();
}

function sheetOf({ columns, rows }: FileTable): SheetData {
  return [
    columns.map(({ label }) => ({ value: label, fontWeight: 'bold' as const, wrap: true })),
    ...rows.map((row) => columns.map(({ key }) => cell(row[key] ?? null))),
  ];
}

function cell(value: Value) {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value: defused(value), type: String, wrap: true };
}
