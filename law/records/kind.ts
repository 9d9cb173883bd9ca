/** What is said of a kind of record besides its fields. */
import type { z } from 'zod';

/** A record as its file says it, checked or not. */
export type Row = Readonly<Record<string, unknown>>;

/** Where a record stands: the jurisdiction's code in small letters, and the record that holds it, if one does. */
export interface Holder {
  code: string;
  within?: Row | undefined;
}

export interface Kind {
  /** The key of a dossier under which its records are listed. */
  section: string;
  /** The key of those records that holds this kind, where it is inside of another: the values of a unit. */
  inside?: string;
  /** Its table in the database, the data package and the API. */
  table: string;
  schema: z.ZodType;
  /**
   * What names a record that has no `id` of its own: what it is about, so that the name stays when others come or go and
   * when a figure is corrected. null = its `id` is always written.
   */
  name: ((record: Row, holder: Holder) => readonly unknown[]) | null;
  /** How much a mistake in one would harm: 1 the most; what states nothing has none. */
  harm?: number;
}
