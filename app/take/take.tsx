import { cite } from '@/components/take/cite';
import { embedSnippet } from '@/components/take/snippet';
import { TakePage } from '@/components/take/TakePage';
import { today } from '@/law/date';
import { nearest, type Parsed, problem, readSegment } from '@/links/grammar';
import { embedPath, takePath } from '@/links/take';
import type { Words } from '@/messages';
import { openTaken, TAKEN } from '../sections';
import { type Opened, sectionView } from '../sections/view';
import { SITE } from '../site/site';
import { formatsOf } from './formats';
import { citedNote } from './read';

/** Everything that can be taken from a page of the other sections. */
export const take = sectionView({
  name: null,
  word: 'take',
  parse: (lang, segments) => {
    const [typed = '', ...rest] = segments;
    const parsed = openTaken(lang, segments);
    return parsed
      ? onTakePage(parsed)
      : problem('page', readSegment(typed), nearest(readSegment(typed), TAKEN), (word) =>
          [`/${lang}/take/${word}`, ...rest].join('/'),
        );
  },
  path: (_lang, page) => takePath(page.path),
  load: () => null,
  title: ({ words, view: page }) => words.t('take.title', { title: page.title }),
  description: ({ words }) => words.t('take.lead'),
  page: ({ words, view: page }) => <TakePage words={words} taking={takingOf(words, page)} />,
  metadata: () => ({ robots: { index: false } }),
});

/** The addresses that a page's own grammar answers with, as addresses of this page. */
function onTakePage(parsed: Parsed<Opened>): Parsed<Opened> {
  if (parsed.kind === 'moved') return { ...parsed, path: takePath(parsed.path) };
  if (parsed.kind === 'view') return parsed;
  const { proposals } = parsed.problem;
  return {
    kind: 'problem',
    problem: {
      ...parsed.problem,
      proposals: proposals.map(({ word, path }) => ({ word, path: takePath(path) })),
    },
  };
}

function takingOf(words: Words, page: Opened) {
  const note = citedNote(words, page);
  return {
    path: page.path,
    title: page.title,
    files: [...(page.tables ? formatsOf('table') : []), ...(page.chart ? formatsOf('chart') : [])],
    citations: formatsOf('cite'),
    hasChart: page.chart !== null,
    apa: cite('apa', words, note, today()),
    bibtex: cite('bib', words, note, today()).trim(),
    snippet: page.frame && snippetOf(page),
  };
}

/** CSS pixels; with JavaScript the frame takes the height of what it shows. */
const HEIGHT = 600;

const snippetOf = ({ path, title }: Opened) =>
  embedSnippet({ src: SITE.origin + embedPath(path), title, height: HEIGHT });
