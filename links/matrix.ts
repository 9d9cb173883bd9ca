import {
  type Language,
  OFFENCES,
  type Offence,
  REGIMES,
  type Regime,
  STATUSES,
  type Status,
  SUBREGIONS,
  type Subregion,
} from '@/law/vocabulary';
import { nearest, type Parsed, readSegment } from './grammar';
import { type OnDay, onDay } from './on';

export const CUSTODY_FILTERS = ['custody', 'no-custody'] as const;

/** What the matrix shows: its filters, in their canonical order. */
export interface MatrixView extends OnDay {
  offence: Offence | null;
  subregion: Subregion | null;
  regime: Regime | null;
  custody: (typeof CUSTODY_FILTERS)[number] | null;
  evidence: Status | null;
}

type MatrixField = Exclude<keyof MatrixView, 'on'>;

export const MATRIX_FILTERS = {
  offence: OFFENCES,
  subregion: SUBREGIONS,
  regime: REGIMES,
  custody: CUSTODY_FILTERS,
  evidence: STATUSES,
} as const satisfies Record<MatrixField, readonly string[]>;

const FIELDS = Object.keys(MATRIX_FILTERS) as MatrixField[];

export const EVERYTHING: MatrixView = {
  offence: null,
  subregion: null,
  regime: null,
  custody: null,
  evidence: null,
};

/** /{lang}/matrix[/{filter}…]; filters in the order offence, subregion, regime, custody, evidence. */
export function matrixPath(lang: Language, view: MatrixView): string {
  const filters = FIELDS.flatMap((field) => view[field] ?? []);
  return onDay([`/${lang}/matrix`, ...filters].join('/'), view.on);
}

/** @param segments what follows /{lang}/matrix; no two filters share a word, so their order is free. */
export function parseMatrix(lang: Language, segments: readonly string[]): Parsed<MatrixView> {
  const view: MatrixView = { ...EVERYTHING };
  let wrong: string | null = null;
  for (const word of segments.map(readSegment).filter(Boolean)) {
    const field = FIELDS.find((name) => (MATRIX_FILTERS[name] as readonly string[]).includes(word));
    if (field && (view[field] === null || view[field] === word))
      Object.assign(view, { [field]: word });
    else wrong ??= word;
  }
  if (wrong !== null) {
    const free = FIELDS.filter((field) => view[field] === null);
    return {
      kind: 'problem',
      problem: {
        kind: 'filter',
        part: wrong,
        proposals: nearest(
          wrong,
          free.flatMap((field) => [...MATRIX_FILTERS[field]]),
        ).map((word) => {
          const field = free.find((name) =>
            (MATRIX_FILTERS[name] as readonly string[]).includes(word),
          );
          return { word, path: matrixPath(lang, field ? { ...view, [field]: word } : view) };
        }),
      },
    };
  }
  const path = matrixPath(lang, view);
  return [`/${lang}/matrix`, ...segments.filter(Boolean)].join('/') === path
    ? { kind: 'view', view }
    : { kind: 'moved', path };
}

export const MATRIX_SORTS = ['name', 'use', 'possession', 'supply', 'custody'] as const;
export type MatrixSort = (typeof MATRIX_SORTS)[number];

/** How the matrix is shown: kept in the query, since it changes no content. */
export interface MatrixOrder {
  sort: MatrixSort;
  descending: boolean;
  /** Part of a country's name in either language; '' = all. */
  name: string;
}

export const DEFAULT_ORDER: MatrixOrder = { sort: 'name', descending: false, name: '' };

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
  const [, word = '', direction] = /^([a-z]+)(-desc)?$/.exec(query.sort ?? '') ?? [];
  const sort = MATRIX_SORTS.find((known) => known === word);
  return {
    sort: sort ?? 'name',
    descending: sort !== undefined && direction !== undefined,
    name: (query.name ?? '').trim().slice(0, 60),
  };
}
