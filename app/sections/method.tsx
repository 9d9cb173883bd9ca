import { type MethodFigures, MethodPage } from '@/components/method/MethodPage';
import { database } from '@/db/client';
import { exchangeRates } from '@/db/queries/records';
import { sourceCounts } from '@/db/queries/sources';
import { verification } from '@/db/queries/verification';
import { parseBare } from '@/links/bare';
import { sectionPath } from '@/links/sections';
import { SITE } from '../site/site';
import { sectionView } from './view';

/** How the data is made. */
export const method = sectionView({
  name: 'method',
  parse: (lang, segments) => parseBare(lang, 'method', segments),
  path: (lang) => sectionPath(lang, 'method'),
  load: ({ day }): MethodFigures => {
    const { rows } = verification(day);
    return {
      day,
      version: database().version,
      jurisdictions: rows.length,
      records: rows.reduce((sum, { whole }) => sum + whole.total, 0),
      sources: sourceCounts().reduce((sum, { total }) => sum + total, 0),
      rateDays: exchangeRates().map(({ date }) => date),
      site: SITE.origin,
    };
  },
  title: ({ words }) => words.t('method.title'),
  description: ({ words }) => words.t('method.lead'),
  page: ({ words, data }) => <MethodPage words={words} figures={data} />,
});
