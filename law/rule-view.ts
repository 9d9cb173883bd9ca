import type { Severity } from './penalty/order';
import { type PunishmentView, type ViewContext, viewPunishment } from './punishment-view';
import type { Rule } from './schema';

export type { PricedPart } from './punishment-view';

/** A rule as it is shown on a day. */
export interface RuleView extends PunishmentView {
  id: string;
  rule: Rule;
}

/** What of a rule decides its place in a comparison: small enough to be kept for all rules there are. */
export interface RuleFacts extends Pick<RuleView, 'id' | 'jurisdiction' | 'custody' | 'inForce'> {
  rule: Pick<
    Rule,
    | 'offence'
    | 'conduct'
    | 'regime'
    | 'quantity'
    | 'quantity_label'
    | 'circumstances'
    | 'substances'
    | 'except'
    | 'status'
    | 'valid_from'
    | 'valid_to'
  >;
  mildest: { severity: Severity } | null;
  harshest: { severity: Severity } | null;
}

/** Acts around supply that are not supply itself; a rule on these alone is shown apart from the basic offence. */
const RELATED = new Set(['inducement', 'premises', 'financing', 'precursors', 'other']);

/** The basic rule of an offence: no circumstance, the whole country or one of its parts. */
export function isBasic(rule: Pick<Rule, 'circumstances'>): boolean {
  return rule.circumstances.length === 0;
}

/** Whether a rule is about acts around the offence (premises, precursors …) and not about the offence itself. */
export function isRelatedAct(rule: Pick<Rule, 'conduct'>): boolean {
  return rule.conduct.every((conduct) => RELATED.has(conduct));
}

/** A rule of a jurisdiction as it is shown on the day of `money`. */
export function viewRule(jurisdiction: string, rule: Rule, context: ViewContext): RuleView {
  return { id: rule.id, rule, ...viewPunishment(jurisdiction, rule, context) };
}
