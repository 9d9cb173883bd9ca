/**
 * Which of several rules that fit governs. The special rule comes before the general one:
 *
 * 1. a rule for the tier before a rule for any amount;
 * 2. where both are as close to the amount, a rule on cannabis alone before one on a list, a list before `all`;
 * 3. a rule for a circumstance that is given before the basic rule of the same or a wider tier, if it is not the
 *    milder one. A milder one (a child who uses, a person with dependence) is a favour whose further conditions
 *    the record describes in words, so both stay;
 * 4. of a rule for a circumstance in any amount and a basic rule for the very tier, the heavier one, which absorbs
 *    the other (Russia 228.1: to a minor 10-20 years, in a significant amount 8-15).
 *
 * A rule that stood on the day only perhaps displaces none that certainly did, and rules whose sanctions are not
 * known are never compared.
 */
import type { InForce } from '../date';
import { inWordsOnly } from '../penalty/open';
import { compareSeverity, severityRange, type ToEuros } from '../penalty/order';
import type { Rule } from '../schema';
import type { Circumstance } from '../vocabulary';

/** A rule that fits the act, the substance and the circumstances of a scenario. */
export interface FittingRule {
  rule: Rule;
  /** Circumstances of the scenario that it names. */
  met: Circumstance[];
  /** How many circumstances had to be met: 0 for a basic rule. */
  rank: number;
  inForce: InForce;
}

export type DisplacedBecause = 'tier' | 'circumstance' | 'substance' | 'heavier';
export interface Displaced {
  rule: Rule;
  by: Rule;
  because: DisplacedBecause;
}

const tierRank = ({ rule }: FittingRule) => (rule.quantity === 'any' ? 0 : 1);

function substanceRank({ rule }: FittingRule): number {
  if (rule.substances.includes('all')) return rule.except ? 1 : 0;
  const cannabisAlone = rule.substances.every(
    (substance) => substance.startsWith('cannabis-') || substance === 'thc',
  );
  return cannabisAlone ? 2 : 1;
}

/**
 * Above zero when a is the heavier rule, 0 when they weigh the same, null when a sanction is not known or stands in
 * words only.
 */
function weigh(a: Rule, b: Rule, toEuros: ToEuros): number | null {
  if (inWordsOnly(a) || inWordsOnly(b)) return null;
  const left = severityRange(a.penalties, toEuros);
  const right = severityRange(b.penalties, toEuros);
  if (!left.harshest || !left.mildest || !right.harshest || !right.mildest) return null;
  return (
    compareSeverity(left.harshest.severity, right.harshest.severity) ||
    compareSeverity(left.mildest.severity, right.mildest.severity)
  );
}

const sameCircumstances = (a: FittingRule, b: FittingRule) =>
  a.met.length === b.met.length && a.met.every((circumstance) => b.met.includes(circumstance));

/** Dependence makes a case milder or opens treatment; it never makes a basic rule step back. */
const isFavour = ({ met }: FittingRule) =>
  met.length > 0 && met.every((circumstance) => circumstance === 'dependence');

/** Why rule a makes rule b step back; null when it does not. */
function displaces(a: FittingRule, b: FittingRule, toEuros: ToEuros): DisplacedBecause | null {
  if (a.inForce !== 'yes' && b.inForce === 'yes') return null;
  if (a.rank === b.rank) {
    if (!sameCircumstances(a, b) || tierRank(a) < tierRank(b)) return null;
    if (tierRank(a) > tierRank(b)) return 'tier';
    return substanceRank(a) > substanceRank(b) ? 'substance' : null;
  }
  if (isFavour(a) || isFavour(b)) return null;
  const heavier = weigh(a.rule, b.rule, toEuros);
  if (heavier === null) return null;
  if (a.rank > b.rank) return heavier >= 0 ? 'circumstance' : null;
  return tierRank(a) > tierRank(b) && heavier > 0 ? 'heavier' : null;
}

/**
 * Splits rules that fit one and the same amount into those that govern and those that step back, each with the
 * rule that makes it step back.
 */
export function governing(
  fitting: readonly FittingRule[],
  toEuros: ToEuros,
): { governing: FittingRule[]; displaced: Displaced[] } {
  const displaced: Displaced[] = [];
  const govern = fitting.filter((candidate) => {
    for (const other of fitting) {
      const because = other === candidate ? null : displaces(other, candidate, toEuros);
      if (because) {
        displaced.push({ rule: candidate.rule, by: other.rule, because });
        return false;
      }
    }
    return true;
  });
  return { governing: govern, displaced };
}
