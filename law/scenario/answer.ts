/** The answer to a scenario: codes and data alone. Its words are in `messages/`, see `words/scenario.ts`. */
import type { InForce } from '../date';
import type { Custody } from '../penalty/custody';
import type { Severity } from '../penalty/order';
import type { AspectRecord, Citation, Dossier, Rule, Text, Threshold } from '../schema';
import type { Circumstance, Force, Regime, Status, Tier } from '../vocabulary';
import type { Scenario } from './input';
import type { Attribute, When } from './unsaid';

/** What the engine reads of a jurisdiction: a dossier, or anything of the same shape. */
export type ScenarioLaw = Pick<
  Dossier,
  'jurisdiction' | 'instruments' | 'sources' | 'offences' | 'aspects'
> &
  Partial<Pick<Dossier, 'thresholds' | 'units'>>;

/**
 * - `no-offence`: the act is lawful or carries no sanction.
 * - `determined`: the law itself says which rules apply.
 * - `depends`: it does, but on something that was not said, or the amount lies on a limit that two tiers share.
 * - `court-decides`: the law sets no number, or only guidance does, or has a form of lesser gravity; a court or
 *   prosecutor decides.
 * - `unknown`: the data does not hold what decides.
 */
export const OUTCOMES = [
  'no-offence',
  'determined',
  'depends',
  'court-decides',
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why the outcome is what it is. */
export const OUTCOME_REASONS = [
  // no-offence
  'lawful',
  'aspect-says-no',
  // determined
  'amount-not-looked-at',
  'amount-makes-no-difference',
  'tier-by-law',
  // depends
  'attribute-not-said',
  'on-the-limit',
  'weighed-in-two-ways',
  // court-decides
  'law-sets-no-number',
  'guidance-only',
  'lesser-gravity',
  // unknown
  'amount-not-said',
  'number-not-found',
  'amount-above-known',
  'amount-below-known',
  'amount-between-known',
  'other-unit',
  'limits-of-that-day-unknown',
  'limits-of-that-day-likely',
  'law-of-that-day-unknown',
  'no-rule-recorded',
  'no-rule-for-tier',
  'either-may-be-enough',
  'list-not-recorded',
  'limit-not-verified',
  'listing-not-recorded',
  'no-rule-names-it',
] as const;
export type OutcomeReason = (typeof OUTCOME_REASONS)[number];

/** How the amount stands to the limits that the data holds. */
export const AMOUNT_STATES = [
  'not-looked-at',
  'in-table',
  'above-known',
  'below-known',
  'between-known',
  'other-unit',
  'not-in-table',
  'no-number-in-law',
] as const;
export type AmountState = (typeof AMOUNT_STATES)[number];

/** A threshold with its id (as in the database), its weight for a court, and whether it stood on the day. */
export interface ThresholdRef {
  id: string;
  threshold: Threshold;
  force: Force;
  inForce: InForce;
}

/** Why an amount falls under more than one tier. */
export const TIER_CAUSES = ['on-the-limit', 'basis-not-given'] as const;
export type TierCause = (typeof TIER_CAUSES)[number];

/**
 * A tier that the amount reaches. `rows` put it there; `likely` = none of them binds a court. `term` is the law's
 * own word for the row where one tier has several rows (Slovakia: negligible, small), as the note begins with it;
 * `otherTerms` are those of the other rows, in English, to tell the rules apart.
 */
export interface TierFinding {
  tier: Tier;
  rows: ThresholdRef[];
  term: Text | null;
  otherTerms: string[];
  likely: boolean;
  causes: TierCause[];
}

/**
 * `tiers` is empty when the amount has no place in the table; `nearest` is then the row that it lies beyond.
 * `basis` is the record on how the law sets quantities, when the answer rests on it.
 */
export interface AmountFinding {
  state: AmountState;
  tiers: TierFinding[];
  nearest: ThresholdRef | null;
  basis: AspectRecord | null;
}

/** How a rule stands to the scenario. */
export const VERDICTS = ['applies', 'likely', 'possible', 'special', 'no'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why a rule applies only perhaps, stands beside, or does not apply; the data of each code goes with it. */
export type Reason =
  | { code: 'not-in-force'; from: string | null; to: string | null }
  | { code: 'perhaps-not-in-force'; from: string | null; to: string | null }
  | { code: 'other-substance'; substances: Rule['substances'] }
  | { code: 'list-not-recorded' }
  | { code: 'lesser-gravity' }
  | { code: 'other-tier'; tier: Tier }
  | { code: 'other-term'; label: Text | null }
  | { code: 'circumstance-not-given'; circumstances: Circumstance[]; all: boolean }
  | { code: 'special-object' }
  | { code: 'other-territory'; territory: Text }
  | { code: 'for-supply' }
  | { code: 'for-own-use' }
  | { code: 'about-precursors' }
  | { code: 'concerns-the-other-person'; circumstance: Circumstance }
  | {
      code: 'displaced';
      by: string;
      because: 'tier' | 'circumstance' | 'substance' | 'heavier';
    }
  | { code: 'listing-not-recorded' }
  | { code: 'tier-not-settled'; tier: Tier }
  | { code: 'either-may-be-enough'; circumstances: Circumstance[] }
  | { code: 'attribute-not-said'; attributes: Attribute[] };

/** A rule that was looked at. `met` = the circumstances of the scenario that it names. */
export interface RuleFinding {
  rule: Rule;
  verdict: Verdict;
  met: Circumstance[];
  inForce: InForce;
  reasons: Reason[];
}

/** One end of a range: the rule that sets it, which of its penalties it is, and its place in their order. */
export interface RangeEnd {
  /** Id of the rule. */
  rule: string;
  /** Place of the penalty in the rule's `penalties`; null = no sanction at all. */
  alternative: number | null;
  severity: Severity;
}

/**
 * From the mildest to the harshest penalty over a set of rules. `known`: `no` = not one sanction is known,
 * `partly` = the ends are those of the known ones and others may lie beyond. Custody is in days (month 30, year 365).
 */
export interface PenaltyRange {
  known: 'yes' | 'partly' | 'no';
  mildest: RangeEnd | null;
  harshest: RangeEnd | null;
  /** All penalties of the rule that sets the mildest end, by their place in it, the mildest first. */
  alternatives: number[];
  /** As far as it is known; `custodyPartly` = there may be more. */
  custody: Custody;
  custodyPartly: boolean;
}

/** A way out of liability or punishment, of a rule or of the whole law. */
export type Exemption =
  | { from: 'rule'; rule: string; text: Text; sources: Citation[]; status: Status }
  | { from: 'aspect'; aspect: AspectRecord };

/** What a reader must know to read the answer rightly. */
export const CAVEATS = [
  'amount-is-pure',
  'amount-is-mixture',
  'amount-is-dry',
  'basis-not-recorded',
  'repeat-period',
  'minor-meaning',
  'own-use-unmeasured',
  'limits-date-unknown',
  'rules-date-unknown',
  'aspects-date-unknown',
] as const;
export type Caveat = (typeof CAVEATS)[number];

/** What the law leads to when what the answer depends on is as `when` says. */
export interface Branch {
  when: When;
  outcome: Outcome;
  because: OutcomeReason;
  tiers: Tier[];
  /** As in the answer. */
  missing: Tier[];
  regimes: Regime[];
  /** Ids of the rules that apply, likely or possibly apply. */
  rules: string[];
  range: PenaltyRange | null;
  evidence: Status | null;
}

/** What the law of one jurisdiction, or of one part of it, leads to. */
export interface Answer {
  /** Lower-case code: `ge`. */
  jurisdiction: string;
  /** The part of the country that this answer is for; null = the whole. */
  territory: Text | null;
  scenario: Scenario;
  outcome: Outcome;
  because: OutcomeReason;
  /** What was not said and changes what the law leads to; empty when nothing does. */
  dependsOn: Attribute[];
  /** One for each way in which that may be; the first is the plain case. Empty when nothing is left unsaid. */
  branches: Branch[];
  amount: AmountFinding;
  /**
   * Steps that the amount may fall under and for which no rule of that day is recorded, smallest first: what they
   * lead to is not known.
   */
  missing: Tier[];
  /** All rules on this act, those that apply first. */
  rules: RuleFinding[];
  /** Regimes of the rules that apply, likely or possibly apply, mildest first. */
  regimes: Regime[];
  /** Over all rules that apply, likely or possibly apply; null when there is none. */
  range: PenaltyRange | null;
  /** Over the rules that apply and those of the likely tier; null when no tier is merely likely. */
  likelyRange: PenaltyRange | null;
  exemptions: Exemption[];
  /** The weakest status among what the answer rests on; null when it rests on nothing. */
  evidence: Status | null;
  /** What the answer rests on, each citation once. */
  sources: Citation[];
  /** The record on use as an offence, when no rule answers and it is looked at instead. */
  aspect: AspectRecord | null;
  caveats: Caveat[];
}

/** Findings on which an answer rests. */
export const isOpen = (finding: RuleFinding): boolean =>
  finding.verdict === 'applies' || finding.verdict === 'likely' || finding.verdict === 'possible';
