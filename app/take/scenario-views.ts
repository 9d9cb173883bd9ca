/** What is taken from a scenario and from the limits of a substance. */
import { scenarioRows } from '@/components/picture/custody';
import { limitChart } from '@/components/picture/limits';
import { scenarioTitle } from '@/components/scenario/title';
import { answerTable } from '@/components/take/tables';
import { substanceTable, withoutLimitTable } from '@/components/take/thresholds';
import { scenarioAnswers } from '@/db/queries/scenario';
import { substanceLimits } from '@/db/queries/thresholds';
import { today } from '@/law/date';
import { scenarioPath } from '@/links/scenario';
import { thresholdsPath } from '@/links/thresholds';
import { SITE } from '../page-metadata';
import { parseScenarioPage, parseThresholdsPage } from '../parse';
import { choice, citationsOf, type TakeFrom, viewOf, withSources } from './view';

export const takeScenario: TakeFrom = (words, segments) =>
  viewOf(parseScenarioPage(words.lang, segments), (view) => {
    const day = view?.on ?? today();
    const path = scenarioPath(words.lang, view);
    if (!view) return choice(path, words.t('scenarioPage.title'), day);
    const data = () => scenarioAnswers({ ...view, date: day });
    return {
      path,
      title: scenarioTitle(words, view),
      day,
      tables: () => {
        const answers = data();
        return withSources(
          words,
          [answerTable(words, answers, SITE.origin)],
          answers.answers.flatMap((answer) => answer.sources),
        );
      },
      chart: () => ({
        measure: words.t('take.custody'),
        note: words.t('take.scale'),
        ...scenarioRows(words, data()),
      }),
    };
  });

export const takeThresholds: TakeFrom = (words, segments) =>
  viewOf(parseThresholdsPage(words.lang, segments), ({ substance, on }) => {
    const day = on ?? today();
    const path = thresholdsPath(words.lang, substance, on);
    if (!substance) return choice(path, words.t('thresholds.title'), day);
    const limits = substanceLimits(substance, day);
    const chart = limitChart(words, limits);
    return {
      path,
      title: words.t('thresholds.substanceTitle', {
        substance: words.t(`vocabulary.substance.${substance}`),
      }),
      day,
      tables: () => {
        return withSources(
          words,
          [
            substanceTable(words, limits, SITE.origin),
            withoutLimitTable(words, limits, SITE.origin),
          ],
          limits.countries.flatMap(({ rows, basis }) =>
            rows.length
              ? citationsOf(rows.map(({ threshold }) => threshold))
              : (basis?.sources ?? []),
          ),
        );
      },
      chart: chart && (() => chart),
    };
  });
