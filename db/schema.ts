/**
 * The tables of the published database. Built from `data/` by `npm run data:build`, never edited by hand; those of each
 * kind of record are in db/records. Prose is in pairs of columns, `…_en` and `…_ru`; dates are as exact as they are known
 * (2011, 2018-07, 2018-07-30).
 */
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Depends, Known, Line, Missing } from '@/law/headlines/headline';
import type { EvidencedKind } from '@/law/records';
import type { Regime, Status, Tier } from '@/law/vocabulary';
import { jurisdictions } from './records/columns';
import { sources } from './records/source';

export * from './records';

/** One row: which data and which tables this file holds. */
export const meta = sqliteTable('meta', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

/** Which source each record rests on, and where in it. */
export const citations = sqliteTable(
  'citations',
  {
    jurisdiction: text('jurisdiction')
      .notNull()
      .references(() => jurisdictions.code),
    record_kind: text('record_kind').$type<EvidencedKind>().notNull(),
    record: text('record').notNull(),
    /** Place among the sources of the record. */
    position: integer('position').notNull(),
    source: text('source')
      .notNull()
      .references(() => sources.id),
    locator: text('locator'),
  },
  (table) => [
    primaryKey({ columns: [table.jurisdiction, table.record_kind, table.record, table.position] }),
    index('citations_by_source').on(table.source),
  ],
);

/** The lines that sum up the law of each jurisdiction, whatever the drug, on the day of the newest change of the data. */
export const headlines = sqliteTable(
  'headlines',
  {
    jurisdiction: text('jurisdiction')
      .notNull()
      .references(() => jurisdictions.code),
    line: text('line').$type<Line>().notNull(),
    day: text('day').notNull(),
    value_en: text('value_en').notNull(),
    value_ru: text('value_ru').notNull(),
    tier: text('tier').$type<Tier>(),
    regimes: text('regimes', { mode: 'json' }).$type<Regime[]>().notNull(),
    known: text('known').$type<Known>().notNull(),
    missing: text('missing', { mode: 'json' }).$type<Missing[]>().notNull(),
    depends_on: text('depends_on', { mode: 'json' }).$type<Depends[]>().notNull(),
    status: text('status').$type<Status>(),
    rules: text('rules', { mode: 'json' }).$type<string[]>().notNull(),
    aspects: text('aspects', { mode: 'json' }).$type<string[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.jurisdiction, table.line] })],
);

/** Units of a currency for one euro, by day. */
export const exchangeRates = sqliteTable(
  'exchange_rates',
  {
    date: text('date').notNull(),
    currency: text('currency').notNull(),
    per_euro: real('per_euro').notNull(),
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
  text_en: text('text_en').notNull(),
  text_ru: text('text_ru').notNull(),
});
