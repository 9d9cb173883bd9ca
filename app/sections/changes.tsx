import { ChangesPage } from '@/components/changes/ChangesPage';
import { reformsChart } from '@/components/picture/reforms';
import { reformTable } from '@/components/take/records';
import { changes as changesOf } from '@/db/queries/changes';
import { jurisdictions } from '@/db/queries/records';
import { lawsOf } from '@/law/changes/reforms';
import { type ChangesView, changesFeedPath, changesPath, parseChanges } from '@/links/changes';
import { MOST_COMPARED } from '@/links/compare';
import { changesTitle } from '@/words/titles';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, withSources } from './cited';
import { sectionView } from './view';

/** The rules of a few countries stand on the page; of all, they would be a book. */
const showsRules = ({ codes }: ChangesView) => codes.length > 0 && codes.length <= MOST_COMPARED;

/** The reforms of the region, and what they changed. */
export const changes = sectionView({
  name: 'changes',
  parse: (lang, segments) => parseChanges(lang, segments, known()),
  path: changesPath,
  load: ({ view }) => changesOf(view, showsRules(view)),
  title: ({ words, view }) => changesTitle(words, view, jurisdictions()),
  description: ({ words, data }) =>
    words.t('changes.description', { n: lawsOf(data.reforms).length }),
  page: ({ words, view, day, data }) => (
    <ChangesPage words={words} changes={data} view={view} all={jurisdictions()} day={day} />
  ),
  metadata: ({ words, view, title }) => ({
    alternates: {
      types: { 'application/atom+xml': [{ url: changesFeedPath(words.lang, view), title }] },
    },
  }),
  tables: ({ words, data: { reforms } }) =>
    withSources(
      words,
      [reformTable(words, reforms, jurisdictions(), SITE.origin)],
      citationsOf(reforms),
    ),
  chart: ({ words, day, data: { reforms } }) =>
    lawsOf(reforms).length ? () => reformsChart(words, lawsOf(reforms), day) : null,
});
