import type { Parsed } from '@/links/grammar';
import type { Taken } from '@/links/take';
import type { Words } from '@/messages';
import { takeCompare, takeCountry, takeMap, takeMatrix } from './law-views';
import { takeScenario, takeThresholds } from './scenario-views';
import type { TakeFrom, TakenView } from './view';

const FROM: Record<Taken, TakeFrom> = {
  compare: takeCompare,
  matrix: takeMatrix,
  map: takeMap,
  countries: takeCountry,
  scenario: takeScenario,
  thresholds: takeThresholds,
};

/** A page's address as what can be taken from it. @param segments what follows the section */
export function takenView(
  words: Words,
  section: Taken,
  segments: readonly string[],
): Parsed<TakenView> {
  return FROM[section](words, segments);
}
