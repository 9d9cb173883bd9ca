import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Basis, Force, Place, QuantityUnit, Substance, Tier } from '@/law/vocabulary';
import { flag, named, status } from './columns';
import { instruments } from './instrument';
import { recordTable } from './rows';

export const thresholds = sqliteTable(
  'thresholds',
  {
    ...named(),
    substance: text('substance').$type<Substance>().notNull(),
    tier: text('tier').$type<Tier>().notNull(),
    from: real('from'),
    to: real('to'),
    /** whether the limit itself belongs to the tier; null = the source does not say */
    from_included: flag('from_included'),
    to_included: flag('to_included'),
    unit: text('unit').$type<QuantityUnit>().notNull(),
    basis: text('basis').$type<Basis>().notNull(),
    instrument: text('instrument').references(() => instruments.id),
    place: text('place').$type<Place>(),
    force: text('force').$type<Force>(),
    valid_from: text('valid_from'),
    valid_to: text('valid_to'),
    note_en: text('note_en'),
    note_ru: text('note_ru'),
    status: status(),
  },
  (table) => [
    index('thresholds_by_jurisdiction').on(table.jurisdiction, table.position),
    index('thresholds_by_substance').on(table.substance),
  ],
);

export const THRESHOLD_TABLE = recordTable('threshold', thresholds);
