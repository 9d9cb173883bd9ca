import type { ScenarioAnswers } from '@/db/queries/scenario';
import { rank } from '@/law/scenario/rank';
import { type ScenarioView, scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { scenarioTitle } from '@/words/scenario-title';
import { DayForm } from '../day/DayForm';
import { ReadingNotes } from '../shell/ReadingNotes';
import { TakeAlong } from '../take/TakeAlong';
import { AnswerDetails } from './AnswerDetails';
import { ScenarioChart } from './ScenarioChart';
import { ReadyMadeScenarios, ScenarioForm } from './ScenarioForm';

/** The form alone, or what was asked with the answer of every jurisdiction. */
export function ScenarioPage({
  words,
  view,
  data,
  now,
  today,
}: {
  words: Words;
  view: ScenarioView;
  data: ScenarioAnswers | null;
  /** the answers of today's law, when another day is shown */
  now: ScenarioAnswers | null;
  today: string;
}) {
  const { t, lang } = words;
  const ranked = rank(data?.answers ?? []);
  return (
    <>
      <h1>{view ? scenarioTitle(words, view) : t('scenarioPage.title')}</h1>
      <p className={view ? 'lead screen-only' : 'lead'}>{t('scenarioPage.lead')}</p>
      {view && <DayForm words={words} path={scenarioPath(lang, view)} on={view.on} today={today} />}
      <ScenarioForm words={words} view={view} />
      <ReadyMadeScenarios words={words} view={view} />
      {view && data && (
        <>
          <div className="tools">
            <TakeAlong words={words} path={scenarioPath(lang, view)} />
          </div>
          <ScenarioChart words={words} data={data} base="" />
          <h2>{t('scenarioPage.why')}</h2>
          <p className="screen-only">
            {t('scenarioPage.whyLead')}{' '}
            <a href={`/${lang}/method#scenarios`}>{t('method.howDecided')}</a>
          </p>
          <p className="print-only small">{t('print.scenarioLess')}</p>
          <div className="answers">
            {ranked.map(({ answer }) => (
              <AnswerDetails
                key={`${answer.jurisdiction} ${answer.territory?.en}`}
                words={words}
                data={data}
                answer={answer}
                now={now}
              />
            ))}
          </div>
          <ReadingNotes words={words} rateDate={data.rateDate} />
          <p className="small screen-only">{t('common.notAdvice')}</p>
        </>
      )}
    </>
  );
}
