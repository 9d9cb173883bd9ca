import { Chooser } from '@/components/compare/Chooser';
import { ComparePage } from '@/components/compare/ComparePage';
import { ComparisonGroups } from '@/components/compare/ComparisonTable';
import { Glance } from '@/components/compare/Glance';
import { ReadingNotes } from '@/components/shell/ReadingNotes';
import { absenceTable } from '@/components/take/comparison';
import { priceTable } from '@/components/take/costs';
import { aspectTable } from '@/components/take/records';
import { ruleTable } from '@/components/take/tables';
import { type Comparison, comparison } from '@/db/queries/comparison';
import { headlinesOf } from '@/db/queries/headlines';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { changedBetween, daysBeforeReforms } from '@/db/queries/since';
import { DEFAULTS } from '@/law/costs/assumptions';
import { today } from '@/law/date';
import { DEFAULT_CHOICE } from '@/law/matrix';
import { OFFENCES } from '@/law/vocabulary';
import {
  alphabeticalPath,
  type CompareView,
  comparePath,
  parseCompare,
  readTab,
  WHOLE_LAW,
} from '@/links/compare';
import { LINE_OF } from '@/links/matrix';
import type { Words } from '@/messages';
import { countryList } from '@/words/names';
import { compareTitle } from '@/words/titles';
import { corrections } from '../site/corrections';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, citationsOfRules, withSources } from './cited';
import { datasetOf } from './json-ld';
import { lineChart } from './matrix-rows';
import { onAnyDay, sectionView } from './view';

const isChoice = ({ codes }: CompareView) => codes.length < 2;

/** Two to six countries side by side, or the page on which they are chosen. */
export const compare = sectionView({
  name: 'compare',
  parse: onAnyDay(
    'compare',
    (lang, segments) => parseCompare(lang, segments, known()),
    comparePath,
  ),
  path: comparePath,
  load: ({ view, day }) => (isChoice(view) ? null : comparison(view.codes, view, day)),
  title: ({ words, view }) =>
    isChoice(view)
      ? words.t('compare.chooseTitle')
      : compareTitle(words, jurisdictions(view.codes), view),
  description: ({ words, view }) => descriptionOf(words, view),
  // The same countries in another order are the same page for search engines, whichever way it is looked at.
  metadata: ({ words, view }) => ({
    alternates: { canonical: alphabeticalPath(words.lang, view) },
  }),
  page: ({ words, view, day, query, data }) => {
    const all = jurisdictions();
    if (!data) return <Chooser words={words} all={all} view={view} />;
    return (
      <ComparePage
        words={words}
        comparison={data}
        all={all}
        view={view}
        tab={readTab(query.view)}
        everywhere={() => headlinesOf(null, day, view.substance)}
        since={view.on ? changedBetween(view.codes, view, view.on, today()) : null}
        notable={daysBeforeReforms(view.codes, today())}
        corrections={corrections()}
      />
    );
  },
  jsonLd: datasetOf,
  tables: ({ words, view, data }) => tablesOf(words, view, data),
  chart:
    ({ words, view, day }) =>
    () =>
      lineChart(
        words,
        headlinesOf(view.codes, day, view.substance).rows,
        view.offence ? LINE_OF[view.offence] : DEFAULT_CHOICE,
      ),
  frame: ({ words, view, data }) => (
    <>
      <Glance words={words} comparison={data} view={view} />
      <ComparisonGroups
        words={words}
        comparison={data}
        view={view}
        open={Boolean(view.circumstance)}
      />
      <ReadingNotes words={words} rateDate={data.rateDate} />
    </>
  ),
  sitemap: () =>
    pairsOfNeighbours().flatMap((codes) =>
      [null, ...OFFENCES].map((offence) => comparePath('en', { ...WHOLE_LAW, codes, offence })),
    ),
});

function descriptionOf(words: Words, view: CompareView): string {
  const { t } = words;
  if (isChoice(view)) return t('compare.chooseLead');
  const offence = view.offence
    ? t(`vocabulary.offenceLong.${view.offence}`).toLowerCase()
    : t('compare.everything');
  const countries = countryList(words, jurisdictions(view.codes));
  return t('compare.description', { offence, countries });
}

/** All that the page shows, with the rules it has no room for. */
function tablesOf(words: Words, view: CompareView, compared: Comparison) {
  const shown = new Set(
    compared.groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ rules }) => rules.map(({ id }) => id))),
    ),
  );
  const rules = ruleViews(compared.day, view.codes).filter(({ id }) => shown.has(id));
  const aspects = compared.aspects.flatMap(({ aspect, cells }) =>
    cells.flatMap(({ jurisdiction: code, record }) =>
      compared.jurisdictions
        .filter((one) => one.code === code)
        .map((jurisdiction) => ({ jurisdiction, aspect, record })),
    ),
  );
  const figures = compared.costs.flatMap(({ sheet }) =>
    [sheet.prison, ...sheet.lines].flatMap(({ price }) => price?.record ?? []),
  );
  return withSources(
    words,
    [
      ruleTable(words, rules, compared.jurisdictions, SITE.origin),
      absenceTable(words, compared, SITE.origin),
      ...(aspects.length ? [aspectTable(words, aspects, SITE.origin)] : []),
      ...(compared.costs.length
        ? [priceTable(words, compared.costs, { assumptions: DEFAULTS }, SITE.origin)]
        : []),
    ],
    [
      ...citationsOfRules(rules),
      ...citationsOf(aspects.flatMap(({ record }) => record ?? [])),
      ...citationsOf(figures),
    ],
  );
}

function pairsOfNeighbours(): string[][] {
  const all = jurisdictions();
  return all.flatMap((one) =>
    all
      .filter((other) => other.subregion === one.subregion && other.code > one.code)
      .map((other) => [one.code, other.code]),
  );
}
