/** The penalties for drugs beside those for other crimes, as a table. */
import type { Proportion } from '@/db/queries/proportion';
import type { Jurisdiction } from '@/db/queries/records';
import { custodyOfLine } from '@/law/headlines/scale';
import type { Custody } from '@/law/penalty/custody';
import type { Status } from '@/law/vocabulary';
import { recordPath } from '@/links/record';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { articlesOf, deciding } from '@/words/headline-basis';
import { headlineNoteWords, headlineWords } from '@/words/headlines';
import { crimeWords, textsOfLine } from '@/words/proportion';
import { provisionWords } from '@/words/provision';
import { columnsOf, custodyColumns } from './columns';
import { type FileTable, fileTable } from './table';

interface Item {
  jurisdiction: Jurisdiction;
  kind: 'drugs' | 'others';
  act: string;
  value: string;
  note: string | null;
  custody: Custody;
  articles: string;
  status: Status | null;
  textOf: string | null;
  link: string | null;
}

/** A row an act: the lines on drugs, then the other crimes. @param site the site's own address, for links */
export function proportionTable(
  words: Words,
  { rows, rules }: Proportion,
  site: string,
): FileTable {
  const { t, lang } = words;
  const items = rows.flatMap(({ jurisdiction, lines, crimes }): Item[] => [
    ...lines.map((line): Item => {
      const [rule] = deciding(line);
      return {
        jurisdiction,
        kind: 'drugs',
        act: t(`headlines.line.${line.line}`),
        value: headlineWords(words, line),
        note: headlineNoteWords(words, line) || null,
        custody: custodyOfLine(line),
        articles: articlesOf(words, line, rules)
          .map(({ words: article }) => article)
          .join('; '),
        status: line.evidence,
        textOf: textsOfLine(words, line, rules),
        link: rule ? recordPath(lang, { kind: 'rule', id: rule }) : null,
      };
    }),
    ...crimes.map((crime): Item => {
      const { comparator, instrument, reading, id } = crime.view;
      return {
        jurisdiction,
        kind: 'others',
        act: t(`vocabulary.crime.${comparator.crime}`),
        value: crimeWords(words, crime),
        note: comparator.note?.[lang] ?? null,
        custody: crime.custody,
        articles: provisionWords(words, { rule: comparator, instrument }),
        status: comparator.status,
        textOf: reading?.textOf ? formatDate(words, reading.textOf) : null,
        link: recordPath(lang, { kind: 'comparator', id }),
      };
    }),
  ]);
  const column = columnsOf<Item>(words);
  return fileTable('proportion', t('take.sheet.proportion'), items, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction.code),
    column('country', 'country', ({ jurisdiction }) => jurisdiction.name[lang]),
    column('kind', 'kind', ({ kind }) => t(`proportion.${kind}`)),
    column('act', 'act', ({ act }) => act),
    column('value', 'inShort', ({ value }) => value),
    column('note', 'note', ({ note }) => note),
    ...custodyColumns<Item>(words, ({ custody }) => custody),
    column('articles', 'articles', ({ articles }) => articles),
    column('status', 'status', ({ status }) => status && t(`vocabulary.status.${status}`)),
    column('text_of', 'textOf', ({ textOf }) => textOf),
    column('link', 'link', ({ link }) => link && site + link),
  ]);
}
