import type { Metadata } from 'next';
import { permanentRedirect, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { NotFoundStatus } from '@/components/problem/NotFoundStatus';
import { ProblemPage } from '@/components/problem/ProblemPage';
import { Shell } from '@/components/shell/Shell';
import { database } from '@/db/client';
import { today } from '@/law/date';
import type { Parsed } from '@/links/grammar';
import type { Section } from '@/links/sections';
import { type Language, type Words, wordsIn } from '@/messages';
import { formatDate } from '@/words/dates';
import type { Opened } from '../sections/view';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { pageMetadata } from './page-metadata';

/**
 * The answer to an address: its page, a redirect to the canonical form, or 404 with what is wrong.
 * @param section that of the address; null = none
 */
export function answer(lang: Language, section: Section | null, parsed: Parsed<Opened>): ReactNode {
  if (parsed.kind === 'moved') {
    if (parsed.forNow) redirect(parsed.path);
    permanentRedirect(parsed.path);
  }
  const words = wordsIn(lang);
  const { version } = database();
  if (parsed.kind === 'problem')
    return (
      <NotFoundStatus>
        <Shell
          words={words}
          path={`/${lang}`}
          section={section}
          day={today()}
          version={version}
          print={null}
        >
          <ProblemPage words={words} problem={parsed.problem} known={known()} />
        </Shell>
      </NotFoundStatus>
    );
  const { path, search, day, title, page } = parsed.view;
  const print = { title, address: new URL(path, SITE).href };
  return (
    <Shell
      words={words}
      path={path + search}
      section={section}
      day={day}
      version={version}
      print={print}
    >
      {page()}
    </Shell>
  );
}

/** The metadata of an address: that of its page, or of one that says what is wrong. */
export function answerMetadata(lang: Language, parsed: Parsed<Opened>): Metadata {
  const words = wordsIn(lang);
  if (parsed.kind !== 'view') return { title: words.t('problem.title'), robots: { index: false } };
  const { day } = parsed.view;
  const metadata = pageMetadata(words, parsed.view);
  return day === today() ? metadata : onThatDay(metadata, words, day);
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
