import { DataPage } from '@/components/data/DataPage';
import { DictionaryPage } from '@/components/data/DictionaryPage';
import { database } from '@/db/client';
import { dataDictionary, downloads } from '@/db/queries/downloads';
import { jurisdictions } from '@/db/queries/records';
import { verification } from '@/db/queries/verification';
import { addCounts } from '@/law/verification';
import { type DataPageName, dataPath, parseData } from '@/links/data';
import type { Words } from '@/messages';
import { ApiPage } from '../api/ApiPage';
import { shownOperations } from '../api/examples';
import { SITE } from '../site/site';
import { sectionView } from './view';

/** The whole data to take away, what its fields mean, and how programs ask. */
export const data = sectionView({
  name: 'data',
  parse: parseData,
  path: (lang, { page }) => dataPath(lang, page),
  load: () => null,
  title: ({ words: { t }, view: { page } }) => t(page ? `${page}.title` : 'data.title'),
  description: ({ words: { t }, view: { page } }) => LEAD[page ?? 'downloads'](t),
  page: ({ words, view: { page }, day }) => PAGE[page ?? 'downloads'](words, day),
});

const LEAD: Record<DataPageName | 'downloads', (t: Words['t']) => string> = {
  downloads: (t) => t('data.lead', { n: jurisdictions().length }),
  dictionary: (t) => t('dictionary.lead'),
  api: (t) => t('api.summary'),
};

const PAGE = {
  downloads: (words: Words, day: string) => (
    <DataPage
      words={words}
      version={database().version}
      day={day}
      site={SITE.origin}
      jurisdictions={jurisdictions().length}
      evidence={addCounts(verification(day).rows.map(({ whole }) => whole.counts))}
      files={downloads()}
    />
  ),
  dictionary: (words: Words) => <DictionaryPage words={words} dictionary={dataDictionary()} />,
  api: (words: Words) => <Api words={words} />,
};

/** The API for people, with examples that the API itself answers. */
async function Api({ words }: { words: Words }) {
  return <ApiPage words={words} operations={await shownOperations(words.lang)} />;
}
