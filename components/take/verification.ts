/** How well every jurisdiction is verified, as a table. */
import type { Verification } from '@/db/queries/verification';
import { DRUG_LAW, KNOWLEDGE, percentOf, type Verified } from '@/law/verification';
import { verificationPath } from '@/links/verification';
import type { Words } from '@/messages';
import { groupWords } from '@/words/verification';
import { columnsOf } from './columns';
import { type FileTable, fileTable } from './table';

/** The counts, a row a jurisdiction and kind of record, and a row for the whole of it. */
export function verificationTable(words: Words, { rows }: Verification, site: string): FileTable {
  const { t, lang } = words;
  const items = rows.flatMap(({ jurisdiction, groups, whole }) => [
    ...DRUG_LAW.map((group) => ({
      jurisdiction,
      field: groupWords(words, group),
      verified: groups[group] as Verified,
    })),
    { jurisdiction, field: t('verification.whole'), verified: whole },
    {
      jurisdiction,
      field: groupWords(words, 'comparators'),
      verified: groups.comparators,
    },
  ]);
  const column = columnsOf<(typeof items)[number]>(words);
  return fileTable('verification', t('take.sheet.verification'), items, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('field', 'recordKind', ({ field }) => field),
    ...KNOWLEDGE.map((word) => ({
      key: word,
      label: t(`verification.knowledge.${word}`),
      type: 'number' as const,
      value: ({ verified }: (typeof items)[number]) => verified.counts[word],
    })),
    column('total', 'all', ({ verified }) => verified.total, 'number'),
    column(
      'percent_checked',
      'percentChecked',
      ({ verified: { counts, total } }) => percentOf(counts.checked, total),
      'number',
    ),
    column('read_oldest', 'readOldest', ({ verified }) => verified.read?.oldest),
    column('read_median', 'readMedian', ({ verified }) => verified.read?.median),
    column('as_of_oldest', 'asOfOldest', ({ verified }) => verified.asOf?.oldest),
    column('as_of_median', 'asOfMedian', ({ verified }) => verified.asOf?.median),
    column(
      'link',
      'page',
      ({ jurisdiction }) => `${site}${verificationPath(lang)}#${jurisdiction.code}`,
    ),
  ]);
}
