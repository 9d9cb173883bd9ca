import { type ComparisonFilter, compareRules } from '@/law/comparison';
import { isSummedUp } from '@/law/comparison-room';
import { earliestDay, latestDay } from '@/law/date';
import type { RuleView } from '@/law/rule-view';
import type { Reform, Source } from '@/law/schema';
import { type ChangedCell, cellsChanged } from '@/law/since';
import { type Jurisdiction, jurisdictions, reforms, sources } from './records';
import { ruleFacts, viewsOfRules } from './rule-views';

/** What changed in the law of some jurisdictions between two days. */
export interface Since {
  /** YYYY-MM-DD, the earlier and the later day. */
  from: string;
  to: string;
  jurisdictions: readonly Jurisdiction[];
  cells: ChangedCell[];
  /** The rules that the cells name as they stood on the earlier and on the later day, by id. */
  before: ReadonlyMap<string, RuleView>;
  after: ReadonlyMap<string, RuleView>;
  /** Newest first; one whose date is known to the year or month counts when it may lie in between. */
  reforms: { jurisdiction: string; reform: Reform }[];
  sources: ReadonlyMap<string, Source>;
}

/**
 * Compares the rules of some jurisdictions on two days, in whatever order they are given.
 * @param filter of the comparison; special rules that it sums up are left out
 */
export function changedBetween(
  codes: readonly string[],
  filter: ComparisonFilter,
  day: string,
  otherDay: string,
): Since {
  const [from = day, to = day] = [day, otherDay].sort();
  const groups = (on: string) =>
    compareRules(codes, ruleFacts(on, codes, filter.offence), filter, on);
  const cells = cellsChanged(codes, groups(from), groups(to)).filter(
    ({ key }) => !isSummedUp(filter, key),
  );
  return {
    from,
    to,
    jurisdictions: jurisdictions(codes),
    cells,
    before: viewsOfRules(
      from,
      cells.flatMap(({ gone }) => gone),
    ),
    after: viewsOfRules(
      to,
      cells.flatMap(({ come }) => come),
    ),
    reforms: codes
      .flatMap((jurisdiction) => reforms(jurisdiction).map((reform) => ({ jurisdiction, reform })))
      .filter(({ reform }) => latestDay(reform.date) > from && earliestDay(reform.date) <= to)
      .sort((a, b) => (a.reform.date < b.reform.date ? 1 : -1)),
    sources: sources(codes),
  };
}

/** A day before a change, on which the law still stood as it was. */
export interface NotableDay {
  jurisdiction: Jurisdiction;
  day: string;
  /** The day of the change. */
  change: string;
}

/** Days that a page offers to look at. */
const MOST_NOTABLE = 8;

/** The days before the newest reforms of some jurisdictions, as far as the day of the reform is known. */
export function daysBeforeReforms(codes: readonly string[], today: string): NotableDay[] {
  return jurisdictions(codes)
    .flatMap((jurisdiction) =>
      reforms(jurisdiction.code).map(({ date }) => ({ jurisdiction, change: date })),
    )
    .filter(({ change }) => change.length === 10 && change <= today)
    .sort((a, b) => (a.change < b.change ? 1 : -1))
    .slice(0, MOST_NOTABLE)
    .map(({ jurisdiction, change }) => ({
      jurisdiction,
      change,
      day: new Date(Date.parse(`${change}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10),
    }));
}
