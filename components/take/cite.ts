/** How to cite a view: APA, BibTeX and CSL-JSON, with the data version and the day of the law. */
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import type { FileNote } from './table';

export type CiteFormat = 'apa' | 'bib' | 'csl';

/** A view as CSL-JSON describes a data set; the name of the site stands as its author. */
interface DataSet {
  id: string;
  type: 'dataset';
  title: string;
  author: { literal: string }[];
  publisher: string;
  version: string;
  issued: { 'date-parts': number[][] };
  accessed: { 'date-parts': number[][] };
  URL: string;
  language: string;
  note: string;
}

const WRITERS: Record<CiteFormat, (item: DataSet) => string> = {
  apa: toApa,
  bib: toBibtex,
  csl: (item) => `${JSON.stringify([item], null, 2)}\n`,
};

/**
 * @param note what is cited
 * @param accessed YYYY-MM-DD, the day on which it was read
 * @returns APA on one line without its end, the others as whole files
 */
export function cite(format: CiteFormat, words: Words, note: FileNote, accessed: string): string {
  const { t, lang } = words;
  const publisher = t('common.siteName');
  const [year = 0, month = 1, day = 1] = accessed.split('-').map(Number);
  return WRITERS[format]({
    id: `drug-laws-${note.version}`,
    type: 'dataset',
    title: note.title,
    author: [{ literal: publisher }],
    publisher,
    version: note.version,
    issued: { 'date-parts': [[year]] },
    accessed: { 'date-parts': [[year, month, day]] },
    URL: note.link,
    language: lang,
    note: t('take.asOf', { date: formatDate(words, note.day), version: note.version }),
  });
}

/** The seventh edition's form of a data set. */
function toApa({ author, issued, title, version, publisher, URL }: DataSet): string {
  const printed = title.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return `${author[0]?.literal}. (${issued['date-parts'][0]?.[0]}). ${printed} (${version}) [Data set]. ${publisher}. ${URL}`;
}

function toBibtex({ id, author, issued, note, publisher, title, URL }: DataSet): string {
  const fields = [
    `author = {{${escaped(author[0]?.literal ?? '')}}}`,
    `year = {${issued['date-parts'][0]?.[0]}}`,
    `note = {${escaped(note)}}`,
    `publisher = {${escaped(publisher)}}`,
    `title = {${withCapitals(title)}}`,
    // \url takes every sign as it is.
    `url = {${URL}}`,
  ];
  return `@misc{${id.replaceAll('-', '')},\n${fields.map((field) => `\t${field},\n`).join('')}}\n\n`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text of which LaTeX takes no sign for a command. */
const escaped = (text: string): string =>
  text.replace(/[\\{}$&#%_~^]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);

/** A title whose names keep their capitals in styles that set titles in small letters. */
const withCapitals = (title: string): string =>
  title
    .split(/(?<=\s)(?=\S)/)
    .map((word, at) =>
      at === 0
        ? escaped(word)
        : escaped(word).replace(/[\p{L}\p{Nd}-]*[A-Z][\p{L}\p{Nd}-]*/gu, '{$&}'),
    )
    .join('');
