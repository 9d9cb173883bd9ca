import { AskPage } from '@/components/ask/AskPage';
import { lexicon, provisions } from '@/db/queries/names';
import { search as searchFor } from '@/db/queries/search';
import { readAsked } from '@/law/ask/read';
import { answerAsked } from '@/links/ask';
import { askPath, questionOf } from '@/links/question';
import type { Language } from '@/messages';
import { known } from '../site/known';
import { sectionView } from './view';

const MOST_SHOWN = 50;

/** A question read against the data. */
export const answerTo = (lang: Language, question: string) =>
  answerAsked(lang, readAsked(question, lexicon()), provisions());

/** The one box: the page that answers, or what was understood, what is lacking and what was found. */
export const ask = sectionView({
  name: 'ask',
  parse: (lang, _segments, query) => {
    const question = questionOf(query);
    const page = question ? answerTo(lang, question).page : null;
    return page
      ? { kind: 'moved', path: page, forNow: true, answered: true }
      : { kind: 'view', view: question };
  },
  path: askPath,
  load: ({ view: question, day, lang }) =>
    question
      ? { answer: answerTo(lang, question), found: searchFor(question, lang, MOST_SHOWN, day) }
      : null,
  title: ({ words, view: question }) =>
    question ? words.t('ask.titleQuery', { query: question }) : words.t('ask.title'),
  description: ({ words }) => words.t('ask.hint'),
  page: ({ words, view: question, data }) => (
    <AskPage words={words} question={question} data={data} countries={known().jurisdictions} />
  ),
  // What was found for a question is not for search engines; the empty form is.
  metadata: ({ view: question }) => (question ? { robots: { index: false } } : {}),
});
