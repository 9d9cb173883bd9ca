import '@/app/styles/take.css';
import { TakePage } from '@/components/take/TakePage';
import { today } from '@/law/date';
import type { Parsed } from '@/links/grammar';
import { nearest, readSegment } from '@/links/grammar';
import { isTaken, TAKEN, takePath } from '@/links/take';
import { wordsIn } from '@/messages';
import { answer, answerMetadata, readParams } from '../../../answer';
import { pageMetadata } from '../../../page-metadata';
import { citedNote } from '../../../take/read';
import { snippetOf } from '../../../take/snippet';
import type { TakenView } from '../../../take/view';
import { takenView } from '../../../take/views';

type Props = { params: Promise<{ lang: string; path: string[] }> };

export const revalidate = 3600;
export const generateStaticParams = () => [];

async function read(params: Props['params']) {
  const { lang, segments, wrong } = await readParams(params, 'take');
  const [typed = '', ...rest] = segments;
  const section = readSegment(typed);
  const parsed: Parsed<TakenView> = wrong
    ? { kind: 'problem', problem: wrong }
    : isTaken(section)
      ? onTakePage(takenView(wordsIn(lang), section, rest))
      : {
          kind: 'problem',
          problem: {
            kind: 'page',
            part: section,
            proposals: nearest(section, TAKEN).map((word) => ({
              word,
              path: [`/${lang}/take/${word}`, ...rest].join('/'),
            })),
          },
        };
  return { lang, parsed };
}

/** The addresses that a page's own grammar answers with, as addresses of this page. */
function onTakePage(parsed: Parsed<TakenView>): Parsed<TakenView> {
  if (parsed.kind === 'moved') return { ...parsed, path: takePath(parsed.path) };
  if (parsed.kind === 'view') return parsed;
  const proposals = parsed.problem.proposals.map(({ word, path }) => ({
    word,
    path: takePath(path),
  }));
  return { kind: 'problem', problem: { ...parsed.problem, proposals } };
}

export async function generateMetadata({ params }: Props) {
  const { lang, parsed } = await read(params);
  return answerMetadata(lang, parsed, (view, { t }) => ({
    ...pageMetadata(
      lang,
      takePath(view.path),
      t('take.title', { title: view.title }),
      t('take.lead'),
    ),
    robots: { index: false },
  }));
}

export default async function Page({ params }: Props) {
  const { lang, parsed } = await read(params);
  const { cite } = await import('@/components/take/cite');
  return answer(lang, null, parsed, (view, words) => {
    const note = citedNote(words, view);
    return {
      path: takePath(view.path),
      content: (
        <TakePage
          words={words}
          taking={{
            path: view.path,
            title: view.title,
            hasTables: view.tables !== null,
            hasChart: view.chart !== null,
            apa: cite('apa', words, note, today()),
            bibtex: cite('bib', words, note, today()).trim(),
            snippet: snippetOf(view),
          }}
        />
      ),
    };
  });
}
