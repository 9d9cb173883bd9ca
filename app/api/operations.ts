/** What the API can be asked: the operations, the parameters each takes, and the record it answers with. */
import type { z } from 'zod';
import { AMOUNT_UNITS } from '@/law/scenario/amount';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES } from '@/law/scenario/input';
import {
  ASPECT_NAMES,
  CIRCUMSTANCES,
  CONDUCTS,
  COST_METRICS,
  DIRECTIONS,
  LANGUAGES,
  type Language,
  OFFENCES,
  QUANTITY_UNITS,
  REGIMES,
  SOURCE_KINDS,
  STATUSES,
  SUBREGIONS,
  SUBSTANCES,
  TIERS,
} from '@/law/vocabulary';
import type { Known } from '@/links/grammar';
import { amount, count, day, flag, type Parameter, share, word, words } from './parameters';
import { apiAnswer } from './scenario-schema';
import {
  apiAspect,
  apiCost,
  apiJurisdiction,
  apiReform,
  apiRule,
  apiSource,
  apiThreshold,
  IN_FORCE,
} from './schemas';

export const OPERATION_NAMES = [
  'jurisdictions',
  'rules',
  'thresholds',
  'aspects',
  'reforms',
  'costs',
  'sources',
  'scenario',
] as const;
export type OperationName = (typeof OPERATION_NAMES)[number];

export type ParameterName =
  | 'jurisdiction'
  | 'offence'
  | 'substance'
  | 'conduct'
  | 'regime'
  | 'quantity'
  | 'circumstance'
  | 'tier'
  | 'unit'
  | 'aspect'
  | 'direction'
  | 'metric'
  | 'kind'
  | 'subregion'
  | 'status'
  | 'amount'
  | 'repeat'
  | 'dependence'
  | 'minor'
  | 'place'
  | 'purity'
  | 'dry'
  | 'on'
  | 'in_force'
  | 'lang'
  | 'limit'
  | 'offset';

export interface Operation {
  name: OperationName;
  /** The name of its record in the OpenAPI document. */
  recordName: string;
  record: z.ZodType;
  parameters: Partial<Record<ParameterName, Parameter>>;
  /** A query that shows what it is for. */
  example: string;
}

/** A rule that names no circumstance: `circumstance=none`. */
export const NO_CIRCUMSTANCE = 'none';

/** Most records in one answer; what is left is at the address in `next`. */
export const MOST_RECORDS = 1000;

/** The operations, with the jurisdictions that the data has. */
export function operations(known: Known): Record<OperationName, Operation> {
  const jurisdiction = {
    ...words(known.jurisdictions.map(({ code }) => code)),
    example: 'ge,ua',
  };
  const everywhere = {
    lang: word(LANGUAGES),
    limit: count(1, MOST_RECORDS, MOST_RECORDS),
    offset: count(0, 100_000_000, 0),
  };
  const status = words(STATUSES);
  const onDay = { on: day(), in_force: words(IN_FORCE, ['yes', 'perhaps']) };
  return {
    jurisdictions: {
      name: 'jurisdictions',
      recordName: 'Jurisdiction',
      record: apiJurisdiction,
      parameters: { jurisdiction, subregion: words(SUBREGIONS), ...everywhere },
      example: 'subregion=south-caucasus',
    },
    rules: {
      name: 'rules',
      recordName: 'Rule',
      record: apiRule,
      parameters: {
        jurisdiction,
        offence: words(OFFENCES),
        substance: words(SUBSTANCES),
        conduct: words(CONDUCTS),
        regime: words(REGIMES),
        quantity: words(TIERS),
        circumstance: words([NO_CIRCUMSTANCE, ...CIRCUMSTANCES]),
        status,
        ...onDay,
        ...everywhere,
      },
      example: 'jurisdiction=ge,ua&offence=possession&substance=heroin',
    },
    thresholds: {
      name: 'thresholds',
      recordName: 'Threshold',
      record: apiThreshold,
      parameters: {
        jurisdiction,
        substance: words(SUBSTANCES),
        tier: words(TIERS),
        unit: words(QUANTITY_UNITS),
        status,
        ...onDay,
        ...everywhere,
      },
      example: 'substance=heroin&on=2020-01-01',
    },
    aspects: {
      name: 'aspects',
      recordName: 'Aspect',
      record: apiAspect,
      parameters: { jurisdiction, aspect: words(ASPECT_NAMES), status, ...everywhere },
      example: 'aspect=take-home-naloxone&lang=en',
    },
    reforms: {
      name: 'reforms',
      recordName: 'Reform',
      record: apiReform,
      parameters: { jurisdiction, direction: words(DIRECTIONS), status, ...everywhere },
      example: 'direction=softer&lang=ru',
    },
    costs: {
      name: 'costs',
      recordName: 'Cost',
      record: apiCost,
      parameters: { jurisdiction, metric: words(COST_METRICS), status, ...everywhere },
      example: 'metric=prison-cost-per-person',
    },
    sources: {
      name: 'sources',
      recordName: 'Source',
      record: apiSource,
      parameters: { jurisdiction, kind: words(SOURCE_KINDS), ...everywhere },
      example: 'jurisdiction=kz&kind=statute',
    },
    scenario: {
      name: 'scenario',
      recordName: 'ScenarioAnswer',
      record: apiAnswer,
      parameters: {
        jurisdiction,
        substance: { ...word(SUBSTANCES), required: true },
        amount: amount(),
        unit: word(AMOUNT_UNITS, { default: 'g' }),
        conduct: word(SCENARIO_CONDUCTS),
        offence: word(OFFENCES),
        repeat: flag(null),
        dependence: flag(),
        minor: flag(null),
        place: word(SCENARIO_PLACES),
        purity: share(),
        dry: flag(null),
        on: day(),
        ...everywhere,
      },
      example: 'substance=heroin&amount=1&unit=g&conduct=possession&jurisdiction=ge,ua',
    },
  };
}

/** The values of the parameters of a request, read and checked; what was left out has its default. */
export interface ApiValues extends Record<string, unknown> {
  jurisdiction?: string[];
  lang?: Language;
  on?: string;
  limit: number;
  offset: number;
}

/** The keys of a record that a parameter looks at. */
const LOOKS_AT: Partial<Record<ParameterName, readonly string[]>> = {
  jurisdiction: ['jurisdiction', 'code'],
  substance: ['substance', 'substances'],
  circumstance: ['circumstances'],
};
/** These say how the answer is written, or are read by the query. */
const NOT_FILTERS: ReadonlySet<string> = new Set(['lang', 'on', 'limit', 'offset']);

/** Whether a record is one that the parameters ask for: each names a value that it has. */
export function asksFor(values: ApiValues, record: object): boolean {
  const keys = record as Record<string, unknown>;
  return Object.entries(values).every(([name, wanted]) => {
    if (NOT_FILTERS.has(name) || !Array.isArray(wanted)) return true;
    const key = (LOOKS_AT[name as ParameterName] ?? [name]).find((one) => one in keys);
    const value = key === undefined ? undefined : keys[key];
    if (!Array.isArray(value)) return wanted.includes(value);
    // A rule on all drugs is a rule on each; one without a circumstance is asked for by "none".
    if (name === 'substance' && value.includes('all')) return true;
    if (name === 'circumstance' && value.length === 0) return wanted.includes(NO_CIRCUMSTANCE);
    return value.some((one) => wanted.includes(one));
  });
}
