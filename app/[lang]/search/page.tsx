import type { Metadata } from 'next';
import { SearchPage } from '@/components/search/SearchPage';
import { search } from '@/db/queries/search';
import type { Parsed } from '@/links/grammar';
import { readQuestion, searchPath } from '@/links/search';
import { answer, answerMetadata, readParams } from '../../answer';
import { pageMetadata } from '../../page-metadata';

type Props = {
  params: Promise<{ lang: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

async function read({ params, searchParams }: Props) {
  const { lang, wrong } = await readParams(params, 'search');
  const question = readQuestion((await searchParams).q);
  const parsed: Parsed<string> = wrong
    ? { kind: 'problem', problem: wrong }
    : { kind: 'view', view: question };
  return { lang, parsed };
}

/** What was found for a question is not for search engines; the empty form is. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lang, parsed } = await read(props);
  return answerMetadata(lang, parsed, (question, { t }) => ({
    ...pageMetadata(
      lang,
      searchPath(lang, question),
      question ? t('search.titleQuery', { query: question }) : t('search.title'),
      t('search.hint'),
    ),
    ...(question ? { robots: { index: false } } : {}),
  }));
}

/** The search form and, when its field was sent, what was found. Depends on the query, so it is never kept. */
export default async function Page(props: Props) {
  const { lang, parsed } = await read(props);
  return answer(lang, 'search', parsed, (question, words, day) => ({
    path: searchPath(lang, question),
    content: (
      <SearchPage
        words={words}
        query={question}
        result={question ? search(question, lang, 50, day) : null}
      />
    ),
  }));
}
