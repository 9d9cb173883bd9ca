import { z } from 'zod';
import { evidence, ownId, pastDate, textSchema, word } from './fields';
import type { Kind } from './kind';

/** A reform that changed the rules; or a ruling, a bill or a policy, which `event` tells apart. */
export const reformSchema = z.strictObject({
  id: ownId,
  date: pastDate,
  title: textSchema,
  detail: textSchema,
  direction: word('direction'),
  /** Left out for a law, a decree or another act that came into force. */
  event: word('event').nullish(),
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
