/** The facts of a scenario with nothing left unsaid: what one evaluation of the rules rests on. */
import type { Scenario } from './input';

/**
 * - `place`: `elsewhere` is outside the home and not in public; null where no rule and no limit asks for it.
 * - `share`: what part of the amount counts under limits of the pure substance, 0 to 1.
 * - `dryShare`: what part of it counts under limits of dry weight; null where such limits do not measure it.
 * - `fresh`: plant material that was not dried, which limits of dry weight measure only where the law has no other.
 */
export interface Facts extends Omit<Scenario, 'place' | 'repeat' | 'minor' | 'purity' | 'dry'> {
  place: 'home' | 'public' | 'elsewhere' | null;
  repeat: boolean;
  minor: boolean;
  share: number;
  dryShare: number;
  fresh: boolean;
}

/** The place as limits of quantity tell it. */
export const placeOfLimits = ({ place }: Facts): 'home' | 'outside' | null =>
  place === null ? null : place === 'home' ? 'home' : 'outside';
