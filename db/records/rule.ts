import { index, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Rule } from '@/law/schema';
import type { Circumstance, Conduct, Offence, Regime, Substance, Tier } from '@/law/vocabulary';
import { named, status, words } from './columns';
import { penaltyColumns, penaltyParts } from './penalty';
import { PROVISION_ROWS, provisionColumns } from './provision';
import { recordTable } from './rows';

export const rules = sqliteTable(
  'rules',
  {
    ...named(),
    offence: text('offence').$type<Offence>().notNull(),
    conduct: words<Conduct>('conduct').notNull(),
    regime: text('regime').$type<Regime>().notNull(),
    ...provisionColumns(),
    quantity: text('quantity').$type<Tier>().notNull(),
    quantity_label_en: text('quantity_label_en'),
    quantity_label_ru: text('quantity_label_ru'),
    /** ["all"] = every substance */
    substances: words<Rule['substances'][number]>('substances').notNull(),
    except: words<Substance>('except'),
    /** [] = the basic rule */
    circumstances: words<Circumstance>('circumstances').notNull(),
    match: text('match').$type<'any' | 'all'>(),
    territory_en: text('territory_en'),
    territory_ru: text('territory_ru'),
    description_en: text('description_en').notNull(),
    description_ru: text('description_ru').notNull(),
    exemption_en: text('exemption_en'),
    exemption_ru: text('exemption_ru'),
    valid_from: text('valid_from'),
    valid_to: text('valid_to'),
    status: status(),
  },
  (table) => [index('rules_by_offence').on(table.jurisdiction, table.offence, table.position)],
);

/** Parts with the same alternative number are imposed together (and); different numbers are alternatives (or). */
export const penalties = sqliteTable(
  'penalties',
  {
    rule: text('rule')
      .notNull()
      .references(() => rules.id),
    ...penaltyColumns(),
  },
  (table) => [primaryKey({ columns: [table.rule, table.alternative, table.part] })],
);

export const RULE_TABLE = recordTable(
  'rule',
  rules,
  { provision: PROVISION_ROWS, penalties: null },
  { parts: penaltyParts(penalties, 'rule') },
);
