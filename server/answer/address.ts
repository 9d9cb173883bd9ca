/** What a request asks for, as far as the server must know it: how it is answered, and under what name it is kept. */

import { ANY_LANGUAGE, type Language } from '@/law/language';
import { readTab, tabQuery } from '@/links/compare';

/** Kinds of addresses. `other`: what is answered anew each time, since it depends on more than its address. */
export type Kind =
  | 'page'
  | 'picture'
  | 'file'
  | 'frame'
  | 'feed'
  | 'api'
  | 'download'
  | 'asset'
  | 'other';

export interface Address {
  kind: Kind;
  /** What the address means and nothing else: path, and the part of the query that changes the answer. */
  url: string;
  /** Whether its answer depends on it alone, so that it may be kept. */
  kept: boolean;
  /** The language of its reader; null where the address has none. */
  lang: Language | null;
}

/** Longer addresses are refused. Questions, and lists that programs ask for, fit. */
export const LONGEST_URL = 8192;

const KINDS: readonly (readonly [RegExp, Kind])[] = [
  [/^\/api(\/|$)/, 'api'],
  [/^\/(_next\/static|hands)\/|^\/(icon\.svg|robots\.txt|sitemap\.xml)$/, 'asset'],
  [/^\/download\//, 'download'],
  [/^\/embed\//, 'frame'],
  [/^\/[^/]*\/picture\//, 'picture'],
  [/^\/[^/]*\/file\//, 'file'],
  [/^\/[^/]*\/changes\.atom(\/|$)/, 'feed'],
  [/^\/$|^\/([^/]*\/)?(ask|form|go|search)\/?$|^\/readyz$|^\/[^/]*\/[^/]*-view(\/|$)/, 'other'],
];

/** What may be sorted by its query, and what has tabs; see the rewrites in next.config.ts. */
const SORTED = /^\/([^/]*\/)?(matrix|verification)(\/|$)/;
const COMPARED = /^\/([^/]*\/)?compare(\/|$)/;

/**
 * Reads the address of a request.
 * @param url as it was sent
 * @returns null when it is none that this server could have: not a path, or one that climbs or can't be decoded
 */
export function readAddress(url: string): Address | null {
  const [path = '', query] = splitOnce(url);
  if (!path.startsWith('/') || !isPath(path)) return null;
  const kind = KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? 'page';
  const asked =
    kind === 'api' || kind === 'other' ? query : kind === 'page' ? viewing(path, query) : '';
  return {
    kind,
    url: asked ? `${path}?${asked}` : path,
    // A name that somebody looks for is theirs.
    kept: kind !== 'other' && !(kind === 'page' && /(^|&)name=/.test(asked)),
    lang: langOf(kind === 'frame' ? path.slice('/embed'.length) : path),
  };
}

function splitOnce(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)];
}

function isPath(path: string): boolean {
  try {
    return !path.split('/').some((part) => /^\.\.?$/.test(decodeURIComponent(part)));
  } catch {
    return false;
  }
}

/** How a table is sorted and searched, and the tab of a comparison; other words in a page's query mean nothing here. */
function viewing(path: string, query: string): string {
  if (!query) return '';
  const given = new URLSearchParams(query);
  if (COMPARED.test(path)) return tabQuery(readTab(given.get('view') ?? undefined)).slice(1);
  if (!SORTED.test(path)) return '';
  const read = new URLSearchParams();
  for (const key of ['sort', 'name']) {
    const value = given.get(key);
    if (value !== null) read.set(key, value);
  }
  return read.toString();
}

const OF_LANGUAGE = new RegExp(`^/(${ANY_LANGUAGE})(/|$)`);

const langOf = (path: string) => (OF_LANGUAGE.exec(path)?.[1] as Language | undefined) ?? null;
