import { OverviewPage, REFERENCE } from '@/components/overview/OverviewPage';
import { matrix } from '@/db/queries/matrix';
import { jurisdictions } from '@/db/queries/records';
import { scenarioAnswers } from '@/db/queries/scenario';
import { parseBare } from '@/links/bare';
import { EVERYTHING } from '@/links/matrix';
import { sectionPath } from '@/links/sections';
import { sectionView } from './view';

/** The first page of the site. */
export const overview = sectionView({
  name: 'overview',
  word: '',
  parse: (lang, segments) => parseBare(lang, 'overview', segments),
  path: (lang) => sectionPath(lang, 'overview'),
  load: ({ day }) => ({
    matrix: matrix(EVERYTHING, day),
    scenario: scenarioAnswers({ ...REFERENCE, date: day }),
    all: jurisdictions(),
  }),
  title: ({ words }) => words.t('common.tagline'),
  description: ({ words }) => words.t('matrix.description', { n: jurisdictions().length }),
  page: ({ words, data }) => <OverviewPage words={words} {...data} />,
});
