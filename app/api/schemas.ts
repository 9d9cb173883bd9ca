/**
 * The records that the API answers with: their shape, once for the OpenAPI document, the types of what is sent, and the
 * tests. Their fields and words are those of the data (law/records); said here is what the API adds, or sends otherwise. A
 * key may be added in v1; none changes its meaning or goes.
 */
import { z } from 'zod';
import { instrumentSchema } from '@/law/records/instrument';
import { penaltyPartSchema } from '@/law/records/penalty';
import { unitValueSchema } from '@/law/records/unit';
import { FORCES, SUBREGIONS } from '@/law/vocabulary';
import { apiDate, apiEvidence, apiPart, apiRecord, apiText } from './fields';
import { named } from './registry';

export const STATEMENTS = ['yes', 'no', 'unknown'] as const;

const count = z.int().nonnegative();
const counts = named(
  'EvidenceCounts',
  z.object({ checked: count, secondary: count, recalled: count }),
);

export const apiJurisdiction = named(
  'Jurisdiction',
  z.object({
    code: z.string().regex(/^[a-z]{2}$/),
    name: apiText,
    subregion: z.enum(SUBREGIONS),
    currency: z.string().regex(/^[A-Z]{3}$/),
    summary: apiText,
    evidence: counts,
    comparator_evidence: counts,
    open_questions: z.array(apiText),
    page: apiText,
  }),
);

export const apiInstrument = apiPart('Instrument', 'instrument', instrumentSchema, {
  id: z.string(),
  title: apiText,
  title_original: z.string().nullable(),
});

const money = named(
  'Money',
  z.object({
    local: z.object({ amount: z.number(), currency: z.string() }).nullable(),
    euros: z.object({ amount: z.number(), rate_date: apiDate }).nullable(),
  }),
);

const unitValue = apiPart('UnitValue', 'unit-value', unitValueSchema, apiEvidence);

export const apiPenaltyPart = apiPart('PenaltyPart', 'penalty', penaltyPartSchema, {
  unit_name: apiText.nullable(),
  unit_value: unitValue.nullable(),
  min_money: money.nullable(),
  max_money: money.nullable(),
  optional: z.boolean(),
});

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

/** As Custody; null = not known, since a part of what may apply is not. */
export const apiRangeCustody = named(
  'RangeCustody',
  z.object({
    ...apiCustody.shape,
    life: z.boolean().nullable(),
    death: z.boolean().nullable(),
  }),
);

/** The provision that a record names, in fields of its own. */
export const apiProvision = {
  provision: null,
  instrument: apiInstrument.nullable(),
  article: z.string().nullable(),
  paragraph: z.string().nullable(),
};

/** What a record threatens. */
const apiPunishment = {
  penalties: z.array(z.object({ all_of: z.array(apiPenaltyPart) })),
  custody: apiCustody,
};

export const apiRule = apiRecord('rule', {
  ...apiProvision,
  match: z.enum(['any', 'all']),
  ...apiPunishment,
});
export const apiThreshold = apiRecord('threshold', {
  instrument: apiInstrument.nullable(),
  force: z.enum(FORCES),
});
export const apiAspect = apiRecord('aspect', {});
export const apiComparator = apiRecord('comparator', { ...apiProvision, ...apiPunishment });
export const apiSource = apiRecord('source', { evidence: counts });

export type ApiText = z.output<typeof apiText>;
export type EvidenceCounts = z.output<typeof counts>;
export type ApiInstrument = z.output<typeof apiInstrument>;
export type ApiPenaltyPart = z.output<typeof apiPenaltyPart>;
export type ApiCustody = z.output<typeof apiCustody>;
export type ApiJurisdiction = z.output<typeof apiJurisdiction>;
export type ApiRule = z.output<typeof apiRule>;
export type ApiComparator = z.output<typeof apiComparator>;
export type ApiThreshold = z.output<typeof apiThreshold>;
export type ApiSource = z.output<typeof apiSource>;
