import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Direction, ReformEvent } from '@/law/vocabulary';
import { named, status } from './columns';
import { recordTable } from './rows';

export const reforms = sqliteTable(
  'reforms',
  {
    ...named(),
    date: text('date').notNull(),
    title_en: text('title_en').notNull(),
    title_ru: text('title_ru').notNull(),
    detail_en: text('detail_en').notNull(),
    detail_ru: text('detail_ru').notNull(),
    direction: text('direction').$type<Direction>().notNull(),
    event: text('event').$type<ReformEvent>(),
    status: status(),
  },
  (table) => [index('reforms_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const REFORM_TABLE = recordTable('reform', reforms);
