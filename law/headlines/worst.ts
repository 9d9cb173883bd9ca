/** The highest penalty that any supply rule allows, in whatever circumstances. */
import { compareSeverity } from '../penalty/order';
import type { Substance } from '../vocabulary';
import { endsOf, extreme } from './ends';
import { groundOf } from './ground';
import type { End, Missing, WorstLine } from './headline';
import type { LawOnDay } from './standing';

export function worstLine(on: LawOnDay, substance: Substance | null): WorstLine {
  const supply = on.rules.filter(
    ({ rule, kind }) =>
      kind !== 'begins-later' &&
      rule.offence === 'supply' &&
      (!substance || rule.substances.includes('all') || rule.substances.includes(substance)),
  );
  const missing = new Set<Missing>();
  const ends = supply.flatMap(({ rule, kind, inForce }) => {
    if (kind === 'read-later') {
      missing.add('day');
      return [];
    }
    const { most, missing: unknown } = endsOf([rule], on.toEuros);
    for (const why of unknown) missing.add(why);
    return most ? [{ rule, inForce, most }] : [];
  });
  const most = extreme(
    ends.map((end) => end.most),
    'harshest',
  );
  const heaviest = ends.filter(
    (end) => most && compareSeverity(end.most.severity, most.severity) === 0,
  );
  if (!most) missing.add('no-rule');
  // Nothing is harsher than death: what else is not known makes no difference, unless the rule itself is not sure.
  if (nothingHarsher(on, most)) missing.clear();
  if (heaviest.every(({ inForce }) => inForce !== 'yes') && most) missing.add('day');
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

/** Death is the harshest of all; life is where the law knows no death penalty for drugs. */
const nothingHarsher = (on: LawOnDay, most: End | null) =>
  most?.kind === 'death' ||
  (most?.kind === 'life-imprisonment' && on.aspect('death-penalty-for-drugs')?.value === 'no');
