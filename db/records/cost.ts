import { index, integer, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { CostMetric, Covers, Period } from '@/law/vocabulary';
import { named, status } from './columns';
import { recordTable } from './rows';

export const costs = sqliteTable(
  'costs',
  {
    ...named(),
    metric: text('metric').$type<CostMetric>().notNull(),
    value: real('value').notNull(),
    unit: text('unit').notNull(),
    per: text('per').$type<Period>(),
    covers: text('covers').$type<Covers>(),
    year: integer('year').notNull(),
    note_en: text('note_en'),
    note_ru: text('note_ru'),
    status: status(),
  },
  (table) => [index('costs_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const COST_TABLE = recordTable('cost', costs);
