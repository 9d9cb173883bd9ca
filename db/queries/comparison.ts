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
import { database } from '../client';
import { type CostsOf, costSheets } from './costs';
import { areAspectsLater, aspects, type Jurisdiction, jurisdictions } from './records';
import { rateDate, ruleFacts, viewsOfRules } from './rule-views';

export interface Comparison {
  day: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  jurisdictions: readonly Jurisdiction[];
  groups: ComparisonGroup<RuleFacts>[];
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
    shown: viewsOfRules(day, shownInFull(groups, filter)),
    aspects: filtered || later ? [] : compareAspects(codes, aspects(codes)),
    aspectsLater: !filtered && later,
    today: today(),
    costs: filtered || later ? [] : costSheets(day, undefined, codes),
  };
}
