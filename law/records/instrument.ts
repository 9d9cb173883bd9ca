import { z } from 'zod';
import { asInLaw, id, label, pastDate, prose, readable, word } from './fields';
import type { Kind } from './kind';

/** A code, act or decree that articles belong to. */
export const instrumentSchema = z.strictObject({
  id,
  title: readable({ en: prose, ru: prose, original: z.string().nullish() }),
  kind: word('instrument_kind'),
  number: label.nullish(),
  adopted: pastDate.nullish(),
  as_of: pastDate.nullish(),
  url: z.string().nullish(),
  as_in_law: asInLaw,
});

export const INSTRUMENT = {
  section: 'instruments',
  table: 'instruments',
  schema: instrumentSchema,
  name: null,
} as const satisfies Kind;

export type Instrument = z.output<typeof instrumentSchema>;
