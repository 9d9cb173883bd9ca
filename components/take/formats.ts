/** Tables as files: CSV, a workbook, JSON. */
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { FileNote, FileTable, Value } from './table';

/**
 * The first table as CSV (RFC 4180, UTF-8). Day, data version and link stand in every row, since a row is what gets
 * copied. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 * @param forExcel with a byte order mark, by which Excel knows that it is UTF-8
 */
export function toCsv([table]: readonly FileTable[], note: FileNote, forExcel: boolean): string {
  const columns = table?.columns ?? [];
  return stringify(
    (table?.rows ?? []).map((row) => ({
      ...row,
      law_as_of: note.day,
      data_version: note.version,
      page: note.link,
    })),
    {
      header: true,
      columns: [...columns.map(({ key }) => key), 'law_as_of', 'data_version', 'page'],
      record_delimiter: '\r\n',
      escape_formulas: true,
      bom: forExcel,
      cast: { boolean: (value) => (value ? 'true' : 'false') },
    },
  );
}

/** As JSON: what the file says of itself, then each table by its name. */
export function toJson(tables: readonly FileTable[], note: FileNote): string {
  return `${JSON.stringify(
    {
      ...note,
      columns: Object.fromEntries(
        tables.map(({ name, columns }) => [
          name,
          Object.fromEntries(columns.map(({ key, label }) => [key, label])),
        ]),
      ),
      tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])),
    },
    null,
    1,
  )}\n`;
}

/** Signs after which a spreadsheet reads a formula. */
const FORMULA = /^[=+\-@\t\r]/;

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
  return { value: FORMULA.test(value) ? `'${value}` : value, type: String, wrap: true };
}
