/** Columns that the tables of records have in common. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Status, Subregion } from '@/law/vocabulary';

export const jurisdictions = sqliteTable('jurisdictions', {
  code: text('code').primaryKey(),
  name_en: text('name_en').notNull(),
  name_ru: text('name_ru').notNull(),
  subregion: text('subregion').$type<Subregion>().notNull(),
  currency: text('currency').notNull(),
  summary_en: text('summary_en').notNull(),
  summary_ru: text('summary_ru').notNull(),
});

/** What every table of records begins with. Columns are called as in the data; a text has one for each language. */
export const named = () => ({
  id: text('id').primaryKey(),
  jurisdiction: text('jurisdiction')
    .notNull()
    .references(() => jurisdictions.code),
  /** Place in the file of the jurisdiction, so that the order its editor chose is kept. */
  position: integer('position').notNull(),
});

export const status = () => text('status').$type<Status>().notNull();

/** Yes or no; null = not said. */
export const flag = (name: string) => integer(name, { mode: 'boolean' });

/** Words of a list, as JSON. */
export const words = <Word extends string>(name: string) =>
  text(name, { mode: 'json' }).$type<Word[]>();
