import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Alternative, Aspect } from '@/law/vocabulary';
import { named, status, words } from './columns';
import { recordTable } from './rows';

export const aspects = sqliteTable(
  'aspects',
  {
    ...named(),
    aspect: text('aspect').$type<Aspect>().notNull(),
    value: text('value').notNull(),
    /** Russian of a value that is free text */
    value_ru: text('value_ru'),
    /** Which alternatives to punishment there are; null where the value says all. */
    ways: words<Alternative>('ways'),
    detail_en: text('detail_en').notNull(),
    detail_ru: text('detail_ru').notNull(),
    status: status(),
  },
  (table) => [index('aspects_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const ASPECT_TABLE = recordTable('aspect', aspects);
