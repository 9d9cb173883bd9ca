import type { Parsed } from '@/links/grammar';
import type { Taken } from '@/links/take';
import type { Words } from '@/messages';
import { takeCompare } from './compare-view';
import { takeCosts } from './cost-views';
import { takeCountry } from './country-view';
import { takeMap, takeMatrix } from './law-views';
import { takeChanges, takeSources, takeVerification } from './record-views';
import { takeScenario, takeThresholds } from './scenario-views';
import type { TakeFrom, TakenView } from './view';

const FROM: Record<Taken, TakeFrom> = {
  compare: takeCompare,
  matrix: takeMatrix,
  map: takeMap,
  countries: takeCountry,
  scenario: takeScenario,
  thresholds: takeThresholds,
  costs: takeCosts,
  changes: takeChanges,
  sources: takeSources,
  verification: takeVerification,
};

/** A page's address as what can be taken from it. @param segments what follows the section */
export function takenView(
  words: Words,
  section: Taken,
  segments: readonly string[],
): Parsed<TakenView> {
  return FROM[section](words, segments);
}
