import { isSince, type NamedReform } from '@/law/changes/reforms';
import { dayBefore, type Turn, turnsOf } from '@/law/changes/turns';
import { type Difference, replacements } from '@/law/changes/versions';
import { earliestDay, latestDay, type PartialDate } from '@/law/date';
import { forReaders } from '@/law/language';
import type { RuleView } from '@/law/rule-view';
import type { DataChange, Rule, Source } from '@/law/schema';
import type { Direction, Subregion } from '@/law/vocabulary';
import { database } from '../client';
import * as tables from '../schema';
import { keptOnce } from './kept';
import { earlierNames, type Jurisdiction, jurisdictions, reforms, sources } from './records';
import { rateDate, viewsOfRules } from './rule-views';
import { rules } from './rules';

/** What of the changes is asked for; [] and null = all. */
export interface ChangesFilter {
  codes: readonly string[];
  subregion: Subregion | null;
  direction: Direction | null;
  /** From this year on. */
  since: number | null;
}

/** A rule that took the place of another, both as they are shown on the days they held. */
export interface ReplacementView {
  before: RuleView[];
  after: { view: RuleView; differs: Difference[] | null }[];
  /** Whether all dates are known to the day, so that the change belongs to this date and no other. */
  sure: boolean;
}

/** What changed in one jurisdiction on one date: its reforms, and the rules that were replaced. */
export interface Change {
  /** `ge-2018-07-30` */
  key: string;
  jurisdiction: Jurisdiction;
  date: PartialDate;
  /** Empty = rules changed, but no reform of this date is recorded. */
  reforms: NamedReform[];
  /** Empty where rules were not asked for; see `rules`. */
  replaced: ReplacementView[];
  /** How many replacements are recorded. */
  rules: number;
}

export interface DataChangeEntry extends DataChange {
  /** `data-2026-11-25-1`: counted from the oldest of its day, so that later entries do not change it. */
  key: string;
}

export interface Changes {
  /** The jurisdictions that the filter leaves, by code. */
  jurisdictions: readonly Jurisdiction[];
  /** How many reforms there are in all, whatever the filter. */
  total: number;
  /** The years in which there were reforms, whatever the filter; newest first. */
  years: number[];
  /** Newest first. */
  reforms: NamedReform[];
  /** Newest first. */
  changes: Change[];
  dataChanges: DataChangeEntry[];
  sources: Map<string, Source>;
  /** The names that reforms had before, by those of today. */
  earlierNames: ReadonlyMap<string, readonly string[]>;
  /** The day of the oldest exchange rates; null when there are none. */
  oldestRates: string | null;
}

const allReforms = keptOnce((): readonly NamedReform[] =>
  jurisdictions().flatMap(({ code }) =>
    reforms(code).map((reform) => ({ ...reform, jurisdiction: code })),
  ),
);

const newestFirst = (a: { date: string }, b: { date: string }) =>
  a.date < b.date ? 1 : a.date > b.date ? -1 : 0;

/**
 * Reforms of the region, what they changed in the rules, and changes to the data.
 * @param withRules whether the replaced rules are wanted, which are many
 */
export function changes(filter: ChangesFilter, withRules: boolean): Changes {
  const { codes, subregion, direction, since } = filter;
  const wanted = jurisdictions(codes.length > 0 ? codes : undefined).filter(
    (one) => !subregion || one.subregion === subregion,
  );
  const all = allReforms();
  const inView = new Set(wanted.map(({ code }) => code));
  const shown = all
    .filter(
      (reform) =>
        inView.has(reform.jurisdiction) &&
        (!direction || reform.direction === direction) &&
        isSince(reform.date, since),
    )
    .sort(newestFirst);
  const own = (code: string) => all.filter(({ jurisdiction }) => jurisdiction === code);
  return {
    jurisdictions: wanted,
    total: all.length,
    years: [...new Set(all.map(({ date }) => Number(date.slice(0, 4))))].sort((a, b) => b - a),
    reforms: shown,
    changes: wanted
      .flatMap((jurisdiction) =>
        changesOf(
          jurisdiction,
          own(jurisdiction.code).map(({ date }) => date),
          shown.filter((reform) => reform.jurisdiction === jurisdiction.code),
          filter,
          withRules,
        ),
      )
      .sort(newestFirst),
    dataChanges: dataChanges().filter(
      ({ date, jurisdictions: concerned }) =>
        isSince(date, since) &&
        (inView.size === jurisdictions().length ||
          concerned.length === 0 ||
          concerned.some((code) => inView.has(code))),
    ),
    sources: sources(wanted.map(({ code }) => code)),
    earlierNames: earlierNames(),
    oldestRates: rateDate('0000-01-01'),
  };
}

function changesOf(
  jurisdiction: Jurisdiction,
  dates: readonly PartialDate[],
  shown: readonly NamedReform[],
  { direction, since }: ChangesFilter,
  withRules: boolean,
): Change[] {
  const { code } = jurisdiction;
  const turns = turnsOf(
    rulesOf(code).map(({ rule }) => rule),
    dates,
  );
  return turns.flatMap((turn): Change[] => {
    const own = shown.filter(({ date }) => date === turn.date);
    const found = replacements(turn);
    // A date without a reform is shown where a rule took the place of another; a beginning alone is on the page of its country.
    const silent =
      !dates.includes(turn.date) &&
      !direction &&
      isSince(turn.date, since) &&
      found.some(({ before, after }) => before.length > 0 && after.length > 0);
    if (own.length === 0 && !silent) return [];
    return [
      {
        key: `${code}-${turn.date}`,
        jurisdiction,
        date: turn.date,
        reforms: own,
        replaced: withRules ? viewTurn(code, turn, found) : [],
        rules: found.length,
      },
    ];
  });
}

const rulesOf = (code: string) => rules([code]);

/** The rules that ended as on the day before, those that began as on the day itself. */
function viewTurn(
  jurisdiction: string,
  turn: Turn,
  found: readonly ReturnType<typeof replacements<Rule>>[number][],
): ReplacementView[] {
  const refs = (side: Turn['ended']) => side.map(({ rule }) => ({ id: rule.id, jurisdiction }));
  const old = viewsOfRules(dayBefore(earliestDay(turn.date)), refs(turn.ended));
  const young = viewsOfRules(latestDay(turn.date), refs(turn.begun));
  return found.map(({ before, after, sure }) => ({
    before: before.flatMap(({ id }) => old.get(id) ?? []),
    after: after.flatMap(({ rule, differs }) => {
      const view = young.get(rule.id);
      return view ? [{ view, differs }] : [];
    }),
    sure,
  }));
}

/** What changed in the data, newest first. */
export const dataChanges = keptOnce((): readonly DataChangeEntry[] => {
  const rows = database()
    .db.select()
    .from(tables.dataChanges)
    .orderBy(tables.dataChanges.position)
    .all();
  return rows.map(({ date, jurisdictions: codes, text_en, text_ru }, at) => ({
    key: `data-${date}-${rows.slice(at).filter((row) => row.date === date).length}`,
    date,
    jurisdictions: codes,
    text: forReaders({ en: text_en, ru: text_ru }),
  }));
});
