/** Whether the smallest amount can lock a person up, for lists and filters: what is not known is a group of its own. */
import type { PenaltyKind } from '../vocabulary';
import type { Branch, Missing, RangeLine } from './headline';

/** `days` = detention or arrest at most; `unknown` = no custody is known, and not all is known. */
export const SMALL_CUSTODY = ['none', 'days', 'prison', 'unknown'] as const;
export type SmallCustody = (typeof SMALL_CUSTODY)[number];

const PRISON: ReadonlySet<PenaltyKind | 'none'> = new Set([
  'imprisonment',
  'life-imprisonment',
  'death',
]);
const DAYS: ReadonlySet<PenaltyKind | 'none'> = new Set(['administrative-detention', 'arrest']);

/** How long a known kind of custody lasts is not what is asked here. */
const opens = (missing: readonly Missing[]) => missing.some((why) => why !== 'length');

/** @param small the line on the smallest step, or a part of it. */
export function smallCustody(small: Pick<RangeLine | Branch, 'range' | 'missing'>): SmallCustody {
  const kind = small.range?.most?.kind;
  if (kind && PRISON.has(kind)) return 'prison';
  if (!kind || opens(small.missing)) return 'unknown';
  return DAYS.has(kind) ? 'days' : 'none';
}
