import type { PenaltyPart } from '../schema';
import type { PenaltyKind } from '../vocabulary';

/** Kinds under which a person is locked up. */
export const CUSTODY_KINDS: ReadonlySet<PenaltyKind> = new Set([
  'administrative-detention',
  'arrest',
  'imprisonment',
  'life-imprisonment',
]);

const DAYS = { hours: 1 / 24, days: 1, months: 30, years: 365 } as const;

/**
 * A length of time in days, for drawing and ordering only: a month counts 30 days, a year 365.
 * @returns null when the unit is not one of time.
 */
export function toDays(amount: number, unit: string | null | undefined): number | null {
  return unit && unit in DAYS ? amount * DAYS[unit as keyof typeof DAYS] : null;
}

/** Bounds of a part in days; null = the law states none here, or it was not found. */
export function daysOf(part: PenaltyPart): { min: number | null; max: number | null } {
  return {
    min: part.min == null ? null : toDays(part.min, part.unit),
    max: part.max == null ? null : toDays(part.max, part.unit),
  };
}
