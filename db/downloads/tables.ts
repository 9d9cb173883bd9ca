/** The tables that are published, and what each of their fields is: read from the tables themselves. */
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import { RECORD_KINDS, RECORDS, type RecordKind } from '@/law/records';
import { type FieldFacts, factsOf, fieldsOf } from '@/law/records/facts';
import { TABLES } from '../records';
import type { RecordTable } from '../records/rows';
import * as schema from '../schema';
import type { ListName } from './vocabulary';

type KindTable = (typeof RECORDS)[RecordKind]['table'];
export type PublishedTable =
  | KindTable
  | 'jurisdictions'
  | 'penalties'
  | 'comparator_penalties'
  | 'citations'
  | 'exchange_rates'
  | 'aliases'
  | 'headlines';
/** The words of the data are a table of the package, made from the vocabulary. */
export type TableName = PublishedTable | 'vocabulary';

interface Published {
  name: PublishedTable;
  table: SQLiteTable;
  /** What is known of its fields beside their columns. */
  facts: readonly (Pick<FieldFacts, 'name' | 'shape'> & { list: ListName | null })[];
}

const fact = (name: string, list: ListName) => ({ name, shape: 'word' as const, list });

/** In an order in which what is referred to comes first. */
export const PUBLISHED: readonly Published[] = [
  { name: 'jurisdictions', table: schema.jurisdictions, facts: [fact('subregion', 'subregion')] },
  ...RECORD_KINDS.flatMap((kind): Published[] => {
    const { table, parts }: RecordTable = TABLES[kind];
    return [
      { name: RECORDS[kind].table, table, facts: fieldsOf(kind) },
      ...(parts ? [{ ...published(parts.table), facts: factsOf(parts.schema) }] : []),
    ];
  }),
  {
    name: 'headlines',
    table: schema.headlines,
    facts: [
      fact('line', 'headline'),
      fact('tier', 'tier'),
      fact('regimes', 'regime'),
      fact('known', 'headline_known'),
      fact('missing', 'headline_missing'),
      fact('depends_on', 'headline_depends'),
      fact('status', 'status'),
    ],
  },
  { name: 'citations', table: schema.citations, facts: [fact('record_kind', 'record_kind')] },
  { name: 'exchange_rates', table: schema.exchangeRates, facts: [] },
  { name: 'aliases', table: schema.aliases, facts: [] },
];

function published(table: SQLiteTable): Pick<Published, 'name' | 'table'> {
  return { name: getTableConfig(table).name as PublishedTable, table };
}

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'date';

export interface Field {
  name: string;
  type: FieldType;
  /** Never empty. */
  required: boolean;
  /** Part of what names a row. */
  key: boolean;
  refersTo: { table: TableName; field: string } | null;
  /** The list whose words it takes; of an array, each entry. */
  list: ListName | null;
  /** A date that may be known to the year or month only. */
  partialDate: boolean;
}

export interface Table {
  name: TableName;
  fields: Field[];
}

/** Columns that always hold a day. */
const WHOLE_DAYS: ReadonlySet<string> = new Set(['exchange_rates.date', 'headlines.day']);

const TYPE_OF: Readonly<Record<string, FieldType>> = {
  SQLiteText: 'string',
  SQLiteTextJson: 'array',
  SQLiteInteger: 'integer',
  SQLiteReal: 'number',
  SQLiteBoolean: 'boolean',
};

/** Every published table with its fields, in their order. */
export function publishedTables(): Table[] {
  const tables = PUBLISHED.map((one): Table => ({ name: one.name, fields: columnsOf(one) }));
  const text = { type: 'string', required: true, refersTo: null, partialDate: false } as const;
  return [
    ...tables,
    {
      name: 'vocabulary',
      fields: [
        { name: 'list', ...text, key: true, list: null },
        { name: 'value', ...text, key: true, list: null },
        { name: 'name_en', ...text, key: false, list: null },
        { name: 'name_ru', ...text, key: false, list: null },
      ],
    },
  ];
}

function columnsOf({ name, table: published, facts }: Published): Field[] {
  const { columns, primaryKeys, foreignKeys } = getTableConfig(published);
  const known = new Map(facts.map((one) => [one.name, one]));
  const keys = new Set(primaryKeys.flatMap((key) => key.columns.map((column) => column.name)));
  const references = new Map(
    foreignKeys.map((foreign) => {
      const { columns: own, foreignTable, foreignColumns } = foreign.reference();
      const table = getTableConfig(foreignTable).name as TableName;
      return [own[0]?.name, { table, field: foreignColumns[0]?.name ?? '' }];
    }),
  );
  return columns.map((column): Field => {
    const place = `${name}.${column.name}`;
    const type = TYPE_OF[column.columnType];
    if (!type) throw new Error(`${place} has a type that the package does not know`);
    return {
      name: column.name,
      type: WHOLE_DAYS.has(place) ? 'date' : type,
      required: column.notNull || column.primary,
      key: column.primary || keys.has(column.name),
      refersTo: references.get(column.name) ?? null,
      list: known.get(column.name)?.list ?? null,
      partialDate: known.get(column.name)?.shape === 'date',
    };
  });
}
