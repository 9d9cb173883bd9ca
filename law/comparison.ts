/**
 * The comparison of several jurisdictions: rows by offence type and quantity tier, a cell for each jurisdiction,
 * and what differs between the cells of a row.
 */
import { beginsAfter, type PartialDate } from './date';
import { compareSeverity, type Severity } from './penalty/order';
import { isBasic, isRelatedAct, type RuleFacts, type RuleView } from './rule-view';
import type { AspectRecord } from './schema';
import {
  ASPECT_NAMES,
  type Aspect,
  type Circumstance,
  OFFENCES,
  type Offence,
  type Substance,
  TIERS,
  type Tier,
} from './vocabulary';

export type RowKey = Tier | 'related' | 'aggravated';

/**
 * Why a cell has no rule on the day: another tier's rule covers it, the data holds none at all, or only one that
 * began later (what stood before it is not recorded) or had ended.
 */
export type Absence =
  | { kind: 'any-quantity-applies' | 'other-tiers' | 'not-recorded' }
  | { kind: 'begins-later' | 'ended'; date: PartialDate };

/** Its rules as they are shown, or as much of them as decides their place. */
export interface ComparisonCell<View extends RuleFacts = RuleView> {
  jurisdiction: string;
  rules: View[];
  absence: Absence | null;
  /** Among the cells of the row with a known range: the one with the mildest or harshest rule, when they differ. */
  mark: 'harshest' | 'mildest' | null;
}

export interface ComparisonRow<View extends RuleFacts = RuleView> {
  key: RowKey;
  cells: ComparisonCell<View>[];
  /** The penalties, regime or their absence are not the same in all jurisdictions whose law on the day is known. */
  differs: boolean;
  /** For some of them the law on the day is not known. */
  unsure: boolean;
}

export interface ComparisonGroup<View extends RuleFacts = RuleView> {
  offence: Offence;
  rows: ComparisonRow<View>[];
}

export interface AspectRow {
  aspect: Aspect;
  cells: { jurisdiction: string; record: AspectRecord | null }[];
  differs: boolean;
}

export interface ComparisonFilter {
  offence: Offence | null;
  substance: Substance | null;
  circumstance: Circumstance | null;
}

/**
 * Whether a rule speaks of a substance: by name, or of all. The rules for one kind of cannabis do not speak of
 * another.
 */
export function appliesToSubstance(
  view: Pick<RuleFacts, 'rule'>,
  substance: Substance | null,
): boolean {
  return (
    !substance || view.rule.substances.includes('all') || view.rule.substances.includes(substance)
  );
}

/**
 * @param codes the jurisdictions in the order of the columns
 * @param rules all rules of the compared jurisdictions, viewed on the day, in the order of their files
 * @param day YYYY-MM-DD
 */
export function compareRules<View extends RuleFacts>(
  codes: readonly string[],
  rules: readonly View[],
  filter: ComparisonFilter,
  day: string,
): ComparisonGroup<View>[] {
  const shown = rules.filter(
    (view) =>
      (!filter.offence || view.rule.offence === filter.offence) &&
      appliesToSubstance(view, filter.substance) &&
      (!filter.circumstance || view.rule.circumstances.includes(filter.circumstance)),
  );
  return OFFENCES.filter((offence) => !filter.offence || offence === filter.offence).map(
    (offence) => {
      const own = shown.filter((view) => view.rule.offence === offence);
      const keys = ([...TIERS, 'related', 'aggravated'] as RowKey[]).filter((key) =>
        own.some(
          (view) => rowOf(view) === key && (view.inForce !== 'no' || beginsAfter(view.rule, day)),
        ),
      );
      return { offence, rows: keys.map((key) => row(key, codes, own, day)) };
    },
  );
}

/** The aspects of the compared jurisdictions in the order of the vocabulary. */
export function compareAspects(
  codes: readonly string[],
  aspects: ReadonlyMap<string, readonly AspectRecord[]>,
): AspectRow[] {
  return ASPECT_NAMES.map((aspect) => {
    const cells = codes.map((jurisdiction) => ({
      jurisdiction,
      record: aspects.get(jurisdiction)?.find((record) => record.aspect === aspect) ?? null,
    }));
    return { aspect, cells, differs: new Set(cells.map((cell) => cell.record?.value)).size > 1 };
  }).filter((row) => row.cells.some((cell) => cell.record));
}

function rowOf(view: RuleFacts): RowKey {
  if (!isBasic(view.rule)) return 'aggravated';
  if (view.rule.offence === 'supply' && isRelatedAct(view.rule)) return 'related';
  return view.rule.quantity;
}

function row<View extends RuleFacts>(
  key: RowKey,
  codes: readonly string[],
  own: readonly View[],
  day: string,
): ComparisonRow<View> {
  const cells = codes.map((jurisdiction): ComparisonCell<View> => {
    const theirs = own.filter((view) => view.jurisdiction === jurisdiction);
    const rules = theirs.filter((view) => rowOf(view) === key && view.inForce !== 'no');
    return {
      jurisdiction,
      rules,
      absence: rules.length ? null : absence(key, theirs, day),
      mark: null,
    };
  });
  markExtremes(cells);
  const certain = cells.filter((cell) => !isUnsure(cell));
  return {
    key,
    cells,
    differs: new Set(certain.map(fingerprint)).size > 1,
    unsure: certain.length < cells.length,
  };
}

/** Whether the law of the day is not known: a rule that may not have stood yet, or one that is known only later. */
function isUnsure(cell: ComparisonCell<RuleFacts>): boolean {
  return (
    cell.absence?.kind === 'begins-later' || cell.rules.some((view) => view.inForce === 'perhaps')
  );
}

function absence(key: RowKey, theirs: readonly RuleFacts[], day: string): Absence {
  const special = key === 'related' || key === 'aggravated';
  const rows = theirs.filter((view) => view.inForce !== 'no').map(rowOf);
  if (!special && key !== 'any' && rows.includes('any')) return { kind: 'any-quantity-applies' };
  const others = theirs.filter((view) => rowOf(view) === key);
  const begins = others
    .flatMap(({ rule }) => (beginsAfter(rule, day) ? (rule.valid_from ?? []) : []))
    .sort()[0];
  if (begins) return { kind: 'begins-later', date: begins };
  if (!special && rows.some((row) => row !== 'related' && row !== 'aggravated'))
    return { kind: 'other-tiers' };
  const ended = others
    .flatMap(({ rule }) => rule.valid_to ?? [])
    .sort()
    .at(-1);
  return ended ? { kind: 'ended', date: ended } : { kind: 'not-recorded' };
}

/** What of a cell counts as a difference: regime, custody and the mildest and harshest penalty. */
function fingerprint(cell: ComparisonCell<RuleFacts>): string {
  return cell.rules.map(ruleFingerprint).sort().join('|');
}

/** Written once for each view, since many comparisons share it. */
const fingerprints = new WeakMap<RuleFacts, string>();

function ruleFingerprint(view: RuleFacts): string {
  const known = fingerprints.get(view);
  if (known !== undefined) return known;
  const written = JSON.stringify(
    [view.rule.regime, view.mildest?.severity, view.harshest?.severity, view.custody.possible],
    infinite,
  );
  fingerprints.set(view, written);
  return written;
}

const infinite = (_key: string, value: unknown) =>
  value === Number.POSITIVE_INFINITY ? 'infinite' : value;

/** The harshest severity of a cell; null when there is no rule, or one whose sanction or standing on the day is unknown. */
function cellSeverity(cell: ComparisonCell<RuleFacts>): Severity | null {
  let worst: Severity | null = null;
  for (const view of cell.rules) {
    if (!view.harshest || view.inForce === 'perhaps') return null;
    if (!worst || compareSeverity(view.harshest.severity, worst) > 0)
      worst = view.harshest.severity;
  }
  return worst;
}

function markExtremes(cells: ComparisonCell<RuleFacts>[]): void {
  const known = cells.flatMap((cell) => {
    const severity = cellSeverity(cell);
    return severity ? [{ cell, severity }] : [];
  });
  known.sort((a, b) => compareSeverity(a.severity, b.severity));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || compareSeverity(first.severity, last.severity) === 0) return;
  for (const { cell, severity } of known) {
    if (compareSeverity(severity, last.severity) === 0) cell.mark = 'harshest';
    else if (compareSeverity(severity, first.severity) === 0) cell.mark = 'mildest';
  }
}
