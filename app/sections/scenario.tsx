import { scenarioRows } from '@/components/picture/custody';
import { ScenarioChart } from '@/components/scenario/ScenarioChart';
import { ScenarioPage } from '@/components/scenario/ScenarioPage';
import { ReadingNotes } from '@/components/shell/ReadingNotes';
import { answerTable } from '@/components/take/tables';
import { scenarioAnswers } from '@/db/queries/scenario';
import { today } from '@/law/date';
import { PLAIN, READY_MADE } from '@/law/scenario/ready-made';
import { parseScenario, scenarioPath } from '@/links/scenario';
import { scenarioTitle } from '@/words/scenario-title';
import { SITE } from '../site/site';
import { citationsOf, withSources } from './cited';
import { datasetOf } from './json-ld';
import { onAnyDay, sectionView } from './view';

/** One act in every jurisdiction, or the form that asks about one. */
export const scenario = sectionView({
  name: 'scenario',
  parse: onAnyDay('scenario', parseScenario, scenarioPath),
  path: scenarioPath,
  load: ({ view, day }) => view && scenarioAnswers({ ...view, date: day }),
  title: ({ words, view }) => (view ? scenarioTitle(words, view) : words.t('scenarioPage.title')),
  description: ({ words }) => words.t('scenarioPage.lead'),
  page: ({ words, view, data }) => (
    <ScenarioPage
      words={words}
      view={view}
      data={data}
      today={today()}
      now={view?.on ? scenarioAnswers({ ...view, date: today() }) : null}
    />
  ),
  jsonLd: datasetOf,
  tables: ({ words, data }) =>
    withSources(words, [answerTable(words, data, SITE.origin)], citationsOf(data.answers)),
  chart:
    ({ words, data }) =>
    () => ({
      measure: words.t('take.custody'),
      note: words.t('take.scale'),
      ...scenarioRows(words, data),
    }),
  frame: ({ words, path, data }) => (
    <>
      <ScenarioChart words={words} data={data} base={path} />
      <ReadingNotes words={words} rateDate={null} />
    </>
  ),
  sitemap: () =>
    READY_MADE.map(({ scenario: asked }) => scenarioPath('en', { ...PLAIN, ...asked })),
});
