import { z } from 'zod';
import { asInLaw, currency, dateSchema, evidence, id, ownId, textSchema } from './fields';
import type { Kind } from './kind';

/** What a legal unit is worth, from a day on. */
export const unitValueSchema = z.strictObject({
  id: ownId,
  value: z.number().positive(),
  currency,
  valid_from: dateSchema.nullish(),
  ...evidence,
});

/** A legal unit of account in which fines are set. */
export const unitSchema = z.strictObject({
  id,
  name: textSchema,
  as_in_law: asInLaw,
  values: z.array(unitValueSchema),
});

export const UNIT = {
  section: 'units',
  table: 'units',
  schema: unitSchema,
  name: null,
} as const satisfies Kind;

export const UNIT_VALUE = {
  section: 'units',
  inside: 'values',
  table: 'unit_values',
  schema: unitValueSchema,
  name: ({ valid_from }, { within }) =>
    valid_from ? [within?.id, 'from', valid_from] : [within?.id, 'value'],
  harm: 3,
} as const satisfies Kind;

export type LegalUnit = z.output<typeof unitSchema>;
export type UnitValue = z.output<typeof unitValueSchema>;
