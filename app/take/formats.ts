/**
 * The formats in which a page can be taken along: each is one entry here and its name in `messages/` (take.file). The
 * routes of files, the page that offers them and what search engines are told read this list.
 */
import { toCsv, toJson, toXlsx } from '@/components/take/formats';
import type { FileTable } from '@/components/take/table';
import { today } from '@/law/date';
import type { Words } from '@/messages';
import type { Opened } from '../sections/view';
import { citedNote, noteOf, pictureOf } from './read';

type Content = string | Buffer;

interface Format {
  /** What of a page it holds: its tables, its chart, or how to cite it. */
  group: 'table' | 'chart' | 'cite';
  ending: string;
  /** Its media type. */
  type: string;
  /** @returns null where the page has nothing of the kind */
  write: (words: Words, page: Opened) => Content | null | Promise<Content | null>;
}

const UTF8 = '; charset=utf-8';

const tablesOf =
  (
    write: (words: Words, tables: readonly FileTable[], page: Opened) => Content | Promise<Content>,
  ) =>
  (words: Words, page: Opened) => {
    const tables = page.tables?.();
    return tables ? write(words, tables, page) : null;
  };

const csv = (forExcel: boolean): Format => ({
  group: 'table',
  ending: 'csv',
  type: `text/csv${UTF8}; header=present`,
  write: tablesOf((words, tables, page) => toCsv(tables, noteOf(words, page), forExcel)),
});

async function svgOf(words: Words, page: Opened): Promise<string | null> {
  const picture = pictureOf(words, page);
  if (!picture) return null;
  const { chartSvg } = await import('@/components/picture/render');
  return chartSvg(words, picture);
}

const cited = (format: 'apa' | 'bib' | 'csl') => async (words: Words, page: Opened) => {
  const { cite } = await import('@/components/take/cite');
  return cite(format, words, citedNote(words, page), today());
};

export const FORMATS = {
  csv: csv(false),
  /** Opens in Excel as it is: with a byte order mark. */
  'csv-excel': csv(true),
  xlsx: {
    group: 'table',
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: tablesOf((words, tables, page) => {
      const { t } = words;
      return toXlsx(tables, noteOf(words, page), {
        sheet: t('take.sheet.about'),
        labels: {
          title: t('take.about.title'),
          link: t('take.about.link'),
          day: t('take.about.day'),
          version: t('take.about.version'),
          licence: t('take.about.licence'),
        },
      });
    }),
  },
  json: {
    group: 'table',
    ending: 'json',
    type: `application/json${UTF8}`,
    write: tablesOf((words, tables, page) => toJson(tables, noteOf(words, page))),
  },
  svg: { group: 'chart', ending: 'svg', type: `image/svg+xml${UTF8}`, write: svgOf },
  png: {
    group: 'chart',
    ending: 'png',
    type: 'image/png',
    write: async (words, page) => {
      const svg = await svgOf(words, page);
      if (!svg) return null;
      const { toPng } = await import('@/components/picture/render');
      return toPng(svg);
    },
  },
  bib: { group: 'cite', ending: 'bib', type: `application/x-bibtex${UTF8}`, write: cited('bib') },
  csl: {
    group: 'cite',
    ending: 'json',
    type: `application/vnd.citationstyles.csl+json${UTF8}`,
    write: cited('csl'),
  },
  apa: {
    group: 'cite',
    ending: 'txt',
    type: `text/plain${UTF8}`,
    write: async (words, page) => `${await cited('apa')(words, page)}\n`,
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The formats of a group, in the order in which they are offered. */
export const formatsOf = (group: Format['group']): FormatName[] =>
  FORMAT_NAMES.filter((name) => FORMATS[name].group === group);

export const isFormat = (text: string): text is FormatName => Object.hasOwn(FORMATS, text);
