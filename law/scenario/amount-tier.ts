/** Where an amount stands among the limits of a jurisdiction: the tier, and the rows that put it there. */

import type { KnownSince } from '../known-since';
import { forReaders } from '../language';
import { codeOf, recordId } from '../records';
import type { AspectRecord, Instrument, Text, Threshold } from '../schema';
import { type Force, TIERS } from '../vocabulary';
import type {
  AmountFinding,
  AmountState,
  ScenarioLaw,
  ThresholdRef,
  TierCause,
  TierFinding,
} from './answer';
import { type Facts, placeOfLimits } from './facts';

const NOTHING = { tiers: [], nearest: null, basis: null };

/** Acts whose rules may rest on where the substance is kept. */
const KEEPING: ReadonlySet<string> = new Set(['possession', 'cultivation', 'use']);

/** The law of a day: `basisReadLater` = how it sets quantities was read in a later text, and of the day nobody knows. */
export interface LawOfDay extends ScenarioLaw {
  basisReadLater: boolean;
}

export const recordOnBasis = (law: { aspects: readonly AspectRecord[] }) =>
  law.aspects.find(({ aspect }) => aspect === 'threshold-basis') ?? null;

/**
 * What a row weighs for a court: `force` where the row says it. Where it does not, a row of a law that is recorded
 * as setting no quantities can only be practice, and one from a ruling or from a document that is neither a law nor
 * a table of amounts is guidance; every other row is law.
 */
export function forceOf(
  row: Threshold,
  law: { aspects: readonly AspectRecord[]; instruments: readonly Instrument[] },
): Force {
  if (row.force) return row.force;
  if (recordOnBasis(law)?.value === 'none') return 'practice';
  const instrument = law.instruments.find(({ id }) => id === row.instrument);
  return instrument?.kind === 'court-ruling' || instrument?.kind === 'other' ? 'guidance' : 'law';
}

/**
 * Whether a row holds an amount. The bounds hold it unless the row says that they do not, so that an amount on a
 * bound that two rows share falls under both.
 */
export function holds(row: Threshold, amount: number): boolean {
  const { from, to, from_included, to_included } = row;
  if (from !== null && (amount < from || (amount === from && from_included === false)))
    return false;
  return to === null || amount < to || (amount === to && to_included !== false);
}

/**
 * Where the scenario's amount stands.
 *
 * - Limits that depend on the place measure keeping, so they say nothing of sale, production or import.
 * - Limits of the pure substance and of dry weight count that share of the amount alone.
 * - Rows weighed or placed differently (dried and raw cannabis; at home and elsewhere) are tables of their own; the
 *   amount may reach one tier in each.
 * - An amount outside the rows is never given a tier.
 */
export function findAmount(law: LawOfDay, facts: Facts, known: KnownSince): AmountFinding {
  const { amount } = facts;
  if (!amount) return { ...NOTHING, state: 'not-looked-at' };
  const ofSubstance = rowsFor(law, facts, known);
  const rows = ofSubstance.filter(({ threshold }) => threshold.unit === amount.unit);
  if (rows.length === 0) {
    const basis = recordOnBasis(law);
    const noNumber = basis
      ? basis.value === 'none'
      : !law.basisReadLater && (law.thresholds ?? []).length === 0;
    if (noNumber) return { ...NOTHING, state: 'no-number-in-law', basis };
    return { ...NOTHING, basis, state: ofSubstance.length > 0 ? 'other-unit' : 'not-in-table' };
  }
  const tables = intoTables(rows).filter((table, _at, all) => measures(table, all, facts));
  const tiers = collectTiers(tables, (table) => countedOf(table, facts, amount.value));
  const [first] = tables;
  return tiers.length > 0
    ? { ...NOTHING, state: 'in-table', tiers }
    : { ...NOTHING, ...beyond(first ?? [], first ? countedOf(first, facts, amount.value) : 0) };
}

/** The rows on the substance that stand on the day, or may, and hold at the place. */
export function rowsFor(law: ScenarioLaw, facts: Facts, known: KnownSince): ThresholdRef[] {
  const { substance, conduct, date } = facts;
  const place = placeOfLimits(facts);
  const code = codeOf(law);
  return (law.thresholds ?? []).flatMap((threshold) => {
    if (threshold.substance !== substance) return [];
    if (threshold.place && (!KEEPING.has(conduct) || (place && threshold.place !== place)))
      return [];
    const inForce = known.standing(threshold, date);
    if (inForce === 'no') return [];
    const id = recordId('threshold', threshold, { code });
    return [{ id, threshold, force: forceOf(threshold, law), inForce }];
  });
}

const basisOf = (table: readonly ThresholdRef[]) => table[0]?.threshold.basis;

/** Fresh plant material is weighed by the table for it, where the law has one beside that of dry weight. */
function measures(
  table: readonly ThresholdRef[],
  all: readonly ThresholdRef[][],
  { fresh }: Facts,
): boolean {
  if (!all.some((other) => basisOf(other) === 'dry-weight')) return true;
  const hasFresh = all.some((other) => basisOf(other) !== 'dry-weight');
  return basisOf(table) === 'dry-weight' ? !fresh || !hasFresh : fresh;
}

/** How much of the amount a table counts: all of it, the pure substance, or its dry weight. */
function countedOf(table: readonly ThresholdRef[], facts: Facts, amount: number): number {
  const basis = basisOf(table);
  if (basis === 'pure-substance') return amount * facts.share;
  return basis === 'dry-weight' ? amount * facts.dryShare : amount;
}

/** Rows that belong to one table: same place, same way of weighing. */
const tableOf = ({ threshold }: ThresholdRef) => `${threshold.place ?? ''}/${threshold.basis}`;

function intoTables(rows: readonly ThresholdRef[]): ThresholdRef[][] {
  const tables = new Map<string, ThresholdRef[]>();
  for (const row of rows) {
    const table = tables.get(tableOf(row));
    if (table) table.push(row);
    else tables.set(tableOf(row), [row]);
  }
  return [...tables.values()];
}

/**
 * The law's own word for a row, where its tier has several: what the note says before its first mark.
 * Slovakia's rows read "negligible quantity; …" and "small quantity = …", both under the tier `small`.
 */
export function termOf(row: ThresholdRef, table: readonly ThresholdRef[]): Text | null {
  const { tier, note } = row.threshold;
  const shared = table.filter(({ threshold }) => threshold.tier === tier).length > 1;
  const term = note && forReaders({ en: headOf(note.en), ru: headOf(note.ru) });
  return shared && term?.en ? term : null;
}

const headOf = (note: string) =>
  (note.split(/[;=(,:]/, 1)[0] ?? '').trim().replace(/ (quantity|amount|количество)$/, '');

function newFinding(
  row: ThresholdRef,
  term: Text | null,
  table: readonly ThresholdRef[],
): TierFinding {
  const { tier } = row.threshold;
  const otherTerms = table.flatMap((other) => {
    const word = other.threshold.tier === tier ? termOf(other, table) : null;
    return word && word.en !== term?.en ? [word.en] : [];
  });
  return { tier, rows: [row], term, otherTerms, likely: false, causes: [] };
}

function collectTiers(
  tables: readonly ThresholdRef[][],
  countedBy: (table: readonly ThresholdRef[]) => number,
): TierFinding[] {
  const found = new Map<string, TierFinding>();
  const causes = new Set<TierCause>();
  const reached = new Map<string, string>();
  for (const table of tables) {
    const held = table.filter(({ threshold }) => holds(threshold, countedBy(table)));
    const keys = new Set<string>();
    for (const row of held) {
      const term = termOf(row, table);
      const key = `${row.threshold.tier}/${term?.en ?? ''}`;
      keys.add(key);
      const finding = found.get(key);
      if (finding) finding.rows.push(row);
      else found.set(key, newFinding(row, term, table));
    }
    if (keys.size > 1) causes.add('on-the-limit');
    if (table[0] && held.length > 0) reached.set(tableOf(table[0]), [...keys].sort().join());
  }
  // The place is settled by now: tables that disagree weigh in different ways.
  if (new Set(reached.values()).size > 1) causes.add('basis-not-given');
  const tiers = [...found.values()].sort((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier));
  for (const tier of tiers) {
    tier.likely = tier.rows.every((row) => row.force !== 'law' || isUnverified(row));
    if (tiers.length > 1) tier.causes = [...causes];
  }
  return tiers;
}

/** A limit that nobody read and of which it is not known what it weighs decides nothing. */
export const isUnverified = ({ threshold }: ThresholdRef): boolean =>
  threshold.status === 'recalled' && threshold.basis === 'unknown';

/** On which side of a table an amount lies that no row holds, and the row next to it. */
function beyond(
  table: readonly ThresholdRef[],
  amount: number,
): { state: AmountState; nearest: ThresholdRef | null } {
  const byBound = [...table].sort((a, b) => (a.threshold.from ?? 0) - (b.threshold.from ?? 0));
  const below = byBound.filter(({ threshold }) => (threshold.from ?? 0) <= amount).at(-1);
  const above = byBound.find(({ threshold }) => (threshold.from ?? 0) >= amount);
  if (!below) return { state: 'below-known', nearest: above ?? null };
  return { state: above ? 'between-known' : 'above-known', nearest: below };
}
