import { z } from 'zod';
import { evidence, optionalText, ownId, textSchema, validity, word } from './fields';
import type { Kind } from './kind';
import { alternativeSchema } from './penalty';
import { provisionSchema } from './provision';

/** Another crime of the same code, in its basic form: what the penalties for drugs are compared with. */
export const comparatorSchema = z.strictObject({
  id: ownId,
  crime: word('crime'),
  provision: provisionSchema,
  title: textSchema,
  penalties: z.array(alternativeSchema).min(1),
  note: optionalText,
  ...validity,
  ...evidence,
});

export const COMPARATOR = {
  section: 'comparators',
  table: 'comparators',
  schema: comparatorSchema,
  name: ({ crime }, { code }) => [code, 'comparator', crime],
  harm: 7,
} as const satisfies Kind;

export type Comparator = z.output<typeof comparatorSchema>;
