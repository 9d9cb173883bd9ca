import {
  type AspectRow,
  type ComparisonFilter,
  type ComparisonGroup,
  compareAspects,
  compareRules,
} from '@/law/comparison';
import { shownInFull } from '@/law/comparison-room';
import { today } from '@/law/date';
import type { RuleFacts, RuleView } from '@/law/rule-view';
import { type ThresholdView, viewThresholds } from '@/law/threshold-view';
import type { Substance } from '@/law/vocabulary';
import { database } from '../client';
import { type CostsOf, costSheets } from './costs';
import { type HeadlinesView, headlinesOf } from './headlines';
import { areAspectsLater, aspects, type Jurisdiction, jurisdictions } from './records';
import { rateDate, ruleFacts, viewsOfRules } from './rule-views';
import { lawOf } from './scenario';

export interface Comparison {
  day: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  jurisdictions: readonly Jurisdiction[];
  groups: ComparisonGroup<RuleFacts>[];
  /** The lines of each, in the order of the columns, for the chosen drug. */
  lines: HeadlinesView;
  /** The limits of the chosen drug, by jurisdiction; empty without one. */
  limits: ReadonlyMap<string, readonly ThresholdView[]>;
  /** The rules that the cells show in full, by id: the first ones of each, as many as there is room for. */
  shown: ReadonlyMap<string, RuleView>;
  /** Empty when the comparison is filtered to one offence, substance or circumstance, or they are not known. */
  aspects: AspectRow[];
  /** The aspects are left out, since they were read in texts later than the day. */
  aspectsLater: boolean;
  today: string;
  /** Empty like the aspects. */
  costs: CostsOf[];
}

/** @param codes of known jurisdictions, in the order of the columns */
export function comparison(
  codes: readonly string[],
  filter: ComparisonFilter,
  day: string,
): Comparison {
  const groups = compareRules(codes, ruleFacts(day, codes, filter.offence), filter, day);
  const later = codes.some((code) => areAspectsLater(code, day));
  const filtered = filter.offence || filter.substance || filter.circumstance;
  return {
    day,
    version: database().version,
    rateDate: rateDate(day),
    jurisdictions: jurisdictions(codes),
    groups,
    lines: headlinesOf(codes, day, filter.substance),
    limits: limitsOf(codes, filter.substance, day),
    shown: viewsOfRules(day, shownInFull(groups, filter)),
    aspects: filtered || later ? [] : compareAspects(codes, aspects(codes)),
    aspectsLater: !filtered && later,
    today: today(),
    costs: filtered || later ? [] : costSheets(day, undefined, codes),
  };
}

/** The limits of a drug by which its steps are told. */
function limitsOf(
  codes: readonly string[],
  substance: Substance | null,
  day: string,
): Map<string, readonly ThresholdView[]> {
  if (!substance) return new Map();
  return new Map(
    codes.flatMap((code): [string, ThresholdView[]][] =>
      lawOf(code).map((law) => [
        code,
        viewThresholds({ ...law, code, thresholds: law.thresholds ?? [] }, substance, day),
      ]),
    ),
  );
}
