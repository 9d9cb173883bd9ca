/** From the mildest to the harshest penalty over several rules. */
import { custodyOf, joinCustody, knownCustody } from '../penalty/custody';
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
