/** Files as another program opens them: nothing is lost, changed or run. */
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { toCsv, toJson, toXlsx } from './formats';
import { readCsv, readRecords } from './read-csv';
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
  const book = new ExcelJS.Workbook();
  let sheet: ExcelJS.Worksheet | undefined;
  beforeAll(async () => {
    const file = await toXlsx([rules, sources], note, { sheet: 'Об этом файле', labels });
    await book.xlsx.load(file as unknown as ExcelJS.Buffer);
    sheet = book.getWorksheet('Нормы');
  });

  test('has a sheet a table, one of sources, and one on the file itself', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Нормы',
      'Источники',
      'Об этом файле',
    ]);
    const about = book.getWorksheet('Об этом файле');
    const told = [1, 2, 3, 4, 5].map((row) => about?.getCell(row, 2).value);
    expect(told).toEqual([note.title, note.link, note.day, note.version, note.licence]);
  });

  test('keeps the head in sight, in the words of the reader', () => {
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet?.getRow(1).values).toEqual([undefined, 'Текст', 'Дней', 'Возможно']);
  });

  test('numbers are numbers, truth is truth, text is text, the unknown is empty', () => {
    expect(sheet?.getCell('A2').value).toBe(PLAIN.replace('\r\n', '\n'));
    expect(sheet?.getCell('B2').value).toBe(15);
    expect(sheet?.getCell('C2').value).toBe(true);
    expect(sheet?.getCell('B3').value).toBe(-0.002);
    expect(sheet?.getCell('C3').value).toBe(false);
    const last = DANGEROUS.length + 3;
    expect([1, 2, 3].map((at) => sheet?.getCell(last, at).value)).toEqual([null, null, null]);
  });

  test('no cell is a formula', () => {
    for (const [at, text] of DANGEROUS.entries()) {
      const cell = sheet?.getCell(at + 3, 1);
      expect(cell?.type).toBe(ExcelJS.ValueType.String);
      expect(String(cell?.value).trim()).toBe(`'${text}`.replace('\r', '\n').trim());
    }
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
