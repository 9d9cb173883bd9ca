/** The parts of the country and the drugs for which the records tell an act apart. */

import { holdsFor } from '../objects';
import { holdsIn } from '../scenario/territory';
import { rankOf } from '../scenario/worlds';
import type { Text } from '../schema';
import type { Substance } from '../vocabulary';
import { type Act, drugsOf } from './act';
import { beginsWith, ownLimits } from './limits';
import type { LawOnDay, StandingRule } from './standing';
import { type Steps, stepsOf } from './steps';

/** One part of the country (null = the whole) and drugs of which the same rules speak. */
export interface Point {
  region: Text | null;
  substances: readonly Substance[];
  /** All rules on the act that hold there and name the drugs, those with circumstances too. */
  candidates: readonly StandingRule[];
}

/** @param substance null = every drug that the vocabulary names, those alike together. */
export function pointsOf(on: LawOnDay, act: Act, substance: Substance | null): readonly Point[] {
  return on.once(`points of ${act} ${substance}`, () => makePoints(on, act, substance));
}

function makePoints(on: LawOnDay, act: Act, substance: Substance | null): Point[] {
  const rules = on.rulesOn(act);
  return on.territoriesOn(act).flatMap((region) => {
    const here = rules.filter(({ rule }) => holdsIn(rule, region));
    const alike = new Map<string, Point & { substances: Substance[] }>();
    for (const drug of substance ? [substance] : drugsOf(act)) {
      const candidates = here.flatMap((standing) => {
        const holds = holdsFor(standing.rule, drug);
        return holds === 'no' ? [] : [{ ...standing, perhaps: holds === 'perhaps' }];
      });
      const key = candidates.map(({ rule, perhaps }) => `${rule.id} ${perhaps}`).join();
      const point = alike.get(key);
      if (point) point.substances.push(drug);
      else alike.set(key, { region, substances: [drug], candidates });
    }
    const points = [...alike.values()];
    return substance ? points : points.filter((point) => !isElsewhere(point, points));
  });
}

/** Drugs that are on one of several lists, whose rules all speak of other drugs for certain: they add nothing (Romania). */
function isElsewhere({ candidates }: Point, points: readonly Point[]): boolean {
  const basic = candidates.filter(({ rule }) => rule.circumstances.length === 0);
  return (
    basic.length > 0 &&
    basic.every(({ perhaps }) => perhaps) &&
    candidates.every(
      ({ rule, perhaps }) =>
        !perhaps ||
        points.some((other) => other.candidates.some((one) => one.rule === rule && !one.perhaps)),
    )
  );
}

/** The steps of a point, one of pointsOf(). @param substance the chosen drug */
export function stepsAt(on: LawOnDay, act: Act, point: Point, substance: Substance | null): Steps {
  return on.once(point, () => stepsOf(on, point.candidates, ownLimits(on, act, substance)));
}

/**
 * Whether the table of a drug begins, at nothing, with a larger step than the smallest that the rules name
 * (Kazakhstan: any amount of LSD is large), so that what is said of the smallest step depends on the drug.
 */
export function someBeginLarger(on: LawOnDay, act: Act, point: Point): boolean {
  const tier = stepsAt(on, act, point, null).first[0]?.world.tier;
  return (
    tier != null &&
    point.substances.some((drug) => {
      const begins = beginsWith(ownLimits(on, act, drug));
      return begins?.atNothing && rankOf(begins.tier) > rankOf(tier);
    })
  );
}
