/** The cells of a comparison that hold no rule, as a table: what is not there is said, too. */
import type { Comparison } from '@/db/queries/comparison';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { absenceWords, rowWords } from '@/words/comparison';
import { columnsOf } from './columns';
import { type FileTable, fileTable } from './table';

/** A row a cell without a rule, with why it has none. @param site the site's own address, for links */
export function absenceTable(
  words: Words,
  { groups, jurisdictions }: Pick<Comparison, 'groups' | 'jurisdictions'>,
  site: string,
): FileTable {
  const { t, lang } = words;
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name[lang]]));
  const cells = groups.flatMap(({ offence, rows }) =>
    rows.flatMap((row) =>
      row.cells.flatMap(({ jurisdiction, absence, span }) =>
        absence && span > 0 ? [{ offence, row, jurisdiction, absence }] : [],
      ),
    ),
  );
  const column = columnsOf<(typeof cells)[number]>(words);
  return fileTable('absences', t('take.sheet.absences'), cells, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction),
    column('country', 'country', ({ jurisdiction }) => names.get(jurisdiction)),
    column('offence', 'offence', ({ offence }) => t(`vocabulary.offence.${offence}`)),
    column('quantity', 'step', ({ row }) => rowWords(words, row)),
    column('description', 'description', ({ absence }) => absenceWords(words, absence)),
    column('link', 'page', ({ jurisdiction }) => site + countryPath(lang, jurisdiction)),
  ]);
}
