import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { NotFoundStatus } from '@/components/problem/NotFoundStatus';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { Shell } from '@/components/shell/Shell';
import { database } from '@/db/client';
import { today } from '@/law/date';
import { isLanguage, type Parsed, type Problem } from '@/links/grammar';
import type { OnDay } from '@/links/on';
import type { Section } from '@/links/sections';
import { type Language, type Words, wordsIn } from '@/messages';
import { formatDate } from '@/words/dates';
import { SITE } from './page-metadata';
import { known } from './parse';

/** An address in a language the site does not have. */
export function languageProblem(lang: string, rest: readonly string[]): Problem {
  const tail = rest.length ? `/${rest.join('/')}` : '';
  return {
    kind: 'language',
    part: decode(lang),
    proposals: [
      { word: 'English', path: `/en${tail}` },
      { word: 'Русский', path: `/ru${tail}` },
    ],
  };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).slice(0, 60);
  } catch {
    return text.slice(0, 60);
  }
}

/**
 * The parameters of a route as a language and what follows its section.
 * @param section the part of the address before `path`, '' where `path` is all of it
 * @returns `wrong` when there is no such language
 */
export async function readParams(
  params: Promise<{ lang: string; path?: string[] }>,
  section: string,
): Promise<{ lang: Language; segments: string[]; wrong: Problem | null }> {
  const { lang, path = [] } = await params;
  if (isLanguage(lang)) return { lang, segments: path, wrong: null };
  const rest = section ? [section, ...path] : path;
  return { lang: 'en', segments: path, wrong: languageProblem(lang, rest) };
}

/**
 * The answer to an address: its view, a permanent redirect to the canonical form, or 404 with what is wrong.
 * @param render what the page shows; `path` is its canonical path, `title` what a printed sheet calls it beside the
 *   name of the site, `day` the day of the view, else today
 */
export function answer<View>(
  lang: Language,
  section: Section | null,
  parsed: Parsed<View>,
  render: (
    view: View,
    words: Words,
    day: string,
  ) => { path: string; content: ReactNode; title?: string },
): ReactNode {
  if (parsed.kind === 'moved') {
    if (parsed.forNow) redirect(parsed.path);
    permanentRedirect(parsed.path);
  }
  const words = wordsIn(lang);
  const day = dayOf(parsed);
  const { version } = database();
  if (parsed.kind === 'problem')
    return (
      <NotFoundStatus>
        <Shell
          words={words}
          path={`/${lang}`}
          section={section}
          day={day}
          version={version}
          print={null}
        >
          <ProblemPage words={words} problem={parsed.problem} known={known()} />
        </Shell>
      </NotFoundStatus>
    );
  const { path, content, title = null } = render(parsed.view, words, day);
  const print = { title, address: new URL(path, SITE).href };
  return (
    <Shell words={words} path={path} section={section} day={day} version={version} print={print}>
      {content}
    </Shell>
  );
}

/** The metadata of an address: that of its view, or of a page that says what is wrong. */
export function answerMetadata<View>(
  lang: Language,
  parsed: Parsed<View>,
  forView: (view: View, words: Words, day: string) => Metadata,
): Metadata {
  const words = wordsIn(lang);
  if (parsed.kind === 'view') {
    const day = dayOf(parsed);
    const metadata = forView(parsed.view, words, day);
    return day === today() ? metadata : onThatDay(metadata, words, day);
  }
  return { title: words.t('problem.title'), robots: { index: false } };
}

/** The day of a view, where its address names one, else today. */
function dayOf(parsed: Parsed<unknown>): string {
  const view = parsed.kind === 'view' ? (parsed.view as OnDay | null) : null;
  return view?.on ?? today();
}

/** Titles name the day. Search engines keep to today's law: there is no end of days. */
function onThatDay(metadata: Metadata, words: Words, day: string): Metadata {
  const named = (title: unknown) =>
    words.t('day.title', { title: String(title), date: formatDate(words, day) });
  return {
    ...metadata,
    title: named(metadata.title),
    openGraph: { ...metadata.openGraph, title: named(metadata.openGraph?.title) },
    robots: { index: false },
  };
}
