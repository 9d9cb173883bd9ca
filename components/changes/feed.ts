import type { Changes, DataChangeEntry } from '@/db/queries/changes';
import type { Jurisdiction } from '@/db/queries/records';
import type { NamedReform } from '@/law/changes/reforms';
import { earliestDay } from '@/law/date';
import { otherLanguages } from '@/law/language';
import { ALL_CHANGES, type ChangesView, changesFeedPath, changesPath } from '@/links/changes';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { changesTitle } from '@/words/titles';
import { type AtomEntry, atomXml, tagId } from '../feed/atom';
import { concernedWords } from './DataChangeList';

/** A feed holds the newest entries; older ones are on the page. */
export const MOST_ENTRIES = 100;

/**
 * The changes as an Atom feed in one language. A reform is dated by the first day that its date may mean; its summary
 * says the date as exactly as it is known, and how well it is verified.
 * @param about where the pages are reached from outside, and the day that dates a feed without entries
 */
export function changesFeed(
  words: Words,
  view: ChangesView,
  changes: Changes,
  all: readonly Jurisdiction[],
  about: { site: URL; updated: string },
): string {
  const { site, updated } = about;
  const { t, lang } = words;
  const address = (path: string) => new URL(path, site).href;
  const page = changesPath(lang, view);
  const named = (key: string) => tagId(site.hostname, `${lang}/changes/${key}`);
  // A direction is a property of reforms, so a feed of one direction holds no changes to the data.
  const told = view.direction ? [] : changes.dataChanges;
  const entries = [
    ...told.map((entry) => dataEntry(words, entry, all, named, address(page))),
    ...changes.reforms.map((reform) => reformEntry(words, reform, all, named, address)),
  ].sort((a, b) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0));
  return atomXml({
    id: tagId(site.hostname, page.slice(1)),
    lang,
    title: t('changes.feedTitle', {
      site: t('common.siteName'),
      title: changesTitle(words, view, all),
    }),
    subtitle: t('changes.feedSubtitle'),
    author: t('common.siteName'),
    rights: t('common.licence'),
    self: address(changesFeedPath(lang, view)),
    page: address(page),
    others: otherLanguages(lang).map((other) => ({
      lang: other,
      href: address(changesFeedPath(other, view)),
    })),
    entries: entries.slice(0, MOST_ENTRIES),
    empty: updated,
  });
}

function reformEntry(
  words: Words,
  reform: NamedReform,
  all: readonly Jurisdiction[],
  named: (key: string) => string,
  address: (path: string) => string,
): AtomEntry {
  const { t, lang } = words;
  const { id, jurisdiction, direction, status, date } = reform;
  const country = all.find(({ code }) => code === jurisdiction)?.name[lang] ?? jurisdiction;
  const way = t(`vocabulary.direction.${direction}`);
  const title = `${country}: ${reform.title[lang]}`;
  return {
    id: named(id),
    title: status === 'recalled' ? `${title} (${t('changes.notVerified')})` : title,
    summary: [
      `${formatDate(words, date)}, ${way}.`,
      reform.detail[lang],
      `${t('common.evidence')}: ${t(`vocabulary.statusLong.${status}`)}.`,
    ].join(' '),
    link: `${address(changesPath(lang, { ...ALL_CHANGES, codes: [jurisdiction] }))}#${id}`,
    updated: earliestDay(date),
    categories: [
      { term: jurisdiction, label: country },
      { term: direction, label: way },
    ],
  };
}

function dataEntry(
  words: Words,
  { key, date, jurisdictions, text }: DataChangeEntry,
  all: readonly Jurisdiction[],
  named: (key: string) => string,
  page: string,
): AtomEntry {
  const { t, lang } = words;
  return {
    id: named(key),
    title: `${t('changes.dataChanges')}: ${concernedWords(words, jurisdictions, all)}`,
    summary: text[lang],
    link: `${page}#${key}`,
    updated: date,
    categories: [
      { term: 'data', label: t('changes.dataChanges') },
      ...jurisdictions.map((term) => ({
        term,
        label: all.find(({ code }) => code === term)?.name[lang] ?? term,
      })),
    ],
  };
}
