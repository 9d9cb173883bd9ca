import { z } from 'zod';
import { optionalText, word } from './fields';

export const penaltyPartSchema = z.strictObject({
  kind: word('penalty_kind'),
  min: z.number().nonnegative().nullish(),
  max: z.number().nonnegative().nullish(),
  unit: z.string().nullish(),
  optional: z.boolean().optional(),
  note: optionalText,
});

/** One alternative (or); its parts are imposed together (and). */
export const alternativeSchema = z.strictObject({ all_of: z.array(penaltyPartSchema).min(1) });

export type PenaltyPart = z.output<typeof penaltyPartSchema>;
export type Alternative = z.output<typeof alternativeSchema>;
