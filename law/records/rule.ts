import { z } from 'zod';
import { SUBSTANCES } from '../vocabulary';
import { evidence, id, optionalText, textSchema, validity, word, wordAmong } from './fields';
import type { Kind } from './kind';
import { alternativeSchema } from './penalty';
import { provisionSchema } from './provision';

/** One provision × quantity tier × circumstance, with its penalties. */
export const ruleSchema = z.strictObject({
  id,
  offence: word('offence'),
  conduct: z.array(word('conduct')).min(1),
  regime: word('regime'),
  provision: provisionSchema.nullable(),
  quantity: word('tier'),
  quantity_label: optionalText,
  substances: z.array(word('substance')).min(1),
  /** Drugs for which it does not hold, where it is on every drug or on those of a list. */
  except: z.array(wordAmong('substance', SUBSTANCES)).min(1).nullish(),
  circumstances: z.array(word('circumstance')),
  match: word('match').optional(),
  territory: optionalText,
  description: textSchema,
  penalties: z.array(alternativeSchema),
  exemption: optionalText,
  ...validity,
  ...evidence,
});

export const RULE = {
  section: 'offences',
  table: 'rules',
  schema: ruleSchema,
  name: null,
  harm: 1,
} as const satisfies Kind;

export type Rule = z.output<typeof ruleSchema>;
