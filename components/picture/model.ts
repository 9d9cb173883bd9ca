/** What a picture shows: a title, a bar a row, and what every picture says of itself. */
import type { Custody } from '@/law/penalty/custody';
import type { Status } from '@/law/vocabulary';
import type { Look } from './looks';

/** A stretch of a bar, in percent of its width. */
export interface Span {
  from: number;
  to: number;
  look: Look;
  /** Set inside where there is room for it, the shorter one where there is not. */
  label?: { long: string; short: string };
  /** There is no upper end. */
  open?: boolean;
  /** Nothing was read that supports it. */
  unverified?: boolean;
}

/** A range of custody, or lanes of stretches under each other. */
export type Bar =
  /** `perhaps` = a wider range that is possible, where `custody` is what is likely */
  { custody: Custody | null; perhaps?: Custody | null } | { lanes: Span[][] };

export interface PictureRow {
  name: string;
  /** The kind of liability, or what stands in its place. */
  word: string;
  bar: Bar;
  /** What the bar comes to, in words. */
  value: string;
  /** null = nothing is known that could be verified; left out = the row is itself about what is verified */
  status?: Status | null;
}

/** What differs from chart to chart. */
export interface Chart {
  /** What the bars measure; '' where there are none. */
  measure: string;
  /** How to read the bars, under a whole chart. */
  note: string;
  /** Figures above the bars, each at a percent of their width. */
  ticks?: { at: number; text: string }[];
  /** What the looks of the stretches mean. */
  key?: { look: Look; text: string }[];
  rows: PictureRow[];
  /** Rows of which something is not known, apart from the others. */
  unknown: PictureRow[];
}

export interface Picture extends Chart {
  title: string;
  /** The day of the law and the data version, in words. */
  foot: string;
  /** Address without the protocol. */
  link: string;
}

/** The first and last rows with the number left out between them, where there are more than a small picture holds. */
export function shortened<Row>(
  rows: readonly Row[],
  most: number,
): { head: Row[]; left: number; tail: Row[] } {
  if (rows.length <= most) return { head: [...rows], left: 0, tail: [] };
  const tail = Math.floor((most - 1) / 2);
  const head = most - 1 - tail;
  return { head: rows.slice(0, head), left: rows.length - head - tail, tail: rows.slice(-tail) };
}
