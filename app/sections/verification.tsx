import { verificationChart } from '@/components/picture/verification';
import { verificationTable } from '@/components/take/verification';
import { VerificationPage } from '@/components/verification/VerificationPage';
import { verification as verificationOn } from '@/db/queries/verification';
import { parseBare } from '@/links/bare';
import { parseVerificationOrder, verificationPath } from '@/links/verification';
import { SITE } from '../site/site';
import { sectionView } from './view';

/** How well every jurisdiction is verified, in the order that the query asks for. */
export const verification = sectionView({
  name: 'verification',
  parse: (lang, segments) => parseBare(lang, 'verification', segments),
  path: (lang) => verificationPath(lang),
  load: ({ day }) => verificationOn(day),
  title: ({ words }) => words.t('verification.title'),
  description: ({ words }) => words.t('verification.description'),
  page: ({ words, query, data }) => (
    <VerificationPage
      words={words}
      verification={data}
      order={parseVerificationOrder(query.sort)}
    />
  ),
  tables: ({ words, data }) => [verificationTable(words, data, SITE.origin)],
  chart:
    ({ words, data }) =>
    () =>
      verificationChart(words, data),
});
