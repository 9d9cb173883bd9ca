import { integer, real, type SQLiteColumn, type SQLiteTable, text } from 'drizzle-orm/sqlite-core';
import { penaltyPartSchema } from '@/law/records/penalty';
import type { Alternative } from '@/law/schema';
import type { PenaltyKind } from '@/law/vocabulary';
import { groupBy } from '../group-by';
import { flag } from './columns';
import { type Parts, rowsOf } from './rows';

/** What a table of penalties holds beside the name of the record whose they are. */
export const penaltyColumns = () => ({
  alternative: integer('alternative').notNull(),
  part: integer('part').notNull(),
  kind: text('kind').$type<PenaltyKind>().notNull(),
  min: real('min'),
  max: real('max'),
  unit: text('unit'),
  optional: flag('optional'),
  note_en: text('note_en'),
  note_ru: text('note_ru'),
});

const rows = rowsOf('penalty', penaltyPartSchema);

/** @param owner the column that names the record */
export function penaltyParts<Owner extends string>(
  table: SQLiteTable & Record<Owner | 'alternative' | 'part', SQLiteColumn>,
  owner: Owner,
): Parts {
  return {
    table,
    schema: penaltyPartSchema,
    owner: table[owner],
    order: [table.alternative, table.part],
    field: 'penalties',
    toRows: (id, penalties: readonly Alternative[]) =>
      penalties.flatMap(({ all_of }, alternative) =>
        all_of.map((value, part) => ({ [owner]: id, alternative, part, ...rows.toRow(value) })),
      ),
    fromRows: (found) =>
      [...groupBy(found, (row) => String(row.alternative)).values()].map((group) => ({
        all_of: group.map(rows.fromRow) as Alternative['all_of'],
      })),
  };
}
