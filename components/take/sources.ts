/** Sources as tables: those that other tables cite, and what rests on each. */
import type { CountrySources, SourceCount } from '@/db/queries/sources';
import type { Citation, Source } from '@/law/schema';
import { SOURCE_KINDS } from '@/law/vocabulary';
import { recordPath } from '@/links/record';
import { sourcesPath } from '@/links/sources';
import type { Words } from '@/messages';
import { recordWords } from '@/words/record';
import { columnsOf } from './columns';
import { fieldColumns } from './fields';
import { type FileTable, fileTable } from './table';

/** The sources that other tables cite, a row each. */
export function citedSources(
  words: Words,
  citations: Iterable<Citation>,
  sources: ReadonlyMap<string, Source>,
): FileTable {
  const cited = new Set([...citations].map(({ source }) => source));
  const found = [...cited].flatMap((id) => sources.get(id) ?? []);
  return { ...sourceTable(words, found), apart: true };
}

/** Sources, a row each. */
export function sourceTable(words: Words, sources: readonly Source[]): FileTable {
  const { t } = words;
  const column = columnsOf<Source>(words);
  return fileTable('sources', t('take.sheet.sources'), sources, [
    column('id', 'id', ({ id }) => id),
    ...fieldColumns(words, 'source', (source: Source) => source),
  ]);
}

/** The records that rest on the sources of one jurisdiction, a row a source and record. */
export function restingTable(words: Words, { sources }: CountrySources, site: string): FileTable {
  const { t, lang } = words;
  const items = sources.flatMap(({ source, resting }) =>
    resting.map((record) => ({ source, record })),
  );
  const column = columnsOf<(typeof items)[number]>(words);
  return fileTable('resting', t('take.sheet.resting'), items, [
    column('source', 'source', ({ source }) => source.id),
    column('record_kind', 'recordKind', ({ record }) => t(`sources.kind.${record.kind}`)),
    column('record', 'record', ({ record }) => record.id),
    column('record_name', 'recordName', ({ record }) => recordWords(words, record)),
    column('locators', 'locators', ({ record }) => record.locators.join('; ')),
    column('status', 'status', ({ record }) => t(`vocabulary.status.${record.status}`)),
    column('link', 'link', ({ record }) => site + recordPath(lang, record)),
  ]);
}

/** The number of sources by kind, a row a jurisdiction. */
export function sourceCountTable(
  words: Words,
  counts: readonly SourceCount[],
  site: string,
): FileTable {
  const { t, lang } = words;
  const column = columnsOf<SourceCount>(words);
  return fileTable('source-counts', t('take.sheet.counts'), counts, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('total', 'all', ({ total }) => total, 'number'),
    ...SOURCE_KINDS.map((kind) => ({
      key: kind.replaceAll('-', '_'),
      label: t(`vocabulary.sourceKind.${kind}`),
      type: 'number' as const,
      value: ({ byKind }: SourceCount) => byKind[kind],
    })),
    column('uncited', 'uncited', ({ uncited }) => uncited.length, 'number'),
    column('link', 'page', ({ jurisdiction }) => site + sourcesPath(lang, jurisdiction.code)),
  ]);
}
