/**
 * What can stand together in a record of law: one table for each pair of words. What no law has is left out, and is an
 * error; what only some law has is asked about, and is a warning until the file says that its law has it.
 */
import type {
  Basis,
  Conduct,
  CostMetric,
  Crime,
  InstrumentKind,
  Offence,
  PenaltyKind,
  Period,
  QuantityUnit,
  Regime,
  SourceKind,
  Substance,
  TimeUnit,
} from '../vocabulary';

/** The least and the most that any law sets, of which the figures are judged. */
export type Range = readonly [least: number, most: number];

interface Measure {
  /** Units of time, each with its range. */
  time?: Partial<Record<TimeUnit, Range>>;
  /** Units of time that only some law uses for this. */
  rarely?: Partial<Record<TimeUnit, Range>>;
  /** Whether it may be set in money and in units of account. */
  money?: boolean;
  /** Whether it may be set by the person's means. */
  personal?: boolean;
  /** It says nothing without a figure: a sanction of which the range was not found is `unknown`. */
  needed?: boolean;
}

/** How each kind of penalty is measured. `null`: it has no length or amount. `any`: its note says what it is. */
export const MEASURES: Readonly<Record<PenaltyKind, Measure | null | 'any'>> = {
  warning: null,
  // Conviction or punishment is left out.
  discontinuance: null,
  fine: { money: true, personal: true },
  'community-service': {
    time: { hours: [4, 2000] },
    rarely: { days: [1, 365], months: [1, 24] },
  },
  // Kazakhstan and Tajikistan set it in units of account.
  'corrective-labour': { time: { months: [1, 48], years: [0.25, 4] }, money: true },
  'restriction-of-liberty': { time: { months: [1, 120], years: [0.25, 10] } },
  'administrative-detention': {
    time: { days: [1, 120], months: [0.5, 4] },
    rarely: { hours: [1, 96] },
  },
  arrest: { time: { days: [1, 200], months: [0.5, 12] } },
  imprisonment: {
    time: { months: [1, 600], years: [0.25, 50] },
    rarely: { days: [1, 366] },
    needed: true,
  },
  'life-imprisonment': null,
  death: null,
  confiscation: null,
  disqualification: { time: { months: [1, 300], years: [0.25, 25] }, rarely: { days: [1, 366] } },
  'compulsory-treatment': null,
  deportation: null,
  probation: { time: { months: [1, 120], years: [0.25, 10] } },
  unknown: null,
  other: 'any',
};

/** Fines by the person's means. */
export const PERSONAL_RANGES = {
  'daily-rates': [1, 5000],
  'percent-of-income': [1, 100],
} as const satisfies Record<string, Range>;

/** What any fine comes to in euros, of a person or a firm. */
export const FINE_IN_EUROS: Range = [0.2, 10_000_000];
export const FINE_IN_EUROS_ADMINISTRATIVE: Range = [0.2, 300_000];

/** Penalties that a regime can't hold; the longest imprisonment in years where it can hold some. */
export const REGIME_LIMITS: Readonly<
  Record<Regime, { never: readonly PenaltyKind[]; imprisonment?: number }>
> = {
  none: { never: [] },
  administrative: {
    never: ['imprisonment', 'life-imprisonment', 'death', 'restriction-of-liberty', 'probation'],
  },
  misdemeanour: { never: ['life-imprisonment', 'death'], imprisonment: 5 },
  criminal: { never: ['administrative-detention'] },
};

/** Regimes that are unusual in a code: a special part may still stand there. */
export const UNUSUAL_REGIMES: Partial<Readonly<Record<InstrumentKind, readonly Regime[]>>> = {
  'criminal-code': ['administrative'],
  'administrative-offences-code': ['criminal'],
};

/** Of which conducts an offence holds at least one, and which it never holds. */
export const OFFENCE_CONDUCTS: Readonly<
  Record<Offence, { some: readonly Conduct[]; never: readonly Conduct[] }>
> = {
  use: {
    // Refusing a test, leaving a syringe: an offence of people who use.
    some: ['use', 'other'],
    never: [
      'possession',
      'acquisition',
      'storage',
      'transport',
      'production',
      'cultivation',
      'sale',
      'import-export',
      'intent-to-supply',
      'inducement',
      'premises',
      'financing',
      'precursors',
    ],
  },
  possession: {
    // Growing and making for oneself are recorded here, too; a law may name sale in the same breath.
    some: [
      'possession',
      'acquisition',
      'storage',
      'transport',
      'production',
      'cultivation',
      'import-export',
      'precursors',
      'other',
    ],
    never: ['intent-to-supply', 'inducement', 'premises'],
  },
  supply: {
    some: [
      'acquisition',
      'storage',
      'transport',
      'production',
      'cultivation',
      'sale',
      'import-export',
      'intent-to-supply',
      'inducement',
      'premises',
      'financing',
      'precursors',
      'other',
    ],
    never: ['use'],
  },
};

/** In which units a substance is counted besides grams. */
export const COUNTED: Partial<Readonly<Record<Substance, readonly QuantityUnit[]>>> = {
  'cannabis-plants': ['plants'],
  'poppy-straw': ['plants'],
  lsd: ['doses', 'tablets'],
  mdma: ['tablets', 'doses'],
  amphetamine: ['tablets', 'doses'],
  methamphetamine: ['tablets', 'doses'],
  methadone: ['tablets', 'doses'],
  buprenorphine: ['tablets', 'doses'],
  morphine: ['tablets', 'doses'],
  fentanyl: ['tablets', 'doses'],
  ketamine: ['tablets', 'doses'],
};

/** What is weighed dry: plants and what drips from them. */
export const DRIED: readonly Substance[] = [
  'cannabis-herb',
  'cannabis-resin',
  'cannabis-plants',
  'poppy-straw',
  'opium',
  'acetylated-opium',
];

/** Bases of weight that a unit can have; the others are for grams alone. */
export const UNIT_BASES: Readonly<Record<QuantityUnit, readonly Basis[]>> = {
  g: ['pure-substance', 'total-mixture', 'dry-weight', 'unknown'],
  plants: ['total-mixture', 'unknown'],
  tablets: ['pure-substance', 'total-mixture', 'unknown'],
  doses: ['pure-substance', 'total-mixture', 'unknown'],
};

/**
 * What the sources of a `checked` record must hold one of: the law's own text. A guide or an international body may
 * have reprinted the article, and the file then says so.
 */
export { LAW_TEXTS } from '../reading';
export const REPRINTS: readonly SourceKind[] = ['official-guidance', 'intergovernmental'];

/** What one unit of account is worth in euros. */
export const UNIT_IN_EUROS: Range = [0.2, 2000];

interface Metric {
  /** What it is counted in. */
  counts: 'money' | readonly ('people' | 'cases')[];
  /** The periods it may be per; null: per nothing. */
  per: readonly (Period | null)[];
  /** The least and most that it is anywhere, but for nothing at all: people or cases, or euros a year. */
  least: number;
  most: number;
}

const person = (least: number, most: number): Metric => ({
  counts: 'money',
  per: ['day', 'month', 'year', null],
  least,
  most,
});
const people = (least: number, most: number): Metric => ({
  counts: ['people'],
  per: ['year', null],
  least,
  most,
});
const events: Metric = {
  counts: ['people', 'cases'],
  per: ['year', null],
  least: 1,
  most: 2_000_000,
};

/** How each figure of cost is measured, and what it can be. */
export const METRICS: Readonly<Record<CostMetric, Metric>> = {
  'prison-cost-per-person': person(200, 100_000),
  'oat-cost-per-person': person(10, 20_000),
  'nsp-cost-per-person': person(1, 5_000),
  'harm-reduction-cost-per-person': person(1, 10_000),
  'rehabilitation-cost-per-person': person(50, 100_000),
  'social-support-cost-per-person': person(10, 50_000),
  'hiv-treatment-cost-per-person': person(20, 50_000),
  'unemployment-benefit': person(20, 50_000),
  'minimum-wage': person(200, 50_000),
  'median-or-average-wage': person(500, 100_000),
  'police-and-court-cost-per-case': {
    counts: 'money',
    per: ['case', null],
    least: 1,
    most: 1_000_000,
  },
  'prisoners-total': people(100, 2_000_000),
  'prisoners-drug-offences': people(1, 1_000_000),
  'prisoners-drug-possession': people(1, 1_000_000),
  'people-who-inject-drugs': people(100, 10_000_000),
  'oat-patients': people(1, 1_000_000),
  'convictions-drug-offences': events,
  'convictions-drug-possession': events,
  'registered-offences-drugs': events,
};

/**
 * The longest imprisonment in years that codes set for the basic form of a crime, where they set one: from somewhat less
 * than the mildest to somewhat more than the harshest of those that were read.
 */
export const LONGEST_TERMS: Readonly<Record<Crime, Range>> = {
  theft: [0.5, 10],
  'serious-bodily-harm': [2, 25],
  rape: [3, 20],
  homicide: [10, 30],
  'drunk-driving': [0.25, 8],
  'bribe-taking': [2, 15],
};
