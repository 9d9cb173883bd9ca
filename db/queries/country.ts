import type { ComparatorView } from '@/law/comparator-view';
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
import { verify } from '@/law/verification';
import { database } from '../client';
import { comparatorViews } from './comparators';
import {
  areAspectsLater,
  aspects,
  costs,
  earlierNames,
  instruments,
  type Jurisdiction,
  jurisdictions,
  knownSince,
  legalUnits,
  type Named,
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
  thresholds: Named<Threshold>[];
  /** Whether a threshold stood on the day. */
  standing: (threshold: Threshold) => InForce;
  /** The aspects, which have no dates, were read in a text later than the day. */
  aspectsLater: boolean;
  aspects: readonly AspectRecord[];
  reforms: Named<Reform>[];
  costs: Named<CostFigure>[];
  /** Other crimes of the same code. */
  comparators: ComparatorView[];
  units: LegalUnit[];
  instruments: Map<string, Instrument>;
  sources: Map<string, Source>;
  questions: { en: string; ru: string | null }[];
  /** The names that its records had before, by those of today. */
  earlierNames: ReadonlyMap<string, readonly string[]>;
  /** How well it is verified, group by group and as a whole. */
  verified: ReturnType<typeof verify>;
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
    comparators: comparatorViews(day, [code]),
  };
  const known = { instruments: instruments([code]), sources: sources([code]) };
  return {
    day,
    today: today(),
    version: database().version,
    rateDate: rateDate(day),
    jurisdiction,
    ...own,
    standing: (row) => since.standing(row, day),
    aspectsLater: areAspectsLater(code, day),
    units: [...legalUnits([code]).values()],
    ...known,
    questions: openQuestions(code),
    earlierNames: earlierNames(),
    verified: verify(
      {
        ...own,
        offences: own.rules.map(({ rule }) => rule),
        comparators: own.comparators.map(({ comparator }) => comparator),
      },
      {
        day,
        readOn: (source) => known.sources.get(source)?.retrieved,
        asOf: (instrument) => known.instruments.get(instrument)?.as_of,
      },
    ),
  };
}
