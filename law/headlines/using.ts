/** The line on use: first time, of full age, at home and in public where the law tells them apart. */
import { matchCircumstances } from '../scenario/circumstances';
import { type FittingRule, governing } from '../scenario/precedence';
import type { AspectRecord, Rule } from '../schema';
import type { Substance } from '../vocabulary';
import { lineOf, type Part, rangeOver } from './branches';
import { endsOf, NO_END } from './ends';
import { groundOf, joinGrounds } from './ground';
import { type Missing, type RangeLine, USE_PLACES, type UsePlace } from './headline';
import { type Point, pointsOf } from './points';
import { withDependence, withUnread } from './ranges';
import type { LawOnDay, StandingRule } from './standing';

export function usingLine(on: LawOnDay, substance: Substance | null): RangeLine {
  const aspect = on.aspect('use-is-offence');
  const parts = pointsOf(on, 'using', substance).flatMap((point) =>
    USE_PLACES.map((place) => partAt(on, point, place, aspect)),
  );
  const line = lineOf(
    'using',
    parts.map((part) => withSilent(on, parts, part)),
  );
  return withDependence(on, 'using', substance, line);
}

function partAt(
  on: LawOnDay,
  { region, substances, candidates }: Point,
  place: UsePlace,
  aspect: AspectRecord | null,
): Part {
  const all = candidates.flatMap((one) => {
    const fit = fits(one, place);
    return fit ? [{ ...one, ...fit }] : [];
  });
  const fitting = all.filter(({ perhaps }) => !perhaps);
  const listed = all.flatMap(({ rule, kind, perhaps }) =>
    perhaps && kind === 'stands' ? [rule] : [],
  );
  const counted = fitting.filter(({ kind }) => kind === 'stands');
  const rules = governing(counted satisfies FittingRule[], on.toEuros).governing;
  const missing: Missing[] = [];
  if (fitting.some(({ kind }) => kind !== 'stands') || rules.some((one) => one.inForce !== 'yes'))
    missing.push('day');
  const where = { place, region, substances };
  if (rules.length === 0) {
    const without = { ...where, ...withoutRule(missing, aspect) };
    return listed.length > 0 ? withListed(on, without, listed) : without;
  }
  const governed = rules.map(({ rule }) => rule);
  const { missing: unknown, ...ends } = endsOf(governed, on.toEuros, { listed });
  missing.push(...unknown);
  const range = { step: null, ...ends };
  const besides = unknown.includes('list') ? listed : [];
  const ground = groundOf([...governed, ...besides], [], missing, ends.most !== null);
  return { ...where, range, ...withUnread(range, ground) };
}

/** Nothing but a rule on drugs of a list that is not recorded may answer. */
function withListed(on: LawOnDay, part: Part, listed: readonly Rule[]): Part {
  const { missing, ...ends } = endsOf([], on.toEuros, { listed });
  const range = rangeOver([part.range, { step: null, ...ends }]);
  const ground = groundOf([...listed], [], missing, true);
  return { ...part, ...joinGrounds(part.range ? [part, ground] : [ground]), range };
}

/** Where no rule answers, the record on use does if it plainly says that use is no offence. */
function withoutRule(missing: Missing[], aspect: AspectRecord | null) {
  if (aspect?.value !== 'no' || missing.length > 0)
    return { range: null, ...groundOf([], [], [...missing, 'no-rule'], false) };
  const read = aspect.status === 'checked';
  return {
    range: { step: null, regimes: ['none' as const], least: NO_END, most: NO_END },
    ...groundOf([], [aspect], read ? [] : ['unread'], true),
  };
}

/** Where the records name drugs for use, whether the use of others that they name elsewhere is an offence is open. */
function withSilent(on: LawOnDay, parts: readonly Part[], part: Part): Part {
  if (!part.range) return part;
  const possessed = on.rulesOn('possession').filter(({ kind }) => kind === 'stands');
  const silent = parts.some(
    ({ range, place, region, substances }) =>
      range === null &&
      place === part.place &&
      region?.en === part.region?.en &&
      substances.some((drug) => possessed.some(({ rule }) => rule.substances.includes(drug))),
  );
  return silent
    ? { ...part, known: 'partly', missing: [...part.missing, 'no-rule'], drugsOpen: true }
    : part;
}

/** How a rule fits use at a place without any other circumstance; null when it does not. */
function fits({ rule }: StandingRule, place: UsePlace): Pick<FittingRule, 'met' | 'rank'> | null {
  const { kind, met, rank } = matchCircumstances(rule, {
    place,
    repeat: false,
    dependence: false,
    minor: false,
  });
  if (kind === 'basic') return { met, rank };
  // A rule on use near children names a public place beside them, and is not about a public place as such.
  return kind === 'met' && !rule.circumstances.includes('minor') ? { met, rank } : null;
}
