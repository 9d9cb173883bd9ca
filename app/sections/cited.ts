/** Tables and, beside them, the sources that they cite. */
import { citedSources } from '@/components/take/sources';
import type { FileTable } from '@/components/take/table';
import { sources } from '@/db/queries/records';
import type { Citation } from '@/law/schema';
import type { Words } from '@/messages';

export const withSources = (
  words: Words,
  tables: readonly FileTable[],
  citations: readonly Citation[],
): FileTable[] => [...tables, citedSources(words, citations, sources())];

/** What records cite. */
export const citationsOf = (records: readonly { sources: readonly Citation[] }[]): Citation[] =>
  records.flatMap((record) => record.sources);

/** What rules cite. */
export const citationsOfRules = (rules: readonly { rule: { sources: Citation[] } }[]) =>
  citationsOf(rules.map(({ rule }) => rule));
