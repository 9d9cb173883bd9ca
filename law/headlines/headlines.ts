/** The nine lines of a jurisdiction on a day, and those on growing, making and import for own use. Pure. */
import { codeOf } from '../records';
import type { ScenarioLaw } from '../scenario/answer';
import type { ExchangeRates } from '../schema';
import type { Substance } from '../vocabulary';
import { custodyLine } from './custody';
import type { Headlines } from './headline';
import { largestStep, repeatedStep, smallestStep } from './ranges';
import { recordLine } from './small-record';
import { LawOnDay } from './standing';
import { usingLine } from './using';
import { wayOutLine } from './way-out';
import { worstLine } from './worst';

export interface HeadlineOptions {
  /** null = what holds over all drugs. */
  substance?: Substance | null;
  /** Exchange rates by which fines are put in order; without them every fine ranks as the smallest. */
  rates?: ExchangeRates;
}

/**
 * @param law a dossier, or anything of its shape.
 * @param day YYYY-MM-DD
 */
export function headlinesOf(
  law: ScenarioLaw,
  day: string,
  { substance = null, rates = [] }: HeadlineOptions = {},
): Headlines {
  return headlinesOn(new LawOnDay(law, day, rates), substance);
}

/** The same for a law that is asked about several drugs. */
export function headlinesOn(on: LawOnDay, substance: Substance | null): Headlines {
  const small = smallestStep(on, 'small', 'possession', substance);
  const using = usingLine(on, substance);
  return {
    jurisdiction: codeOf(on.law),
    day: on.day,
    substance,
    using,
    small,
    record: recordLine(on, small),
    custody: custodyLine(on, substance),
    largest: largestStep(on, substance),
    repeat: repeatedStep(on, substance),
    sale: smallestStep(on, 'sale', 'sale', substance),
    'sale-worst': worstLine(on, substance),
    'way-out': wayOutLine(on, [using, small]),
    growing: smallestStep(on, 'growing', 'growing', substance),
    making: smallestStep(on, 'making', 'making', substance),
    import: smallestStep(on, 'import', 'import', substance),
  };
}
