/** What one set of facts, with nothing left unsaid, leads to. */
import type { KnownSince } from '../known-since';
import type { ToEuros } from '../penalty/order';
import type { AspectRecord, Citation, Rule, Text } from '../schema';
import { isUnlisted, REGIMES, type Regime, type Status, type Tier, weakest } from '../vocabulary';
import { findAmount, type LawOfDay } from './amount-tier';
import {
  type AmountFinding,
  isOpen,
  type Outcome,
  type OutcomeReason,
  type PenaltyRange,
  type RuleFinding,
  type ThresholdRef,
} from './answer';
import { isLawOfDayKnown } from './day-known';
import { candidatesFor } from './fit';
import { decide } from './outcome';
import { rangeOf } from './range';
import type { RulesOnDay } from './rules-on-day';
import type { When } from './unsaid';
import type { Variant } from './variants';
import { weighRules } from './weigh';

export interface Settled {
  when: When;
  outcome: Outcome;
  because: OutcomeReason;
  amount: AmountFinding;
  findings: RuleFinding[];
  regimes: Regime[];
  range: PenaltyRange | null;
  /** The record on use as an offence, where it answers and no rule does. */
  aspect: AspectRecord | null;
  evidence: Status | null;
  /** In some tier that the amount may fall under no rule is recorded. */
  gap: boolean;
  /** Those tiers, where they have a name. */
  missing: Tier[];
}

export function settle(
  law: LawOfDay,
  { when, facts }: Variant,
  territory: Text | null,
  toEuros: ToEuros,
  known: KnownSince,
  onDay: RulesOnDay,
): Settled {
  const candidates = candidatesFor(law, facts, territory, onDay);
  const { weighed, amount, ...weighedRules } = weighRules(
    candidates,
    findAmount(law, facts, known),
    toEuros,
    law,
    known,
    facts.date,
  );
  const unlisted = isUnlisted(facts.substance);
  const findings = unlisted ? weighedRules.findings.map(ifListed) : weighedRules.findings;
  const useAspect = law.aspects.find(({ aspect }) => aspect === 'use-is-offence') ?? null;
  const decided = decide(facts.conduct, amount, findings, weighed, useAspect);
  const dayKnown = decided.outcome === 'unknown' || isLawOfDayKnown(candidates, amount, findings);
  const onThatDay = dayKnown
    ? decided
    : ({ outcome: 'unknown', because: 'law-of-that-day-unknown' } as const);
  // What is lawful for a controlled substance is for one that may not be controlled, too.
  const { outcome, because } =
    unlisted && onThatDay.outcome !== 'no-offence'
      ? ({
          outcome: 'unknown',
          because: findings.some(isOpen) ? 'listing-not-recorded' : 'no-rule-names-it',
        } as const)
      : onThatDay;
  const rules = findings.filter(isOpen).map(({ rule }) => rule);
  const aspect = facts.conduct === 'use' && rules.length === 0 ? useAspect : null;
  const rows = amount.tiers.flatMap((tier) => tier.rows);
  return {
    when,
    outcome,
    because,
    amount,
    findings,
    regimes:
      because === 'aspect-says-no'
        ? ['none']
        : REGIMES.filter((regime) => rules.some((rule) => rule.regime === regime)),
    range: rangeOf(rules, toEuros, !weighed.gap),
    aspect,
    evidence: restsOn(rules, rows, aspect ? [aspect] : []).evidence,
    gap: weighed.gap,
    missing: weighed.missing,
  };
}

/** A rule on a substance of which no record says that it is controlled: it may apply, if it is. */
function ifListed(finding: RuleFinding): RuleFinding {
  return isOpen(finding)
    ? {
        ...finding,
        verdict: 'possible',
        reasons: [...finding.reasons, { code: 'listing-not-recorded' }],
      }
    : finding;
}

/** What an answer rests on: its weakest status, and every citation once. */
export function restsOn(
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
