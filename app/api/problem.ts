/** Problem documents (RFC 9457): what is wrong with a request, in the reader's language, with what may have been meant. */
import { z } from 'zod';
import type { Language } from '@/law/vocabulary';
import { dataPath } from '@/links/data';
import { wordsIn } from '@/messages';
import { named } from './registry';

export const PROBLEM_KINDS = [
  'parameters',
  'address',
  'not-found',
  'method',
  'limit',
  'server',
  'busy',
] as const;
export type ApiProblemKind = (typeof PROBLEM_KINDS)[number];

export const WRONG = [
  'unknown',
  'not-allowed',
  'missing',
  'empty',
  'repeated',
  'conflict',
] as const;

export const apiProblemError = named(
  'ProblemError',
  z.object({
    parameter: z.string(),
    value: z.string().nullable(),
    reason: z.enum(WRONG),
    detail: z.string(),
    allowed: z.array(z.string()).nullable(),
    proposals: z.array(z.string()),
  }),
);

export const apiProblem = named(
  'Problem',
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(apiProblemError),
    proposals: z.array(z.string()),
  }),
);

export type ApiProblem = z.output<typeof apiProblem>;
export type ApiProblemError = z.output<typeof apiProblemError>;

export const STATUS_OF: Record<ApiProblemKind, number> = {
  parameters: 400,
  address: 400,
  'not-found': 404,
  method: 405,
  limit: 429,
  server: 500,
  busy: 503,
};

/**
 * @param site where the site is reached from outside
 * @param detail one sentence on this occurrence; else the general one of the kind
 */
export function problemDocument(
  lang: Language,
  site: string,
  kind: ApiProblemKind,
  more: Partial<Pick<ApiProblem, 'detail' | 'errors' | 'proposals'>> = {},
): ApiProblem {
  const { t } = wordsIn(lang);
  return {
    type: `${site}${dataPath(lang, 'api')}#problem-${kind}`,
    title: t(`api.problem.${kind}.title`),
    status: STATUS_OF[kind],
    detail: more.detail ?? t(`api.problem.${kind}.detail`),
    errors: more.errors ?? [],
    proposals: more.proposals ?? [],
  };
}
