import type { Alternative, PenaltyPart } from '../schema';
import { TIME_UNITS, type TimeUnit } from '../vocabulary';
import { CUSTODY_KINDS, daysOf } from './parts';

/**
 * Whether and for how long penalties can lock a person up.
 * `possible: 'unknown'` = a sanction exists whose kind was not found, and no known one is custody.
 * `minDays` = 0 when a sentence without custody is open to the court; null when the least is not stated.
 * `maxDays` = null when no maximum is stated or known; life and death are told apart by their flags.
 */
export interface Custody {
  possible: 'yes' | 'no' | 'unknown';
  minDays: number | null;
  maxDays: number | null;
  /** The unit in which the law writes the longest; left out where there is none. */
  unit?: TimeUnit | undefined;
  life: boolean;
  death: boolean;
}

/** The custody that a set of alternative penalties allows. Days: a month is 30, a year 365. */
export function custodyOf(alternatives: readonly Alternative[]): Custody {
  const parts = alternatives.flatMap(({ all_of }) => all_of);
  const custodial = parts.filter(({ kind }) => CUSTODY_KINDS.has(kind));
  const flags = {
    life: parts.some(({ kind }) => kind === 'life-imprisonment'),
    death: parts.some(({ kind }) => kind === 'death'),
  };
  if (custodial.length > 0)
    return {
      possible: 'yes',
      minDays: leastOf(alternatives.map(({ all_of }) => leastTogether(all_of))),
      maxDays: longestOf(custodial),
      unit: unitOf(custodial),
      ...flags,
    };
  return parts.some(({ kind }) => kind === 'unknown')
    ? { possible: 'unknown', minDays: null, maxDays: null, ...flags }
    : { possible: 'no', minDays: 0, maxDays: 0, ...flags };
}

/** The least custody of parts imposed together; null = not stated; Infinity = life or death. */
function leastTogether(parts: readonly PenaltyPart[]): number | null {
  let least: number | null = 0;
  for (const part of parts) {
    if (part.optional) continue;
    if (part.kind === 'life-imprisonment' || part.kind === 'death')
      least = Number.POSITIVE_INFINITY;
    // An unknown sanction may be custody: it is no proof that a sentence without custody is open.
    else if (part.kind === 'unknown') least = null;
    else if (CUSTODY_KINDS.has(part.kind)) {
      const { min } = daysOf(part);
      least = min === null || least === null ? null : Math.max(least, min);
    }
  }
  return least;
}

/** The least over alternatives: one without custody settles it, one that is not stated leaves it open. */
function leastOf(all: readonly (number | null)[]): number | null {
  if (all.includes(0)) return 0;
  if (all.includes(null)) return null;
  const least = Math.min(...(all as number[]));
  return Number.isFinite(least) ? least : null;
}

/** The longest stated term; null when one of the terms has no stated maximum. Life has none to state. */
function longestOf(custodial: readonly PenaltyPart[]): number | null {
  const terms = custodial
    .filter(({ kind }) => kind !== 'life-imprisonment')
    .map((part) => daysOf(part).max);
  return terms.includes(null) ? null : Math.max(0, ...(terms as number[]));
}

/** The unit of the longest stated term. */
function unitOf(custodial: readonly PenaltyPart[]): TimeUnit | undefined {
  const most = longestOf(custodial);
  const longest = most && custodial.find((part) => daysOf(part).max === most);
  return TIME_UNITS.find((unit) => longest && unit === longest.unit);
}

/** The custody open over several rules together: the mildest least and the harshest longest. */
export function joinCustody(all: readonly Custody[]): Custody {
  const is = (possible: Custody['possible']) =>
    all.some((custody) => custody.possible === possible);
  const longest = all.filter(({ possible }) => possible !== 'no').map(({ maxDays }) => maxDays);
  return {
    possible: is('yes') ? 'yes' : is('unknown') ? 'unknown' : 'no',
    minDays: all.length === 0 ? 0 : leastOf(all.map(({ minDays }) => minDays)),
    maxDays: longest.includes(null) ? null : Math.max(0, ...(longest as number[])),
    unit: unitOfLongest(all),
    life: all.some(({ life }) => life),
    death: all.some(({ death }) => death),
  };
}

function unitOfLongest(all: readonly Custody[]): TimeUnit | undefined {
  const stated = all.filter(({ maxDays }) => maxDays !== null);
  const most = Math.max(...stated.map(({ maxDays }) => maxDays ?? 0));
  return stated.find(({ maxDays, unit }) => maxDays === most && unit)?.unit;
}

/**
 * The custody that is known among several: what is not known of one does not hide what is known of the others.
 * @returns `partly` = there may be more: of some it is not known whether there is any, or how long it may last.
 */
export function knownCustody(all: readonly Custody[]): { custody: Custody; partly: boolean } {
  const isKnown = ({ possible, maxDays, life, death }: Custody) =>
    possible !== 'unknown' && (maxDays !== null || life || death);
  const known = all.filter(isKnown);
  const sure = all.length === known.length;
  return {
    custody: joinCustody(known.length > 0 ? known : all),
    partly: !sure && known.length > 0,
  };
}
