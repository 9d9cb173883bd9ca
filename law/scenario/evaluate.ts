/**
 * What a scenario leads to in the law of each jurisdiction, and why. Pure: it reads dossiers and nothing else.
 *
 * The conventions of the data bind it. Any one of a rule's circumstances is enough unless it says `match: all`; a
 * rule tagged `other` is a special case that is shown beside and never taken for the basic rule; the act `other` is
 * never matched; limits that are guidance or practice give a likely tier and no more; an amount outside the known
 * rows has no tier; a sanction recorded as `unknown` makes the range not known. Where the data does not say, the
 * answer says so: it is never a guess.
 */

import { KnownSince } from '../known-since';
import { MoneyOn } from '../money';
import { speaksOf } from '../objects';
import { isUnmeasuredOwnUse } from '../own-use';
import type { ToEuros } from '../penalty/order';
import { codeOf } from '../records';
import type { ExchangeRates, Text } from '../schema';
import { type Basis, REGIMES, TIERS } from '../vocabulary';
import { recordOnBasis } from './amount-tier';
import {
  type AmountFinding,
  type Answer,
  type Branch,
  type Caveat,
  isOpen,
  type RuleFinding,
  type ScenarioLaw,
} from './answer';
import { mergeAmounts, mergeFindings, tellApart } from './branches';
import { matchConduct } from './conduct';
import { exemptionsFor } from './exemptions';
import type { Scenario } from './input';
import { rangeOf } from './range';
import { RulesOnDay } from './rules-on-day';
import { restsOn, type Settled, settle } from './settle';
import { holdsIn, territoriesOf } from './territory';
import { variantsOf } from './variants';

export interface EvaluateOptions {
  /** Exchange rates by which fines are put in order; without them every fine ranks as the smallest. */
  rates?: ExchangeRates;
}

/**
 * The answers of one jurisdiction: one, or one for each territory where they differ.
 * @param law a dossier, or anything of its shape.
 * @param scenario what scenarioSchema gives.
 */
export function evaluate(
  law: ScenarioLaw,
  scenario: Scenario,
  { rates = [] }: EvaluateOptions = {},
): Answer[] {
  const units = new Map((law.units ?? []).map((unit) => [unit.id, unit]));
  const { toEuros } = new MoneyOn(units, rates, scenario.date);
  const onTheAct = law.offences.filter((rule) => matchConduct(rule, scenario.conduct) === 'yes');
  return territoriesOf(law.offences, onTheAct).map((territory) =>
    answerFor(law, scenario, territory, toEuros),
  );
}

/** The answers of several jurisdictions, in the order in which they are given. */
export function evaluateAll(
  laws: readonly ScenarioLaw[],
  scenario: Scenario,
  options: EvaluateOptions = {},
): Answer[] {
  return laws.flatMap((law) => evaluate(law, scenario, options));
}

function answerFor(
  present: ScenarioLaw,
  scenario: Scenario,
  territory: Text | null,
  toEuros: ToEuros,
): Answer {
  const known = new KnownSince(present.sources);
  // An aspect has no dates: before the text in which it was read, nothing is known of it.
  const aspects = present.aspects.filter((one) => known.standing(one, scenario.date) === 'yes');
  const aspectsKnown = aspects.length === present.aspects.length;
  const law = {
    ...present,
    aspects,
    basisReadLater: recordOnBasis(present) !== null && recordOnBasis({ aspects }) === null,
  };
  const onDay = new RulesOnDay(law, known, scenario.date);
  const onTheAct = law.offences.filter(
    (rule) =>
      matchConduct(rule, scenario.conduct) !== 'no' &&
      holdsIn(rule, territory) &&
      speaksOf(rule, scenario.substance) &&
      onDay.standing(rule) !== 'no',
  );
  const settled = variantsOf(law, scenario, onTheAct, known).map((variant) =>
    settle(law, variant, territory, toEuros, known, onDay),
  );
  const { dependsOn, branches, plain } = tellApart(settled);
  const merged = mergeFindings(settled);

  const open = merged.filter(isOpen);
  const rules = open.map(({ rule }) => rule);
  const sure = open.filter(({ verdict }) => verdict !== 'possible').map(({ rule }) => rule);
  const aspect = branches.find((branch) => branch.aspect)?.aspect ?? null;
  const amount = mergeAmounts(settled.map((one) => one.amount));
  const basis = plain.because === 'law-sets-no-number' ? amount.basis : null;
  const tierRows = amount.tiers.flatMap((tier) => tier.rows);
  const rests = restsOn(
    rules,
    [...tierRows, ...(amount.nearest ? [amount.nearest] : [])],
    [...(aspect ? [aspect] : []), ...(basis ? [basis] : [])],
  );
  const whole = branches.every(({ gap }) => !gap);
  const depends = dependsOn.length > 0 && branches.some(({ outcome }) => outcome !== 'unknown');
  return {
    jurisdiction: codeOf(law),
    territory,
    scenario,
    outcome: depends ? 'depends' : plain.outcome,
    because: depends ? 'attribute-not-said' : plain.because,
    dependsOn,
    branches: dependsOn.length > 0 ? branches.map(branchOf) : [],
    amount,
    missing: missingOf(branches),
    rules: merged,
    regimes: REGIMES.filter((regime) => branches.some(({ regimes }) => regimes.includes(regime))),
    range: rangeOf(rules, toEuros, whole),
    likelyRange: open.some(({ verdict }) => verdict === 'likely') ? rangeOf(sure, toEuros) : null,
    exemptions: exemptionsFor(law, scenario, rules),
    ...rests,
    aspect,
    caveats: [
      ...caveatsOf(amount, open),
      ...(aspectsKnown ? [] : ['aspects-date-unknown' as const]),
    ],
  };
}

const missingOf = (branches: readonly Settled[]) =>
  TIERS.filter((tier) => branches.some(({ missing }) => missing.includes(tier)));

const branchOf = (settled: Settled): Branch => ({
  when: settled.when,
  outcome: settled.outcome,
  because: settled.because,
  tiers: [...new Set(settled.amount.tiers.map(({ tier }) => tier))],
  missing: settled.missing,
  regimes: settled.regimes,
  rules: settled.findings.filter(isOpen).map(({ rule }) => rule.id),
  range: settled.range,
  evidence: settled.evidence,
});

function caveatsOf(amount: AmountFinding, open: readonly RuleFinding[]): Caveat[] {
  const rows = amount.tiers.flatMap((tier) => tier.rows);
  const caveats: Caveat[] = [];
  const weighed = (basis: Basis) => rows.some(({ threshold }) => threshold.basis === basis);
  if (weighed('pure-substance')) caveats.push('amount-is-pure');
  if (weighed('total-mixture')) caveats.push('amount-is-mixture');
  if (weighed('dry-weight')) caveats.push('amount-is-dry');
  if (weighed('unknown')) caveats.push('basis-not-recorded');
  if (open.some(({ met }) => met.includes('repeat'))) caveats.push('repeat-period');
  if (open.some(({ met }) => met.includes('minor'))) caveats.push('minor-meaning');
  if (open.some(({ rule }) => isUnmeasuredOwnUse(rule))) caveats.push('own-use-unmeasured');
  if (rows.some(({ inForce }) => inForce === 'perhaps')) caveats.push('limits-date-unknown');
  if (open.some(({ inForce }) => inForce === 'perhaps')) caveats.push('rules-date-unknown');
  return caveats;
}
