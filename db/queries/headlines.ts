/** The lines of several jurisdictions, kept, with the rules they rest on. */
import type { Headlines } from '@/law/headlines/headline';
import { LINES } from '@/law/headlines/headline';
import { headlinesOn } from '@/law/headlines/headlines';
import { LawOnDay } from '@/law/headlines/standing';
import type { RuleView } from '@/law/rule-view';
import type { Substance } from '@/law/vocabulary';
import { database } from '../client';
import { keptLists } from './kept';
import { exchangeRates, type Jurisdiction, jurisdictions } from './records';
import { rateDate, viewsOfRules } from './rule-views';
import { lawOf } from './scenario';

/** About 15 KB each: 30 MB at most. */
const MOST_KEPT = 2_000;

export interface HeadlineRow {
  jurisdiction: Jurisdiction;
  /** Word a line with `headlineWords`, what stands beside it with `headlineNoteWords` (words/headlines). */
  headlines: Headlines;
}

export interface HeadlinesView {
  day: string;
  /** null = what holds over all drugs. */
  substance: Substance | null;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  /** In the order in which they were asked for. */
  rows: HeadlineRow[];
  /** The rules that the lines rest on, by id, as they are shown on the day. */
  rules: ReadonlyMap<string, RuleView>;
}

const one = keptLists<Headlines>(MOST_KEPT, (key) => {
  const [code = '', day = '', drug] = key.split(' ');
  const substance = (drug || null) as Substance | null;
  return lawOf(code).map((law) => headlinesOn(new LawOnDay(law, day, exchangeRates()), substance));
});

/**
 * @param codes of jurisdictions in small letters, in the order wanted; null = all, by code. Those without a record are left out.
 * @param day YYYY-MM-DD
 * @param substance null = what holds over all drugs.
 */
export function headlinesOf(
  codes: readonly string[] | null,
  day: string,
  substance: Substance | null = null,
): HeadlinesView {
  const all = new Map(jurisdictions().map((each) => [each.code, each]));
  const rows = (codes ?? [...all.keys()]).flatMap((code) => {
    const jurisdiction = all.get(code);
    const [headlines] = jurisdiction ? one(`${code} ${day} ${substance ?? ''}`) : [];
    return jurisdiction && headlines ? [{ jurisdiction, headlines }] : [];
  });
  const named = rows.flatMap(({ jurisdiction, headlines }) =>
    [...new Set(LINES.flatMap((line) => headlines[line].rules))].map((id) => ({
      id,
      jurisdiction: jurisdiction.code,
    })),
  );
  return {
    day,
    substance,
    version: database().version,
    rateDate: rateDate(day),
    rows,
    rules: viewsOfRules(day, named),
  };
}
