import { index, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { SourceKind, TextKind } from '@/law/vocabulary';
import { named } from './columns';
import { recordTable } from './rows';

export const sources = sqliteTable(
  'sources',
  {
    ...named(),
    title: text('title').notNull(),
    kind: text('kind').$type<SourceKind>().notNull(),
    publisher: text('publisher'),
    url: text('url'),
    language: text('language'),
    published: text('published'),
    retrieved: text('retrieved'),
    text_of: text('text_of'),
    text_kind: text('text_kind').$type<TextKind>(),
  },
  (table) => [index('sources_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const SOURCE_TABLE = recordTable('source', sources);
