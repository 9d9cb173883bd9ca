/** Each field of each kind of record goes wherever records go, but for those that law/records/left-out.ts names. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCsv, toXlsx } from '@/components/take/formats';
import type { FileNote, FileTable } from '@/components/take/table';
import { publishedTables } from '@/db/downloads/tables';
import { buildFromData, testFolder } from '@/db/test-database';
import { RECORD_KINDS, RECORDS, type RecordKind } from '@/law/records';
import { factsOf, fieldsOf } from '@/law/records/facts';
import { citationSchema } from '@/law/records/fields';
import { isLeftOut, LEFT_OUT } from '@/law/records/left-out';
import { penaltyPartSchema } from '@/law/records/penalty';
import { LANGUAGES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { fieldWords } from '@/words/fields';
import { recordName } from './api/fields';
import { namedSchemas } from './api/registry';
import './api/operations';

const folder = testFolder();
let tables: FileTable[];
let csv: string[];
let sheets: Map<string, string[]>;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB, ['ge']);
  const { readTaken } = await import('./take/read');
  const { page } = readTaken('en', ['countries', 'ge']);
  tables = page?.tables?.() ?? [];
  const note: FileNote = { title: '', link: '', day: '', version: '', licence: '' };
  const [head = []] = parse(
    toCsv([...tables.map((one) => ({ ...one, apart: false }))], note, false),
  );
  csv = head as string[];
  const about = { sheet: 'About', labels: note };
  const workbook = await readWorkbook(await toXlsx(tables, note, about));
  sheets = new Map(workbook.map(({ sheet, data }) => [sheet, (data[0] ?? []).map(String)]));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const kept = (kind: RecordKind) =>
  fieldsOf(kind)
    .map(({ name }) => name)
    .filter((name) => !isLeftOut(kind, name));

/** Every field that goes anywhere, by its kind; a question is a text without fields. */
const FIELDS = RECORD_KINDS.flatMap((kind) => kept(kind).map((field) => [kind, field] as const));

/** Fields that stand in others, by where they go. */
const IN_PACKAGE: Readonly<Record<string, string>> = {
  'rule.provision': 'rules.article',
  'rule.penalties': 'penalties.kind',
  'comparator.provision': 'comparators.article',
  'comparator.penalties': 'comparator_penalties.kind',
  'unit.values': 'unit_values.value',
};
const IN_API: Readonly<Record<string, string>> = {
  'rule.provision': 'Rule.article',
  'comparator.provision': 'Comparator.article',
  'unit.id': 'PenaltyPart.unit',
  'unit.name': 'PenaltyPart.unit_name',
  'unit.values': 'PenaltyPart.unit_value',
  // The value of a unit is sent inside of the penalty that is set in it.
  'unit-value.id': 'PenaltyPart.unit_value',
};
const IN_FILES: Readonly<Record<string, string>> = {
  'threshold.tier': 'thresholds.quantity',
  'aspect.value_ru': 'aspects.value',
  'rule.match': 'rules.circumstances',
  'unit.id': 'units.record',
  'unit.values': 'units.value',
};
/** The table of a kind among those of a country's page. */
const FILE_OF: Partial<Record<RecordKind, string>> = {
  cost: 'figures',
  'unit-value': 'units',
  question: 'questions',
};

test('what is left out is a field, with a reason', () => {
  const all = RECORD_KINDS.flatMap((kind) =>
    fieldsOf(kind).flatMap(({ name }) => [name, `${kind}.${name}`]),
  );
  const cited = factsOf(citationSchema).map(({ name }) => `citation.${name}`);
  for (const [left, reason] of Object.entries(LEFT_OUT)) {
    expect([...all, ...cited]).toContain(left);
    expect(reason).toBeTruthy();
  }
});

describe.each(FIELDS)('%s.%s', (kind, field) => {
  const at = `${kind}.${field}`;

  test('is in the data package', () => {
    const [table = RECORDS[kind].table, name = field] = IN_PACKAGE[at]?.split('.') ?? [];
    const { fields = [] } = publishedTables().find((one) => one.name === table) ?? {};
    const names = field === 'sources' ? ['sources'] : fields.map((one) => one.name);
    expect(names.some((one) => one === name || one === `${name}_en`)).toBe(true);
    if (field === 'sources')
      expect(
        publishedTables()
          .find((one) => one.name === 'citations')
          ?.fields.map((one) => one.name),
      ).toContain('source');
  });

  test('is in the API', () => {
    const [record = recordName(kind), name = field] = IN_API[at]?.split('.') ?? [];
    expect(Object.keys(namedSchemas()[record]?.properties ?? {})).toContain(name);
  });

  test.each(LANGUAGES)('has a name and a meaning (%s)', (lang) => {
    const words = wordsIn(lang);
    expect(words.t.has(`dictionary.label.${field}` as never)).toBe(true);
    const meant = IN_PACKAGE[at] ?? `${RECORDS[kind].table}.${field}`;
    const [table = '', name = ''] = meant.split('.');
    expect(fieldWords(words, table, name)).toBeTruthy();
  });

  test('is in CSV and XLSX', () => {
    const usual = field === 'id' ? 'record' : field;
    const [key = FILE_OF[kind] ?? RECORDS[kind].table, name = kind === 'source' ? field : usual] =
      IN_FILES[at]?.split('.') ?? [];
    const table = tables.find((one) => one.key === key);
    const column = table?.columns.find((one) => one.key === name);
    expect(column?.key).toBe(name);
    expect(csv).toContain(name);
    expect(sheets.get(table?.name ?? '')).toContain(column?.label);
  });
});

test.each(['penalties', 'comparator_penalties'])(
  'a part of a penalty is in the data package (%s) and the API, field by field',
  (table) => {
    const names = factsOf(penaltyPartSchema).map(({ name }) => name);
    const { fields = [] } = publishedTables().find(({ name }) => name === table) ?? {};
    for (const name of names) {
      expect(fields.some((one) => one.name === name || one.name === `${name}_en`)).toBe(true);
      expect(Object.keys(namedSchemas().PenaltyPart?.properties ?? {})).toContain(name);
    }
  },
);

test('open questions go everywhere, too', () => {
  expect(Object.keys(namedSchemas().Jurisdiction?.properties ?? {})).toContain('open_questions');
  expect(csv).toContain('question');
});
