/**
 * The format of `data/headlines/`: the lines of a jurisdiction as a lawyer fills them in by reading the records and
 * their sources, not from what the engine answers. They double as its tests.
 */
import { z } from 'zod';
import { CUSTODY_KINDS, toDays } from '../penalty/parts';
import { textSchema } from '../records/fields';
import { CASE_DAY } from '../scenario/case-schema';
import {
  ASPECT_NAMES,
  type Aspect,
  PENALTY_KINDS,
  type PenaltyKind,
  REGIMES,
  STATUSES,
  SUBSTANCES,
  TIERS,
} from '../vocabulary';
import { type End, KNOWN, RECORDS, WAYS_OUT } from './headline';

const KINDS: readonly string[] = ['none', ...PENALTY_KINDS];

/** One end of a range: `kind` null = not known; `days` null = the law states no such bound, or the kind has none. */
export interface CaseEnd {
  kind: PenaltyKind | 'none' | null;
  days: number | null;
}

/** "fine", "60 days administrative-detention", "8 years imprisonment", "none", "unknown". */
const endSchema = z
  .string()
  .regex(/^(\d+(\.\d+)? (hour|day|month|year)s? )?[a-z-]+$/, {
    error: 'write an end as fine, none, unknown or 8 years imprisonment',
  })
  .transform((words, context): CaseEnd => {
    const kind = words.split(' ').at(-1) ?? '';
    if (kind === 'unknown') return { kind: null, days: null };
    if (!KINDS.includes(kind)) {
      context.addIssue({ code: 'custom', message: `"${kind}" is not a kind of penalty` });
      return z.NEVER;
    }
    const [amount, unit = ''] = words.split(' ');
    // The lengths of other penalties are a reader's note.
    const measured = CUSTODY_KINDS.has(kind as PenaltyKind) && unit;
    const days = measured ? toDays(Number(amount), unit.endsWith('s') ? unit : `${unit}s`) : null;
    return { kind: kind as CaseEnd['kind'], days };
  });

/** An end of a line in the terms of a case: only custody is compared by its length. */
export function caseEndOf(end: End | null, bound: 'min' | 'max'): CaseEnd {
  if (!end) return { kind: null, days: null };
  const { kind, part } = end;
  const amount = kind !== 'none' && CUSTODY_KINDS.has(kind) ? part?.[bound] : null;
  return { kind, days: amount == null ? null : toDays(amount, part?.unit) };
}

const ground = {
  rules: z.array(z.string()).default([]),
  aspects: z.array(z.enum(ASPECT_NAMES as [Aspect, ...Aspect[]])).default([]),
  known: z.enum(KNOWN).optional(),
  evidence: z.enum(STATUSES).nullable().optional(),
  /** `amount` and `age` are a reader's note: nothing in the records tells them. */
  depends: z
    .array(z.enum(['place', 'drug', 'region', 'dependence', 'purpose', 'amount', 'age']))
    .default([]),
};

const range = {
  regimes: z.array(z.enum(REGIMES)),
  least: endSchema,
  most: endSchema,
};

const branchSchema = z.strictObject({
  when: z
    .union([
      z.strictObject({ place: z.enum(['home', 'public']) }),
      z.strictObject({ region: z.string() }),
    ])
    .optional(),
  step: z.enum(TIERS).optional(),
  rules: z.array(z.string()).optional(),
  ...range,
});

const noRuleSchema = z.strictObject({ value: z.literal('no-rule'), ...ground });
const branchedSchema = z.strictObject({ branches: z.array(branchSchema).min(1), ...ground });
const rangeLineSchema = z.union([
  noRuleSchema,
  branchedSchema,
  z.strictObject({ step: z.enum(TIERS).optional(), ...range, ...ground }),
]);

const length = z.string().transform((words) => {
  const [amount, unit = ''] = words.split(' ');
  return toDays(Number(amount), unit.endsWith('s') ? unit : `${unit}s`);
});
const fromSchema = z.strictObject({
  from: z.enum(['never', 'unknown', ...TIERS]),
  latest: z.enum(TIERS).optional(),
  most: length.optional(),
});

const recordValue = z.enum([...RECORDS, 'unknown']);

const linesSchema = z.strictObject({
  using: rangeLineSchema.optional(),
  small: rangeLineSchema.optional(),
  record: z
    .strictObject({ value: z.union([recordValue, z.array(recordValue)]), ...ground })
    .optional(),
  custody: z
    .union([
      z.strictObject({ detention: fromSchema, prison: fromSchema, ...ground }),
      z.strictObject({
        branches: z.array(
          z.strictObject({
            when: z.strictObject({ region: z.string() }),
            detention: fromSchema,
            prison: fromSchema,
          }),
        ),
        ...ground,
      }),
    ])
    .optional(),
  largest: rangeLineSchema.optional(),
  repeat: rangeLineSchema.optional(),
  sale: rangeLineSchema.optional(),
  'sale-worst': z.strictObject({ most: endSchema, ...ground }).optional(),
  'way-out': z.strictObject({ ways: z.array(z.enum(WAYS_OUT)), ...ground }).optional(),
  growing: rangeLineSchema.optional(),
  making: rangeLineSchema.optional(),
  import: rangeLineSchema.optional(),
});

export const headlineCaseSchema = z.strictObject({
  substance: z.enum(SUBSTANCES).optional(),
  /** Cases must not change with the calendar. */
  on: z.string().default(CASE_DAY),
  lines: linesSchema,
  note: z.union([z.string(), textSchema]).optional(),
  /**
   * Where the records can't tell what a reader of the law knows: the differences that are left, as the test words
   * them, so that the key is taken out when they are mended.
   */
  engine_says: z.array(z.string()).optional(),
});

export const headlineFileSchema = z.strictObject({
  jurisdiction: z.string().regex(/^[a-z]{2}$/),
  cases: z.array(headlineCaseSchema).min(1),
});

export type HeadlineCase = z.output<typeof headlineCaseSchema>;
export type RangeCase = z.output<typeof rangeLineSchema>;
