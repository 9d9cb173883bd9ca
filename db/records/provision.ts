import { text } from 'drizzle-orm/sqlite-core';
import type { Provision } from '@/law/schema';
import { instruments } from './instrument';
import type { FieldRows } from './rows';

/** Where a record stands in the law, in a table of records. */
export const provisionColumns = () => ({
  instrument: text('instrument').references(() => instruments.id),
  article: text('article'),
  paragraph: text('paragraph'),
});

type ProvisionCells = Record<'instrument' | 'article' | 'paragraph', string | null>;

/** The provision that a row names; null where it was not found. */
export function provisionOf({ instrument, article, paragraph }: ProvisionCells): Provision | null {
  return instrument && article ? { instrument, article, paragraph } : null;
}

export const PROVISION_ROWS: FieldRows = {
  toRow: (provision: Provision | null): ProvisionCells => ({
    instrument: provision?.instrument ?? null,
    article: provision?.article ?? null,
    paragraph: provision?.paragraph ?? null,
  }),
  fromRow: (row) => provisionOf(row as unknown as ProvisionCells),
};
