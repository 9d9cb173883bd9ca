import { type Choice, type Column, MATRIX_FILTERS, type MatrixFilter } from '@/law/matrix';
import type { Language, Offence } from '@/law/vocabulary';
import {
  choose,
  chosenWords,
  fieldText,
  meant,
  typedFilters,
  unfiltered,
  withWord,
} from './filters';
import { type Parsed, problem, readSegment, settle } from './grammar';
import { type OnDay, onDay } from './on';

/** What the matrix shows: its filters, and of which day. */
export type MatrixView = MatrixFilter & OnDay;

export const EVERYTHING: MatrixView = unfiltered(MATRIX_FILTERS);

/** What an offence in an address from before the lines stands for today: the line that speaks of its basic act. */
export const LINE_OF: Record<Offence, Choice> = {
  use: 'using',
  possession: 'small',
  supply: 'sale',
};

/** A word of an address, where it is one from before the lines as that of today. */
export const lineWord = (word: string): string =>
  Object.hasOwn(LINE_OF, word) ? LINE_OF[word as Offence] : word;

/** /{lang}/matrix[/{filter}…]; filters in the order line, subregion, regime, custody, record, evidence. */
export function matrixPath(lang: Language, view: MatrixView): string {
  return onDay([`/${lang}/matrix`, ...chosenWords(MATRIX_FILTERS, view)].join('/'), view.on);
}

/** @param segments what follows /{lang}/matrix */
export function parseMatrix(lang: Language, segments: readonly string[]): Parsed<MatrixView> {
  const view: MatrixView = { ...EVERYTHING };
  const [wrong] = segments
    .map(readSegment)
    .filter((word) => word && !choose(MATRIX_FILTERS, view, lineWord(word)));
  return wrong
    ? problem('filter', wrong, meant(MATRIX_FILTERS, view, wrong), (word) =>
        matrixPath(lang, withWord(MATRIX_FILTERS, view, word)),
      )
    : settle(`/${lang}/matrix`, segments, matrixPath(lang, view), view);
}

export const MATRIX_SORTS = ['name', 'record', 'custody', ...MATRIX_FILTERS.line] as const;
export type MatrixSort = 'name' | Column;

/** How the matrix is shown: kept in the query, since it changes no content. */
export interface MatrixOrder {
  sort: MatrixSort;
  descending: boolean;
  /** Part of a country's name in either language; '' = all. */
  name: string;
}

/** The query for an order, '' for the default one. */
export function matrixQuery(order: MatrixOrder): string {
  const query = new URLSearchParams();
  if (order.sort !== 'name' || order.descending)
    query.set('sort', `${order.sort}${order.descending ? '-desc' : ''}`);
  if (order.name) query.set('name', order.name);
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Reads an order; what can't be read is left at its default, since it changes no content. */
export function parseMatrixOrder(query: { sort?: string; name?: string }): MatrixOrder {
  const [, word = '', direction] = /^([a-z-]+?)(-desc)?$/.exec(query.sort ?? '') ?? [];
  const sort = MATRIX_SORTS.find((known) => known === lineWord(word));
  return {
    sort: sort ?? 'name',
    descending: sort !== undefined && direction !== undefined,
    name: (query.name ?? '').trim().slice(0, 60),
  };
}

/** The address that the fields of the filter form mean; a word it does not know is passed on to be answered. */
export function matrixFromForm(lang: Language, fields: URLSearchParams): string {
  const order = parseMatrixOrder({
    sort: fields.get('sort') ?? undefined,
    name: fields.get('name') ?? undefined,
  });
  // A form kept open since before the lines still names an offence.
  const words = [fieldText(fields, 'offence'), ...typedFilters(MATRIX_FILTERS, fields)]
    .filter(Boolean)
    .map((word) => encodeURIComponent(lineWord(word)));
  return [`/${lang}/matrix`, ...words].join('/') + matrixQuery(order);
}
