import { z } from 'zod';
import { evidence, ownId, pastDate, textSchema, word } from './fields';
import type { Kind } from './kind';

/** A reform or ruling that changed the rules. */
export const reformSchema = z.strictObject({
  id: ownId,
  date: pastDate,
  title: textSchema,
  detail: textSchema,
  direction: word('direction'),
  ...evidence,
});

export const REFORM = {
  section: 'timeline',
  table: 'reforms',
  schema: reformSchema,
  name: ({ date }, { code }) => [code, date],
  harm: 6,
} as const satisfies Kind;

export type Reform = z.output<typeof reformSchema>;
