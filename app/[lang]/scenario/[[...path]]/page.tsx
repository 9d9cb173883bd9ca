import { ScenarioPage } from '@/components/scenario/ScenarioPage';
import { scenarioTitle } from '@/components/scenario/title';
import { JsonLd } from '@/components/shell/JsonLd';
import { database } from '@/db/client';
import { scenarioAnswers } from '@/db/queries/scenario';
import { today } from '@/law/date';
import type { Parsed } from '@/links/grammar';
import { type ScenarioView, scenarioPath } from '@/links/scenario';
import { answer, answerMetadata, readParams } from '../../../answer';
import { datasetOf } from '../../../json-ld';
import { pageMetadata } from '../../../page-metadata';
import { parseScenarioPage } from '../../../parse';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'scenario');
  const parsed: Parsed<ScenarioView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseScenarioPage(lang, segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, words) =>
    pageMetadata(
      lang,
      scenarioPath(lang, view),
      view ? scenarioTitle(words, view) : words.t('scenarioPage.title'),
      words.t('scenarioPage.lead'),
    ),
  );
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'scenario', parsed, (view, words, day) => ({
    path: scenarioPath(lang, view),
    ...(view && { title: scenarioTitle(words, view) }),
    content: (
      <>
        {view && (
          <JsonLd
            data={datasetOf(words, {
              path: scenarioPath(lang, view),
              title: scenarioTitle(words, view),
              description: words.t('scenarioPage.lead'),
              day,
              version: database().version,
            })}
          />
        )}
        <ScenarioPage
          words={words}
          view={view}
          data={view && scenarioAnswers({ ...view, date: day })}
          today={today()}
          now={view?.on ? scenarioAnswers({ ...view, date: today() }) : null}
        />
      </>
    ),
  }));
}
