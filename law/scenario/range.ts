/** From the mildest to the harshest penalty over several rules. */
import { custodyOf, joinCustody } from '../penalty/custody';
import { compareSeverity, severityRange, type ToEuros } from '../penalty/order';
import type { Rule } from '../schema';
import type { PenaltyRange, RangeEnd } from './answer';

/**
 * A sanction that stands in words alone: limits raised by half (Romania, Arts. 13 and 43), a visit to a health
 * service (Portugal, Art. 19). It has no place in the order of penalties and no length.
 */
export const inWordsOnly = ({ penalties }: Rule) =>
  penalties.length > 0 &&
  penalties.every(({ all_of }) => all_of.every(({ kind }) => kind === 'other'));

/**
 * The range over rules any of which may be applied.
 * @param complete false when an amount may fall where no rule is recorded.
 * @returns null for no rule; a range whose ends are null when not one sanction is known. A sanction in words only
 *   makes it `partly` known.
 */
export function rangeOf(
  rules: readonly Rule[],
  toEuros: ToEuros,
  complete = true,
): PenaltyRange | null {
  if (rules.length === 0) return null;
  let mildest: RangeEnd | null = null;
  let harshest: RangeEnd | null = null;
  let known = 0;
  for (const rule of rules) {
    const range = severityRange(rule.penalties, toEuros);
    if (!range.mildest || !range.harshest || inWordsOnly(rule)) continue;
    known++;
    if (!mildest || compareSeverity(range.mildest.severity, mildest.severity) < 0)
      mildest = { rule: rule.id, ...range.mildest };
    if (!harshest || compareSeverity(range.harshest.severity, harshest.severity) > 0)
      harshest = { rule: rule.id, ...range.harshest };
  }
  return {
    known: known === rules.length && complete ? 'yes' : known > 0 ? 'partly' : 'no',
    mildest,
    harshest,
    custody: joinCustody(
      rules.filter((rule) => !inWordsOnly(rule)).map((rule) => custodyOf(rule.penalties)),
    ),
  };
}
