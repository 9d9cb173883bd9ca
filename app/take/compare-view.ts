/** What is taken from a comparison: all that its page shows, with the rules it has no room for. */
import { compareTitle } from '@/components/compare/ComparePage';
import { absenceTable } from '@/components/take/comparison';
import { priceTable } from '@/components/take/costs';
import { aspectTable } from '@/components/take/records';
import { ruleTable } from '@/components/take/tables';
import { type Comparison, comparison } from '@/db/queries/comparison';
import { matrix } from '@/db/queries/matrix';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { DEFAULTS } from '@/law/costs/assumptions';
import { today } from '@/law/date';
import { type CompareView, comparePath } from '@/links/compare';
import { EVERYTHING } from '@/links/matrix';
import type { Words } from '@/messages';
import { SITE } from '../page-metadata';
import { parseComparePage } from '../parse';
import { offenceChart } from './offence-chart';
import { choice, citationsOf, cited, type TakeFrom, viewOf, withSources } from './view';

export const takeCompare: TakeFrom = (words, segments) =>
  viewOf(parseComparePage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const path = comparePath(words.lang, view);
    if (view.codes.length < 2) return choice(path, words.t('compare.chooseTitle'), day);
    return {
      path,
      title: compareTitle(words, { jurisdictions: jurisdictions(view.codes) }, view),
      day,
      tables: () => compareTables(words, view, comparison(view.codes, view, day)),
      chart: () =>
        offenceChart(
          words,
          matrix(EVERYTHING, day).rows.filter(({ jurisdiction }) =>
            view.codes.includes(jurisdiction.code),
          ),
          view.offence ?? 'possession',
        ),
    };
  });

function compareTables(words: Words, view: CompareView, compared: Comparison) {
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
      ...cited(rules),
      ...citationsOf(aspects.flatMap(({ record }) => record ?? [])),
      ...citationsOf(figures),
    ],
  );
}
