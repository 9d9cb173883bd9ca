import { GlossaryPage } from '@/components/glossary/GlossaryPage';
import { nationalTerms } from '@/db/queries/glossary';
import { parseBare } from '@/links/bare';
import { glossaryPath } from '@/links/glossary';
import { sectionView } from './view';

/** What the words of the site mean. */
export const glossary = sectionView({
  name: 'glossary',
  parse: (lang, segments) => parseBare(lang, 'glossary', segments),
  path: (lang) => glossaryPath(lang),
  load: () => nationalTerms(),
  title: ({ words }) => words.t('glossary.title'),
  description: ({ words }) => words.t('glossary.lead'),
  page: ({ words, data }) => <GlossaryPage words={words} national={data} />,
});
