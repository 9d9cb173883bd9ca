/** What the limits of a drug say of the steps that an amount of it reaches. */
import { rankOf } from '../scenario/worlds';
import type { ThresholdView } from '../threshold-view';
import { tableOf } from '../threshold-view';
import type { Substance, Tier } from '../vocabulary';
import type { Act } from './act';
import type { LawOnDay } from './standing';

/** The limits of the chosen drug that measure an act. */
export interface OwnLimits {
  rows: readonly ThresholdView[];
  /** It has no binding row, while the tables of other drugs of this law begin with different steps. */
  mayBeginHigher: boolean;
}

/** The step that the lowest known limits open; `atNothing` = from the first trace on. */
export interface Beginning {
  tier: Tier;
  atNothing: boolean;
}

/** Growing is measured in plants, every other act in anything else. */
const measures = (act: Act, { threshold }: ThresholdView) =>
  (threshold.unit === 'plants') === (act === 'growing');

/** @returns null where no drug is chosen. */
export function ownLimits(on: LawOnDay, act: Act, substance: Substance | null): OwnLimits | null {
  if (!substance) return null;
  const rows = on.limitsOf(substance).filter((row) => measures(act, row));
  const others = new Map<Substance, ThresholdView[]>();
  for (const row of on.limits.filter((one) => measures(act, one)))
    others.set(row.threshold.substance, [...(others.get(row.threshold.substance) ?? []), row]);
  const beginnings = [...others.values()].flatMap((theirs) => lowest(theirs)?.tier ?? []);
  return { rows, mayBeginHigher: !lowest(rows) && new Set(beginnings).size > 1 };
}

/** With which step the drug begins, as its binding limits have it; null where none is recorded. */
export const beginsWith = (own: OwnLimits | null): Beginning | null => own && lowest(own.rows);

/** The lowest of the first rows, over the ways in which the drug is weighed. */
function lowest(rows: readonly ThresholdView[]): Beginning | null {
  const binding = rows.filter(({ force, inForce }) => force === 'law' && inForce === 'yes');
  const firsts = [...new Set(binding.map(tableOf))].flatMap(
    (table) => binding.find((row) => tableOf(row) === table) ?? [],
  );
  const first = firsts.sort((a, b) => rankOf(a.threshold.tier) - rankOf(b.threshold.tier))[0];
  return first ? { tier: first.threshold.tier, atNothing: !first.threshold.from } : null;
}
