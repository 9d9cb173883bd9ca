/** Bars of reforms: how many of five years went which way. */
import { countByPeriod, type NamedReform } from '@/law/changes/reforms';
import { DIRECTIONS, weakest } from '@/law/vocabulary';
import type { Words } from '@/messages';
import type { Chart, Span } from './model';

/** @param day today, YYYY-MM-DD: the last period may not be over */
export function reformsChart(
  { t, format }: Words,
  reforms: readonly NamedReform[],
  day: string,
): Chart {
  const periods = countByPeriod(reforms, day);
  const total = (period: (typeof periods)[number]) =>
    DIRECTIONS.reduce((sum, direction) => sum + period[direction], 0);
  const most = Math.max(1, ...periods.map(total));
  return {
    measure: t('take.reforms'),
    note: t('changes.recorded'),
    key: DIRECTIONS.map((look) => ({ look, text: t(`vocabulary.direction.${look}`) })),
    rows: periods.map((period) => {
      let sum = 0;
      const spans = DIRECTIONS.flatMap((look): Span[] => {
        const n = period[look];
        const from = (sum / most) * 100;
        sum += n;
        return n
          ? [{ from, to: (sum / most) * 100, look, label: { long: String(n), short: String(n) } }]
          : [];
      });
      const inPeriod = reforms.filter(({ date }) => {
        const year = Number(date.slice(0, 4));
        return year >= period.from && year <= period.to;
      });
      return {
        name: period.from === period.to ? String(period.from) : `${period.from}–${period.to}`,
        word: DIRECTIONS.filter((direction) => period[direction])
          .map((direction) => `${t(`vocabulary.direction.${direction}`)} ${period[direction]}`)
          .join(' · '),
        bar: { lanes: [spans] },
        value: format.number(total(period)),
        status: weakest(inPeriod.map(({ status }) => status)),
      };
    }),
    unknown: [],
  };
}
