/** A table as a file holds it: columns with types, rows of plain values. Its words are in the reader's language. */

export type Value = string | number | boolean | null;

export interface Column {
  /** Stable in all languages, for programs: `max_custody_days`. */
  key: string;
  label: string;
  type: 'text' | 'number' | 'boolean';
}

export interface FileTable {
  /** Stable in all languages, for programs. */
  key: string;
  /** The name of a sheet: short, without the signs that spreadsheets forbid. */
  name: string;
  /** It explains the others rather than being shown by the page, so a CSV leaves it out. */
  apart?: boolean;
  columns: Column[];
  rows: Record<string, Value>[];
}

/** What every file says of itself. */
export interface FileNote {
  title: string;
  /** The address of the page, with the site's name. */
  link: string;
  /** YYYY-MM-DD, the day of the law shown. */
  day: string;
  version: string;
  licence: string;
}

/** Defines columns and fills them from items in one place, so that a value can't land under another head. */
export function fileTable<Item>(
  key: string,
  name: string,
  items: readonly Item[],
  columns: readonly (Column & { value: (item: Item) => Value | undefined })[],
): FileTable {
  return {
    key,
    name,
    columns: columns.map(({ value: _, ...column }) => column),
    rows: items.map((item) =>
      Object.fromEntries(columns.map((column) => [column.key, column.value(item) ?? null])),
    ),
  };
}
