/** What the API can be asked: the operations, the parameters each takes, and the record it answers with. */
import type { z } from 'zod';
import { KNOWN, LINES } from '@/law/headlines/headline';
import { isEvidenced, RECORDS, type RecordKind } from '@/law/records';
import { fieldsOf } from '@/law/records/facts';
import { AMOUNT_UNITS } from '@/law/scenario/amount';
import { SCENARIO_CONDUCTS, SCENARIO_PLACES } from '@/law/scenario/input';
import {
  ASKED_SUBSTANCES,
  CIRCUMSTANCES,
  LANGUAGES,
  type Language,
  LISTS,
  OFFENCES,
  STATUSES,
  SUBREGIONS,
  SUBSTANCES,
  type Substance,
} from '@/law/vocabulary';
import type { Known } from '@/links/grammar';
import { apiRecord, IN_FORCE, isDated, recordName } from './fields';
import { apiHeadline } from './headline-schema';
import { amount, count, day, flag, type Parameter, share, word, words } from './parameters';
import { apiAnswer } from './scenario-schema';
import {
  apiAspect,
  apiComparator,
  apiJurisdiction,
  apiRule,
  apiSource,
  apiThreshold,
} from './schemas';

/** A rule that names no circumstance: `circumstance=none`. */
export const NO_CIRCUMSTANCE = 'none';

interface Answered {
  record: z.ZodType;
  /** Fields by whose words records are chosen; those of evidence and of the day come by themselves. */
  filters: readonly ParameterName[];
  example: string;
}

/** The kinds of records that have an operation, which is called as their table is; a record of its own shape is in schemas.ts. */
const ANSWERED = {
  rule: {
    record: apiRule,
    filters: ['offence', 'substance', 'conduct', 'regime', 'quantity', 'circumstance'],
    example: 'jurisdiction=ge,ua&offence=possession&substance=heroin',
  },
  threshold: {
    record: apiThreshold,
    filters: ['substance', 'tier', 'unit'],
    example: 'substance=heroin&on=2020-01-01',
  },
  aspect: {
    record: apiAspect,
    filters: ['aspect'],
    example: 'aspect=take-home-naloxone&lang=en',
  },
  reform: {
    record: apiRecord('reform', {}),
    filters: ['direction'],
    example: 'direction=softer&lang=ru',
  },
  cost: {
    record: apiRecord('cost', {}),
    filters: ['metric'],
    example: 'metric=prison-cost-per-person',
  },
  comparator: {
    record: apiComparator,
    filters: ['crime'],
    example: 'crime=rape,homicide&jurisdiction=ge,ru&lang=en',
  },
  source: { record: apiSource, filters: ['kind'], example: 'jurisdiction=kz&kind=statute' },
} as const satisfies Partial<Record<RecordKind, Answered>>;

type AnsweredKind = keyof typeof ANSWERED;
const ANSWERED_KINDS = Object.keys(ANSWERED) as AnsweredKind[];

/** Records by their kind, named as their table; jurisdictions and the scenario are no records of a file. */
export type OperationName =
  | 'jurisdictions'
  | (typeof RECORDS)[AnsweredKind]['table']
  | 'headlines'
  | 'scenario';
export const OPERATION_NAMES: readonly OperationName[] = [
  'jurisdictions',
  ...ANSWERED_KINDS.map((kind) => RECORDS[kind].table),
  'headlines',
  'scenario',
];

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
  | 'crime'
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
  | 'line'
  | 'known'
  | 'limit'
  | 'offset';

export interface Operation {
  name: OperationName;
  /** The kind of records it answers with; absent where they are no records of a file. */
  kind?: RecordKind;
  /** The name of its record in the OpenAPI document. */
  recordName: string;
  record: z.ZodType;
  parameters: Partial<Record<ParameterName, Parameter>>;
  /** A query that shows what it is for. */
  example: string;
}

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
  const onDay = { on: day(), in_force: words(IN_FORCE, ['yes', 'perhaps']) };
  const ofKind = (kind: AnsweredKind): [OperationName, Operation] => {
    const { record, filters, example }: Answered = ANSWERED[kind];
    const name = RECORDS[kind].table;
    const parameters = {
      jurisdiction,
      ...Object.fromEntries(filters.map((filter) => [filter, words(filterWords(kind, filter))])),
      ...(isEvidenced(kind) ? { status: words(STATUSES) } : {}),
      ...(isDated(kind) ? onDay : {}),
      ...everywhere,
    };
    return [name, { name, kind, recordName: recordName(kind), record, parameters, example }];
  };
  return {
    ...(Object.fromEntries(ANSWERED_KINDS.map(ofKind)) as Record<OperationName, Operation>),
    jurisdictions: {
      name: 'jurisdictions',
      recordName: 'Jurisdiction',
      record: apiJurisdiction,
      parameters: { jurisdiction, subregion: words(SUBREGIONS), ...everywhere },
      example: 'subregion=south-caucasus',
    },
    headlines: {
      name: 'headlines',
      recordName: 'Headline',
      record: apiHeadline,
      parameters: {
        jurisdiction,
        substance: word(SUBSTANCES),
        line: words(LINES),
        known: words(KNOWN),
        status: words(STATUSES),
        on: day(),
        ...everywhere,
      },
      example: 'jurisdiction=cz,kz,pt&line=small&lang=en',
    },
    scenario: {
      name: 'scenario',
      recordName: 'ScenarioAnswer',
      record: apiAnswer,
      parameters: {
        jurisdiction,
        substance: { ...word(ASKED_SUBSTANCES), required: true },
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

/** The words by which a filter chooses: those of the field it looks at. */
function filterWords(kind: RecordKind, filter: ParameterName): readonly string[] {
  if (filter === 'substance') return SUBSTANCES;
  if (filter === 'circumstance') return [NO_CIRCUMSTANCE, ...CIRCUMSTANCES];
  const { list } = fieldsOf(kind).find(({ name }) => name === filter) ?? {};
  if (!list) throw new Error(`${kind} has no words in ${filter} to choose by`);
  return LISTS[list];
}

/** The values of the parameters of a request, read and checked; what was left out has its default. */
export interface ApiValues extends Record<string, unknown> {
  jurisdiction?: string[];
  /** Of the lines alone: one; of the records a list. */
  substance?: Substance | string[];
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

const isExcepted = (except: unknown, word: unknown) =>
  Array.isArray(except) && except.includes(word);

/** Whether a record is one that the parameters ask for: each names a value that it has. */
export function asksFor(values: ApiValues, record: object): boolean {
  const keys = record as Record<string, unknown>;
  return Object.entries(values).every(([name, wanted]) => {
    if (NOT_FILTERS.has(name) || !Array.isArray(wanted)) return true;
    const key = (LOOKS_AT[name as ParameterName] ?? [name]).find((one) => one in keys);
    const value = key === undefined ? undefined : keys[key];
    if (!Array.isArray(value)) return wanted.includes(value);
    // A rule on all drugs is a rule on each it does not leave out, one on a list that is not recorded may be; one without a circumstance is asked for by "none".
    if (name === 'substance' && value.some((one) => one === 'all' || one === 'list-not-recorded'))
      return wanted.some((one) => !isExcepted(keys.except, one));
    if (name === 'circumstance' && value.length === 0) return wanted.includes(NO_CIRCUMSTANCE);
    return value.some((one) => wanted.includes(one));
  });
}
