/** The limits of one substance in one jurisdiction, as they are shown on a day. */
import { KnownSince } from './known-since';
import type { ReadSource } from './reading';
import { recordId } from './records';
import { forceOf, termOf } from './scenario/amount-tier';
import type { ThresholdRef } from './scenario/answer';
import type { AspectRecord, Instrument, Text, Threshold } from './schema';
import { QUANTITY_UNITS, type Substance, TIERS } from './vocabulary';

/** `term` is the law's own word for a row whose tier has several, such as Slovakia's negligible and small. */
export interface ThresholdView extends ThresholdRef {
  term: Text | null;
}

/** A jurisdiction's law as far as its limits go. */
export interface LimitsLaw {
  code: string;
  thresholds: readonly Threshold[];
  aspects: readonly AspectRecord[];
  instruments: readonly Instrument[];
  /** All of the jurisdiction's: the date of the text tells since when a limit without a beginning is known. */
  sources: readonly ReadSource[];
}

/**
 * The rows on a substance that are in force on a day, or perhaps are: by unit, place and way of weighing, from the
 * smallest amount to the largest.
 */
export function viewThresholds(law: LimitsLaw, substance: Substance, day: string): ThresholdView[] {
  const known = new KnownSince(law.sources);
  const refs = law.thresholds.flatMap((threshold): ThresholdRef[] => {
    const standing = known.standing(threshold, day);
    if (threshold.substance !== substance || standing === 'no') return [];
    const id = recordId('threshold', threshold, law);
    return [{ id, threshold, force: forceOf(threshold, law), inForce: standing }];
  });
  return refs
    .map((ref) => ({
      ...ref,
      term: termOf(
        ref,
        refs.filter((other) => tableOf(other) === tableOf(ref)),
      ),
    }))
    .sort(
      (a, b) =>
        QUANTITY_UNITS.indexOf(a.threshold.unit) - QUANTITY_UNITS.indexOf(b.threshold.unit) ||
        tableOf(a).localeCompare(tableOf(b)) ||
        (a.threshold.from ?? 0) - (b.threshold.from ?? 0) ||
        TIERS.indexOf(a.threshold.tier) - TIERS.indexOf(b.threshold.tier),
    );
}

/** Rows of one table are weighed alike and hold in the same place. */
export const tableOf = ({ threshold }: ThresholdRef): string =>
  [threshold.unit, threshold.place, threshold.basis].join('/');
