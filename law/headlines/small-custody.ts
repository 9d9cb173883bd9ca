/** Whether the smallest amount can lock a person up, for lists and filters: what is not known is a group of its own. */
import type { PenaltyKind } from '../vocabulary';
import { mayBeHarsher, mostOf, type Ranged } from './scale';

/** `days` = detention or arrest at most; `unknown` = no custody is known, and not all is known. */
export const SMALL_CUSTODY = ['none', 'days', 'prison', 'unknown'] as const;
export type SmallCustody = (typeof SMALL_CUSTODY)[number];

const PRISON: ReadonlySet<PenaltyKind | 'none'> = new Set([
  'imprisonment',
  'life-imprisonment',
  'death',
]);
const DAYS: ReadonlySet<PenaltyKind | 'none'> = new Set(['administrative-detention', 'arrest']);

/** @param line the line on the smallest step, a part of it, or another line that has a range. */
export function smallCustody(line: Ranged): SmallCustody {
  const kind = mostOf(line)?.kind;
  if (kind && PRISON.has(kind)) return 'prison';
  if (!kind || mayBeHarsher(line)) return 'unknown';
  return DAYS.has(kind) ? 'days' : 'none';
}
