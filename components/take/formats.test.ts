/** Files as another program opens them: nothing is lost, changed or run. */
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook, { type Sheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv, toJson, toXlsx } from './formats';
import { type FileNote, type FileTable, fileTable } from './table';

const note: FileNote = {
  title: 'Грузия: наркозаконодательство',
  link: 'https://example.org/ru/countries/ge',
  day: '2026-11-25',
  version: 'fd0a5778889f',
  licence: 'CC BY 4.0',
};

const DANGEROUS = ['=1+1', '+7 995', '-5 лет', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1'];
const PLAIN = 'Штраф, "до 500 лари"\r\nили арест; до 15 дней – Ґ, ǆ';

const rules = fileTable(
  'rules',
  'Нормы',
  [
    { text: PLAIN, days: 15, possible: true },
    ...DANGEROUS.map((text) => ({ text, days: -0.002, possible: false })),
    { text: null, days: null, possible: null },
  ],
  [
    { key: 'text', label: 'Текст', type: 'text', value: ({ text }) => text },
    { key: 'days', label: 'Дней', type: 'number', value: ({ days }) => days },
    { key: 'possible', label: 'Возможно', type: 'boolean', value: ({ possible }) => possible },
  ],
);
const aspects = fileTable(
  'aspects',
  'Аспекты',
  [{ value: 'да' }],
  [{ key: 'value', label: 'Значение', type: 'text', value: ({ value }) => value }],
);
const sources: FileTable = {
  ...fileTable(
    'sources',
    'Источники',
    [{ url: 'https://matsne.gov.ge/ru' }],
    [{ key: 'url', label: 'Адрес', type: 'text', value: ({ url }) => url }],
  ),
  apart: true,
};

describe('CSV', () => {
  const readCsv = (csv: string): string[][] => parse(csv, { record_delimiter: '\r\n' });
  const readRecords = (csv: string): Record<string, string>[] => parse(csv, { columns: true });
  const text = toCsv([rules, sources], note, false);

  test('keeps commas, quotes, line breaks and Cyrillic, and ends each record by CR LF', () => {
    const [head, first] = readCsv(text);
    expect(head).toEqual(['text', 'days', 'possible', 'law_as_of', 'data_version', 'page']);
    expect(first).toEqual([PLAIN, '15', 'true', note.day, note.version, note.link]);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test('a spreadsheet finds no formula, and a negative number stays a number', () => {
    const rows = readRecords(text).slice(1, -1);
    expect(rows.map((row) => row.text)).toEqual(DANGEROUS.map((one) => `'${one}`));
    expect(new Set(rows.map(({ days }) => days))).toEqual(new Set(['-0.002']));
  });

  test('what is not known is empty', () => {
    expect(readRecords(text).at(-1)).toMatchObject({ text: '', days: '', possible: '' });
  });

  test('has a byte order mark when it is for Excel, else none', () => {
    expect(toCsv([rules], note, true)).toBe(`\uFEFF${toCsv([rules], note, false)}`);
    expect(text.startsWith('\uFEFF')).toBe(false);
  });

  test('holds every table that a page shows, each row with the name of its table', () => {
    const rows = readRecords(toCsv([rules, aspects, sources], note, false));
    expect(rows.map(({ table }) => table)).toEqual([...rules.rows.map(() => 'rules'), 'aspects']);
    expect(rows.at(-1)).toMatchObject({ value: 'да', text: '', page: note.link });
  });
});

describe('workbook', () => {
  const labels = { title: 'Т', link: 'С', day: 'Д', version: 'В', licence: 'Л' };
  let sheets: Sheet[];
  let parts: [name: string, xml: string][];
  beforeAll(async () => {
    const file = await toXlsx([rules, sources], note, { sheet: 'Об этом файле', labels });
    sheets = await readWorkbook(file);
    parts = Object.entries(unzipSync(file))
      .filter(([name]) => /^xl\/worksheets\/\w+\.xml$/.test(name))
      .map(([name, bytes]) => [name, strFromU8(bytes)]);
  });
  const rowsOf = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data ?? [];

  test('has a sheet a table, one of sources, and one on the file itself', () => {
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Нормы', 'Источники', 'Об этом файле']);
    expect(rowsOf('Об этом файле').map(([, told]) => told)).toEqual([
      note.title,
      note.link,
      note.day,
      note.version,
      note.licence,
    ]);
  });

  test('keeps the head in sight, in the words of the reader', () => {
    expect(parts[0]?.[1]).toMatch(/<pane (?=[^>]*state="frozen")(?=[^>]*ySplit="1")/);
    expect(rowsOf('Нормы')[0]).toEqual(['Текст', 'Дней', 'Возможно']);
  });

  test('numbers are numbers, truth is truth, text is text, the unknown is empty', () => {
    const [, first, second, ...others] = rowsOf('Нормы');
    expect(first).toEqual([PLAIN, 15, true]);
    expect(second?.slice(1)).toEqual([-0.002, false]);
    // The last row knows nothing; a reader drops empty rows at the end.
    expect(others).toHaveLength(DANGEROUS.length - 1);
  });

  test('no cell is a formula', () => {
    const texts = rowsOf('Нормы')
      .slice(2)
      .map(([text]) => text);
    expect(texts).toEqual(DANGEROUS.map((text) => `'${text}`));
    expect(parts).toHaveLength(3);
    for (const [name, xml] of parts) expect(xml, name).not.toMatch(/<f[ >]/);
  });
});

test('JSON says what it is, what its columns are called, and has the values as they are', () => {
  const read = JSON.parse(toJson([rules, sources], note));
  expect(read).toMatchObject(note);
  expect(read.columns.rules).toEqual({ text: 'Текст', days: 'Дней', possible: 'Возможно' });
  expect(read.tables.rules).toEqual(rules.rows);
  expect(read.tables.rules[1]).toEqual({ text: '=1+1', days: -0.002, possible: false });
  expect(read.tables.sources).toEqual(sources.rows);
});
