import '../../../styles/data.css';
import { ApiPage } from '@/components/data/ApiPage';
import { DataPage } from '@/components/data/DataPage';
import { DictionaryPage } from '@/components/data/DictionaryPage';
import { database } from '@/db/client';
import { evidenceByJurisdiction, sumEvidence } from '@/db/queries/api';
import { dataDictionary, downloads } from '@/db/queries/downloads';
import { jurisdictions } from '@/db/queries/records';
import { type DataSectionView, dataPath, parseData } from '@/links/data';
import type { Parsed } from '@/links/grammar';
import { answer, answerMetadata, readParams } from '../../../answer';
import { shownOperations } from '../../../api/examples';
import { pageMetadata, SITE } from '../../../page-metadata';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'data');
  const parsed: Parsed<DataSectionView> = wrong
    ? { kind: 'problem', problem: wrong }
    : parseData(lang, segments);
  return { lang, parsed };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, ({ page }, { t }) => {
    const [title, lead] =
      page === 'api'
        ? [t('api.title'), t('api.summary')]
        : page === 'dictionary'
          ? [t('dictionary.title'), t('dictionary.lead')]
          : [t('data.title'), t('data.lead', { n: jurisdictions().length })];
    return pageMetadata(lang, dataPath(lang, page), title, lead);
  });
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  const operations =
    parsed.kind === 'view' && parsed.view.page === 'api' ? await shownOperations(lang) : [];
  return answer(lang, 'data', parsed, ({ page }, words, day) => ({
    path: dataPath(lang, page),
    content:
      page === 'api' ? (
        <ApiPage words={words} operations={operations} />
      ) : page === 'dictionary' ? (
        <DictionaryPage words={words} dictionary={dataDictionary()} />
      ) : (
        <DataPage
          words={words}
          version={database().version}
          day={day}
          site={SITE.origin}
          jurisdictions={jurisdictions().length}
          evidence={sumEvidence(evidenceByJurisdiction().values())}
          files={downloads()}
        />
      ),
  }));
}
