import type { Picture } from '@/components/picture/model';
import type { FileNote } from '@/components/take/table';
import { database } from '@/db/client';
import { isLanguage } from '@/links/grammar';
import { isTaken } from '@/links/take';
import { type Language, type Words, wordsIn } from '@/messages';
import { formatDate } from '@/words/dates';
import { SITE } from '../page-metadata';
import type { TakenView } from './view';
import { takenView } from './views';

type Read = { lang: Language; words: Words; view: TakenView | null; moved: string | null };

/**
 * The page that an address of something taken along speaks of.
 * @param path the page's section and what follows it
 * @returns no view for an address that is wrong; `moved` is the page's right address where it has one
 */
export function readTaken(lang: string, path: readonly string[]): Read {
  const language = isLanguage(lang) ? lang : 'en';
  const [section = '', ...segments] = path;
  const none = { lang: language, words: wordsIn(language), view: null, moved: null };
  if (!isLanguage(lang) || !isTaken(section)) return none;
  const parsed = takenView(none.words, section, segments);
  if (parsed.kind === 'view') return { ...none, view: parsed.view };
  return parsed.kind === 'moved' ? { ...none, moved: parsed.path } : none;
}

/** What a file says of itself. */
export function noteOf({ t }: Words, view: TakenView): FileNote {
  return {
    title: view.title,
    link: SITE.origin + view.path,
    day: view.day,
    version: database().version,
    licence: t('common.licence'),
  };
}

/** The same for a citation, whose title also names the day of the law. */
export function citedNote(words: Words, view: TakenView): FileNote {
  const note = noteOf(words, view);
  return {
    ...note,
    title: words.t('take.titleOn', { title: note.title, date: formatDate(words, note.day) }),
  };
}

/** The picture of a page; null where it has none. */
export function pictureOf(words: Words, view: TakenView): Picture | null {
  const chart = view.chart?.();
  if (!chart) return null;
  const { version } = database();
  return {
    ...chart,
    title: view.title,
    foot: words.t('take.asOf', { date: formatDate(words, view.day), version }),
    link: SITE.host + view.path,
  };
}
