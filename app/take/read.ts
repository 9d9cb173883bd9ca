import type { Picture } from '@/components/picture/model';
import type { FileNote } from '@/components/take/table';
import { database } from '@/db/client';
import { isLanguage } from '@/links/grammar';
import { type Words, wordsIn } from '@/messages';
import { formatDate } from '@/words/dates';
import { openTaken } from '../sections';
import type { Opened } from '../sections/view';
import { SITE } from '../site/site';

type Read = { words: Words; page: Opened | null; moved: string | null };

/**
 * The page that an address of something taken along speaks of.
 * @param path the page's section and what follows it
 * @returns no page for an address that is wrong; `moved` is the page's right address where it has one
 */
export function readTaken(lang: string, path: readonly string[]): Read {
  const none = { words: wordsIn(isLanguage(lang) ? lang : 'en'), page: null, moved: null };
  const parsed = isLanguage(lang) ? openTaken(lang, path) : null;
  if (parsed?.kind === 'view') return { ...none, page: parsed.view };
  return parsed?.kind === 'moved' ? { ...none, moved: parsed.path } : none;
}

/** What a file says of itself. */
export function noteOf({ t }: Words, page: Opened): FileNote {
  return {
    title: page.title,
    link: SITE.origin + page.path,
    day: page.day,
    version: database().version,
    licence: t('common.licence'),
  };
}

/** The same for a citation, whose title also names the day of the law. */
export function citedNote(words: Words, page: Opened): FileNote {
  const note = noteOf(words, page);
  return {
    ...note,
    title: words.t('take.titleOn', { title: note.title, date: formatDate(words, note.day) }),
  };
}

/** The picture of a page; null where it has none. */
export function pictureOf(words: Words, page: Opened): Picture | null {
  const chart = page.chart?.();
  if (!chart) return null;
  const { version } = database();
  return {
    ...chart,
    title: page.title,
    foot: words.t('take.asOf', { date: formatDate(words, page.day), version }),
    link: SITE.host + page.path,
  };
}
