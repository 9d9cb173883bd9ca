/** The data package (Frictionless Data, Tabular Data Package v1): every table as CSV with a description. */
import { createHash } from 'node:crypto';
import { getTableColumns, sql } from 'drizzle-orm';
import { DATA_LANGUAGES, type Language } from '@/law/language';
import { wordsIn } from '@/messages';
import { fieldWords } from '@/words/fields';
import type { LawDatabase } from '../client';
import { toCsv } from './csv';
import { type Field, PUBLISHED, publishedTables, type Table, type TableName } from './tables';
import { vocabularyRows, wordsOf } from './vocabulary';

type Json = Record<string, unknown>;
/** The files of an archive by their names. */
export type ArchiveFiles = Record<string, Uint8Array>;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A year, a month or a day. */
const PARTIAL_DATE = '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$';

/**
 * All files of the package: the tables, `datapackage.json`, and who may do what with them.
 * @param licence the text of the data's licence, where it lies beside the data
 */
export function packageFiles(
  db: LawDatabase,
  version: string,
  licence: string | null,
): ArchiveFiles {
  const tables = publishedTables();
  const csv = new Map(
    tables.map((table) => [table.name, bytesOf(toCsv(table.fields, rowsOf(db, table.name)))]),
  );
  const resources = tables.map((table) => resource(table, csv.get(table.name) ?? bytesOf('')));
  return {
    'datapackage.json': bytesOf(`${JSON.stringify(descriptor(version, resources), null, 2)}\n`),
    'README.txt': bytesOf(
      `${DATA_LANGUAGES.map((lang) => wordsIn(lang).t('data.readme', { version })).join('\n\n')}\n`,
    ),
    ...(licence === null ? {} : { 'LICENSE.txt': bytesOf(licence) }),
    ...Object.fromEntries([...csv].map(([name, bytes]) => [`${name}.csv`, bytes])),
  };
}

/** The rows of a table in the order in which they were built, by the names of their columns. */
function rowsOf(db: LawDatabase, name: TableName): Record<string, never>[] {
  if (name === 'vocabulary') return vocabularyRows() as unknown as Record<string, never>[];
  const table = PUBLISHED.find((one) => one.name === name)?.table;
  if (!table) return [];
  const columns = Object.entries(getTableColumns(table)) as [string, { name: string }][];
  const rows = db.select().from(table).orderBy(sql`rowid`).all() as unknown as Record<
    string,
    never
  >[];
  return rows.map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [column.name, row[key] as never])),
  );
}

function descriptor(version: string, resources: readonly Json[]): Json {
  const { t } = wordsIn('en');
  return {
    profile: 'tabular-data-package',
    name: 'drug-laws',
    title: t('common.siteName'),
    description: t('common.tagline'),
    version,
    licenses: [
      {
        name: 'CC-BY-4.0',
        path: 'https://creativecommons.org/licenses/by/4.0/',
        title: 'Creative Commons Attribution 4.0',
      },
    ],
    contributors: [{ title: 'Drug Laws contributors', role: 'author' }],
    keywords: ['drug policy', 'criminal law', 'Eastern Europe', 'Central Asia'],
    resources,
  };
}

function resource(table: Table, bytes: Uint8Array): Json {
  const foreignKeys = table.fields.flatMap(({ name, refersTo }) =>
    refersTo
      ? [{ fields: name, reference: { resource: refersTo.table, fields: refersTo.field } }]
      : [],
  );
  return {
    profile: 'tabular-data-resource',
    name: table.name,
    path: `${table.name}.csv`,
    ...inBoth('title', (lang) => wordsIn(lang).t(`dictionary.table.${table.name}`)),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.byteLength,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    dialect: {
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      fields: table.fields.map((field) => fieldDescriptor(table, field)),
      missingValues: [''],
      primaryKey: table.fields.filter(({ key }) => key).map(({ name }) => name),
      // An empty list is not allowed here.
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  };
}

function fieldDescriptor(table: Table, field: Field): Json {
  const { name, type, required, list, partialDate } = field;
  const words = list ? wordsOf(list) : null;
  const constraints = {
    ...(required ? { required: true } : {}),
    ...(field.key && table.fields.filter(({ key }) => key).length === 1 ? { unique: true } : {}),
    ...(words && type === 'string' ? { enum: words } : {}),
    ...(partialDate ? { pattern: PARTIAL_DATE } : {}),
  };
  return {
    name,
    type,
    ...inBoth('description', (lang) => fieldWords(wordsIn(lang), table.name, name) ?? ''),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    // Table Schema can't say what the entries of a list are; programs that know this key may use it.
    ...(words && type === 'array'
      ? { arrayItem: { type: 'string', constraints: { enum: words } } }
      : {}),
  };
}

/** A text under its key in English, and beside it in Russian. */
const inBoth = (key: string, text: (lang: Language) => string): Json => ({
  [key]: text('en'),
  [`${key}_ru`]: text('ru'),
});
