/** From the mildest to the harshest penalty over several rules. */
import { type Custody, custodyOf, joinCustody, knownCustody } from '../penalty/custody';
import { inWordsOnly, isUnnamed, mildestFirst, openAlternatives } from '../penalty/open';
import { compareSeverity, severityOf, type ToEuros } from '../penalty/order';
import type { Rule } from '../schema';
import type { PenaltyRange, RangeEnd } from './answer';

/**
 * The range over rules any of which may be applied.
 * @param complete false when an amount may fall where no rule is recorded.
 * @returns null for no rule; a range whose ends are null when not one sanction is known. A sanction that is not known
 *   or stands in words only makes it `partly` known. A measure without a name is the mildest only where nothing else
 *   is.
 */
export function rangeOf(
  rules: readonly Rule[],
  toEuros: ToEuros,
  complete = true,
): PenaltyRange | null {
  if (rules.length === 0) return null;
  const open = rules.map(openAlternatives);
  const known = open.flatMap((one) => one.known);
  const named = known.filter((one) => !isUnnamed(one));
  const ends = (bound: 'mildest' | 'harshest', alternatives: typeof known) => {
    const sign = bound === 'mildest' ? 1 : -1;
    let best: RangeEnd | null = null;
    for (const { rule, at, parts } of alternatives) {
      const severity = severityOf(parts, bound, toEuros);
      if (severity && (!best || sign * compareSeverity(severity, best.severity) < 0))
        best = { rule: rule.id, alternative: at, severity };
    }
    return best;
  };
  const mildest = ends('mildest', named.length > 0 ? named : known);
  const whole = complete && open.every(({ missing }) => missing === null);
  const each = rules
    .filter((rule) => !inWordsOnly(rule))
    .map(({ penalties }) => custodyOf(penalties));
  const { custody, partly } = knownCustody(each);
  return {
    known: known.length === 0 ? 'no' : whole ? 'yes' : 'partly',
    mildest,
    harshest: ends('harshest', known),
    alternatives: mildestFirst(
      known.filter(({ rule }) => rule.id === mildest?.rule),
      toEuros,
    ).flatMap(({ at }) => at ?? []),
    // The longest that is known stays known; the least is not, where that of one rule is not.
    custody: { ...custody, minDays: joinCustody(each).minDays },
    custodyPartly: partly || !complete,
  };
}

/** Custody of which it may not be known whether it is for life, and of death not whether it is open at all. */
export interface RangeCustody extends Omit<Custody, 'life' | 'death'> {
  life: boolean | null;
  death: boolean | null;
}

/**
 * What a range vouches for: where a part of it is not known, no custody, no maximum, no life and no death is never said of
 * the whole because the known part has none.
 */
export function custodyOfRange({ custodyPartly, custody }: PenaltyRange): RangeCustody {
  if (!custodyPartly) return custody;
  const { possible, minDays, life, death } = custody;
  return {
    possible: possible === 'no' ? 'unknown' : possible,
    minDays: minDays === 0 && possible === 'yes' ? 0 : null,
    maxDays: null,
    life: life || null,
    death: death || null,
  };
}
