/** Whether a rule's circumstances are those of the scenario. */
import type { Rule } from '../schema';
import type { Circumstance } from '../vocabulary';
import type { Reason } from './answer';
import { ofTheOtherPerson } from './conduct';
import type { Scenario } from './input';

/** What the scenario gives, in the words of the law's circumstances. */
function given(scenario: Scenario): ReadonlySet<Circumstance> {
  const circumstances: Circumstance[] = [];
  if (scenario.repeat) circumstances.push('repeat');
  if (scenario.dependence) circumstances.push('dependence');
  if (scenario.minor) circumstances.push('minor');
  return new Set(circumstances);
}

/**
 * - `basic`: the rule names no circumstance.
 * - `met`: it names some and enough are given; `met` lists those, `rank` counts how many had to be.
 * - `special`: it is tagged `other` and nothing else that it names is given, or all must be.
 * - `place`: only a public place is missing, and the scenario says the act was outside.
 * - `missing`: it names circumstances that are not given.
 */
export interface CircumstanceMatch {
  kind: 'basic' | 'met' | 'special' | 'place' | 'missing';
  met: Circumstance[];
  /** 0 for a basic rule, 1 where any one is enough, else how many are needed together. */
  rank: number;
  reasons: Reason[];
}

const PUBLIC: readonly Circumstance[] = ['public-place', 'school-or-public-place'];

/**
 * Any one of a rule's circumstances is enough, unless it says `match: all`. `other` is never given: a rule tagged
 * so is a special case, but another circumstance that it names beside it may be enough (Kazakhstan 286(2)).
 */
export function matchCircumstances(rule: Rule, scenario: Scenario): CircumstanceMatch {
  const named = rule.circumstances;
  if (named.length === 0) return { kind: 'basic', met: [], rank: 0, reasons: [] };
  const all = rule.match === 'all';
  const have = given(scenario);
  const foreign = ofTheOtherPerson(rule);
  const met = named.filter((circumstance) => have.has(circumstance) && !foreign.has(circumstance));
  const missing = named.filter((circumstance) => !met.includes(circumstance));
  const rank = all ? named.length : 1;
  if (all ? missing.length === 0 : met.length > 0) return { kind: 'met', met, rank, reasons: [] };

  const reasons: Reason[] = [];
  for (const circumstance of foreign)
    if (have.has(circumstance)) reasons.push({ code: 'concerns-the-other-person', circumstance });
  if (named.includes('other')) {
    reasons.push({ code: 'special-object' });
    const rest = missing.filter((circumstance) => circumstance !== 'other');
    if (rest.length > 0) reasons.push({ code: 'circumstance-not-given', circumstances: rest, all });
    return { kind: 'special', met, rank, reasons };
  }
  const mayBePublic =
    scenario.conduct === 'use' &&
    scenario.place === 'outside' &&
    missing.some((circumstance) => PUBLIC.includes(circumstance)) &&
    (!all || missing.length === 1);
  if (mayBePublic) {
    reasons.push({ code: 'place-may-be-public' });
    return { kind: 'place', met, rank, reasons };
  }
  reasons.push({ code: 'circumstance-not-given', circumstances: missing, all });
  return { kind: 'missing', met, rank, reasons };
}
