/** An article's text through the commits of a local copy of a country's law. */
import { findArticle, hashArticle } from '@/law/watch/article';
import { askGit, fileAt } from '../git';

/** Where an article lies in a repository. */
export interface Location {
  /** Relative to the root of the repository. */
  path: string;
  article: string;
  heading: string | null;
}

/** The text of an article at a commit; `file` and `article` say what is gone. */
export type ArticleText =
  | { found: true; text: string; hash: string }
  | { found: false; missing: 'file' | 'article' };

export interface ArticleChange {
  /** YYYY-MM-DD, of the commit. */
  date: string;
  commit: string;
  what: 'changed' | 'gone' | 'back';
}

export interface ArticleHistory {
  now: ArticleText;
  /** Since the text that was read, oldest first. */
  changes: ArticleChange[];
  /** Whether the text that was read is among the commits of the copy. */
  reaches: boolean;
}

/** How far back a file is followed. */
const MOST_COMMITS = 2000;

export function articleAt(
  root: string,
  commit: string,
  { path, article, heading }: Location,
): ArticleText {
  const file = fileAt(root, commit, path);
  if (file === undefined) return { found: false, missing: 'file' };
  const text = findArticle(file, article, heading);
  if (text === undefined) return { found: false, missing: 'article' };
  return { found: true, text, hash: hashArticle(text) };
}

/**
 * Follows an article back to the text that was read.
 * @param hash of that text
 * @returns undefined when the article reads now as it did then
 */
export function articleHistory(
  root: string,
  location: Location,
  hash: string,
): ArticleHistory | undefined {
  const now = articleAt(root, 'HEAD', location);
  if (now.found && now.hash === hash) return undefined;
  const log = askGit(
    root,
    'log',
    `--max-count=${MOST_COMMITS}`,
    '--format=%H %cs',
    'HEAD',
    '--',
    location.path,
  );
  const changes: ArticleChange[] = [];
  let later: { entry: [commit: string, date: string]; text: ArticleText } | undefined;
  for (const line of (log ?? '').trim().split('\n').filter(Boolean)) {
    const [commit = '', date = ''] = line.split(' ');
    const text = articleAt(root, commit, location);
    if (later && !alike(later.text, text)) changes.unshift(change(later.entry, later.text, text));
    if (text.found && text.hash === hash) return { now, changes, reaches: true };
    later = { entry: [commit, date], text };
  }
  return { now, changes, reaches: false };
}

function alike(a: ArticleText, b: ArticleText): boolean {
  return (a.found ? a.hash : null) === (b.found ? b.hash : null);
}

function change(
  [commit, date]: [string, string],
  text: ArticleText,
  before: ArticleText,
): ArticleChange {
  const what = !text.found ? 'gone' : before.found ? 'changed' : 'back';
  return { date, commit: commit.slice(0, 10), what };
}
