/**
 * The format of `data/cases/`: cases as a lawyer would put them, with what the law says of each. They are written
 * from the sources of the dossiers, not from what the engine answers, and double as its tests.
 */
import { z } from 'zod';
import { toDays } from '../penalty/parts';
import { citationSchema, textSchema } from '../records/fields';
import { ASKED_SUBSTANCES, REGIMES, STATUSES, TIERS } from '../vocabulary';
import { parseAmount } from './amount';
import { OUTCOMES } from './answer';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES, type Scenario, scenarioSchema } from './input';
import { ATTRIBUTES } from './unsaid';

/** The day a case asks about unless it names one: cases must not change with the calendar. */
export const CASE_DAY = '2026-11-28';

const amountText = z.string().refine((text) => parseAmount(text) !== null, {
  error: 'write an amount as 0.5 g, 2 plants, 1 tablet or 3 doses',
});

/** A length of custody in the law's words: "15 days", "0.5 years". */
const lengthSchema = z
  .string()
  .regex(/^\d+(\.\d+)? (day|month|year)s?$/, { error: 'write a length as 15 days or 3 years' });

const custodySchema = z.union([
  /** `none`: nobody is locked up. `not-known`: the sanctions were not found. */
  z.enum(['none', 'not-known']),
  z.strictObject({
    /** `none`: a sentence without custody is open; `not-stated`: the law gives no minimum here. */
    least: z.union([z.enum(['none', 'not-stated']), lengthSchema]),
    most: z.union([z.enum(['not-stated']), lengthSchema]),
    life: z.boolean().default(false),
    /** There may be more: of a rule that may apply the sanction or its length is not known. */
    partly: z.boolean().default(false),
  }),
]);

const givenSchema = z.strictObject({
  substance: z.enum(ASKED_SUBSTANCES),
  /** Left out for use alone. */
  amount: amountText.optional(),
  conduct: z.enum(SCENARIO_CONDUCTS),
  /** The first time and an adult unless the case says otherwise; `null` = not said. */
  repeat: z.boolean().nullable().default(false),
  dependence: z.boolean().default(false),
  minor: z.boolean().nullable().default(false),
  place: z.enum(SCENARIO_PLACES).nullable().default(null),
  /** Dry, and the part of the amount that is the substance itself, where limits ask for it. */
  dry: z.boolean().nullable().default(null),
  purity: z.number().positive().max(1).nullable().default(null),
  on: z.string().default(CASE_DAY),
});

const expectSchema = z.strictObject({
  outcome: z.enum(OUTCOMES),
  /** What the answer depends on, where the outcome is `depends` and no two tiers share a limit. */
  depends_on: z.array(z.enum(ATTRIBUTES)).default([]),
  /** Regimes of all rules that apply or may apply. */
  regimes: z.array(z.enum(REGIMES)).default([]),
  /** Tiers that the amount reaches; empty where the law does not ask, or the amount has no place in the table. */
  tiers: z.array(z.enum(TIERS)).default([]),
  /** The tier rests on guidance or practice. */
  likely: z.boolean().default(false),
  /** Articles of the rules that apply, or likely do; `no-article` where the dossier names none. */
  articles: z.array(z.string()).default([]),
  /** Articles of the rules that may apply, where the law or the data leaves it open. */
  possible: z.array(z.string()).default([]),
  /** Custody over all rules that apply or may apply; left out where there is no rule. */
  custody: custodySchema.optional(),
  range: z.enum(['known', 'partly', 'not-known']).default('known'),
  evidence: z.enum(STATUSES).nullable(),
});

export const caseSchema = z.strictObject({
  title: textSchema,
  /** The part of the country, by its English name, where the answer differs. */
  territory: z.string().optional(),
  given: givenSchema,
  expect: expectSchema,
  /** Where the law says it; left out only where the dossier has nothing but general knowledge. */
  source: citationSchema.optional(),
  /**
   * What the engine still gets wrong here. `expect` says what the law says all the same; the test holds that the
   * engine says something else, so that the key is taken out when the engine is mended.
   */
  known_fault: textSchema.optional(),
});

export const caseFileSchema = z.strictObject({
  jurisdiction: z.string().regex(/^[a-z]{2}$/),
  cases: z.array(caseSchema).min(2),
});

export type Case = z.output<typeof caseSchema>;
export type CaseCustody = NonNullable<Case['expect']['custody']>;

/** The scenario that a case puts. @throws when it is not a valid one. */
export function scenarioOf({ given }: Case): Scenario {
  const { on, amount, ...rest } = given;
  return scenarioSchema.parse({
    ...rest,
    date: on,
    amount: amount === undefined ? null : parseAmount(amount),
  });
}

/** A length in the law's words as days (a month is 30, a year 365); null for words that are not a length. */
export function daysOfLength(words: string): number | null {
  const [amount, unit = ''] = words.split(' ');
  return toDays(Number(amount), unit.endsWith('s') ? unit : `${unit}s`);
}
