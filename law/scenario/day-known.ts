/** Whether the data reaches back to the day of a scenario. */
import type { Rule } from '../schema';
import type { AmountFinding, RuleFinding } from './answer';
import { isOpen } from './answer';
import type { Candidate } from './fit';

/**
 * The law of the day is not known when a rule that answers was read in a later text without a beginning, or when one
 * that would answer is known to have begun later and nothing is recorded before it: what it replaced may be missing.
 * A rule whose end is recorded was the law until then; that its beginning is not recorded is a caveat of the answer.
 */
export function isLawOfDayKnown(
  candidates: readonly Candidate[],
  amount: AmountFinding,
  findings: readonly RuleFinding[],
): boolean {
  const open = findings.filter(isOpen);
  if (open.some(({ inForce, rule }) => inForce === 'perhaps' && !rule.valid_to)) return false;
  return !candidates.some(
    (candidate) =>
      isOfLater(candidate) &&
      mayReach(candidate.rule, amount) &&
      !open.some(({ rule }) => stoodBefore(rule, candidate.rule)),
  );
}

/** Whether it would answer, had it not begun after the day. */
export const isOfLater = ({ beginsLater, obstacles, circumstances }: Candidate) =>
  beginsLater &&
  obstacles.every(({ code }) => code === 'not-in-force') &&
  (circumstances.kind === 'basic' || circumstances.kind === 'met');

const mayReach = ({ quantity }: Rule, { tiers }: AmountFinding) =>
  quantity === 'any' || tiers.length === 0 || tiers.some(({ tier }) => tier === quantity);

/** For the same step of quantity or for any, and of the same kind of liability or replaced since. */
const stoodBefore = (earlier: Rule, later: Rule) =>
  (earlier.regime === later.regime || earlier.valid_to != null) &&
  (earlier.quantity === later.quantity || earlier.quantity === 'any' || later.quantity === 'any');
