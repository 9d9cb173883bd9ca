/** The alternatives that a court may choose from, as far as their sanction is known. */
import type { PenaltyPart, Rule } from '../schema';
import { compareSeverity, NO_PENALTY, type Severity, severityOf, type ToEuros } from './order';

/** The part of a record that says what it threatens. */
type Threat = Pick<Rule, 'penalties'>;

export interface OpenAlternative<Of extends Threat = Rule> {
  rule: Of;
  /** Its place in the rule's `penalties`; null = the rule names no penalty. */
  at: number | null;
  parts: readonly PenaltyPart[];
}

/** Why not all that a rule allows is known. */
export type Unlisted = 'sanction' | 'in-words';

/**
 * A sanction that stands in words alone: limits raised by half (Romania, Arts. 13 and 43), a visit to a health
 * service (Portugal, Art. 19). It has no place in the order of penalties and no length.
 */
export const inWordsOnly = ({ penalties }: Threat) =>
  penalties.length > 0 &&
  penalties.every(({ all_of }) => all_of.every(({ kind }) => kind === 'other'));

/** What is known of a rule stays known where one of its alternatives is not. */
export function openAlternatives<Of extends Threat>(
  rule: Of,
): {
  known: OpenAlternative<Of>[];
  missing: Unlisted | null;
} {
  if (rule.penalties.length === 0) return { known: [{ rule, at: null, parts: [] }], missing: null };
  if (inWordsOnly(rule)) return { known: [], missing: 'in-words' };
  const known = rule.penalties.flatMap(({ all_of: parts }, at) =>
    parts.some(({ kind }) => kind === 'unknown') ? [] : [{ rule, at, parts }],
  );
  return { known, missing: known.length < rule.penalties.length ? 'sanction' : null };
}

/** Whether a measure without a name is all that an alternative must bring. */
export function isUnnamed({ parts }: Pick<OpenAlternative, 'parts'>): boolean {
  const due = parts.filter(({ optional }) => !optional);
  return due.length > 0 && due.every(({ kind }) => kind === 'other');
}

/** Alternatives from the mildest; those without a name, which have no place in the order, come last. */
export function mildestFirst(
  alternatives: readonly OpenAlternative[],
  toEuros: ToEuros,
): OpenAlternative[] {
  const severity = ({ parts }: OpenAlternative): Severity =>
    severityOf(parts, 'mildest', toEuros) ?? NO_PENALTY;
  return [...alternatives].sort(
    (a, b) =>
      Number(isUnnamed(a)) - Number(isUnnamed(b)) || compareSeverity(severity(a), severity(b)),
  );
}
