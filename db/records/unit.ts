import { index, real, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import { named, status } from './columns';
import { recordTable } from './rows';

/** Legal units of account in which fines are set. */
export const units = sqliteTable(
  'units',
  {
    ...named(),
    name_en: text('name_en').notNull(),
    name_ru: text('name_ru').notNull(),
  },
  (table) => [index('units_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const unitValues = sqliteTable(
  'unit_values',
  {
    ...named(),
    unit: text('unit')
      .notNull()
      .references(() => units.id),
    value: real('value').notNull(),
    currency: text('currency').notNull(),
    valid_from: text('valid_from'),
    status: status(),
  },
  (table) => [index('unit_values_by_jurisdiction').on(table.jurisdiction, table.position)],
);

export const UNIT_TABLE = recordTable('unit', units, { values: null });
export const UNIT_VALUE_TABLE = recordTable('unit-value', unitValues, {}, { within: 'unit' });
