import { today } from '@/law/date';
import { type Match, type MatrixFilter, matchOf } from '@/law/matrix';
import type { RuleView } from '@/law/rule-view';
import { type HeadlineRow, headlinesOf } from './headlines';

export interface Matrix {
  day: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  /** Those that pass the filters. */
  rows: HeadlineRow[];
  /** Those that pass them for some drugs, places or parts of the country only. */
  partly: HeadlineRow[];
  /** Those of which it is not known whether they do. */
  unknown: HeadlineRow[];
  /** The rules that the lines rest on, by id. */
  rules: ReadonlyMap<string, RuleView>;
  today: string;
  /** How many jurisdictions there are before filtering. */
  total: number;
}

/** The jurisdictions that pass the filter, by code. */
export function matrix(filter: MatrixFilter, day: string): Matrix {
  const { version, rateDate, rows, rules } = headlinesOf(null, day);
  const all = rows.map((row) => ({ row, match: matchOf(row, filter) }));
  const those = (wanted: Match) => all.flatMap(({ row, match }) => (match === wanted ? row : []));
  return {
    day,
    version,
    rateDate,
    rows: those('yes'),
    partly: those('partly'),
    unknown: those('unknown'),
    rules,
    today: today(),
    total: all.length,
  };
}
