import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Crime } from '@/law/vocabulary';
import { named, status } from './columns';
import { penaltyColumns, penaltyParts } from './penalty';
import { PROVISION_ROWS, provisionColumns } from './provision';
import { recordTable } from './rows';

export const comparators = sqliteTable(
  'comparators',
  {
    ...named(),
    crime: text('crime').$type<Crime>().notNull(),
    ...provisionColumns(),
    title_en: text('title_en').notNull(),
    title_ru: text('title_ru').notNull(),
    note_en: text('note_en'),
    note_ru: text('note_ru'),
    valid_from: text('valid_from'),
    valid_to: text('valid_to'),
    status: status(),
  },
  (table) => [index('comparators_by_jurisdiction').on(table.jurisdiction, table.position)],
);

/** As the penalties of rules. */
export const comparatorPenalties = sqliteTable(
  'comparator_penalties',
  {
    comparator: text('comparator')
      .notNull()
      .references(() => comparators.id),
    ...penaltyColumns(),
  },
  (table) => [primaryKey({ columns: [table.comparator, table.alternative, table.part] })],
);

export const COMPARATOR_TABLE = recordTable(
  'comparator',
  comparators,
  { provision: PROVISION_ROWS, penalties: null },
  { parts: penaltyParts(comparatorPenalties, 'comparator') },
);
