import type { ReactNode } from 'react';
import { languageProblem } from '@/app/answer';
import { frameCss } from '@/app/embed/css';
import { frameOf } from '@/app/embed/frames';
import { SITE } from '@/app/page-metadata';
import { known } from '@/app/parse';
import { EmbedDocument } from '@/components/embed/EmbedDocument';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { database } from '@/db/client';
import { today } from '@/law/date';
import { FRAMED, isFramed } from '@/links/embed';
import { isLanguage, nearest, type Problem, readSegment } from '@/links/grammar';
import { SECTIONS, sectionPath } from '@/links/sections';
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
  const section = readSegment(typed);
  if (!isFramed(section)) {
    const own = SECTIONS.find((one) => one === section) ?? (section ? null : 'overview');
    if (own) return none(words, sectionPath(lang, own));
    const proposals = nearest(section, FRAMED).map((word) => ({
      word,
      path: [`/${lang}/${word}`, ...segments].join('/'),
    }));
    return problem(words, { kind: 'page', part: section, proposals });
  }
  const parsed = frameOf(words, section, segments);
  if (parsed.kind === 'problem') return problem(words, parsed.problem);
  if (parsed.kind === 'moved' || typed !== section)
    return leadTo(embedPath(parsed.kind === 'moved' ? parsed.path : parsed.view.path));
  const { content, ...frame } = parsed.view;
  return content === null
    ? none(words, frame.path)
    : answer(200, { ...frame, words, children: content });
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
) {
  // Imported here, since the framework refuses it beside server components, which this is none of.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const html = renderToStaticMarkup(
    <EmbedDocument
      {...frame}
      site={SITE.origin}
      version={database().version}
      css={await frameCss()}
    />,
  );
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
}
