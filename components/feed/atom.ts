/** Atom 1.0 (RFC 4287) as text. Pure; what stands in it is escaped here. */
import { escapeMarkup } from '@/words/escape';

export interface AtomCategory {
  term: string;
  label: string;
}

export interface AtomEntry {
  /** An address that never changes, see {@link tagId}. */
  id: string;
  title: string;
  summary: string;
  /** Absolute address of what the entry is about. */
  link: string;
  /** YYYY-MM-DD */
  updated: string;
  categories: readonly AtomCategory[];
}

export interface AtomFeed {
  id: string;
  lang: string;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** Absolute addresses of the feed, of the page it follows, and of the same feed in other languages. */
  self: string;
  page: string;
  others: readonly { lang: string; href: string }[];
  /** Newest first. */
  entries: readonly AtomEntry[];
  /** YYYY-MM-DD, for a feed without entries. */
  empty: string;
}

/** A tag URI (RFC 4151): names a thing for ever, wherever its page moves. @param name in letters, digits, - and / */
export function tagId(host: string, name: string): string {
  return `tag:${host},2026:${name}`;
}

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

const element = (name: string, text: string, attributes: Attributes = {}) =>
  `<${name}${attributesOf(attributes)}>${escapeMarkup(text)}</${name}>`;

const empty = (name: string, attributes: Attributes) => `<${name}${attributesOf(attributes)}/>`;

const moment = (day: string) => `${day}T00:00:00Z`;

function entryLines({ id, title, summary, link, updated, categories }: AtomEntry): string[] {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('updated', moment(updated)),
    empty('link', { rel: 'alternate', type: 'text/html', href: link }),
    ...categories.map(({ term, label }) => empty('category', { term, label })),
    element('summary', summary),
    '</entry>',
  ];
}

/** The feed as an XML document. */
export function atomXml(feed: AtomFeed): string {
  const newest = feed.entries.map(({ updated }) => updated).sort();
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed${attributesOf({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang })}>`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', moment(newest.at(-1) ?? feed.empty)),
    `<author>${element('name', feed.author)}</author>`,
    element('rights', feed.rights),
    empty('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    empty('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
    ...feed.others.map(({ lang, href }) =>
      empty('link', { rel: 'alternate', type: 'application/atom+xml', hreflang: lang, href }),
    ),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');
}
