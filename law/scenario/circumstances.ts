/** Whether a rule's circumstances are those of the scenario. */
import type { Rule } from '../schema';
import { type Circumstance, SPECIAL_CASES } from '../vocabulary';
import type { Reason } from './answer';
import { ofTheOtherPerson } from './conduct';
import type { Facts } from './facts';
import { isLesserForm } from './lesser';

/** What of the facts can be a circumstance of a rule. */
export type Situation = Pick<Facts, 'place' | 'repeat' | 'dependence' | 'minor'>;

/** What the facts give, in the words of the law's circumstances. */
function given(facts: Situation): ReadonlySet<Circumstance> {
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
 * - `lesser`: a form of lesser gravity, which a court finds by the whole case.
 * - `listed`: it is met if the drug is one of a list that is not recorded.
 * - `special`: it is tagged as a special case and nothing else that it names is given, or all must be.
 * - `missing`: it names circumstances that are not given.
 */
export interface CircumstanceMatch {
  kind: 'basic' | 'met' | 'lesser' | 'listed' | 'special' | 'missing';
  met: Circumstance[];
  /** 0 for a basic rule, 1 where any one is enough, else how many are needed together. */
  rank: number;
  reasons: Reason[];
}

/**
 * What a rule asks for. A form of lesser gravity that stands in place of a small step (Bulgaria's minor case) is one
 * of the steps: which it is, a court says of every amount.
 */
const asked = ({ circumstances, quantity }: Rule) =>
  circumstances.filter((one) => one !== 'lesser-gravity' || quantity === 'any');

/**
 * Any one of a rule's circumstances is enough, unless it says `match: all`. A special case (`other` …) is never
 * given, but another circumstance that it names beside it may be enough (Kazakhstan 286(2)).
 */
export function matchCircumstances(rule: Rule, facts: Situation): CircumstanceMatch {
  const named = asked(rule);
  if (named.length === 0) return { kind: 'basic', met: [], rank: 0, reasons: [] };
  const all = rule.match === 'all';
  const have = given(facts);
  const foreign = ofTheOtherPerson(rule);
  const met = named.filter((circumstance) => have.has(circumstance) && !foreign.has(circumstance));
  const missing = named.filter((circumstance) => !met.includes(circumstance));
  const rank = all ? named.length : 1;
  if (all ? missing.length === 0 : met.length > 0) return { kind: 'met', met, rank, reasons: [] };

  if (isLesserForm(rule))
    return { kind: 'lesser', met, rank, reasons: [{ code: 'lesser-gravity' }] };
  if (!all && named.includes('dangerous-drug'))
    return { kind: 'listed', met, rank, reasons: [{ code: 'list-not-recorded' }] };

  const reasons: Reason[] = [];
  for (const circumstance of foreign)
    if (have.has(circumstance)) reasons.push({ code: 'concerns-the-other-person', circumstance });
  if (named.some((circumstance) => SPECIAL_CASES.has(circumstance))) {
    reasons.push({ code: 'special-object' });
    const rest = missing.filter((circumstance) => !SPECIAL_CASES.has(circumstance));
    if (rest.length > 0) reasons.push({ code: 'circumstance-not-given', circumstances: rest, all });
    return { kind: 'special', met, rank, reasons };
  }
  reasons.push({ code: 'circumstance-not-given', circumstances: missing, all });
  return { kind: 'missing', met, rank, reasons };
}
