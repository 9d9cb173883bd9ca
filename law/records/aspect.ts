import { z } from 'zod';
import { ASPECTS } from '../vocabulary';
import { evidence, label, prose, textSchema, word } from './fields';
import type { Kind } from './kind';

/** Another side of the law, with the value it takes here. */
export const aspectSchema = z
  .strictObject({
    aspect: word('aspect'),
    value: label,
    /** The value in Russian where it is free text (an age with exceptions, a range of years). */
    value_ru: prose.optional(),
    /** Which alternatives to punishment there are; of `alternatives-to-punishment` alone. */
    ways: z.array(word('alternative')).optional(),
    detail: textSchema,
    ...evidence,
  })
  .superRefine((record, context) => {
    const allowed: readonly string[] | null = ASPECTS[record.aspect];
    if (allowed && record.value_ru !== undefined)
      context.addIssue({
        code: 'custom',
        path: ['value_ru'],
        message: `${record.aspect} takes a word from a list, which has its Russian already: leave value_ru out`,
      });
    if (record.ways && record.aspect !== 'alternatives-to-punishment')
      context.addIssue({
        code: 'custom',
        path: ['ways'],
        message: `${record.aspect} has no ways: leave them out`,
      });
    if (allowed && !allowed.includes(record.value))
      context.addIssue({
        code: 'custom',
        path: ['value'],
        message: `"${record.value}" is not a value of ${record.aspect}: use ${allowed.join(', ')}`,
      });
  });

export const ASPECT = {
  section: 'aspects',
  table: 'aspects',
  schema: aspectSchema,
  name: ({ aspect }, { code }) => [code, aspect],
  harm: 4,
} as const satisfies Kind;

export type AspectRecord = z.output<typeof aspectSchema>;
