/** How to cite a view: APA, BibTeX and CSL-JSON, with the data version and the day of the law. */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import type { FileNote } from './table';

const bibtex = plugins.config.get('@bibtex');
// Else Cyrillic letters are dropped, and the label is made of what is left.
Object.assign(bibtex.format, { asciiOnly: false, useIdAsLabel: true });

export type CiteFormat = 'apa' | 'bib' | 'csl';

/**
 * The name of the site stands as its author.
 * @param note what is cited
 * @param accessed YYYY-MM-DD, the day on which it was read
 */
export function cite(format: CiteFormat, words: Words, note: FileNote, accessed: string): string {
  const { t, lang } = words;
  const publisher = t('common.siteName');
  const [year = 0, month = 1, day = 1] = accessed.split('-').map(Number);
  const item = {
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
  };
  if (format === 'csl') return `${JSON.stringify([item], null, 2)}\n`;
  const citation = new Cite(item);
  if (format === 'bib') return citation.format('bibtex');
  return citation
    .format('bibliography', {
      template: 'apa',
      lang: lang === 'ru' ? 'ru-RU' : 'en-US',
      format: 'text',
    })
    .trim();
}
