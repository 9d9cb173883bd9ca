/**
 * The kinds of parameters that an operation may take. One definition says how a parameter is read, what is allowed, and
 * how the OpenAPI document describes it.
 */
import { z } from 'zod';
import { isDay } from '@/law/date';
import { MOST } from '@/law/scenario/amount';
import { FIRST_DAY, LAST_DAY } from '@/links/on';

/** `words` takes several, separated by commas; the others take one. */
export type ParameterKind = 'words' | 'word' | 'flag' | 'day' | 'amount' | 'count';

export interface Parameter {
  kind: ParameterKind;
  /** The words that are allowed, where it is a list of words. */
  words?: readonly string[];
  /** The value as the program uses it (one word of `words`). */
  schema: z.ZodType;
  /** What holds when it is left out. */
  default?: unknown;
  required?: boolean;
  example: string;
}

const enumOf = (words: readonly string[]) => z.enum(words as [string, ...string[]]);

/** Several words of a list: what matches any of them is answered. */
export const words = (list: readonly string[], fallback?: readonly string[]): Parameter => ({
  kind: 'words',
  words: list,
  schema: enumOf(list),
  default: fallback,
  example: list[0] ?? '',
});

/** One word of a list. */
export const word = (
  list: readonly string[],
  more: Pick<Parameter, 'default' | 'required'> = {},
): Parameter => ({
  kind: 'word',
  words: list,
  schema: enumOf(list),
  example: list[0] ?? '',
  ...more,
});

/** @param fallback null where what is left out is not known, instead of false */
export const flag = (fallback: false | null = false): Parameter => ({
  kind: 'flag',
  words: ['true', 'false'],
  schema: z.boolean(),
  default: fallback ?? undefined,
  example: 'true',
});

/** A share above 0 and at most 1. */
export const share = (): Parameter => ({
  kind: 'amount',
  schema: z.number().positive().max(1),
  example: '0.3',
});

/** A day of the calendar. */
export const day = (): Parameter => ({
  kind: 'day',
  schema: z.iso
    .date()
    .refine((text) => isDay(text) && text >= FIRST_DAY && text <= LAST_DAY)
    .meta({ format: 'date' }),
  example: '2020-01-01',
});

/** A number above zero with at most eight decimals, and a point for them. */
export const amount = (): Parameter => ({
  kind: 'amount',
  schema: z.number().positive().max(MOST),
  example: '1',
});

/** A whole number within bounds. */
export const count = (least: number, most: number, fallback: number): Parameter => ({
  kind: 'count',
  schema: z.int().min(least).max(most),
  default: fallback,
  example: String(fallback),
});

/** The value of one written word; undefined when it is not of this kind. Capitals are taken for small letters. */
export function readValue(parameter: Parameter, written: string): unknown {
  const result = parameter.schema.safeParse(decode(parameter, written.trim().toLowerCase()));
  return result.success ? result.data : undefined;
}

function decode({ kind }: Parameter, text: string): unknown {
  switch (kind) {
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'amount':
      return /^\d{1,9}(\.\d{1,8})?$/.test(text) ? Number(text) : undefined;
    case 'count':
      return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
    default:
      return text;
  }
}
