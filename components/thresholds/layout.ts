/** Where the limits of a substance stand on a logarithmic scale. Pure: what is drawn, in percent of the width. */
import { scaleLog } from 'd3-scale';
import { type ThresholdView, tableOf } from '@/law/threshold-view';
import { TIERS, type Tier } from '@/law/vocabulary';

/** A scale of grams: whole decades, with room for what lies below the first limit and above the last. */
export interface GramScale {
  /** 0.001, 0.01 … 1000 */
  decades: number[];
  /** Percent of the width; what is outside the scale stands at its end. */
  at: (grams: number) => number;
}

/** @returns null when no row sets a limit in grams */
export function gramScale(rows: readonly ThresholdView[]): GramScale | null {
  const limits = rows
    .filter(({ threshold }) => threshold.unit === 'g')
    .flatMap(({ threshold: { from, to } }) => [from, to])
    .filter((limit): limit is number => limit !== null && limit > 0);
  if (limits.length === 0) return null;
  const [first, last] = [Math.log10(Math.min(...limits)), Math.log10(Math.max(...limits))];
  // A limit on a decade needs the next one, so that what lies beyond it is seen.
  const [low, high] = [Math.ceil(first - 1e-9) - 1, Math.floor(last + 1e-9) + 1];
  const scale = scaleLog([10 ** low, 10 ** high], [0, 100]).clamp(true);
  return {
    decades: Array.from({ length: high - low + 1 }, (_, at) => Number(`1e${low + at}`)),
    at: (grams) => Math.round(scale(Math.max(grams, 10 ** low)) * 100) / 100,
  };
}

/** One row of a table of limits as a stretch of the scale. */
export interface Segment {
  row: ThresholdView;
  from: number;
  to: number;
  /** The row has no upper limit. */
  open: boolean;
}

/** Limits weighed alike and for the same place, none of which overlap. */
export interface Lane {
  key: string;
  segments: [Segment, ...Segment[]];
}

/** The rows in grams as lanes; rows of one table that overlap (two sources) take a lane each. */
export function lanesOf(rows: readonly ThresholdView[], scale: GramScale): Lane[] {
  const lanes: { table: string; segments: [Segment, ...Segment[]] }[] = [];
  for (const row of rows) {
    const { from, to, unit } = row.threshold;
    if (unit !== 'g') continue;
    const segment: Segment = {
      row,
      from: from ? scale.at(from) : 0,
      to: to === null ? 100 : scale.at(to),
      open: to === null,
    };
    const table = tableOf(row);
    const free = lanes.find(
      (lane) => lane.table === table && lane.segments.every((other) => !overlap(other, segment)),
    );
    if (free) free.segments.push(segment);
    else lanes.push({ table, segments: [segment] });
  }
  return lanes.map(({ table, segments }, at) => ({ key: `${table} ${at}`, segments }));
}

const overlap = (a: Segment, b: Segment) => a.from < b.to && b.from < a.to;

/** The first limit of a jurisdiction in grams, by which the rows of the plot are ordered; infinite = none. */
export function firstLimit(rows: readonly ThresholdView[]): number {
  const limits = rows
    .filter(({ threshold }) => threshold.unit === 'g')
    .map(({ threshold: { from, to } }) => from || to || Number.POSITIVE_INFINITY);
  return Math.min(...limits, Number.POSITIVE_INFINITY);
}

/** 0 for "below the threshold" up to 4 for especially large: the step of the colour scale and the key in the legend. */
export function tierStep(tier: Tier): number {
  return Math.max(0, TIERS.indexOf(tier) - 1);
}

/** The narrowest plot on a desk and on a phone, in pixels; words are set only where they fit. */
export const PLOT_WIDTH = { wide: 560, phone: 330 } as const;

const LETTER = 6.4;
const DOT = 16;

/** Where a text of some letters fits into a stretch of the scale. */
export function fits(letters: number, percent: number): 'always' | 'wide' | 'never' {
  const needs = letters * LETTER + DOT;
  if ((percent / 100) * PLOT_WIDTH.phone >= needs) return 'always';
  return (percent / 100) * PLOT_WIDTH.wide >= needs ? 'wide' : 'never';
}

export interface Label {
  at: number;
  text: string;
  show: 'always' | 'wide';
}

/** The figures above the limits of a lane, from the left; one that would touch the one before it is left out. */
export function limitLabels(limits: readonly { at: number; text: string }[]): Label[] {
  const labels: Label[] = [];
  const lastEnd = { wide: Number.NEGATIVE_INFINITY, phone: Number.NEGATIVE_INFINITY };
  for (const { at, text } of [...limits].sort((a, b) => a.at - b.at)) {
    const free = (['wide', 'phone'] as const).filter((width) => {
      const [middle, half] = [(at / 100) * PLOT_WIDTH[width], (text.length * LETTER) / 2];
      if (middle - half < lastEnd[width]) return false;
      lastEnd[width] = middle + half + 5;
      return true;
    });
    if (free.includes('wide'))
      labels.push({ at, text, show: free.includes('phone') ? 'always' : 'wide' });
  }
  return labels;
}
