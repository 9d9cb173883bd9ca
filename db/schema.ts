/**
 * The tables of the published database. Built from `data/` by `npm run data:build`, never edited by hand.
 * Prose is in pairs of columns, `…_en` and `…_ru`; dates are as exact as they are known (2011, 2018-07, 2018-07-30).
 */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type {
  Alternative,
  Aspect,
  Basis,
  Circumstance,
  Conduct,
  CostMetric,
  Covers,
  Direction,
  Force,
  InstrumentKind,
  Offence,
  PenaltyKind,
  Period,
  Place,
  QuantityUnit,
  Regime,
  SourceKind,
  Status,
  Subregion,
  Substance,
  Tier,
} from '@/law/vocabulary';

/** One row: which data and which tables this file holds. */
export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const jurisdictions = sqliteTable('jurisdictions', {
  code: text('code').primaryKey(),
  nameEn: text('name_en').notNull(),
  nameRu: text('name_ru').notNull(),
  subregion: text('subregion').$type<Subregion>().notNull(),
  currency: text('currency').notNull(),
  summaryEn: text('summary_en').notNull(),
  summaryRu: text('summary_ru').notNull(),
});

const jurisdiction = () =>
  text('jurisdiction')
    .notNull()
    .references(() => jurisdictions.code);
/** Place in the file of the jurisdiction, so that the order its editor chose is kept. */
const position = () => integer('position').notNull();
const status = () => text('status').$type<Status>().notNull();

export const sources = sqliteTable(
  'sources',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    title: text('title').notNull(),
    kind: text('kind').$type<SourceKind>().notNull(),
    publisher: text('publisher'),
    url: text('url'),
    language: text('language'),
    published: text('published'),
    retrieved: text('retrieved'),
  },
  (table) => [index('sources_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const instruments = sqliteTable(
  'instruments',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    titleEn: text('title_en').notNull(),
    titleRu: text('title_ru').notNull(),
    titleOriginal: text('title_original'),
    kind: text('kind').$type<InstrumentKind>().notNull(),
    number: text('number'),
    adopted: text('adopted'),
    asOf: text('as_of'),
    url: text('url'),
  },
  (table) => [index('instruments_by_jurisdiction').on(table.jurisdiction, table.position)],
);

/** Legal units of account in which fines are set. */
export const units = sqliteTable(
  'units',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    nameEn: text('name_en').notNull(),
    nameRu: text('name_ru').notNull(),
  },
  (table) => [index('units_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const unitValues = sqliteTable('unit_values', {
  id: text('id').primaryKey(),
  unit: text('unit')
    .notNull()
    .references(() => units.id),
  position: position(),
  value: real('value').notNull(),
  currency: text('currency').notNull(),
  validFrom: text('valid_from'),
  status: status(),
});

export const rules = sqliteTable(
  'rules',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    offence: text('offence').$type<Offence>().notNull(),
    /** JSON list */
    conduct: text('conduct', { mode: 'json' }).$type<Conduct[]>().notNull(),
    regime: text('regime').$type<Regime>().notNull(),
    instrument: text('instrument').references(() => instruments.id),
    article: text('article'),
    paragraph: text('paragraph'),
    quantity: text('quantity').$type<Tier>().notNull(),
    quantityLabelEn: text('quantity_label_en'),
    quantityLabelRu: text('quantity_label_ru'),
    /** JSON list; ["all"] = every substance */
    substances: text('substances', { mode: 'json' }).$type<('all' | Substance)[]>().notNull(),
    /** JSON list; [] = the basic rule */
    circumstances: text('circumstances', { mode: 'json' }).$type<Circumstance[]>().notNull(),
    match: text('match').$type<'any' | 'all'>(),
    territoryEn: text('territory_en'),
    territoryRu: text('territory_ru'),
    descriptionEn: text('description_en').notNull(),
    descriptionRu: text('description_ru').notNull(),
    exemptionEn: text('exemption_en'),
    exemptionRu: text('exemption_ru'),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    status: status(),
  },
  (table) => [index('rules_by_offence').on(table.jurisdiction, table.offence, table.position)],
);

/** Parts with the same alternative number are imposed together (and); different numbers are alternatives (or). */
export const penalties = sqliteTable(
  'penalties',
  {
    rule: text('rule')
      .notNull()
      .references(() => rules.id),
    alternative: integer('alternative').notNull(),
    part: integer('part').notNull(),
    kind: text('kind').$type<PenaltyKind>().notNull(),
    min: real('min'),
    max: real('max'),
    unit: text('unit'),
    optional: integer('optional', { mode: 'boolean' }),
    noteEn: text('note_en'),
    noteRu: text('note_ru'),
  },
  (table) => [primaryKey({ columns: [table.rule, table.alternative, table.part] })],
);

export const thresholds = sqliteTable(
  'thresholds',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    substance: text('substance').$type<Substance>().notNull(),
    tier: text('tier').$type<Tier>().notNull(),
    from: real('from'),
    to: real('to'),
    /** whether the limit itself belongs to the tier; null = the source does not say */
    fromIncluded: integer('from_included', { mode: 'boolean' }),
    toIncluded: integer('to_included', { mode: 'boolean' }),
    unit: text('unit').$type<QuantityUnit>().notNull(),
    basis: text('basis').$type<Basis>().notNull(),
    instrument: text('instrument').references(() => instruments.id),
    place: text('place').$type<Place>(),
    force: text('force').$type<Force>(),
    validFrom: text('valid_from'),
    validTo: text('valid_to'),
    noteEn: text('note_en'),
    noteRu: text('note_ru'),
    status: status(),
  },
  (table) => [
    index('thresholds_by_jurisdiction').on(table.jurisdiction, table.position),
    index('thresholds_by_substance').on(table.substance),
  ],
);

export const aspects = sqliteTable(
  'aspects',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    aspect: text('aspect').$type<Aspect>().notNull(),
    value: text('value').notNull(),
    /** Russian of a value that is free text */
    valueRu: text('value_ru'),
    /** Which alternatives to punishment there are; null where the value says all. */
    ways: text('ways', { mode: 'json' }).$type<Alternative[]>(),
    detailEn: text('detail_en').notNull(),
    detailRu: text('detail_ru').notNull(),
    status: status(),
  },
  (table) => [index('aspects_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const reforms = sqliteTable(
  'reforms',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    date: text('date').notNull(),
    titleEn: text('title_en').notNull(),
    titleRu: text('title_ru').notNull(),
    detailEn: text('detail_en').notNull(),
    detailRu: text('detail_ru').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    status: status(),
  },
  (table) => [index('reforms_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const costs = sqliteTable(
  'costs',
  {
    id: text('id').primaryKey(),
    jurisdiction: jurisdiction(),
    position: position(),
    metric: text('metric').$type<CostMetric>().notNull(),
    value: real('value').notNull(),
    unit: text('unit').notNull(),
    per: text('per').$type<Period>(),
    covers: text('covers').$type<Covers>(),
    year: integer('year').notNull(),
    noteEn: text('note_en'),
    noteRu: text('note_ru'),
    status: status(),
  },
  (table) => [index('costs_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const openQuestions = sqliteTable('open_questions', {
  id: text('id').primaryKey(),
  jurisdiction: jurisdiction(),
  position: position(),
  questionEn: text('question_en').notNull(),
  questionRu: text('question_ru'),
});

export type RecordKind = 'unit-value' | 'rule' | 'threshold' | 'aspect' | 'reform' | 'cost';

/** Which source each record rests on, and where in it. */
export const citations = sqliteTable(
  'citations',
  {
    jurisdiction: jurisdiction(),
    recordKind: text('record_kind').$type<RecordKind>().notNull(),
    record: text('record').notNull(),
    position: position(),
    source: text('source')
      .notNull()
      .references(() => sources.id),
    locator: text('locator'),
  },
  (table) => [
    primaryKey({ columns: [table.jurisdiction, table.recordKind, table.record, table.position] }),
    index('citations_by_source').on(table.source),
  ],
);

/** Units of a currency for one euro, by day. */
export const exchangeRates = sqliteTable(
  'exchange_rates',
  {
    date: text('date').notNull(),
    currency: text('currency').notNull(),
    perEuro: real('per_euro').notNull(),
  },
  (table) => [primaryKey({ columns: [table.date, table.currency] })],
);

/** Names that records had in earlier versions of the data, with those of today. */
export const aliases = sqliteTable(
  'aliases',
  {
    alias: text('alias').primaryKey(),
    record: text('record').notNull(),
  },
  (table) => [index('aliases_by_record').on(table.record)],
);

/** What changed in the data itself, newest first. */
export const dataChanges = sqliteTable('data_changes', {
  position: integer('position').primaryKey(),
  date: text('date').notNull(),
  /** JSON list of codes; [] = what concerns no jurisdiction alone */
  jurisdictions: text('jurisdictions', { mode: 'json' }).$type<string[]>().notNull(),
  textEn: text('text_en').notNull(),
  textRu: text('text_ru').notNull(),
});
