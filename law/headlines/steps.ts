/**
 * The steps of quantity of one act, from the smallest up, in the law's own order whatever they are called, each with
 * the rules that govern it.
 */
import { isLesserForm, reaching } from '../scenario/lesser';
import { type FittingRule, governing } from '../scenario/precedence';
import { hasOtherTerm, rankOf, speaksIn, type World } from '../scenario/worlds';
import type { Rule } from '../schema';
import type { ThresholdView } from '../threshold-view';
import { TIERS, type Tier } from '../vocabulary';
import { CLOSENESS } from './act';
import type { Step } from './headline';
import { beginsWith, type OwnLimits } from './limits';
import type { LawOnDay, StandingRule } from './standing';

export interface StepRules {
  step: Step;
  world: World;
  /** Those that govern it; empty when none is known to have stood on the day. */
  rules: Rule[];
  /** Forms of lesser gravity that reach it. */
  milder: Rule[];
  /** Rules on drugs of a list that is not recorded. */
  listed: Rule[];
  /** Whether a rule on it stood on the day is not known. */
  unsure: boolean;
}

export interface Steps {
  all: StepRules[];
  /** Those that the smallest amount may fall under: one, but where the limits of the drug leave it open. */
  first: StepRules[];
  /** Which step an amount of the drug begins with is not recorded. */
  limitOpen: boolean;
  /** An amount below, or above, all of them has no rule in the records. */
  openBelow: boolean;
  /** The table of the drug begins above nothing: an amount under its first limit has no rule (Kazakhstan, under 0.5 g). */
  openUnder: boolean;
  openAbove: boolean;
}

/** A step that rules name, or what is left for a rule on any amount (`tier` null), with its place. */
interface Place {
  world: World;
  order: number;
}

const SMALL = rankOf('small');
/** What is left lies above the small steps and below the next. */
const AFTER = 0.75;

/** The rules on an act, by what they are to its steps. */
interface Found {
  basic: StandingRule[];
  milder: StandingRule[];
  listed: StandingRule[];
}

/** A rule on supply that names the act among others answers only where no other does. */
function withoutSupply(basic: StandingRule[]): StandingRule[] {
  const closer = basic.filter(({ closeness }) => closeness !== 'supply');
  return closer.some(({ kind }) => kind === 'stands') ? closer : basic;
}

const isBasic = ({ rule, perhaps }: StandingRule) => rule.circumstances.length === 0 && !perhaps;
const isMilder = ({ rule, kind, perhaps }: StandingRule) =>
  kind === 'stands' && isLesserForm(rule) && !perhaps;
const isListed = ({ rule, kind, perhaps }: StandingRule) =>
  kind === 'stands' &&
  rule.match !== 'all' &&
  (rule.circumstances.includes('dangerous-drug') || (perhaps && rule.circumstances.length === 0));

/**
 * @param candidates the rules on the act that hold in the place and name the drug.
 * @param own the limits of the chosen drug for this act; null without one.
 */
export function stepsOf(
  on: LawOnDay,
  candidates: readonly StandingRule[],
  own: OwnLimits | null,
): Steps {
  const found: Found = {
    basic: withoutSupply(candidates.filter(isBasic)),
    milder: candidates.filter(isMilder),
    listed: candidates.filter(isListed),
  };
  const places = placesOf(found.basic, on.limits);
  // Where the records hold the form of lesser gravity alone, it is what is known of any amount.
  const alone = places.length === 0 && found.milder.length > 0;
  const steps = (alone ? [{ world: worldOf(null), order: AFTER }] : places)
    .map((place) => stepRules(on, place, found, own))
    .filter(({ rules, milder, unsure }) => rules.length > 0 || unsure || milder.length > 0);
  const begins = beginsWith(own);
  const from = begins ? rankOf(begins.tier) : 0;
  // The table of some drugs begins, at nothing, with a larger step: no amount reaches those below it.
  const named = steps.some(({ world }) => world.tier === begins?.tier);
  const all = begins?.atNothing
    ? steps.filter(({ step, world }) => step.order >= from || (world.tier === null && !named))
    : steps;
  const [first, last] = [all[0], all.at(-1)];
  const noNumbers = on.aspect('threshold-basis')?.value === 'none';
  for (const [at, { step }] of all.entries()) {
    step.smallest = at === 0;
    step.above = all[at - 1]?.step.tier ?? null;
  }
  const higher = first !== undefined && from > first.step.order && !begins?.atNothing;
  return {
    all,
    first: higher ? all.filter(({ step }) => step.order <= from) : all.slice(0, 1),
    limitOpen: higher || (own?.mayBeginHigher ?? false),
    openBelow: first?.world.tier != null && first.step.order > SMALL && !begins?.atNothing,
    openUnder: begins?.atNothing === false && first?.world.tier === begins.tier,
    // Where the law sets no quantities, the one step that it has is for any amount (Croatia).
    openAbove:
      last?.world.tier != null && last.step.order <= SMALL && !(all.length === 1 && noNumbers),
  };
}

function placesOf(basic: readonly StandingRule[], limits: readonly ThresholdView[]): Place[] {
  const spans = basic.some(({ rule, kind }) => rule.quantity === 'any' && kind !== 'begins-later');
  // One that begins later stands for what is not known of the day, where no rule covers its amounts.
  const named = basic.filter(({ kind }) => kind !== 'begins-later' || !spans);
  const tiers = TIERS.filter(
    (tier) => tier !== 'any' && named.some(({ rule }) => rule.quantity === tier),
  );
  const places = tiers.flatMap((tier) => termed(tier, basic, limits));
  const small = tiers.map(rankOf).filter((rank) => rank <= SMALL);
  const rest = { world: worldOf(null), order: Math.max(0, ...small) + AFTER };
  return (spans ? [...places, rest] : places).sort((a, b) => a.order - b.order);
}

const worldOf = (tier: Tier | null, term: string | null = null, otherTerms: string[] = []) => ({
  tier,
  term,
  otherTerms,
  likely: false,
});

/** One place for a tier, or one for each of the law's words where the rules tell several apart (Slovakia). */
function termed(
  tier: Tier,
  basic: readonly StandingRule[],
  limits: readonly ThresholdView[],
): Place[] {
  const words = limits.flatMap(({ threshold, term }) =>
    threshold.tier === tier && term ? [term.en] : [],
  );
  const terms = [...new Set(words)];
  const worlds = terms.map((term) =>
    worldOf(
      tier,
      term,
      terms.filter((one) => one !== term),
    ),
  );
  const told = worlds.some((world) => basic.some(({ rule }) => hasOtherTerm(rule, world)));
  return (told ? worlds : [worldOf(tier)]).map((world, at) => ({
    world,
    order: rankOf(tier) + (told ? at / (2 * worlds.length) : 0),
  }));
}

function stepRules(
  on: LawOnDay,
  { world, order }: Place,
  { basic, milder, listed }: Found,
  own: OwnLimits | null,
): StepRules {
  const speaking = basic.filter(({ rule }) => speaksIn(rule, world));
  const closest = closestOf(speaking.filter(({ kind }) => kind === 'stands'));
  const rules = governing(closest.map(fitting), on.toEuros).governing.map(({ rule }) => rule);
  const spans = basic.some(({ rule, kind }) => rule.quantity === 'any' && kind === 'stands');
  const tier = world.tier ?? 'any';
  const label = (rules.length > 0 ? rules : speaking.map(({ rule }) => rule)).find(
    ({ quantity, quantity_label }) => quantity === tier && quantity_label,
  );
  return {
    step: {
      tier,
      term: label?.quantity_label ?? null,
      smallest: false,
      above: null,
      limits: (own?.rows ?? []).filter(
        ({ threshold, term }) =>
          threshold.tier === tier && (!world.term || !term || term.en === world.term),
      ),
      order,
    },
    world,
    rules,
    milder: (rules.length > 0 ? reaching(milder, rules, spans) : milder).map(({ rule }) => rule),
    listed: listed.flatMap(({ rule, closeness }) =>
      closest.every((one) => one.closeness === closeness) && speaksIn(rule, world) ? [rule] : [],
    ),
    unsure:
      closest.some(({ inForce }) => inForce !== 'yes') ||
      speaking.some(({ kind }) => kind === 'read-later') ||
      (rules.length === 0 && speaking.length > 0),
  };
}

const fitting = ({ rule, inForce }: StandingRule): FittingRule => ({
  rule,
  inForce,
  met: [],
  rank: 0,
});

/** Those of the closest kind that there are. */
export function closestOf(candidates: readonly StandingRule[]): StandingRule[] {
  const closest = CLOSENESS.find((kind) => candidates.some(({ closeness }) => closeness === kind));
  return candidates.filter(({ closeness }) => closeness === closest);
}
