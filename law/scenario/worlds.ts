/**
 * The tiers that the amount may fall under, as the law and the data leave it open. Each is a "world" in which the
 * rules are weighed on their own; what governs in all of them applies for certain.
 */
import type { Rule } from '../schema';
import { TIERS, type Tier } from '../vocabulary';
import type { AmountFinding } from './answer';

/** `tier` null = none of the tiers that the rules name: what is left are the rules for any amount. */
export interface World {
  tier: Tier | null;
  term: string | null;
  otherTerms: readonly string[];
  /** The amount falls here by limits that do not bind a court. */
  likely: boolean;
}

/** The place of a tier among all, the smallest first. */
export const rankOf = (tier: Tier) => TIERS.indexOf(tier);
const open = (tier: Tier | null): World => ({ tier, term: null, otherTerms: [], likely: false });

/** What a rule calls its quantity, without what stands in brackets: "small quantity (up to 5 × negligible)". */
const bareLabel = (rule: Rule) =>
  (rule.quantity_label?.en ?? '').replace(/\([^)]*\)/g, ' ').toLowerCase();

const names = (label: string, term: string) =>
  new RegExp(`\\b${term.toLowerCase()}\\b`).test(label);

/** Whether the rule, by its own word for the quantity, is about another row of the same tier. */
export function hasOtherTerm(rule: Rule, world: World): boolean {
  if (!world.term || rule.quantity !== world.tier) return false;
  const label = bareLabel(rule);
  return !names(label, world.term) && world.otherTerms.some((term) => names(label, term));
}

/** Whether a rule speaks of the amount in a world. */
export const speaksIn = (rule: Rule, world: World) =>
  rule.quantity === 'any' || (rule.quantity === world.tier && !hasOtherTerm(rule, world));

/**
 * The worlds that an amount leaves open.
 * @param rules those that fit but for the amount; their tiers are the ones that can be meant.
 * @param further tiers that rules name whose circumstances may not be needed.
 * @param more the rule for a larger amount may be one that is recorded as special.
 */
export function worldsFor(
  amount: AmountFinding,
  rules: readonly Rule[],
  further: readonly Tier[],
  more: boolean,
): World[] {
  const named = [...rules.map(({ quantity }) => quantity), ...further];
  const tiers = TIERS.filter((tier) => tier !== 'any' && named.includes(tier));
  const rest = named.includes('any') ? [open(null)] : [];
  if (tiers.length === 0) return [open(null)];
  const found = amount.tiers.map(({ tier, term, otherTerms, likely }) => ({
    tier,
    term: term?.en ?? null,
    otherTerms,
    likely,
  }));
  if (found.length > 0 && !found.every(({ likely }) => likely)) return found;
  const beyondAll = rest.length === 0 && !reachBothEnds(tiers) ? [open(null)] : rest;
  if (found.length > 0)
    return [
      ...found,
      ...[...tiers.map(open), ...beyondAll].filter(
        (world) => !found.some(({ tier }) => tier === world.tier),
      ),
    ];
  const nearest = amount.nearest ? rankOf(amount.nearest.threshold.tier) : null;
  const beyondNearest = (tier: Tier) => {
    if (nearest === null) return true;
    if (amount.state === 'above-known') return rankOf(tier) > nearest;
    if (amount.state === 'below-known') return rankOf(tier) <= nearest;
    return true;
  };
  const left = tiers.filter(beyondNearest);
  // A table that begins above zero says nothing of less, and a law without a rule for any amount neither.
  if (amount.state === 'below-known' && rest.length === 0 && !tiers.includes('below-threshold'))
    return [...left.map(open), open(null)];
  if (amount.state === 'no-number-in-law')
    return [...left.map(open), ...(more && rest.length === 0 ? [open(null)] : rest)];
  const worlds = [...left.map(open), ...beyondAll];
  return worlds.length > 0 ? worlds : [open(null)];
}

/**
 * Whether rules cover small and larger amounts. Where the law has numbers that the data lacks and only one end is
 * recorded (Armenia: growing a small number of plants), the amount may lie beyond what any rule covers.
 */
export function reachBothEnds(tiers: readonly Tier[]): boolean {
  const small = rankOf('small');
  return tiers.some((tier) => rankOf(tier) <= small) && tiers.some((tier) => rankOf(tier) > small);
}
