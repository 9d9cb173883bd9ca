/** The mildest and the harshest penalty over several rules, as far as they are known. */

import { type OpenAlternative, openAlternatives } from '../penalty/open';
import { compareSeverity, NO_PENALTY, severityOf, type ToEuros } from '../penalty/order';
import { CUSTODY_KINDS } from '../penalty/parts';
import type { PenaltyPart, Rule } from '../schema';
import { REGIMES, type Regime } from '../vocabulary';
import type { End, Missing } from './headline';

export interface Ends {
  regimes: Regime[];
  least: End | null;
  most: End | null;
  /** Why the ends are not those of all that the rules allow; empty when they are. */
  missing: Missing[];
}

type Bound = 'mildest' | 'harshest';

/** The part of a rule, or of another crime of the code, that sets an end. */
type Punishing = Pick<Rule, 'id' | 'regime' | 'penalties'>;

/** No offence: what the law names no penalty for. */
export const NO_END: End = { rule: null, kind: 'none', part: null, severity: NO_PENALTY };

/** Rules that reach a step besides those that govern it. */
export interface Reach {
  /** Forms of lesser gravity: they count for the mild end alone. */
  milder?: readonly Punishing[];
  /** On drugs of a list that is not recorded: they count for the end that they move, which is then not sure. */
  listed?: readonly Punishing[];
}

/** @param rules those that govern: any of their alternatives may be imposed. */
export function endsOf(
  rules: readonly Punishing[],
  toEuros: ToEuros,
  { milder = [], listed = [] }: Reach = {},
): Ends {
  const missing = new Set<Missing>();
  const known = rules.flatMap((rule) => knownAlternatives(rule, missing));
  const lesser = milder.flatMap((rule) => knownAlternatives(rule, new Set()));
  const ends = (bound: Bound, alternatives: typeof known) =>
    alternatives.flatMap(({ rule, parts }) => endOf(rule, parts, bound, toEuros) ?? []);
  const mild = ends('mildest', [...known, ...lesser]);
  const named = mild.filter(({ kind }) => kind !== 'other');
  // A measure without a name is no answer to "what is the least?" where one with a name is as open.
  const least = extreme(named.length > 0 ? named : mild, 'mildest');
  const most = extreme(ends('harshest', known), 'harshest');
  const open = listed.flatMap((rule) => knownAlternatives(rule, missing));
  const wider = {
    least: extreme([least, ...ends('mildest', open)], 'mildest'),
    most: extreme([most, ...ends('harshest', open)], 'harshest'),
  };
  const moved = wider.least !== least || wider.most !== most;
  if (moved) missing.add('list');
  return {
    regimes: REGIMES.filter((regime) =>
      [...rules, ...milder, ...(moved ? listed : [])].some((rule) => rule.regime === regime),
    ),
    ...wider,
    missing: [...missing],
  };
}

/** The mildest or the harshest of several ends; null when there is none. */
export function extreme(ends: readonly (End | null)[], bound: Bound): End | null {
  const sign = bound === 'mildest' ? 1 : -1;
  return ends.reduce<End | null>(
    (best, end) =>
      end && (!best || sign * compareSeverity(end.severity, best.severity) < 0) ? end : best,
    null,
  );
}

/** The alternatives whose sanction is known. */
function knownAlternatives(rule: Punishing, missing: Set<Missing>): OpenAlternative<Punishing>[] {
  const open = openAlternatives(rule);
  if (open.missing) missing.add(open.missing);
  if (open.known.some(({ parts }) => parts.some(isUnmeasured))) missing.add('length');
  return open.known;
}

const isUnmeasured = ({ kind, min, max }: PenaltyPart) =>
  CUSTODY_KINDS.has(kind) && kind !== 'life-imprisonment' && min == null && max == null;

function endOf(
  rule: Punishing,
  parts: readonly PenaltyPart[],
  bound: Bound,
  toEuros: ToEuros,
): End | null {
  const severity = severityOf(parts, bound, toEuros);
  if (!severity) return null;
  let heaviest: { part: PenaltyPart; severity: End['severity'] } | null = null;
  for (const part of parts) {
    if (part.optional && bound === 'mildest') continue;
    const alone = severityOf([part], bound, toEuros);
    if (alone && (!heaviest || compareSeverity(alone, heaviest.severity) > 0))
      heaviest = { part, severity: alone };
  }
  return {
    rule: rule.id,
    kind: heaviest?.part.kind ?? 'none',
    part: heaviest?.part ?? null,
    severity,
  };
}
