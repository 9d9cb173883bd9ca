/** Weighs the rules that name an act against the amount: which apply, which may, and why the others do not. */
import type { KnownSince } from '../known-since';
import type { ToEuros } from '../penalty/order';
import type { Rule } from '../schema';
import { TIERS, type Tier } from '../vocabulary';
import {
  type AmountFinding,
  type Reason,
  type RuleFinding,
  type ScenarioLaw,
  type ThresholdRef,
  VERDICTS,
  type Verdict,
} from './answer';
import { isOfLater } from './day-known';
import { type Candidate, fits, isDoubtful } from './fit';
import { reaching } from './lesser';
import { likelyHeld } from './likely-limits';
import { type Displaced, type FittingRule, governing } from './precedence';
import { hasOtherTerm, rankOf, reachBothEnds, speaksIn, type World, worldsFor } from './worlds';

/** What the worlds came to, for the outcome. */
export interface Weighed {
  /** Some rule fits but for the amount. */
  anyRule: boolean;
  /** Some rule that fits, or may, looks at the amount. */
  tiered: boolean;
  /** The same rules govern whatever tier the amount falls under. */
  settled: boolean;
  /** In some tier that the amount may fall under no rule is recorded. */
  gap: boolean;
  /** Those of them that have a name, smallest first. */
  missing: Tier[];
  /** Limits that put the amount in its tier stood on the day only perhaps; `likely` = nothing says that they changed. */
  limitsUnsure: boolean;
  limitsLikely: boolean;
}

interface Weighing {
  world: World;
  governing: ReadonlySet<Rule>;
  displaced: readonly Displaced[];
  either: ReadonlySet<Candidate>;
  /** Those that may hold there: drugs of a list that is not recorded, forms of lesser gravity. */
  doubtful: ReadonlySet<Candidate>;
}

/**
 * @param candidates the rules on the act, with what already speaks against each.
 * @param amount where the amount stands; returned as `not-looked-at` when no rule asks for it.
 * @param law the law whose rules the candidates are
 * @param day YYYY-MM-DD
 */
export function weighRules(
  candidates: readonly Candidate[],
  amount: AmountFinding,
  toEuros: ToEuros,
  law: Pick<ScenarioLaw, 'offences' | 'thresholds'>,
  known: KnownSince,
  day: string,
): { weighed: Weighed; amount: AmountFinding; findings: RuleFinding[] } {
  const fitting = candidates.filter(fits);
  const maybe = candidates.filter(eitherKind);
  const doubtful = candidates.filter(isDoubtful);
  const tiered = [...fitting, ...maybe].some(({ rule }) => rule.quantity !== 'any');
  const stood = fitting.filter(({ inForce }) => inForce === 'yes').map(({ rule }) => rule);
  const held = (row: ThresholdRef) => likelyHeld(row, stood, law, known, day);
  const unsure = tiered ? rowsOf(amount).filter(({ inForce }) => inForce === 'perhaps') : [];
  const limitsUnsure = unsure.length > 0;
  const limitsLikely = limitsUnsure && unsure.every(held);
  const looked = lookedAt(amount, tiered, limitsLikely);
  const worlds = openWorlds(candidates, looked, fitting, maybe, limitsUnsure && !limitsLikely);
  const weighings = worlds.map((world) => ({
    ...weighIn(world, fitting, maybe, toEuros),
    doubtful: new Set<Candidate>(),
  }));
  for (const weighing of weighings) weighing.doubtful = doubtfulIn(weighing, doubtful, fitting);

  const first = weighings[0];
  const gaps = weighings.filter(
    ({ governing: rules, either }) => rules.size === 0 && either.size === 0,
  );
  const weighed: Weighed = {
    anyRule: fitting.length > 0,
    tiered,
    settled: weighings.every((weighing) => first && sameSet(weighing.governing, first.governing)),
    gap: gaps.length > 0,
    missing: TIERS.filter((tier) => gaps.some(({ world }) => world.tier === tier)),
    limitsUnsure,
    limitsLikely,
  };
  const findings = candidates
    .map((candidate) => findingOf(candidate, looked, weighings))
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  return { weighed, amount: looked, findings };
}

/** Where the amount stands, as far as the rules ask; a table that is merely likely to have held puts it there likely. */
function lookedAt(amount: AmountFinding, tiered: boolean, likely: boolean): AmountFinding {
  if (!tiered) return { state: 'not-looked-at', tiers: [], nearest: null, basis: null };
  return likely
    ? { ...amount, tiers: amount.tiers.map((tier) => ({ ...tier, likely: true })) }
    : amount;
}

const rowsOf = (amount: AmountFinding): ThresholdRef[] => amount.tiers.flatMap(({ rows }) => rows);
const rulesOf = (candidates: readonly Candidate[]) => candidates.map(({ rule }) => rule);
const sameSet = (a: ReadonlySet<Rule>, b: ReadonlySet<Rule>) =>
  a.size === b.size && [...a].every((rule) => b.has(rule));

/**
 * Rules recorded with a tier and circumstances that are not given. Some dossiers write "in a large quantity, or by
 * a group" so (Russia 229.1(2)); whether either is enough stands in the description alone. Dependence is never an
 * alternative to a quantity (Portugal, Art. 26).
 */
const eitherKind = ({ rule, obstacles, circumstances }: Candidate) =>
  obstacles.length === 0 &&
  circumstances.kind === 'missing' &&
  rule.match !== 'all' &&
  rule.quantity !== 'any' &&
  !rule.circumstances.includes('dependence');

/**
 * Whether a step was already there on the day though only a later rule on it is recorded: where its paragraph stood with
 * another step, the law has only cut the steps anew since (Russia in 2013).
 */
const isMissing = (later: Candidate, fitting: readonly Candidate[]) =>
  fitting.length > 0 &&
  isOfLater(later) &&
  !fitting.some(({ rule }) => isSameProvision(rule, later.rule));

const isSameProvision = ({ provision: a }: Rule, { provision: b }: Rule) =>
  a?.instrument === b?.instrument && a?.article === b?.article && a?.paragraph === b?.paragraph;

/**
 * The tiers left open; all of them when the limits themselves stood only perhaps on that day. A step of which only a
 * later rule is recorded is one of them: what it led to before is not known.
 */
function openWorlds(
  candidates: readonly Candidate[],
  amount: AmountFinding,
  fitting: readonly Candidate[],
  maybe: readonly Candidate[],
  limitsUnsure: boolean,
): World[] {
  const further: Tier[] = [
    ...maybe.filter(({ basicKin }) => basicKin.length === 0),
    ...candidates.filter((candidate) => isMissing(candidate, fitting)),
  ].map(({ rule }) => rule.quantity);
  if (limitsUnsure) further.push(...amount.tiers.map(({ tier }) => tier));
  return worldsFor(
    limitsUnsure ? { ...amount, state: 'not-in-table', tiers: [] } : amount,
    rulesOf(fitting),
    further,
    specialMayBeBasic(candidates, fitting),
  );
}

/** A form of lesser gravity for any amount, where each basic rule has its own, is one of small amounts (Slovakia). */
function doubtfulIn(
  { world, governing: governed }: Weighing,
  doubtful: readonly Candidate[],
  fitting: readonly Candidate[],
): Set<Candidate> {
  // What punishes as a rule that applies all the same changes nothing (Belarus 328(3), again and by a dangerous drug).
  const speaking = doubtful.filter(
    ({ rule }) => speaksIn(rule, world) && ![...governed].some((one) => punishAlike(one, rule)),
  );
  const forms = speaking.filter(({ doubt }) => doubt === 'lesser');
  const basic = [...governed].filter(({ circumstances }) => circumstances.length === 0);
  const spans = fitting.some(({ rule }) => rule.quantity === 'any');
  const reached = reaching(forms, basic, spans).filter(
    ({ rule }) =>
      rule.quantity !== 'any' ||
      spans ||
      basic.some(({ quantity }) => rankOf(quantity) <= rankOf('small')),
  );
  return new Set([...speaking.filter(({ doubt }) => doubt === 'list'), ...reached]);
}

const punishAlike = (a: Rule, b: Rule) =>
  a.regime === b.regime && JSON.stringify(a.penalties) === JSON.stringify(b.penalties);

function weighIn(
  world: World,
  fitting: readonly Candidate[],
  maybe: readonly Candidate[],
  toEuros: ToEuros,
): Omit<Weighing, 'doubtful'> {
  const speaking = fitting.filter(({ rule }) => speaksIn(rule, world));
  const rules: FittingRule[] = speaking.map(({ rule, inForce, circumstances }) => ({
    rule,
    inForce,
    met: circumstances.met,
    rank: circumstances.rank,
  }));
  const result = governing(rules, toEuros);
  const either = maybe.filter(
    ({ rule, basicKin }) =>
      speaksIn(rule, world) && !basicKin.some((kin) => !hasOtherTerm(kin, world)),
  );
  return {
    world,
    governing: new Set(result.governing.map(({ rule }) => rule)),
    displaced: result.displaced,
    either: new Set(either),
  };
}

/**
 * Basic rules cover one end of the quantities alone, while a special one stands beside for any amount: what is left
 * may fall under the special one, and nothing tells. Bulgaria has it so for drugs that its dossier places on no list:
 * a minor case and large amounts of every drug, and the rule between them for each list apart.
 */
function specialMayBeBasic(candidates: readonly Candidate[], fitting: readonly Candidate[]) {
  const tiers = fitting.map(({ rule }) => rule.quantity);
  return (
    tiers.length > 0 &&
    !tiers.includes('any') &&
    !reachBothEnds(tiers) &&
    candidates.some(
      ({ rule, obstacles, circumstances }) =>
        obstacles.length === 0 && circumstances.kind === 'special' && rule.quantity === 'any',
    )
  );
}

function findingOf(
  candidate: Candidate,
  amount: AmountFinding,
  weighings: readonly Weighing[],
): RuleFinding {
  const { rule, inForce, obstacles, circumstances } = candidate;
  const finding = (verdict: Verdict, reasons: Reason[]): RuleFinding => ({
    rule,
    verdict,
    met: circumstances.met,
    inForce,
    reasons: inForce === 'perhaps' ? [unsureOf(rule), ...reasons] : reasons,
  });
  const tierReasons = tierObstacles(rule, amount, weighings);
  if (obstacles.length > 0)
    return finding('no', [...obstacles, ...circumstances.reasons, ...tierReasons]);
  if (candidate.doubt) return doubtfulFinding(candidate, weighings, tierReasons, finding);
  if (circumstances.kind === 'special')
    return finding('special', [...circumstances.reasons, ...tierReasons]);
  if (circumstances.kind === 'missing') {
    const either = weighings.some((weighing) => weighing.either.has(candidate));
    if (!either) return finding('no', [...circumstances.reasons, ...tierReasons]);
    return finding('possible', [
      { code: 'either-may-be-enough', circumstances: rule.circumstances },
    ]);
  }
  const where = weighings.filter((weighing) => weighing.governing.has(rule));
  if (where.length === 0) return finding('no', [...tierReasons, ...displacedBy(rule, weighings)]);
  if (where.length === weighings.length) return finding('applies', []);
  const likely = where.some(({ world }) => world.likely);
  return finding(likely ? 'likely' : 'possible', [
    { code: 'tier-not-settled', tier: rule.quantity },
  ]);
}

function doubtfulFinding(
  candidate: Candidate,
  weighings: readonly Weighing[],
  tierReasons: Reason[],
  finding: (verdict: Verdict, reasons: Reason[]) => RuleFinding,
): RuleFinding {
  const { rule, doubt } = candidate;
  const where = weighings.filter((weighing) => weighing.doubtful.has(candidate));
  const why: Reason = { code: doubt === 'list' ? 'list-not-recorded' : 'lesser-gravity' };
  if (where.length === 0)
    return tierReasons.length > 0
      ? finding('no', tierReasons)
      : finding('special', [{ code: 'special-object' }]);
  const unsettled: Reason = { code: 'tier-not-settled', tier: rule.quantity };
  return finding('possible', where.length < weighings.length ? [why, unsettled] : [why]);
}

const unsureOf = ({ valid_from, valid_to }: Rule): Reason => ({
  code: 'perhaps-not-in-force',
  from: valid_from ?? null,
  to: valid_to ?? null,
});

/** Why the amount speaks against a rule; empty when in some world it does not. */
function tierObstacles(
  rule: Rule,
  amount: AmountFinding,
  weighings: readonly Weighing[],
): Reason[] {
  if (amount.state === 'not-looked-at' || weighings.some(({ world }) => speaksIn(rule, world)))
    return [];
  return weighings.some(({ world }) => hasOtherTerm(rule, world))
    ? [{ code: 'other-term', label: rule.quantity_label ?? null }]
    : [{ code: 'other-tier', tier: rule.quantity }];
}

function displacedBy(rule: Rule, weighings: readonly Weighing[]): Reason[] {
  const by = new Map<string, Reason>();
  for (const { displaced } of weighings)
    for (const entry of displaced)
      if (entry.rule === rule)
        by.set(entry.by.id, { code: 'displaced', by: entry.by.id, because: entry.because });
  return [...by.values()];
}
