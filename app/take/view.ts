import type { Chart } from '@/components/picture/model';
import { citedSources } from '@/components/take/sources';
import type { FileTable } from '@/components/take/table';
import { sources } from '@/db/queries/records';
import type { Citation } from '@/law/schema';
import type { Parsed } from '@/links/grammar';
import type { Words } from '@/messages';

/** What a file, a picture, a citation or a frame needs of a page. */
export interface TakenView {
  /** The canonical path of the page. */
  path: string;
  title: string;
  /** YYYY-MM-DD, the day of the law shown. */
  day: string;
  /** null where the page holds no table, such as a form alone */
  tables: (() => FileTable[]) | null;
  /** null where the page has no chart */
  chart: (() => Chart) | null;
}

/** A section of the site as what can be taken from it. @param segments what follows the section */
export type TakeFrom = (words: Words, segments: readonly string[]) => Parsed<TakenView>;

/** The view of an address that is right; what is wrong with another stays as it is. */
export function viewOf<View, Made = TakenView>(
  parsed: Parsed<View>,
  make: (view: View) => Made,
): Parsed<Made> {
  return parsed.kind === 'view' ? { kind: 'view', view: make(parsed.view) } : parsed;
}

/** A page that holds nothing but a choice. */
export const choice = (path: string, title: string, day: string): TakenView => ({
  path,
  title,
  day,
  tables: null,
  chart: null,
});

/** Tables and, beside them, the sources that they cite. */
export const withSources = (
  words: Words,
  tables: readonly FileTable[],
  citations: readonly Citation[],
): FileTable[] => [...tables, citedSources(words, citations, sources())];

/** What records cite. */
export const citationsOf = (records: readonly { sources: readonly Citation[] }[]): Citation[] =>
  records.flatMap((record) => record.sources);

/** What rules cite. */
export const cited = (rules: readonly { rule: { sources: Citation[] } }[]) =>
  rules.flatMap(({ rule }) => rule.sources);
