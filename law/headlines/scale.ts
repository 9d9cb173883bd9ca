/** A line on the scale of custody, and its place in the order of penalties: for bars, colours, ranks and lists. */
import type { Custody } from '../penalty/custody';
import { isBounded, type Place } from '../penalty/order';
import { CUSTODY_KINDS, daysOf } from '../penalty/parts';
import type { Branch, End, Missing, RangeLine, WorstLine } from './headline';

/** A line, or a part of it, that goes from a mildest to a harshest penalty; the worst case has a harshest alone. */
export type Ranged = RangeLine | WorstLine | Branch;

/** Its mildest end; null where not one is known, and for the worst case. */
export const leastOf = (line: Ranged): End | null =>
  'range' in line ? (line.range?.least ?? null) : null;

/** Its harshest end that is known; null where not one is. */
export const mostOf = (line: Ranged): End | null =>
  'range' in line ? (line.range?.most ?? null) : line.most;

/** Whether something harsher than what is known may hold. How long a known kind of custody lasts is not what is asked here. */
export const mayBeHarsher = ({ missing }: { missing: readonly Missing[] }): boolean =>
  missing.some((why) => why !== 'length');

/** What is not known of a penalty leaves its kind of liability known, and so does a list of drugs for one of two recorded rules. */
const OF_PENALTY: readonly Missing[] = ['sanction', 'length', 'in-words', 'list'];

/** Whether another kind of liability than what is known may hold. */
export const mayBeOtherLiability = ({ missing }: { missing: readonly Missing[] }): boolean =>
  missing.some((why) => !OF_PENALTY.includes(why));

/**
 * The custody that a line allows. Where part of the line is not known, no custody among what is known is `unknown`,
 * never `no`; custody that is known stays, and mayBeHarsher() tells that there may be more.
 */
export function custodyOfLine(line: Ranged): Custody {
  const most = mostOf(line);
  const none = { minDays: null, maxDays: null, life: false, death: false };
  if (!most) return { possible: 'unknown', ...none };
  if (most.kind === 'death')
    return { ...none, possible: 'yes', minDays: minDays(line), maxDays: UNBOUNDED, death: true };
  if (most.kind === 'life-imprisonment')
    return { ...none, possible: 'yes', minDays: minDays(line), maxDays: UNBOUNDED, life: true };
  if (isCustody(most)) {
    const longest = most.part && daysOf(most.part).max;
    return { ...none, possible: 'yes', minDays: minDays(line), maxDays: longest };
  }
  return mayBeHarsher(line)
    ? { possible: 'unknown', ...none }
    : { ...none, possible: 'no', minDays: 0, maxDays: 0 };
}

/** Life and death end where every scale does. */
const UNBOUNDED = Number.POSITIVE_INFINITY;

const isCustody = ({ kind }: Pick<End, 'kind'>) => kind !== 'none' && CUSTODY_KINDS.has(kind);

/** The least custody; 0 where a penalty without custody is open; null where it is not stated. */
function minDays(line: Ranged): number | null {
  const least = leastOf(line);
  if (!least) return null;
  if (!isCustody(least) || !least.part) return 0;
  return daysOf(least.part).min;
}

/**
 * The place of a line: by the harshest that it allows, then by the mildest.
 * @returns null where something harsher may hold, and where the harshest has no recorded bound (custody without a
 *   stated maximum, a fine without an amount): "no maximum found" is neither the longest nor nothing.
 */
export function placeOf(line: Ranged): Place | null {
  const most = mostOf(line);
  if (!most || mayBeHarsher(line) || !isBounded(most.severity)) return null;
  return { most: most.severity, least: leastOf(line)?.severity ?? most.severity };
}
