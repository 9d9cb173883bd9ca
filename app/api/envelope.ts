/** What goes around the records of an answer. */
import { z } from 'zod';
import { dataLanguage, LANGUAGES, type Language } from '@/law/language';
import { API } from '@/links/api';
import type { ApiValues, Operation } from './operations';

/** The licence of the data. */
export const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';

/** The answer of an operation. @param record the schema of one record */
export const envelopeOf = <Record extends z.ZodType>(record: Record) =>
  z.object({
    version: z.string(),
    generated: z.iso.date(),
    on: z.iso.date().nullable(),
    lang: z.enum(LANGUAGES).nullable(),
    licence: z.string(),
    documentation: z.string(),
    total: z.int().nonnegative(),
    next: z.string().nullable(),
    data: z.array(record),
  });

/** One language of every text of a record, or both. */
export function inLanguages<Value>(value: Value, lang: Language | undefined): Value {
  if (!lang || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => inLanguages(one, lang)) as Value;
  const wanted: string = dataLanguage(lang);
  // A question that has no Russian yet is given in the language it has.
  const text = 'en' in value && 'ru' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !text || key === wanted)
      .map(([key, one]) => [key, inLanguages(one, lang)]),
  ) as Value;
}

/** The address of the records that follow those of an answer; null after the last. @param base without its query */
export function nextAddress(
  base: string,
  query: URLSearchParams,
  { limit, offset }: ApiValues,
  total: number,
): string | null {
  if (offset + limit >= total) return null;
  const next = new URLSearchParams(query);
  next.set('offset', String(offset + limit));
  return `${base}?${next}`;
}

/** The address of an operation. */
export const operationUrl = (site: string, { name }: Pick<Operation, 'name'>, query = '') =>
  `${site}${API}/${name}${query ? `?${query}` : ''}`;
