import { z } from 'zod';
import { prose, textSchema } from './fields';
import type { Kind } from './kind';

/** What could not be found, or where sources disagree. It may still be in English alone when it arrives. */
export const questionSchema = z.union([textSchema, prose]);

const NAMING_WORDS = 8;

export const QUESTION = {
  section: 'open_questions',
  table: 'open_questions',
  schema: questionSchema,
  name: ({ en }, { code }) => [
    code,
    'question',
    ...(String(en).match(/[a-z0-9]+/gi) ?? []).slice(0, NAMING_WORDS),
  ],
} as const satisfies Kind;

export type Question = z.output<typeof questionSchema>;
