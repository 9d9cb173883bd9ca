/**
 * The closed lists of words that data, code and addresses share. Adding a word here makes it valid in a
 * data file; its names for readers are in `messages/`.
 */

export { LANGUAGES, type Language } from './language';

export const OFFENCES = ['use', 'possession', 'supply'] as const;

export const CONDUCTS = [
  'use',
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
  'other',
] as const;

/** From mildest to harshest; `none` = lawful or without any sanction. */
export const REGIMES = ['none', 'administrative', 'misdemeanour', 'criminal'] as const;

/** From the smallest quantity to the largest; `any` = the rule does not look at the quantity. */
export const TIERS = [
  'any',
  'below-threshold',
  'small',
  'significant',
  'large',
  'especially-large',
] as const;

export const SUBSTANCES = [
  'heroin',
  'opium',
  'cannabis-herb',
  'cannabis-resin',
  'cannabis-plants',
  'cocaine',
  'amphetamine',
  'methamphetamine',
  'mdma',
  'lsd',
  'mephedrone',
  'alpha-pvp',
  'methadone',
  'buprenorphine',
  'morphine',
  'fentanyl',
  'desomorphine',
  'synthetic-cannabinoids',
  'acetylated-opium',
  'poppy-straw',
  'thc',
  'ketamine',
] as const;

/** Substances that people ask for, of which the data does not record in which countries they are controlled. */
export const UNLISTED_SUBSTANCES = [
  'cannabis-oil',
  'hhc',
  'psilocybin-mushrooms',
  'mdpv',
  'codeine',
  'tramadol',
  'nitazenes',
  'ghb',
  'gbl',
  '2c-b',
  'phenazepam',
  'diazepam',
  'alprazolam',
  'zolpidem',
  'pregabalin',
  'ephedrine',
  'kratom',
  'khat',
  'harmala',
] as const;

/** What a question can be about: what the law's records name, and what they do not. */
export const ASKED_SUBSTANCES = [...SUBSTANCES, ...UNLISTED_SUBSTANCES] as const;

/** Circumstances that make a rule other than the basic one; a rule without any is the basic rule. */
export const CIRCUMSTANCES = [
  'repeat',
  'group',
  'organised-group',
  'minor',
  'school-or-public-place',
  'school',
  'public-place',
  'prison',
  'internet',
  'official',
  'causing-harm',
  'causing-death',
  'dependence',
  'young-adult',
  'dangerous-drug',
  'lesser-gravity',
  'several-victims',
  'special-premises',
  'special-object',
  'other',
] as const;

/** Circumstances of a special case that only its description settles: they are never taken as given. */
export const SPECIAL_CASES: ReadonlySet<string> = new Set([
  'young-adult',
  'dangerous-drug',
  'lesser-gravity',
  'special-object',
  'other',
]);

export const PENALTY_KINDS = [
  'warning',
  'fine',
  'community-service',
  'corrective-labour',
  'restriction-of-liberty',
  'administrative-detention',
  'arrest',
  'imprisonment',
  'life-imprisonment',
  'death',
  'confiscation',
  'disqualification',
  'compulsory-treatment',
  'deportation',
  'probation',
  'discontinuance',
  'unknown',
  'other',
] as const;

/** Units of time a penalty can be measured in. */
export const TIME_UNITS = ['hours', 'days', 'months', 'years'] as const;
/** Units of a fine that depend on the person and have no fixed value in money. */
export const PERSONAL_UNITS = ['percent-of-income', 'daily-rates'] as const;

/** Three capital letters: a currency by its ISO 4217 code, where a unit may also be something else. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/** How well a record is verified, best first. */
export const STATUSES = ['checked', 'secondary', 'recalled'] as const;

export const SUBREGIONS = [
  'baltics',
  'central-europe',
  'eastern-europe',
  'south-caucasus',
  'central-asia',
  'western-balkans',
  'south-eastern-europe',
  'reference',
] as const;

export const SOURCE_KINDS = [
  'statute',
  'court-ruling',
  'official-guidance',
  'intergovernmental',
  'ngo-report',
  'academic',
  'news',
  'reference',
] as const;

/** Which text of a law was read: that of its official publisher, or a copy that somebody else put before the public. */
export const TEXT_KINDS = ['official', 'copy'] as const;

export const INSTRUMENT_KINDS = [
  'criminal-code',
  'administrative-offences-code',
  'drug-act',
  'threshold-table',
  'court-ruling',
  'other',
] as const;

export const QUANTITY_UNITS = ['g', 'tablets', 'plants', 'doses'] as const;
export const PLACES = ['home', 'outside'] as const;
/** Only `law` binds a court; `guidance` and `practice` say what is likely. */
export const FORCES = ['law', 'guidance', 'practice'] as const;
export const BASES = ['pure-substance', 'total-mixture', 'dry-weight', 'unknown'] as const;
/** What an entry of the timeline is where it is no law in force: counted apart from reforms. */
export const EVENTS = ['ruling', 'bill', 'policy'] as const;
export const DIRECTIONS = ['softer', 'harsher', 'neutral'] as const;
export const PERIODS = ['day', 'month', 'year', 'case'] as const;
/** Which part of what a metric names a figure counts, when it is not all: `part` is one that the note names. */
export const COVERS = ['trafficking', 'part'] as const;

export const COST_METRICS = [
  'prison-cost-per-person',
  'oat-cost-per-person',
  'nsp-cost-per-person',
  'harm-reduction-cost-per-person',
  'rehabilitation-cost-per-person',
  'social-support-cost-per-person',
  'hiv-treatment-cost-per-person',
  'unemployment-benefit',
  'police-and-court-cost-per-case',
  'prisoners-total',
  'prisoners-drug-offences',
  'prisoners-drug-possession',
  'convictions-drug-offences',
  'convictions-drug-possession',
  'registered-offences-drugs',
  'people-who-inject-drugs',
  'oat-patients',
  'minimum-wage',
  'median-or-average-wage',
] as const;

/** Other crimes of the same codes that the penalties for drugs are compared with, each in its basic form. */
export const CRIMES = [
  'theft',
  'serious-bodily-harm',
  'rape',
  'homicide',
  'drunk-driving',
  'bribe-taking',
] as const;

const YES_NO = ['yes', 'no', 'partial', 'unknown'] as const;
const SERVICE = ['yes', 'no', 'partial', 'pilot', 'unknown'] as const;

/** Every aspect with the values it may take; `null` = free text (an age, a range in words). */
export const ASPECTS = {
  'use-is-offence': [
    'no',
    'administrative',
    'administrative-or-misdemeanour',
    'criminal',
    'administrative-then-criminal',
  ],
  'penalty-varies-by-drug': YES_NO,
  'penalty-varies-by-quantity': YES_NO,
  'penalty-varies-by-dependence': YES_NO,
  'penalty-varies-by-recidivism': YES_NO,
  'alternatives-to-punishment': ['none', 'treatment', 'diversion', 'suspended', 'mixed', 'unknown'],
  'compulsory-treatment': YES_NO,
  'drug-user-registration': YES_NO,
  'compulsory-testing': YES_NO,
  'voluntary-surrender-exemption': YES_NO,
  'good-samaritan-protection': YES_NO,
  'paraphernalia-offence': YES_NO,
  'information-or-promotion-offence': YES_NO,
  'inducement-offence': YES_NO,
  'premises-offence': YES_NO,
  'threshold-basis': ['pure-substance', 'total-mixture', 'mixed', 'none', 'unknown'],
  'minimum-age-of-liability': null,
  'max-penalty-possession': null,
  'max-penalty-supply': null,
  'death-penalty-for-drugs': ['no', 'moratorium', 'retained'],
  'deportation-of-foreigners': YES_NO,
  'driving-licence-consequences': YES_NO,
  'parental-rights-consequences': YES_NO,
  'employment-consequences': YES_NO,
  'oat-community': SERVICE,
  'oat-prison': SERVICE,
  'nsp-community': SERVICE,
  'nsp-prison': SERVICE,
  'take-home-naloxone': SERVICE,
  'drug-consumption-rooms': SERVICE,
  'drug-checking': SERVICE,
  'medical-cannabis': SERVICE,
} as const satisfies Record<string, readonly string[] | null>;

/** What alternatives to punishment may come to, besides a milder or a suspended sentence. */
export const ALTERNATIVES = ['treatment', 'diversion', 'discontinuance'] as const;
export type Alternative = (typeof ALTERNATIVES)[number];

export const ASPECT_NAMES = Object.keys(ASPECTS) as Aspect[];

/** What is wrong as a rule, though some law has it: the words by which a record says, with why, that its law has it. */
export const USUAL = [
  'unusual-unit',
  'regime-of-code',
  'foreign-currency',
  'high-fine',
  'ended',
  'gap',
  'parallel',
  'milder-step',
  'other-paragraph',
  'other-substance',
  'all-substances',
  'reprint',
  'unused',
  'odd-amount',
  'earlier-figure',
  'no-rule',
  'elsewhere',
  'adoption',
  'no-value',
  'unit-jump',
  'summary-number',
] as const;

/** Every list of words that a field of the data may take, by the name that the dictionary of the data gives it. */
export const LISTS = {
  offence: OFFENCES,
  conduct: CONDUCTS,
  regime: REGIMES,
  tier: TIERS,
  /** `all` = every drug; `list-not-recorded` = drugs of a list that the records do not hold: any drug may be on it. */
  substance: ['all', 'list-not-recorded', ...SUBSTANCES],
  circumstance: CIRCUMSTANCES,
  match: ['any', 'all'],
  penalty_kind: PENALTY_KINDS,
  status: STATUSES,
  subregion: SUBREGIONS,
  source_kind: SOURCE_KINDS,
  text_kind: TEXT_KINDS,
  instrument_kind: INSTRUMENT_KINDS,
  quantity_unit: QUANTITY_UNITS,
  place: PLACES,
  force: FORCES,
  basis: BASES,
  direction: DIRECTIONS,
  event: EVENTS,
  period: PERIODS,
  covers: COVERS,
  metric: COST_METRICS,
  crime: CRIMES,
  aspect: ASPECT_NAMES,
  /** Ways of `alternatives-to-punishment`. */
  alternative: ALTERNATIVES,
} as const satisfies Record<string, readonly string[]>;

export type Offence = (typeof OFFENCES)[number];
export type Conduct = (typeof CONDUCTS)[number];
export type Regime = (typeof REGIMES)[number];
export type Tier = (typeof TIERS)[number];
export type Substance = (typeof SUBSTANCES)[number];
export type UnlistedSubstance = (typeof UNLISTED_SUBSTANCES)[number];
export type AskedSubstance = (typeof ASKED_SUBSTANCES)[number];
export type Circumstance = (typeof CIRCUMSTANCES)[number];
export type PenaltyKind = (typeof PENALTY_KINDS)[number];
export type TimeUnit = (typeof TIME_UNITS)[number];
export type Status = (typeof STATUSES)[number];
export type Subregion = (typeof SUBREGIONS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type TextKind = (typeof TEXT_KINDS)[number];
export type InstrumentKind = (typeof INSTRUMENT_KINDS)[number];
export type QuantityUnit = (typeof QUANTITY_UNITS)[number];
export type Place = (typeof PLACES)[number];
export type Force = (typeof FORCES)[number];
export type Basis = (typeof BASES)[number];
export type ReformEvent = (typeof EVENTS)[number];
export type Direction = (typeof DIRECTIONS)[number];
export type Period = (typeof PERIODS)[number];
export type Covers = (typeof COVERS)[number];
export type CostMetric = (typeof COST_METRICS)[number];
export type Crime = (typeof CRIMES)[number];
export type Aspect = keyof typeof ASPECTS;
export type Usual = (typeof USUAL)[number];
export type ListName = keyof typeof LISTS;

/** Whether the data does not record where a substance is controlled. */
export const isUnlisted = (substance: AskedSubstance): substance is UnlistedSubstance =>
  (UNLISTED_SUBSTANCES as readonly string[]).includes(substance);

/** The weakest of several statuses: an answer is only as well verified as its weakest part. */
export function weakest(statuses: readonly Status[]): Status | null {
  const worst = Math.max(-1, ...statuses.map((status) => STATUSES.indexOf(status)));
  return STATUSES[worst] ?? null;
}
