import { OverviewPage, REFERENCE } from '@/components/overview/OverviewPage';
import { matrix } from '@/db/queries/matrix';
import { jurisdictions } from '@/db/queries/records';
import { scenarioAnswers } from '@/db/queries/scenario';
import type { Parsed } from '@/links/grammar';
import { EVERYTHING } from '@/links/matrix';
import { answer, answerMetadata, readParams } from '../answer';
import { pageMetadata } from '../page-metadata';

type Props = { params: Promise<{ lang: string }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, wrong } = await readParams(params, '');
  const parsed: Parsed<null> = wrong
    ? { kind: 'problem', problem: wrong }
    : { kind: 'view', view: null };
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (_view, { t }) =>
    pageMetadata(
      lang,
      `/${lang}`,
      t('common.tagline'),
      t('matrix.description', { n: jurisdictions().length }),
    ),
  );
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answer(lang, 'overview', parsed, (_view, words, day) => ({
    path: `/${lang}`,
    content: (
      <OverviewPage
        words={words}
        matrix={matrix(EVERYTHING, day)}
        scenario={scenarioAnswers({ ...REFERENCE, date: day })}
        all={jurisdictions()}
      />
    ),
  }));
}
