/** The tables that are published, and what each of their fields is: read from the tables themselves. */
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core';
import * as schema from '../schema';
import type { ListName } from './vocabulary';

/** In an order in which what is referred to comes first. */
export const PUBLISHED = {
  jurisdictions: schema.jurisdictions,
  sources: schema.sources,
  instruments: schema.instruments,
  units: schema.units,
  unit_values: schema.unitValues,
  rules: schema.rules,
  penalties: schema.penalties,
  thresholds: schema.thresholds,
  aspects: schema.aspects,
  reforms: schema.reforms,
  costs: schema.costs,
  open_questions: schema.openQuestions,
  citations: schema.citations,
  exchange_rates: schema.exchangeRates,
  aliases: schema.aliases,
} as const satisfies Record<string, SQLiteTable>;

export type PublishedTable = keyof typeof PUBLISHED;
/** The words of the data are a table of the package, made from the vocabulary. */
export type TableName = PublishedTable | 'vocabulary';

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

/** Fields that take the words of a list: by table and field, else by field alone. */
const LIST_OF: Readonly<Record<string, ListName>> = {
  'sources.kind': 'source_kind',
  'instruments.kind': 'instrument_kind',
  'penalties.kind': 'penalty_kind',
  'thresholds.unit': 'quantity_unit',
  'citations.record_kind': 'record_kind',
  'rules.quantity': 'tier',
  'costs.per': 'period',
  conduct: 'conduct',
  substances: 'substance',
  substance: 'substance',
  circumstances: 'circumstance',
  offence: 'offence',
  regime: 'regime',
  tier: 'tier',
  match: 'match',
  status: 'status',
  subregion: 'subregion',
  place: 'place',
  force: 'force',
  basis: 'basis',
  direction: 'direction',
  covers: 'covers',
  metric: 'metric',
  aspect: 'aspect',
  'aspects.ways': 'alternative',
};

const PARTIAL_DATES = new Set([
  'valid_from',
  'valid_to',
  'published',
  'retrieved',
  'adopted',
  'as_of',
  'reforms.date',
]);

const TYPE_OF: Readonly<Record<string, FieldType>> = {
  SQLiteText: 'string',
  SQLiteTextJson: 'array',
  SQLiteInteger: 'integer',
  SQLiteReal: 'number',
  SQLiteBoolean: 'boolean',
};

/** Every published table with its fields, in their order. */
export function publishedTables(): Table[] {
  const tables = (Object.keys(PUBLISHED) as PublishedTable[]).map(
    (name): Table => ({ name, fields: fieldsOf(name) }),
  );
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

function fieldsOf(name: PublishedTable): Field[] {
  const { columns, primaryKeys, foreignKeys } = getTableConfig(PUBLISHED[name]);
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
      type: place === 'exchange_rates.date' ? 'date' : type,
      required: column.notNull || column.primary,
      key: column.primary || keys.has(column.name),
      refersTo: references.get(column.name) ?? null,
      list: LIST_OF[place] ?? LIST_OF[column.name] ?? null,
      partialDate: PARTIAL_DATES.has(place) || PARTIAL_DATES.has(column.name),
    };
  });
}
