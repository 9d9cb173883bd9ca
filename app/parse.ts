/** What the addresses of the pages mean, with the data and the day at hand; see links/. */
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { today } from '@/law/date';
import { type CompareView, comparePath, parseCompare } from '@/links/compare';
import { type CountryView, countryPath, parseCountry } from '@/links/country';
import type { Known, Parsed } from '@/links/grammar';
import { type MapView, mapPath, parseMap } from '@/links/map';
import { type MatrixView, matrixPath, parseMatrix } from '@/links/matrix';
import { type OnDay, parseOn } from '@/links/on';
import { parseScenario, type ScenarioView, scenarioPath } from '@/links/scenario';
import { parseThresholds, type ThresholdsView, thresholdsPath } from '@/links/thresholds';
import type { Language } from '@/messages';

/** What the grammar of addresses must know of the data. */
export function known(): Known {
  return { jurisdictions: jurisdictions() };
}

type Parse<View> = (lang: Language, segments: readonly string[]) => Parsed<View>;

const dated =
  <View extends OnDay | null>(
    section: string,
    parse: Parse<View>,
    pathOf: (lang: Language, view: View) => string,
  ): Parse<View> =>
  (lang, segments) =>
    parseOn(
      `/${lang}/${section}`,
      segments,
      today(),
      (rest) => parse(lang, rest),
      (view) => pathOf(lang, view),
    );

export const parseComparePage: Parse<CompareView> = dated(
  'compare',
  (lang, rest) => parseCompare(lang, rest, known()),
  comparePath,
);

export const parseMatrixPage: Parse<MatrixView> = dated('matrix', parseMatrix, matrixPath);

export const parseScenarioPage: Parse<ScenarioView> = dated(
  'scenario',
  parseScenario,
  scenarioPath,
);

export const parseMapPage: Parse<MapView> = dated('map', parseMap, mapPath);

export const parseThresholdsPage: Parse<ThresholdsView> = dated(
  'thresholds',
  parseThresholds,
  (lang, { substance, on }) => thresholdsPath(lang, substance, on),
);

export const parseCountryPage: Parse<CountryView> = dated(
  'countries',
  (lang, rest) =>
    parseCountry(lang, rest, known(), (code) => ruleViews(today(), [code]).map(({ id }) => id)),
  (lang, { code, record, on }) => countryPath(lang, code, record, on),
);
