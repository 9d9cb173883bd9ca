import { today } from '@/law/date';
import {
  type Crime,
  crimeOf,
  type ProportionKind,
  type ProportionLine,
  proportionLines,
  type Weighed,
  weigh,
} from '@/law/proportion';
import type { RuleView } from '@/law/rule-view';
import { comparatorViews } from './comparators';
import { headlinesOf } from './headlines';
import { type Jurisdiction, jurisdictions } from './records';
import { viewContext } from './view-context';

/** One jurisdiction: what its law threatens for drugs, and what its code threatens for other crimes. */
export interface ProportionRow {
  jurisdiction: Jurisdiction;
  lines: ProportionLine[];
  /** Those that hold on the day, or perhaps do. */
  crimes: Crime[];
  weighed: Weighed[];
}

export interface Proportion {
  day: string;
  today: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  /** In the order in which they were asked for. */
  rows: ProportionRow[];
  /** The rules that the lines rest on, by id. */
  rules: ReadonlyMap<string, RuleView>;
}

/**
 * @param codes of jurisdictions in small letters, in the order wanted
 * @param kind null = possession and supply
 * @param day YYYY-MM-DD
 */
export function proportionOf(
  codes: readonly string[],
  kind: ProportionKind | null,
  day: string,
): Proportion {
  const { rows, rules, rateDate } = headlinesOf(codes, day);
  return {
    day,
    today: today(),
    rateDate,
    rules,
    rows: rows.map(({ jurisdiction, headlines }) => {
      const { toEuros } = viewContext(day, jurisdiction.code).money;
      const lines = proportionLines(headlines, kind);
      const crimes = comparatorViews(day, [jurisdiction.code])
        .filter(({ inForce }) => inForce !== 'no')
        .map((view) => crimeOf(view, toEuros));
      return { jurisdiction, lines, crimes, weighed: weigh(lines, crimes) };
    }),
  };
}

/** Every jurisdiction with the number of other crimes that are recorded of its code. @param day YYYY-MM-DD */
export function crimeCounts(day: string): { jurisdiction: Jurisdiction; crimes: number }[] {
  return jurisdictions().map((jurisdiction) => ({
    jurisdiction,
    crimes: comparatorViews(day, [jurisdiction.code]).filter(({ inForce }) => inForce !== 'no')
      .length,
  }));
}
