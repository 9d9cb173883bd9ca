/** The other crimes of the codes as a table. */
import type { Jurisdiction } from '@/db/queries/records';
import type { ComparatorView } from '@/law/comparator-view';
import { recordPath } from '@/links/record';
import type { Words } from '@/messages';
import { provisionWords } from '@/words/provision';
import { columnsOf } from './columns';
import { evidenceColumns, fieldColumns } from './fields';
import { type FileTable, fileTable } from './table';
import { inForceColumn, punishmentColumns } from './tables';

/** Comparators of some jurisdictions, a row each. @param site the site's own address, for links */
export function comparatorTable(
  words: Words,
  comparators: readonly ComparatorView[],
  jurisdictions: readonly Jurisdiction[],
  site: string,
): FileTable {
  const { t, lang } = words;
  const column = columnsOf<ComparatorView>(words);
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name[lang]]));
  const recordOf = ({ comparator }: ComparatorView) => comparator;
  const codeOf = ({ jurisdiction }: ComparatorView) => jurisdiction;
  return fileTable('comparators', t('take.sheet.comparators'), comparators, [
    column('jurisdiction', 'code', codeOf),
    column('country', 'country', ({ jurisdiction }) => names.get(jurisdiction)),
    ...fieldColumns(words, 'comparator', recordOf, {
      provision: [
        column('provision', 'provision', ({ comparator, instrument }) =>
          provisionWords(words, { rule: comparator, instrument }),
        ),
      ],
      penalties: punishmentColumns<ComparatorView>(words),
    }),
    inForceColumn<ComparatorView>(words),
    ...evidenceColumns(words, 'comparator', recordOf, codeOf),
    column('link', 'link', ({ id }) => site + recordPath(lang, { kind: 'comparator', id })),
  ]);
}
