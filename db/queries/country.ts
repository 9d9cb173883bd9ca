import { type InForce, today } from '@/law/date';
import type { RuleView } from '@/law/rule-view';
import type {
  AspectRecord,
  CostFigure,
  Instrument,
  LegalUnit,
  Reform,
  Source,
  Threshold,
} from '@/law/schema';
import type { Status } from '@/law/vocabulary';
import { database } from '../client';
import {
  aspects,
  costs,
  instruments,
  type Jurisdiction,
  jurisdictions,
  knownSince,
  legalUnits,
  openQuestions,
  reforms,
  sources,
  thresholds,
} from './records';
import { rateDate, ruleViews } from './rule-views';

/** Everything known about one jurisdiction. */
export interface Country {
  day: string;
  today: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  jurisdiction: Jurisdiction;
  rules: RuleView[];
  /** Those of other days too; see `standing`. */
  thresholds: Threshold[];
  /** Whether a threshold stood on the day. */
  standing: (threshold: Threshold) => InForce;
  /** The aspects, which have no dates, were read in a text later than the day. */
  aspectsLater: boolean;
  aspects: readonly AspectRecord[];
  reforms: Reform[];
  costs: CostFigure[];
  units: LegalUnit[];
  instruments: Map<string, Instrument>;
  sources: Map<string, Source>;
  questions: { en: string; ru: string | null }[];
  /** How many rules, thresholds, aspects, reforms and cost figures have each status. */
  evidence: Record<Status, number>;
}

/** @returns null when there is no such jurisdiction */
export function country(code: string, day: string): Country | null {
  const [jurisdiction] = jurisdictions([code]);
  if (!jurisdiction) return null;
  const since = knownSince(code);
  const own = {
    rules: ruleViews(day, [code]),
    thresholds: thresholds([code]).get(code) ?? [],
    aspects: aspects([code]).get(code) ?? [],
    reforms: reforms(code),
    costs: costs(code),
  };
  const evidence: Record<Status, number> = { checked: 0, secondary: 0, recalled: 0 };
  for (const record of [
    ...own.rules.map((view) => view.rule),
    ...own.thresholds,
    ...own.aspects,
    ...own.reforms,
    ...own.costs,
  ])
    evidence[record.status]++;
  return {
    day,
    today: today(),
    version: database().version,
    rateDate: rateDate(day),
    jurisdiction,
    ...own,
    standing: (row) => since.standing(row, row.instrument, day),
    aspectsLater: since.standing({}, null, day) !== 'yes',
    units: [...legalUnits([code]).values()],
    instruments: instruments([code]),
    sources: sources([code]),
    questions: openQuestions(code),
    evidence,
  };
}
