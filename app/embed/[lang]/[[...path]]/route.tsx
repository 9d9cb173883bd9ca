import type { ReactNode } from 'react';
import { languageProblem } from '@/app/answer/section-route';
import { FRAME_STYLES, PLAIN_STYLE } from '@/app/embed/css';
import { FRAMED, sectionOf } from '@/app/sections';
import { known } from '@/app/site/known';
import { SITE } from '@/app/site/site';
import { DayShown } from '@/components/day/DayForm';
import { EmbedDocument } from '@/components/embed/EmbedDocument';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { database } from '@/db/client';
import { today } from '@/law/date';
import { isLanguage, nearest, type Problem, readSegment } from '@/links/grammar';
import { embedPath } from '@/links/take';
import { type Words, wordsIn } from '@/messages';

type Props = { params: Promise<{ lang: string; path?: string[] }> };

export const dynamic = 'force-static';
export const revalidate = 3600;
export const generateStaticParams = () => [];

/** A page as a frame in another site: a document of its own, without the framework's scripts. */
export async function GET(_request: Request, { params }: Props) {
  const { lang, path = [] } = await params;
  if (!isLanguage(lang)) return problem(wordsIn('en'), languageProblem(lang, path));
  const words = wordsIn(lang);
  const [typed = '', ...segments] = path;
  const word = readSegment(typed);
  const section = sectionOf(word);
  if (!section) {
    const proposals = nearest(word, FRAMED).map((near) => ({
      word: near,
      path: [`/${lang}/${near}`, ...segments].join('/'),
    }));
    return problem(words, { kind: 'page', part: word, proposals });
  }
  if (!section.framed) return none(words, [`/${lang}`, word].filter(Boolean).join('/'));
  const parsed = section.open(lang, segments);
  if (parsed.kind === 'problem') return problem(words, parsed.problem);
  if (parsed.kind === 'moved' || typed !== word)
    return leadTo(embedPath(parsed.kind === 'moved' ? parsed.path : parsed.view.path));
  const { path: page, day, on, frame } = parsed.view;
  if (!frame) return none(words, page);
  const { title, content } = frame();
  return answer(
    200,
    {
      words,
      title,
      path: page,
      day,
      children: (
        <>
          {/* Whoever reads the frame did not choose the day. */}
          {on && <DayShown words={words} path={page} on={on} today={today()} />}
          {content}
        </>
      ),
    },
    FRAME_STYLES[word],
  );
}

const leadTo = (path: string) => new Response(null, { status: 307, headers: { Location: path } });

const problem = (words: Words, wrong: Problem) =>
  answer(404, {
    words,
    title: words.t('problem.title'),
    heading: false,
    path: null,
    day: today(),
    children: <ProblemPage words={words} problem={wrong} known={known()} />,
  });

/** A page that has no frame. @param path its address on the site */
const none = (words: Words, path: string) =>
  answer(404, {
    words,
    title: words.t('take.noFrame'),
    path: null,
    day: today(),
    children: (
      <p>
        <a href={path}>{words.t('embed.open')}</a>
      </p>
    ),
  });

async function answer(
  status: number,
  frame: {
    words: Words;
    title: string;
    heading?: boolean;
    path: string | null;
    day: string;
    children: ReactNode;
  },
  css = PLAIN_STYLE,
) {
  // Imported here, since the framework refuses it beside server components, which this is none of.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(
    <EmbedDocument {...frame} site={SITE.origin} version={database().version} css={css} />,
  );
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
