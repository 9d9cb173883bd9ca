import { z } from 'zod';
import { SUBSTANCES } from '../vocabulary';
import { evidence, id, optionalText, ownId, validity, word, wordAmong } from './fields';
import type { Kind } from './kind';

/** A limit of quantity: one row of a table of amounts. */
export const thresholdSchema = z.strictObject({
  id: ownId,
  substance: wordAmong('substance', SUBSTANCES),
  tier: word('tier'),
  from: z.number().nonnegative().nullable(),
  to: z.number().nonnegative().nullable(),
  /** Whether the limit itself belongs to the tier ("from 1 g", "up to 5 g"); left out = the source does not say. */
  from_included: z.boolean().optional(),
  to_included: z.boolean().optional(),
  unit: word('quantity_unit'),
  basis: word('basis'),
  instrument: id.nullish(),
  place: word('place').nullish(),
  force: word('force').optional(),
  ...validity,
  note: optionalText,
  ...evidence,
});

export const THRESHOLD = {
  section: 'thresholds',
  table: 'thresholds',
  schema: thresholdSchema,
  name: ({ substance, tier, unit, place }, { code }) => [
    code,
    'threshold',
    substance,
    tier,
    unit === 'g' ? null : unit,
    place,
  ],
  harm: 2,
} as const satisfies Kind;

export type Threshold = z.output<typeof thresholdSchema>;
