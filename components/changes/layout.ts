/** Where reforms stand on the timeline. Pure: percent of the width for the time, whole rows for what would touch. */
import { scaleUtc } from 'd3-scale';
import type { NamedReform } from '@/law/changes/reforms';
import { dayAfter } from '@/law/changes/turns';
import { earliestDay, latestDay } from '@/law/date';

/** The narrowest width of a lane on a desk and on a phone, in pixels. */
export const LANE_WIDTH = { wide: 730, phone: 276 } as const;
/** A mark and its room, in pixels: wide enough for a finger. */
export const MARK = 24;

export interface TimeScale {
  /** The years that have a line: each tenth one where there are many, else each fifth or every one. */
  years: { year: number; at: number }[];
  /** Percent of the width at the beginning of a day. */
  at: (day: string) => number;
}

const round = (value: number) => Math.round(value * 100) / 100;
const time = (day: string) => Date.parse(`${day}T00:00:00Z`);

/** From the first year of the reforms to the end of the present one. @param day today, YYYY-MM-DD */
export function timeScale(reforms: readonly Pick<NamedReform, 'date'>[], day: string): TimeScale {
  const years = reforms.map(({ date }) => Number(date.slice(0, 4)));
  const first = Math.min(...years, Number(day.slice(0, 4)) - 4);
  const last = Math.max(...years, Number(day.slice(0, 4))) + 1;
  const scale = scaleUtc([time(`${first}-01-01`), time(`${last}-01-01`)], [0, 100]);
  const step = last - first > 24 ? 10 : last - first > 9 ? 5 : 1;
  const lines = Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  return {
    at: (on) => round(scale(time(on))),
    years: lines
      .filter((year) => year % step === 0 && year < last)
      .map((year) => ({ year, at: round(scale(time(`${year}-01-01`))) })),
  };
}

/** One reform on the timeline. */
export interface Mark {
  reform: NamedReform;
  /** The middle of the time that its date may mean. */
  at: number;
  /** That time itself, where the date is known to the year or month only. */
  span: { from: number; to: number } | null;
  /** Row in its lane, from 0, for each width. */
  row: { wide: number; phone: number };
}

export interface Lane {
  marks: Mark[];
  /** How many rows the lane takes; at least one. */
  rows: { wide: number; phone: number };
}

/** The reforms of one jurisdiction as marks from the left, none of which touch. */
export function laneOf(reforms: readonly NamedReform[], scale: TimeScale): Lane {
  const placed = reforms
    .map((reform) => {
      const from = scale.at(earliestDay(reform.date));
      const to = scale.at(dayAfter(latestDay(reform.date)));
      return {
        reform,
        at: round((from + to) / 2),
        span: reform.date.length === 10 ? null : { from, to },
      };
    })
    .sort((a, b) => a.at - b.at);
  const [wide, phone] = [rowsAt(placed, LANE_WIDTH.wide), rowsAt(placed, LANE_WIDTH.phone)];
  return {
    marks: placed.map((mark, nth) => ({
      ...mark,
      row: { wide: wide[nth] ?? 0, phone: phone[nth] ?? 0 },
    })),
    rows: { wide: Math.max(0, ...wide) + 1, phone: Math.max(0, ...phone) + 1 },
  };
}

/** For marks from the left, the first row in which each is free of the one before it. */
function rowsAt(marks: readonly { at: number }[], width: number): number[] {
  const ends: number[] = [];
  return marks.map(({ at }) => {
    const middle = (at / 100) * width;
    const free = ends.findIndex((end) => middle - MARK / 2 >= end);
    const row = free < 0 ? ends.length : free;
    ends[row] = middle + MARK / 2;
    return row;
  });
}
