import { z } from 'zod';
import { currency, evidence, optionalText, ownId, pastYear, word } from './fields';
import type { Kind } from './kind';

/** A figure for comparing the cost of punishment with the cost of support. */
export const costSchema = z.strictObject({
  id: ownId,
  metric: word('metric'),
  value: z.number().nonnegative(),
  unit: z.union([z.enum(['people', 'cases']), currency]),
  per: word('period').nullish(),
  /** Left out = all of what the metric names. */
  covers: word('covers').nullish(),
  year: pastYear,
  note: optionalText,
  ...evidence,
});

export const COST = {
  section: 'costs',
  table: 'costs',
  schema: costSchema,
  name: ({ metric, year }, { code }) => [code, 'cost', metric, year],
  harm: 5,
} as const satisfies Kind;

export type CostFigure = z.output<typeof costSchema>;
