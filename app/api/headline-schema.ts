/** The lines that sum up the law of a jurisdiction as the API sends them: those of law/headlines, in words that stay. */
import { z } from 'zod';
import {
  DEPENDS,
  KNOWN,
  LINES,
  MISSING,
  RECORDS,
  USE_PLACES,
  WAYS_OUT,
} from '@/law/headlines/headline';
import { PENALTY_KINDS, REGIMES, STATUSES, SUBSTANCES, TIERS } from '@/law/vocabulary';
import { apiText } from './fields';
import { named } from './registry';
import { apiThreshold } from './schemas';

export const CUSTODY_FROM = ['never', 'unknown', 'step'] as const;

const end = named(
  'HeadlineEnd',
  z.object({
    rule: z.string().nullable(),
    kind: z.enum(['none', ...PENALTY_KINDS]),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string().nullable(),
  }),
);

const step = named(
  'HeadlineStep',
  z.object({
    tier: z.enum(TIERS),
    term: apiText.nullable(),
    smallest: z.boolean(),
    thresholds: z.array(apiThreshold),
  }),
);

const range = named(
  'HeadlineRange',
  z.object({
    step: step.nullable(),
    regimes: z.array(z.enum(REGIMES)),
    least: end.nullable(),
    most: end.nullable(),
  }),
);

/** What a line, or a part of it, rests on. */
const ground = {
  rules: z.array(z.string()),
  aspects: z.array(z.string()),
  status: z.enum(STATUSES).nullable(),
  known: z.enum(KNOWN),
  missing: z.array(z.enum(MISSING)),
};

const branch = named(
  'HeadlineBranch',
  z.object({
    when: named(
      'HeadlineConditions',
      z.object({
        place: z.enum(USE_PLACES).nullable(),
        territory: apiText.nullable(),
        substances: z.array(z.enum(SUBSTANCES)).nullable(),
      }),
    ),
    range: range.nullable(),
    ...ground,
  }),
);

const from = named(
  'CustodyFrom',
  z.object({
    from: z.enum(CUSTODY_FROM),
    step: step.nullable(),
    most: end.nullable(),
  }),
);

export const apiHeadline = named(
  'Headline',
  z.object({
    jurisdiction: z.string(),
    line: z.enum(LINES),
    substance: z.enum(SUBSTANCES).nullable(),
    title: apiText,
    value: apiText,
    note: apiText.nullable(),
    range: range.nullable(),
    branches: z.array(branch),
    record: z.array(z.enum(RECORDS)).nullable(),
    detention: from.nullable(),
    prison: from.nullable(),
    ways: z.array(z.enum(WAYS_OUT)).nullable(),
    ...ground,
    missing_text: apiText.nullable(),
    depends_on: z.array(z.enum(DEPENDS)),
    page: apiText,
  }),
);

export type ApiHeadline = z.output<typeof apiHeadline>;
