import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { forReaders } from '@/law/language';
import type { Instrument } from '@/law/schema';
import type { InstrumentKind } from '@/law/vocabulary';
import { named } from './columns';
import { recordTable } from './rows';

export const instruments = sqliteTable(
  'instruments',
  {
    ...named(),
    title_en: text('title_en').notNull(),
    title_ru: text('title_ru').notNull(),
    title_original: text('title_original'),
    kind: text('kind').$type<InstrumentKind>().notNull(),
    number: text('number'),
    adopted: text('adopted'),
    as_of: text('as_of'),
    url: text('url'),
  },
  (table) => [index('instruments_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const INSTRUMENT_TABLE = recordTable('instrument', instruments, {
  title: {
    toRow: ({ en, ru, original }: Instrument['title']) => ({
      title_en: en,
      title_ru: ru,
      title_original: original ?? null,
    }),
    fromRow: (row) =>
      forReaders({
        en: String(row.title_en),
        ru: String(row.title_ru),
        original: row.title_original,
      }),
  },
});
