/**
 * The records that the API answers with: their shape, once for the OpenAPI document, the types of what is sent, and the
 * tests. The words are those of the data (law/vocabulary). A key may be added in v1; none changes its meaning or goes.
 */
import { z } from 'zod';
import {
  ALTERNATIVES,
  ASPECT_NAMES,
  type Aspect,
  BASES,
  CIRCUMSTANCES,
  CONDUCTS,
  COST_METRICS,
  COVERS,
  DIRECTIONS,
  FORCES,
  INSTRUMENT_KINDS,
  OFFENCES,
  PENALTY_KINDS,
  PERIODS,
  PLACES,
  QUANTITY_UNITS,
  REGIMES,
  SOURCE_KINDS,
  STATUSES,
  SUBREGIONS,
  SUBSTANCES,
  TEXT_KINDS,
  TIERS,
} from '@/law/vocabulary';
import { named } from './registry';

export const IN_FORCE = ['yes', 'no', 'perhaps'] as const;
export const STATEMENTS = ['yes', 'no', 'unknown'] as const;

/** Both languages, or the one that `lang` asks for. */
export const apiText = named(
  'Text',
  z.object({ en: z.string().optional(), ru: z.string().optional() }),
);
/** As exactly as it is known. */
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const count = z.int().nonnegative();

export const apiCitation = named(
  'Citation',
  z.object({ source: z.string(), locator: z.string().nullable() }),
);
export const apiEvidence = { sources: z.array(apiCitation), status: z.enum(STATUSES) };
const counts = named(
  'EvidenceCounts',
  z.object({ checked: count, secondary: count, recalled: count }),
);
/** Where and when a record holds, and whether it does on the day asked about. */
const validity = {
  valid_from: date.nullable(),
  valid_to: date.nullable(),
  in_force: z.enum(IN_FORCE),
};
/** The page of the site that shows the record. */
const page = apiText;
/** Names that the record had in earlier versions of the data. */
const aliases = z.array(z.string());

export const apiJurisdiction = named(
  'Jurisdiction',
  z.object({
    code: z.string().regex(/^[a-z]{2}$/),
    name: apiText,
    subregion: z.enum(SUBREGIONS),
    currency: z.string().regex(/^[A-Z]{3}$/),
    summary: apiText,
    evidence: counts,
    open_questions: z.array(apiText),
    page,
  }),
);

export const apiInstrument = named(
  'Instrument',
  z.object({
    id: z.string(),
    title: apiText,
    title_original: z.string().nullable(),
    kind: z.enum(INSTRUMENT_KINDS),
    number: z.string().nullable(),
    adopted: date.nullable(),
    as_of: date.nullable(),
    url: z.string().nullable(),
  }),
);

const money = named(
  'Money',
  z.object({
    local: z.object({ amount: z.number(), currency: z.string() }).nullable(),
    euros: z.object({ amount: z.number(), rate_date: date }).nullable(),
  }),
);

const unitValue = named(
  'UnitValue',
  z.object({
    value: z.number(),
    currency: z.string(),
    valid_from: date.nullable(),
    ...apiEvidence,
  }),
);

export const apiPenaltyPart = named(
  'PenaltyPart',
  z.object({
    kind: z.enum(PENALTY_KINDS),
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string().nullable(),
    unit_name: apiText.nullable(),
    unit_value: unitValue.nullable(),
    min_money: money.nullable(),
    max_money: money.nullable(),
    optional: z.boolean(),
    note: apiText.nullable(),
  }),
);

export const apiCustody = named(
  'Custody',
  z.object({
    possible: z.enum(STATEMENTS),
    min_days: z.number().nullable(),
    max_days: z.number().nullable(),
    life: z.boolean(),
    death: z.boolean(),
  }),
);

export const apiRule = named(
  'Rule',
  z.object({
    id: z.string(),
    jurisdiction: z.string(),
    offence: z.enum(OFFENCES),
    conduct: z.array(z.enum(CONDUCTS)),
    regime: z.enum(REGIMES),
    instrument: apiInstrument.nullable(),
    article: z.string().nullable(),
    paragraph: z.string().nullable(),
    quantity: z.enum(TIERS),
    quantity_label: apiText.nullable(),
    substances: z.array(z.enum(['all', ...SUBSTANCES])),
    circumstances: z.array(z.enum(CIRCUMSTANCES)),
    match: z.enum(['any', 'all']),
    territory: apiText.nullable(),
    description: apiText,
    penalties: z.array(z.object({ all_of: z.array(apiPenaltyPart) })),
    custody: apiCustody,
    exemption: apiText.nullable(),
    ...validity,
    ...apiEvidence,
    page,
  }),
);

export const apiThreshold = named(
  'Threshold',
  z.object({
    id: z.string(),
    aliases,
    jurisdiction: z.string(),
    substance: z.enum(SUBSTANCES),
    tier: z.enum(TIERS),
    from: z.number().nullable(),
    to: z.number().nullable(),
    from_included: z.boolean().nullable(),
    to_included: z.boolean().nullable(),
    unit: z.enum(QUANTITY_UNITS),
    basis: z.enum(BASES),
    instrument: apiInstrument.nullable(),
    place: z.enum(PLACES).nullable(),
    force: z.enum(FORCES),
    note: apiText.nullable(),
    ...validity,
    ...apiEvidence,
    page,
  }),
);

export const apiAspect = named(
  'Aspect',
  z.object({
    id: z.string(),
    jurisdiction: z.string(),
    aspect: z.enum(ASPECT_NAMES as [Aspect, ...Aspect[]]),
    value: z.string(),
    value_ru: z.string().nullable(),
    ways: z
      .array(z.enum(ALTERNATIVES))
      .nullable()
      .describe('Which alternatives to punishment there are; null where the value says all.'),
    detail: apiText,
    ...apiEvidence,
    page,
  }),
);

export const apiReform = named(
  'Reform',
  z.object({
    id: z.string(),
    aliases,
    jurisdiction: z.string(),
    date,
    title: apiText,
    detail: apiText,
    direction: z.enum(DIRECTIONS),
    ...apiEvidence,
    page,
  }),
);

export const apiCost = named(
  'Cost',
  z.object({
    id: z.string(),
    aliases,
    jurisdiction: z.string(),
    metric: z.enum(COST_METRICS),
    value: z.number(),
    unit: z.string(),
    per: z.enum(PERIODS).nullable(),
    covers: z.enum(COVERS).nullable(),
    year: z.int(),
    note: apiText.nullable(),
    ...apiEvidence,
    page,
  }),
);

export const apiSource = named(
  'Source',
  z.object({
    id: z.string(),
    jurisdiction: z.string(),
    title: z.string(),
    kind: z.enum(SOURCE_KINDS),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    published: date.nullable(),
    retrieved: date.nullable(),
    text_of: date.nullable(),
    text_kind: z.enum(TEXT_KINDS).nullable(),
    evidence: counts,
    page,
  }),
);

export type ApiText = z.output<typeof apiText>;
export type EvidenceCounts = z.output<typeof counts>;
export type ApiCitation = z.output<typeof apiCitation>;
export type ApiInstrument = z.output<typeof apiInstrument>;
export type ApiPenaltyPart = z.output<typeof apiPenaltyPart>;
export type ApiCustody = z.output<typeof apiCustody>;
export type ApiJurisdiction = z.output<typeof apiJurisdiction>;
export type ApiRule = z.output<typeof apiRule>;
export type ApiThreshold = z.output<typeof apiThreshold>;
export type ApiAspect = z.output<typeof apiAspect>;
export type ApiReform = z.output<typeof apiReform>;
export type ApiCost = z.output<typeof apiCost>;
export type ApiSource = z.output<typeof apiSource>;
