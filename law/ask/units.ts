/** In which units an amount of a substance can be meant at all: nobody has a plant of heroin. */
import { AMOUNT_UNITS, type AmountUnit } from '../scenario/amount';
import type { AskedSubstance } from '../vocabulary';

const PLANTS: ReadonlySet<AskedSubstance> = new Set(['cannabis-plants']);
/** Parts of plants: weighed, dosed or smoked, and sometimes counted as the plants that they come from. */
const PLANT_MATERIAL: ReadonlySet<AskedSubstance> = new Set([
  'cannabis-herb',
  'poppy-straw',
  'psilocybin-mushrooms',
  'khat',
  'harmala',
]);
const SMOKED: ReadonlySet<AskedSubstance> = new Set([
  'cannabis-herb',
  'cannabis-resin',
  'synthetic-cannabinoids',
]);
/** Sold on paper. */
const ON_PAPER: ReadonlySet<AskedSubstance> = new Set(['lsd']);

/** @returns units in the order in which a form offers them. */
export function unitsOf(substance: AskedSubstance): readonly AmountUnit[] {
  return AMOUNT_UNITS.filter((unit) => {
    switch (unit) {
      case 'g':
      case 'doses':
        return true;
      case 'plants':
        return PLANTS.has(substance) || PLANT_MATERIAL.has(substance);
      case 'joints':
        return SMOKED.has(substance);
      case 'blotters':
        return ON_PAPER.has(substance);
      default:
        return !PLANTS.has(substance) && !PLANT_MATERIAL.has(substance);
    }
  });
}
