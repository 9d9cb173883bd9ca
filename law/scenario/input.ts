/** What a scenario asks: one substance, one amount, one act, a person's situation, a day. */
import { z } from 'zod';
import { isDay } from '../date';
import { ASKED_SUBSTANCES } from '../vocabulary';
import { AMOUNT_UNITS, MOST } from './amount';

/** The acts a scenario can ask about, in the order in which links and forms list them. */
export const SCENARIO_CONDUCTS = [
  'use',
  'possession',
  'cultivation',
  'sale',
  'production',
  'import-export',
  'acquisition',
  'storage',
  'transport',
  'intent-to-supply',
  'inducement',
  'premises',
  'precursors',
] as const;

export type ScenarioConduct = (typeof SCENARIO_CONDUCTS)[number];

/** Acts of which no amount of the drug is asked: the law looks at none that was used, and the others hold none. */
const WITHOUT_AMOUNT: ReadonlySet<ScenarioConduct> = new Set([
  'use',
  'inducement',
  'premises',
  'precursors',
]);
export const asksForAmount = (conduct: ScenarioConduct): boolean => !WITHOUT_AMOUNT.has(conduct);

/** Where it happened: at home, in a public place, or outside the home without more being said. */
export const SCENARIO_PLACES = ['home', 'public', 'outside'] as const;
export type ScenarioPlace = (typeof SCENARIO_PLACES)[number];

const amountSchema = z.strictObject({
  /** Grams, plants, tablets, doses, or pieces that no limit counts. */
  value: z.number().positive().max(MOST),
  unit: z.enum(AMOUNT_UNITS),
});

/**
 * - `substance` may be one that no record names: then it is not known where it is controlled.
 * - `possession`, `acquisition`, `storage`, `transport` and `cultivation` are for the person's own use; `intent-to-supply`
 *   is keeping in order to supply; `production`, `sale` and `import-export` are not asked about their purpose.
 * - `amount` may be null where asksForAmount() says that none is asked.
 * - `repeat`: again, within the period that the law itself sets (a year after a penalty, an unspent conviction …);
 *   false = for the first time, null = not said.
 * - `dependence`: the person has a diagnosed dependence.
 * - `minor`: the circumstance that the laws call by this name. For use it is the person who is under age; for the
 *   other acts a child is supplied, drawn in or used. It does not say that the person accused is a child. For use
 *   false = an adult, null = not said; for other acts null is the same as false.
 * - `place`: where the substance is kept or used; null = not said.
 * - `purity`: the share of the amount that is the substance itself, above 0 and at most 1; null = not said.
 * - `dry`: whether plant material was weighed dry; null = not said.
 * - `date`: the day (YYYY-MM-DD) of the law that is asked about.
 */
export const scenarioSchema = z
  .strictObject({
    substance: z.enum(ASKED_SUBSTANCES),
    amount: amountSchema.nullable(),
    conduct: z.enum(SCENARIO_CONDUCTS),
    repeat: z.boolean().nullable().default(null),
    dependence: z.boolean().default(false),
    minor: z.boolean().nullable().default(null),
    place: z.enum(SCENARIO_PLACES).nullable().default(null),
    purity: z.number().positive().max(1).nullable().default(null),
    dry: z.boolean().nullable().default(null),
    date: z.string().refine(isDay, { error: 'write the day as YYYY-MM-DD' }),
  })
  .refine((scenario) => scenario.amount !== null || !asksForAmount(scenario.conduct), {
    path: ['amount'],
    error: 'an amount is needed for this act',
  });

export type Scenario = z.output<typeof scenarioSchema>;
/** A scenario as a form or a case writes it: what is left out is not said. */
export type ScenarioInput = z.input<typeof scenarioSchema>;
