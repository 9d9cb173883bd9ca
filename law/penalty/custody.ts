import type { Alternative } from '../schema';
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
  life: boolean;
  death: boolean;
}

/** The custody that a set of alternative penalties allows. Days: a month is 30, a year 365. */
export function custodyOf(alternatives: readonly Alternative[]): Custody {
  const custody: Custody = { possible: 'no', minDays: 0, maxDays: 0, life: false, death: false };
  let least: number | null = null;
  let leastKnown = true;
  let longestStated = true;
  let unknown = false;
  for (const { all_of: parts } of alternatives) {
    let alternativeLeast: number | null = 0;
    for (const part of parts) {
      if (part.kind === 'unknown') {
        unknown = true;
        // It may be custody: an unknown sanction is no proof that one without custody is open.
        if (!part.optional) alternativeLeast = null;
      }
      if (part.kind === 'death') {
        custody.death = true;
        // Death beside imprisonment is not a sentence without custody.
        if (!part.optional) alternativeLeast = Number.POSITIVE_INFINITY;
      }
      if (part.kind === 'life-imprisonment') custody.life = true;
      if (!CUSTODY_KINDS.has(part.kind)) continue;
      custody.possible = 'yes';
      const { min, max } = daysOf(part);
      if (part.kind !== 'life-imprisonment') {
        if (max === null) longestStated = false;
        else custody.maxDays = Math.max(custody.maxDays ?? 0, max);
      }
      if (part.optional) continue;
      if (part.kind === 'life-imprisonment') alternativeLeast = Number.POSITIVE_INFINITY;
      else if (min === null) alternativeLeast = null;
      else if (alternativeLeast !== null) alternativeLeast = Math.max(alternativeLeast, min);
    }
    if (alternativeLeast === null) leastKnown = false;
    else least = least === null ? alternativeLeast : Math.min(least, alternativeLeast);
  }
  if (custody.possible === 'no' && unknown) custody.possible = 'unknown';
  custody.minDays =
    custody.possible === 'unknown'
      ? null
      : least === 0
        ? 0
        : leastKnown && least !== null && Number.isFinite(least)
          ? least
          : custody.possible === 'no'
            ? 0
            : null;
  if (!longestStated || custody.possible === 'unknown') custody.maxDays = null;
  return custody;
}

/** The custody open over several rules together: the mildest least and the harshest longest. */
export function joinCustody(all: readonly Custody[]): Custody {
  const yes = all.some((custody) => custody.possible === 'yes');
  const unknown = all.some((custody) => custody.possible === 'unknown');
  const longest = all
    .filter((custody) => custody.possible !== 'no')
    .map((custody) => custody.maxDays);
  const least = all.map((custody) => custody.minDays);
  return {
    possible: yes ? 'yes' : unknown ? 'unknown' : 'no',
    minDays: least.includes(0)
      ? 0
      : least.includes(null)
        ? null
        : least.length
          ? Math.min(...(least as number[]))
          : 0,
    maxDays: longest.includes(null) ? null : Math.max(0, ...(longest as number[])),
    life: all.some((custody) => custody.life),
    death: all.some((custody) => custody.death),
  };
}
