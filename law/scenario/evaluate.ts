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
import type { ToEuros } from '../penalty/order';
import type { AspectRecord, Citation, ExchangeRates, Rule, Text } from '../schema';
import { REGIMES, type Status, weakest } from '../vocabulary';
import { findAmount } from './amount-tier';
import {
  type AmountFinding,
  type Answer,
  type Caveat,
  isOpen,
  type RuleFinding,
  type ScenarioLaw,
  type ThresholdRef,
} from './answer';
import { matchConduct } from './conduct';
import { isLawOfDayKnown } from './day-known';
import { exemptionsFor } from './exemptions';
import { candidatesFor } from './fit';
import type { Scenario } from './input';
import { decide } from './outcome';
import { rangeOf } from './range';
import { territoriesOf } from './territory';
import { weighRules } from './weigh';

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
  const known = new KnownSince(present.instruments);
  // An aspect has no dates: before the text in which it was read, nothing is known of it.
  const aspectsKnown = known.standing({}, null, scenario.date) === 'yes';
  const law = aspectsKnown ? present : { ...present, aspects: [] };
  const candidates = candidatesFor(law, scenario, territory, known);
  const { weighed, amount, findings } = weighRules(
    candidates,
    findAmount(law, scenario, known),
    toEuros,
  );
  const useAspect = law.aspects.find(({ aspect }) => aspect === 'use-is-offence') ?? null;
  const decided = decide(scenario, amount, findings, weighed, useAspect);
  const { outcome, because } =
    decided.outcome === 'unknown' || isLawOfDayKnown(scenario.date, candidates, amount, findings)
      ? decided
      : ({ outcome: 'unknown', because: 'law-of-that-day-unknown' } as const);

  const open = findings.filter(isOpen);
  const rules = open.map(({ rule }) => rule);
  const sure = open.filter(({ verdict }) => verdict !== 'possible').map(({ rule }) => rule);
  const aspect = scenario.conduct === 'use' && open.length === 0 ? useAspect : null;
  const tierRows = amount.tiers.flatMap((tier) => tier.rows);
  const basis = because === 'law-sets-no-number' ? amount.basis : null;
  const rests = restsOn(
    rules,
    [...tierRows, ...(amount.nearest ? [amount.nearest] : [])],
    [...(aspect ? [aspect] : []), ...(basis ? [basis] : [])],
  );
  return {
    jurisdiction: law.jurisdiction.code.toLowerCase(),
    territory,
    scenario,
    outcome,
    because,
    amount,
    rules: findings,
    regimes:
      because === 'aspect-says-no'
        ? ['none']
        : REGIMES.filter((regime) => rules.some((rule) => rule.regime === regime)),
    range: rangeOf(rules, toEuros, !weighed.gap),
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

/** What an answer rests on: its weakest status, and every citation once. */
function restsOn(
  rules: readonly Rule[],
  rows: readonly ThresholdRef[],
  aspects: readonly AspectRecord[],
): { evidence: Status | null; sources: Citation[] } {
  const records = [...rules, ...rows.map(({ threshold }) => threshold), ...aspects];
  const sources = new Map<string, Citation>();
  for (const citation of records.flatMap((record) => record.sources))
    sources.set(`${citation.source}\n${citation.locator ?? ''}`, citation);
  return { evidence: weakest(records.map(({ status }) => status)), sources: [...sources.values()] };
}

function caveatsOf(amount: AmountFinding, open: readonly RuleFinding[]): Caveat[] {
  const rows = amount.tiers.flatMap((tier) => tier.rows);
  const caveats: Caveat[] = [];
  if (rows.some(({ threshold }) => threshold.basis === 'pure-substance'))
    caveats.push('amount-is-pure');
  if (open.some(({ met }) => met.includes('repeat'))) caveats.push('repeat-period');
  if (open.some(({ met }) => met.includes('minor'))) caveats.push('minor-meaning');
  if (rows.some(({ inForce }) => inForce === 'perhaps')) caveats.push('limits-date-unknown');
  if (open.some(({ inForce }) => inForce === 'perhaps')) caveats.push('rules-date-unknown');
  return caveats;
}
