/** The highest penalty that any supply rule allows, in whatever circumstances. */
import { holdsFor, speaksOf } from '../objects';
import { compareSeverity } from '../penalty/order';
import { daysOf } from '../penalty/parts';
import type { Substance } from '../vocabulary';
import { endsOf, extreme } from './ends';
import { groundOf } from './ground';
import type { End, Missing, WorstLine } from './headline';
import type { LawOnDay } from './standing';

export function worstLine(on: LawOnDay, substance: Substance | null): WorstLine {
  const supply = on.rules.filter(
    ({ rule, kind }) =>
      kind !== 'begins-later' && rule.offence === 'supply' && speaksOf(rule, substance),
  );
  const missing = new Set<Missing>();
  const ends = supply.flatMap(({ rule, kind, inForce }) => {
    if (kind === 'read-later') {
      missing.add('day');
      return [];
    }
    // Each alternative by itself: one may state a maximum and another none.
    return rule.penalties.flatMap((alternative) => {
      const { most, missing: unknown } = endsOf(
        [{ ...rule, penalties: [alternative] }],
        on.toEuros,
      );
      for (const why of unknown) missing.add(why);
      return most ? [{ rule, inForce, most }] : [];
    });
  });
  const most = harshestOf(ends.map((end) => end.most));
  const heaviest = ends.filter(
    (end) => most && compareSeverity(end.most.severity, most.severity) === 0,
  );
  if (!most) missing.add('no-rule');
  // Nothing is harsher than death: what else is not known makes no difference, unless the rule itself is not sure.
  if (nothingHarsher(on, most)) missing.clear();
  if (heaviest.every(({ inForce }) => inForce !== 'yes') && most) missing.add('day');
  if (substance && most && heaviest.every(({ rule }) => holdsFor(rule, substance) === 'perhaps'))
    missing.add('list');
  return {
    line: 'sale-worst',
    most,
    depends: [],
    ...groundOf(
      (most ? heaviest : supply).map(({ rule }) => rule),
      [],
      [...missing],
      most !== null,
    ),
  };
}

/**
 * A term without a stated maximum stands above every stated one, but not above one that begins higher (Bosnia: "from
 * 5 years" beside "21 to 45 years"): the longest that is written down is then the highest that is known.
 */
function harshestOf(ends: readonly End[]): End | null {
  const harshest = extreme(ends, 'harshest');
  if (!harshest || !isOpen(harshest)) return harshest;
  const open = daysOf(harshest.part ?? NO_TERM).min ?? 0;
  const stated = ends.filter(
    (end) => end.kind === 'imprisonment' && (daysOf(end.part ?? NO_TERM).min ?? 0) > open,
  );
  return extreme(stated, 'harshest') ?? harshest;
}

const NO_TERM = { kind: 'imprisonment' } as const;
const isOpen = ({ kind, part }: End) =>
  kind === 'imprisonment' && part?.min != null && part.max == null;

/** Death is the harshest of all; life is where the law knows no death penalty for drugs. */
const nothingHarsher = (on: LawOnDay, most: End | null) =>
  most?.kind === 'death' ||
  (most?.kind === 'life-imprisonment' && on.aspect('death-penalty-for-drugs')?.value === 'no');
