/**
 * What a scenario leaves unsaid, as the sets of facts that it may mean. Only what some rule or limit on the act asks
 * for is told apart: where the law does not look at the place, nobody is asked for it.
 */
import type { KnownSince } from '../known-since';
import type { Rule } from '../schema';
import { rowsFor } from './amount-tier';
import type { ScenarioLaw } from './answer';
import { IN_PUBLIC } from './circumstances';
import type { Facts } from './facts';
import type { Scenario, ScenarioConduct } from './input';
import type { When } from './unsaid';

export interface Variant {
  when: When;
  facts: Facts;
}

/** Acts whose rules look at the place for the person's own use; what aggravates a sale is no question of place. */
const OWN_USE: ReadonlySet<ScenarioConduct> = new Set(['use', 'possession', 'cultivation']);

/**
 * @param onTheAct the rules on the act that stand, or may stand, on the day and name the substance.
 * @returns one variant where nothing is left open. The first is the plain case: at home, dry, all of it pure, the
 *   first time, an adult.
 */
export function variantsOf(
  law: ScenarioLaw,
  scenario: Scenario,
  onTheAct: readonly Rule[],
  known: KnownSince,
): Variant[] {
  const { place, repeat, minor, purity, dry, ...rest } = scenario;
  const facts: Facts = {
    ...rest,
    place: null,
    repeat: repeat ?? false,
    minor: minor ?? false,
    share: purity ?? 1,
    dryShare: 1,
    fresh: dry === false,
  };
  const names = (circumstance: Rule['circumstances'][number]) =>
    onTheAct.some(({ circumstances }) => circumstances.includes(circumstance));
  let variants: Variant[] = [{ when: {}, facts }];
  const split = (into: (variant: Variant) => Variant[]) => {
    variants = variants.flatMap(into);
  };

  split(({ facts }) => placesOf(law, scenario, facts, IN_PUBLIC.some(names), known));
  split((variant) => splitDryness(law, scenario, variant, known));
  split((variant) => splitShare(law, scenario, variant, known));
  if (repeat === null && names('repeat'))
    split(({ when, facts }) =>
      [false, true].map((again) => ({
        when: { ...when, repeat: again },
        facts: { ...facts, repeat: again },
      })),
    );
  if (minor === null && scenario.conduct === 'use' && names('minor'))
    split(({ when, facts }) =>
      (['adult', 'minor'] as const).map((age) => ({
        when: { ...when, age },
        facts: { ...facts, minor: age === 'minor' },
      })),
    );
  return variants;
}

function placesOf(
  law: ScenarioLaw,
  { place, conduct }: Scenario,
  facts: Facts,
  publicMatters: boolean,
  known: KnownSince,
): Variant[] {
  const at = (one: NonNullable<Facts['place']>, open: boolean): Variant => ({
    when: open ? { place: one } : {},
    facts: { ...facts, place: one },
  });
  if (place === 'home' || place === 'public') return [at(place, false)];
  const asked = OWN_USE.has(conduct) && publicMatters;
  if (place === 'outside')
    return asked ? [at('elsewhere', true), at('public', true)] : [at('elsewhere', false)];
  const limits = rowsFor(law, facts, known).some(({ threshold }) => threshold.place);
  if (!asked && !limits) return [{ when: {}, facts }];
  return asked ? [at('home', true), at('public', true)] : [at('home', true), at('elsewhere', true)];
}

/** Whether limits of dry weight measure the amount. */
const rowsInUnit = (law: ScenarioLaw, facts: Facts, known: KnownSince) =>
  rowsFor(law, facts, known).filter(({ threshold }) => threshold.unit === facts.amount?.unit);

function splitDryness(
  law: ScenarioLaw,
  { dry }: Scenario,
  { when, facts }: Variant,
  known: KnownSince,
): Variant[] {
  const asked =
    dry === null &&
    rowsInUnit(law, facts, known).some(({ threshold }) => threshold.basis === 'dry-weight');
  if (!asked) return [{ when, facts }];
  return [
    { when: { ...when, dryness: 'dry' }, facts },
    { when: { ...when, dryness: 'fresh' }, facts: { ...facts, fresh: true } },
  ];
}

/**
 * An amount of street drug, or of fresh plants, is no more than an upper bound under a limit of the pure substance
 * or of dry weight: it is cut at the limits that lie below it.
 */
function splitShare(
  law: ScenarioLaw,
  { purity }: Scenario,
  { when, facts }: Variant,
  known: KnownSince,
): Variant[] {
  const { amount } = facts;
  if (!amount) return [{ when, facts }];
  const rows = rowsInUnit(law, facts, known).map(({ threshold }) => threshold);
  const hasFresh = rows.some(({ basis }) => basis !== 'dry-weight');
  const counted = rows.filter(
    ({ basis }) =>
      (basis === 'pure-substance' && purity === null) ||
      (basis === 'dry-weight' && facts.fresh && !hasFresh),
  );
  if (counted.length === 0) return [{ when, facts }];
  const cuts = counted
    .flatMap(({ from, to }) => [from, to])
    .filter((bound) => bound !== null && bound > 0 && bound < amount.value)
    .map((bound) => (bound as number) / amount.value);
  const bounds = [0, ...[...new Set(cuts)].sort((a, b) => a - b), 1];
  const dries = counted[0]?.basis === 'dry-weight';
  return bounds
    .slice(1)
    .map((to, at): Variant => {
      const from = bounds[at] ?? 0;
      // Between two limits every share leads to the same; the whole amount itself may lie on a limit.
      const share = to === 1 && !dries && bounds.length === 2 ? 1 : (from + to) / 2;
      return {
        when: { ...when, [dries ? 'left' : 'purity']: { from, to } },
        facts: dries ? { ...facts, dryShare: share } : { ...facts, share },
      };
    })
    .reverse();
}
