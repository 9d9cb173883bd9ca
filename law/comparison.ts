/**
 * The comparison of several jurisdictions: the steps of quantity of each law in its own order, from the smallest up,
 * beside those of the others, and apart from them growing, making and import, acts around supply, and special rules.
 */

import { beginsAfter, type PartialDate } from './date';
import { isKeeping } from './headlines/act';
import { speaksOf } from './objects';
import { isBasic, isRelatedAct, type RuleFacts, type RuleView } from './rule-view';
import type { AspectRecord } from './schema';
import {
  ASPECT_NAMES,
  type Aspect,
  type Circumstance,
  OFFENCES,
  type Offence,
  type Substance,
  type Tier,
} from './vocabulary';

/** Acts for own use that are not possession: each has a row of its own. */
export const OWN_ACTS = ['growing', 'making', 'import', 'other-acts'] as const;

/** Rows that are no step of quantity, in their order. */
const APART = [...OWN_ACTS, 'related', 'aggravated'] as const;
type Apart = (typeof APART)[number];

/** What a rule is in a comparison: a step of quantity by its name, or one of the rows apart. */
export type RowKind = Tier | Apart;

/** A row: the steps in the same place in the order of each law, or a row apart. */
export type RowKey = `step-${number}` | Apart;

/**
 * Why a cell has no rule on the day: the records hold no further step of the law, the data holds no rule of the same conduct, or only
 * one that began later (what stood before it is not recorded) or had ended.
 */
export type Absence =
  | { kind: 'no-further-step' | 'not-recorded' }
  | { kind: 'begins-later' | 'ended'; date: PartialDate };

/** Its rules as they are shown, or as much of them as decides their place. */
export interface ComparisonCell<View extends RuleFacts = RuleView> {
  jurisdiction: string;
  rules: View[];
  absence: Absence | null;
  /** What the records call the step; null in rows apart and where there is none. */
  tier: Tier | null;
  /** How many rows it fills: all of the steps where one rule is for any quantity. 0 = a cell above fills this place. */
  span: number;
}

export interface ComparisonRow<View extends RuleFacts = RuleView> {
  key: RowKey;
  /** Of the steps of the group: from 0, and how many there are; null in rows apart. */
  step: { at: number; of: number } | null;
  cells: ComparisonCell<View>[];
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
  return speaksOf(view.rule, substance);
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
      const counts = (view: View) => view.inForce !== 'no' || beginsAfter(view.rule, day);
      const kinds = new Set(own.filter(counts).map(kindOf));
      const steps = stepRows(codes, own, counts, day);
      const apart = APART.filter((key) => kinds.has(key)).map((key) => {
        const cells = codes.map((code) => {
          const theirs = own.filter((view) => view.jurisdiction === code && kindOf(view) === key);
          return cellOf(code, theirs, day);
        });
        return { key, step: null, cells, unsure: cells.some(isUnsure) };
      });
      return { offence, rows: [...steps, ...apart] };
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
    return { aspect, cells };
  }).filter((row) => row.cells.some((cell) => cell.record));
}

/** What a rule is in a comparison, whatever other countries have. */
export function kindOf({ rule }: RuleFacts): RowKind {
  if (!isBasic(rule)) return 'aggravated';
  if (rule.offence === 'supply' && isRelatedAct(rule)) return 'related';
  if (rule.offence === 'possession' && !isKeeping(rule)) {
    if (rule.conduct.includes('cultivation')) return 'growing';
    if (rule.conduct.includes('production')) return 'making';
    return rule.conduct.includes('import-export') ? 'import' : 'other-acts';
  }
  return rule.quantity;
}

const isApart = (kind: RowKind): kind is Apart => (APART as readonly string[]).includes(kind);

/** From the smallest up; a rule for any quantity beside rules on steps is for what they leave: above the small ones. */
const ORDER: readonly Tier[] = [
  'below-threshold',
  'small',
  'any',
  'significant',
  'large',
  'especially-large',
];
const SMALL = ORDER.indexOf('any');

/** The steps of each law in its own order: the smallest of each in the first row, the largest in the last. */
function stepRows<View extends RuleFacts>(
  codes: readonly string[],
  own: readonly View[],
  counts: (view: View) => boolean,
  day: string,
): ComparisonRow<View>[] {
  const laws = codes.map((code) => {
    const theirs = own.filter((view) => view.jurisdiction === code && !isApart(kindOf(view)));
    const tiers = ORDER.filter((tier) =>
      theirs.some((view) => counts(view) && view.rule.quantity === tier),
    );
    return { code, theirs, tiers };
  });
  const of = Math.max(0, ...laws.map(({ tiers }) => tiers.length));
  const rows = Array.from({ length: of }, (_, at) => {
    const cells = laws.map(({ code, theirs, tiers }): ComparisonCell<View> => {
      const only =
        tiers.length === 0 ? null : tiers.length === 1 && tiers[0] === 'any' ? 'any' : undefined;
      if (only !== undefined)
        return at === 0
          ? { ...cellOf(code, theirs, day, only), span: of }
          : { ...emptyCell(code), span: 0 };
      const tier = tiers[placeIn(tiers, at, of)];
      if (tier === undefined) return { ...emptyCell(code), absence: { kind: 'no-further-step' } };
      return cellOf(code, theirs, day, tier);
    });
    return { key: `step-${at}` as const, step: { at, of }, cells, unsure: cells.some(isUnsure) };
  });
  return rows;
}

/** Which of its steps a law has in a row: the first in the first, the last in the last, the others in their order. */
function placeIn(tiers: readonly Tier[], at: number, of: number): number {
  const [only] = tiers;
  // Of a law of which one step is known, that is the smallest or the largest by its name.
  if (tiers.length === 1 && only) return at === (ORDER.indexOf(only) < SMALL ? 0 : of - 1) ? 0 : -1;
  if (at === of - 1) return tiers.length - 1;
  return at < tiers.length - 1 ? at : -1;
}

const emptyCell = (jurisdiction: string) => ({
  jurisdiction,
  rules: [],
  absence: null,
  tier: null,
  span: 1,
});

/** @param theirs the rules of the same conduct, of whatever day @param tier only this step; null = all of them */
function cellOf<View extends RuleFacts>(
  jurisdiction: string,
  theirs: readonly View[],
  day: string,
  tier: Tier | null = null,
): ComparisonCell<View> {
  const here = tier ? theirs.filter((view) => view.rule.quantity === tier) : theirs;
  const rules = here.filter((view) => view.inForce !== 'no');
  const absence = rules.length > 0 ? null : absenceOf(here, day);
  return { ...emptyCell(jurisdiction), rules, absence, tier };
}

/** Whether the law of the day is not known: a rule that may not have stood yet, or one that is known only later. */
function isUnsure(cell: ComparisonCell<RuleFacts>): boolean {
  return (
    cell.absence?.kind === 'begins-later' || cell.rules.some((view) => view.inForce === 'perhaps')
  );
}

function absenceOf(others: readonly RuleFacts[], day: string): Absence {
  const begins = others
    .flatMap(({ rule }) => (beginsAfter(rule, day) ? (rule.valid_from ?? []) : []))
    .sort()[0];
  if (begins) return { kind: 'begins-later', date: begins };
  const ended = others
    .flatMap(({ rule }) => rule.valid_to ?? [])
    .sort()
    .at(-1);
  return ended ? { kind: 'ended', date: ended } : { kind: 'not-recorded' };
}
