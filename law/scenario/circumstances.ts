/** Whether a rule's circumstances are those of the scenario. */
import type { Rule } from '../schema';
import type { Circumstance } from '../vocabulary';
import type { Reason } from './answer';
import { ofTheOtherPerson } from './conduct';
import type { Facts } from './facts';

/** What the facts give, in the words of the law's circumstances. */
function given(facts: Facts): ReadonlySet<Circumstance> {
  const circumstances: Circumstance[] = [];
  if (facts.repeat) circumstances.push('repeat');
  if (facts.dependence) circumstances.push('dependence');
  if (facts.minor) circumstances.push('minor');
  if (facts.place === 'public') circumstances.push(...IN_PUBLIC);
  return new Set(circumstances);
}

/** Circumstances that a public place brings about. */
export const IN_PUBLIC: readonly Circumstance[] = ['public-place', 'school-or-public-place'];

/**
 * - `basic`: the rule names no circumstance.
 * - `met`: it names some and enough are given; `met` lists those, `rank` counts how many had to be.
 * - `special`: it is tagged `other` and nothing else that it names is given, or all must be.
 * - `missing`: it names circumstances that are not given.
 */
export interface CircumstanceMatch {
  kind: 'basic' | 'met' | 'special' | 'missing';
  met: Circumstance[];
  /** 0 for a basic rule, 1 where any one is enough, else how many are needed together. */
  rank: number;
  reasons: Reason[];
}

/**
 * Any one of a rule's circumstances is enough, unless it says `match: all`. `other` is never given: a rule tagged
 * so is a special case, but another circumstance that it names beside it may be enough (Kazakhstan 286(2)).
 */
export function matchCircumstances(rule: Rule, facts: Facts): CircumstanceMatch {
  const named = rule.circumstances;
  if (named.length === 0) return { kind: 'basic', met: [], rank: 0, reasons: [] };
  const all = rule.match === 'all';
  const have = given(facts);
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
  reasons.push({ code: 'circumstance-not-given', circumstances: missing, all });
  return { kind: 'missing', met, rank, reasons };
}
