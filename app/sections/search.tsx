import { SearchPage } from '@/components/search/SearchPage';
import { search as searchFor } from '@/db/queries/search';
import { readQuestion, searchPath } from '@/links/search';
import { sectionView } from './view';

const MOST_SHOWN = 50;

/** The search form and, when its field was sent, what was found. */
export const search = sectionView({
  name: 'search',
  parse: (_lang, _segments, { q }) => ({ kind: 'view', view: readQuestion(q) }),
  path: searchPath,
  load: ({ view: question, day, lang }) =>
    question ? searchFor(question, lang, MOST_SHOWN, day) : null,
  title: ({ words, view: question }) =>
    question ? words.t('search.titleQuery', { query: question }) : words.t('search.title'),
  description: ({ words }) => words.t('search.hint'),
  page: ({ words, view: question, data }) => (
    <SearchPage words={words} query={question} result={data} />
  ),
  // What was found for a question is not for search engines; the empty form is.
  metadata: ({ view: question }) => (question ? { robots: { index: false } } : {}),
});
