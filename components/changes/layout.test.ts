import { describe, expect, it } from 'vitest';
import type { NamedReform } from '@/law/changes/reforms';
import { forReaders } from '@/law/language';
import { LANE_WIDTH, laneOf, MARK, timeScale } from './layout';

const reforms = (...dates: string[]) =>
  dates.map(
    (date): NamedReform => ({
      id: `ge-${date}`,
      jurisdiction: 'ge',
      date,
      title: forReaders({ en: 'A', ru: 'А' }),
      detail: forReaders({ en: 'B', ru: 'Б' }),
      direction: 'softer',
      sources: [],
      status: 'checked',
    }),
  );

describe('the scale of time', () => {
  const scale = timeScale(reforms('1990', '2020-05-01'), '2026-11-25');

  it('holds everything from the first year to the end of this one', () => {
    expect(scale.at('1990-01-01')).toBe(0);
    expect(scale.at('2027-01-01')).toBe(100);
    expect(scale.years.map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020]);
  });

  it('still has a width when there is one reform of this year', () => {
    const short = timeScale(reforms('2026'), '2026-11-25');
    expect(short.years.length).toBeGreaterThan(1);
  });
});

describe('a lane', () => {
  const dates = ['2018-07-30', '2018-11-30', '2019', '2019-06', '2025-04-16', '2025-07-02'];
  const scale = timeScale(reforms('1990', ...dates), '2026-11-25');
  const lane = laneOf(reforms(...dates), scale);

  it('keeps marks apart at both widths', () => {
    for (const width of ['wide', 'phone'] as const) {
      const rows = [...new Set(lane.marks.map(({ row }) => row[width]))];
      expect(rows.length).toBe(lane.rows[width]);
      for (const row of rows) {
        const marks = lane.marks.filter((mark) => mark.row[width] === row);
        for (const [nth, mark] of marks.entries()) {
          const before = marks[nth - 1];
          if (before)
            expect(((mark.at - before.at) / 100) * LANE_WIDTH[width]).toBeGreaterThanOrEqual(
              MARK - 0.1,
            );
        }
      }
    }
    expect(lane.rows.phone).toBeGreaterThanOrEqual(lane.rows.wide);
  });

  it('puts a rough date in the middle of what it may mean, and shows how far that reaches', () => {
    const rough = lane.marks.find(({ reform }) => reform.date === '2019');
    expect(rough?.span).toEqual({ from: scale.at('2019-01-01'), to: scale.at('2020-01-01') });
    expect(rough?.at).toBeCloseTo(((rough?.span?.from ?? 0) + (rough?.span?.to ?? 0)) / 2, 1);
    expect(lane.marks.find(({ reform }) => reform.date === '2025-04-16')?.span).toBeNull();
  });
});
