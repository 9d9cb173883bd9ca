import type { InForce, PartialDate } from './date';
import type { KnownSince } from './known-since';
import type { Money, MoneyOn } from './money';
import { type Custody, custodyOf } from './penalty/custody';
import { type Severity, severityRange } from './penalty/order';
import { isOldReading, type Reading } from './reading';
import type { Instrument, PenaltyPart, Rule, Text } from './schema';

/** A part of a penalty with its amounts in money, where its unit has a value on the day of the view. */
export interface PricedPart extends PenaltyPart {
  unitName: Text | null;
  minMoney: Money | null;
  maxMoney: Money | null;
}

/** A rule as it is shown on a day: priced, measured for the order of penalties, with its instrument at hand. */
export interface RuleView {
  id: string;
  jurisdiction: string;
  rule: Rule;
  instrument: Instrument | null;
  alternatives: PricedPart[][];
  custody: Custody;
  /** The mildest and harshest alternative: its place in `alternatives` (null = no penalty); null when a sanction is unknown. */
  mildest: { severity: Severity; alternative: number | null } | null;
  harshest: { severity: Severity; alternative: number | null } | null;
  inForce: InForce;
  /** The date of the text it was read in, where its beginning is not recorded: before that it is not known to have held. */
  readIn: PartialDate | null;
  /** The text it was read in last; null where nothing was read. */
  reading: Reading | null;
  /** Whether that text is so old that the law may have changed since. */
  oldReading: boolean;
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

/** What the rules of one jurisdiction are read against. */
export interface RuleContext {
  instruments: ReadonlyMap<string, Instrument>;
  /** Tells whether a rule without a beginning stood on the day. */
  known: KnownSince;
  unitNames: ReadonlyMap<string, Text>;
  /** Converts amounts on the day of the view. */
  money: MoneyOn;
}

/** A rule of a jurisdiction as it is shown on the day of `money`. */
export function viewRule(
  jurisdiction: string,
  rule: Rule,
  { instruments, known, unitNames, money }: RuleContext,
): RuleView {
  const price = (amount: number | null | undefined, unit: string | null | undefined) =>
    amount == null || !unit ? null : money.convert(amount, unit);
  const reading = known.readingOf(rule);
  const range = severityRange(rule.penalties, money.toEuros);
  return {
    id: rule.id,
    jurisdiction,
    rule,
    instrument: rule.provision ? (instruments.get(rule.provision.instrument) ?? null) : null,
    alternatives: rule.penalties.map((alternative) =>
      alternative.all_of.map((part) => ({
        ...part,
        unitName: part.unit ? (unitNames.get(part.unit) ?? null) : null,
        minMoney: part.kind === 'fine' ? price(part.min, part.unit) : null,
        maxMoney: part.kind === 'fine' ? price(part.max, part.unit) : null,
      })),
    ),
    custody: custodyOf(rule.penalties),
    mildest: range.mildest,
    harshest: range.harshest,
    inForce: known.standing(rule, money.day),
    readIn: known.textOf(rule),
    reading,
    oldReading: isOldReading(rule, reading, money.day),
  };
}
