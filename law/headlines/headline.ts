/**
 * The nine lines of a jurisdiction and three beside them: codes and data alone. Their words are in `words/`.
 *
 * A line may be shorter than the records, never different: it names the rules it rests on, carries the weakest
 * evidence among them and says what is not known. Unknown never erases what is known and never reads as "no".
 */
import type { Severity } from '../penalty/order';
import type { AspectRecord, PenaltyPart, Text } from '../schema';
import type { ThresholdView } from '../threshold-view';
import type { PenaltyKind, Regime, Status, Substance, Tier } from '../vocabulary';

/** The nine, in the order in which they are read. */
export const NINE_LINES = [
  'using',
  'small',
  'record',
  'custody',
  'largest',
  'repeat',
  'sale',
  'sale-worst',
  'way-out',
] as const;
export const LINES = [...NINE_LINES, 'growing', 'making', 'import'] as const;
export type Line = (typeof LINES)[number];

/** Lines whose value goes from a mildest to a harshest penalty. */
export const RANGE_LINES = [
  'using',
  'small',
  'largest',
  'repeat',
  'sale',
  'growing',
  'making',
  'import',
] as const satisfies readonly Line[];
export type RangeLineName = (typeof RANGE_LINES)[number];

/** How much of a line is known; `missing` says why it is not known wholly. */
export const KNOWN = ['wholly', 'partly', 'not'] as const;
export type Known = (typeof KNOWN)[number];

/**
 * - `sanction`: a rule has a sanction that was not found.
 * - `length`: a custody part whose least and longest were not found.
 * - `in-words`: a sanction that the law sets in words alone.
 * - `day`: whether a rule stood on the day is not known.
 * - `no-rule`: the records hold no rule that answers, for the act, the drug or a part of the country.
 * - `smaller-step`, `larger-step`: an amount below or above the recorded steps has no rule in the records.
 * - `limit`: which step an amount of this drug begins with is not recorded.
 * - `unread`: that there is no penalty was not read in any source.
 * - `list`: which drugs a harsher rule on especially dangerous ones names is not recorded.
 * - `purpose`: only a rule on supply covers the act.
 */
export const MISSING = [
  'sanction',
  'length',
  'in-words',
  'day',
  'no-rule',
  'smaller-step',
  'larger-step',
  'limit',
  'unread',
  'list',
  'purpose',
] as const;
export type Missing = (typeof MISSING)[number];

/** What the value of a line changes with. */
export const DEPENDS = ['place', 'drug', 'region', 'dependence', 'age', 'purpose'] as const;
export type Depends = (typeof DEPENDS)[number];

/** One end of a range: the rule that sets it and the heaviest part of the penalty. */
export interface End {
  /** Id of the rule; null where the law names no offence. */
  rule: string | null;
  kind: PenaltyKind | 'none';
  /** null for `none`. */
  part: PenaltyPart | null;
  severity: Severity;
}

/** A step of quantity of the law. */
export interface Step {
  /** As the records call it; `any` = amounts for which the law has no step of their own. */
  tier: Tier;
  /** The law's own term, where a rule of the step has one. */
  term: Text | null;
  /** Whether it is the smallest step there is. */
  smallest: boolean;
  /** The step right below it; null for the smallest. */
  above: Tier | null;
  /** Its limits for the chosen drug; empty without one, and where none are recorded. */
  limits: ThresholdView[];
  /** Its place among all steps: for comparing, not for showing. */
  order: number;
}

/** The value of a line, or of a part of it. `least` and `most` are null where not one sanction is known. */
export interface Range {
  /** null where quantity does not matter, as for use. */
  step: Step | null;
  regimes: Regime[];
  least: End | null;
  most: End | null;
}

/** Where a drug is used, as far as laws tell it apart. */
export const USE_PLACES = ['home', 'public'] as const;
export type UsePlace = (typeof USE_PLACES)[number];

/** When a part of a line holds. */
export interface When {
  place: UsePlace | null;
  region: Text | null;
  /** Of those that the records name; null = whatever the drug. */
  substances: readonly Substance[] | null;
}

/** What a line, or a part of it, rests on. */
export interface Ground {
  /** Ids of the rules. */
  rules: string[];
  aspects: AspectRecord[];
  /** The weakest status among them; null when it rests on nothing. */
  evidence: Status | null;
  known: Known;
  missing: Missing[];
}

/** A part of a line: `range` is null where the records hold no rule. */
export interface Branch extends Ground {
  when: When;
  range: Range | null;
}

interface Common extends Ground {
  depends: Depends[];
}

/** `range` is over all branches; null where the records hold no rule. */
export interface RangeLine extends Common {
  line: RangeLineName;
  range: Range | null;
  /** By place, part of the country and drug; one when nothing tells them apart. */
  branches: Branch[];
}

/** Whether the smallest step leaves a criminal record; several where drug or region decides, none where not known. */
export const RECORDS = ['no', 'lesser', 'yes'] as const;
export interface RecordLine extends Common {
  line: 'record';
  values: (typeof RECORDS)[number][];
}

/** From which step a kind of custody is possible. */
export type From =
  | { from: 'never' }
  /** Not known; `latest` = the step from which it is certain. */
  | { from: 'unknown'; latest: Step | null; most: End | null }
  /** `most` = the longest that the step itself allows. */
  | { from: 'step'; step: Step; most: End };

export interface CustodyLine extends Common {
  line: 'custody';
  /** Detention or arrest, counted in days. */
  detention: From;
  prison: From;
}

export interface WorstLine extends Common {
  line: 'sale-worst';
  most: End | null;
}

/** Ways out of liability or punishment for use and for what is held for own use. */
export const WAYS_OUT = ['surrender', 'treatment', 'diversion', 'discontinuance'] as const;
export type WayOut = (typeof WAYS_OUT)[number];
export interface WayOutLine extends Common {
  line: 'way-out';
  ways: WayOut[];
}

export type Headline = RangeLine | RecordLine | CustodyLine | WorstLine | WayOutLine;

/** All lines of a jurisdiction. */
export interface Headlines {
  /** Lower-case code: `ge`. */
  jurisdiction: string;
  day: string;
  substance: Substance | null;
  using: RangeLine;
  small: RangeLine;
  record: RecordLine;
  custody: CustodyLine;
  largest: RangeLine;
  repeat: RangeLine;
  sale: RangeLine;
  'sale-worst': WorstLine;
  'way-out': WayOutLine;
  growing: RangeLine;
  making: RangeLine;
  import: RangeLine;
}
