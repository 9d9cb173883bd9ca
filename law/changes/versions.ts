/**
 * Which rule took the place of which. The data does not say it, so it is read from what the rules are about: the same
 * offence in the same provision, or the same offence with the same step of quantity and circumstances.
 */
import type { Rule } from '../schema';
import type { Turn } from './turns';

/** What of a rule can change from one version to the next. */
export const DIFFERENCES = [
  'regime',
  'penalties',
  'provision',
  'quantity',
  'substances',
  'circumstances',
  'conduct',
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** Rules that took the place of others; [] on a side = that side is not recorded. */
export interface Replacement<R extends Rule = Rule> {
  before: R[];
  /** `differs`: from the rule before that is most like it; null when none is recorded. */
  after: { rule: R; differs: Difference[] | null }[];
  /** Whether all their dates are known to the day. */
  sure: boolean;
}

/** The replacements of a turn, in the order in which the rules stand in their file. */
export function replacements<R extends Rule>(turn: Turn<R>): Replacement<R>[] {
  const before = turn.ended.map(({ rule }) => rule);
  const after = turn.begun.map(({ rule }) => rule);
  const predecessor = new Map(after.map((rule) => [rule, mostLike(rule, before)]));
  const taken = new Set(predecessor.values());
  /** Rules that ended without a successor of their own were mostly merged into a wider one. */
  const mergedInto = new Map(
    before.flatMap((rule) => {
      const wider = taken.has(rule) ? null : mostLike(rule, after);
      return wider ? [[rule, wider] as const] : [];
    }),
  );
  const groups = new Map<R, Replacement<R>>();
  for (const rule of after) {
    const old = predecessor.get(rule) ?? null;
    const group = groups.get(old ?? rule) ?? { before: old ? [old] : [], after: [], sure: true };
    group.after.push({ rule, differs: old ? differences(old, rule) : null });
    groups.set(old ?? rule, group);
  }
  for (const rule of before) {
    if (taken.has(rule)) continue;
    const wider = mergedInto.get(rule);
    const group = wider && groups.get(predecessor.get(wider) ?? wider);
    if (group && wider) {
      group.before.push(rule);
      const own = group.after.find((each) => each.rule === wider);
      if (own) own.differs ??= differences(rule, wider);
    } else groups.set(rule, { before: [rule], after: [], sure: true });
  }
  const sure = new Map([...turn.ended, ...turn.begun].map((side) => [side.rule, side.sure]));
  return [...groups.values()].map((group) => ({
    ...group,
    sure: [...group.before, ...group.after.map(({ rule }) => rule)].every((rule) => sure.get(rule)),
  }));
}

function mostLike<R extends Rule>(rule: R, others: readonly R[]): R | null {
  let best: { other: R; likeness: number } | null = null;
  for (const other of others) {
    const likeness = likenessOf(rule, other);
    if (likeness > (best?.likeness ?? 0)) best = { other, likeness };
  }
  return best?.other ?? null;
}

/** Whether precursors are at least half of what a rule is about, and not one act among many. */
const isOnPrecursors = ({ conduct }: Rule) => conduct.includes('precursors') && conduct.length <= 2;

/** A rule on precursors does not take the place of one on drugs. */
const sameKind = (a: Rule, b: Rule) => isOnPrecursors(a) === isOnPrecursors(b);

/** How alike two rules are; 0 = neither can have taken the place of the other. */
function likenessOf(a: Rule, b: Rule): number {
  if (a.offence !== b.offence || a.territory?.en !== b.territory?.en) return 0;
  const wide = ({ substances }: Rule) =>
    substances.includes('all') || substances.includes('list-not-recorded');
  const substances = wide(a) || wide(b) || shares(a.substances, b.substances) > 0;
  if (!substances) return 0;
  const circumstances = sameSet(a.circumstances, b.circumstances);
  const provision = sameProvision(a, b);
  const conduct = shares(a.conduct, b.conduct);
  const tier = a.quantity === b.quantity;
  const byProvision = provision && (circumstances || shares(a.circumstances, b.circumstances) > 0);
  const byContent = tier && circumstances && conduct > 0 && sameKind(a, b);
  if (!byProvision && !byContent) return 0;
  return (
    4 * Number(provision) +
    2 * Number(sameArticle(a, b)) +
    3 * Number(tier) +
    3 * Number(circumstances) +
    2 * shares(a.substances, b.substances) +
    2 * conduct +
    Number(a.regime === b.regime)
  );
}

/** The part of two lists that they have in common, from 0 to 1; two empty lists are alike. */
function shares(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((word) => b.includes(word)).length / all.size;
}

const sameSet = (a: readonly string[], b: readonly string[]) => shares(a, b) === 1;

function sameArticle(a: Rule, b: Rule): boolean {
  return (
    a.provision !== null &&
    b.provision !== null &&
    a.provision.instrument === b.provision.instrument &&
    a.provision.article === b.provision.article
  );
}

const sameProvision = (a: Rule, b: Rule) =>
  sameArticle(a, b) && (a.provision?.paragraph ?? null) === (b.provision?.paragraph ?? null);

/** Whether two rules stand in different places; a paragraph that one of them does not name is no difference. */
function movedElsewhere(a: Rule, b: Rule): boolean {
  if (!a.provision || !b.provision) return false;
  const named = a.provision.paragraph && b.provision.paragraph;
  return !sameArticle(a, b) || Boolean(named && a.provision.paragraph !== b.provision.paragraph);
}

/**
 * What the later of two versions says otherwise than the earlier, in the order of DIFFERENCES. Exemptions are left
 * out: one that is not recorded may have been there all the same.
 */
export function differences(earlier: Rule, later: Rule): Difference[] {
  const same: Record<Difference, boolean> = {
    regime: earlier.regime === later.regime,
    penalties: penaltiesOf(earlier) === penaltiesOf(later),
    provision: !movedElsewhere(earlier, later),
    quantity: earlier.quantity === later.quantity,
    substances:
      sameSet(earlier.substances, later.substances) &&
      sameSet(earlier.except ?? [], later.except ?? []),
    circumstances:
      sameSet(earlier.circumstances, later.circumstances) &&
      (later.circumstances.length < 2 || (earlier.match ?? 'any') === (later.match ?? 'any')),
    conduct: sameSet(earlier.conduct, later.conduct),
  };
  return DIFFERENCES.filter((name) => !same[name]);
}

/** The penalties as far as they can be compared: kinds, amounts and what is optional, without notes. */
function penaltiesOf({ penalties }: Rule): string {
  return JSON.stringify(
    penalties.map(({ all_of }) =>
      all_of.map(({ kind, min, max, unit, optional }) => [
        kind,
        min ?? null,
        max ?? null,
        unit ?? null,
        optional ?? false,
      ]),
    ),
  );
}
