import {
  type AspectRow,
  type ComparisonFilter,
  type ComparisonGroup,
  compareAspects,
  compareRules,
} from '@/law/comparison';
import { database } from '../client';
import { aspects, type Jurisdiction, jurisdictions } from './records';
import { rateDate, rulesInForce } from './rule-views';

export interface Comparison {
  day: string;
  version: string;
  /** The day of the exchange rates used; null when there are none. */
  rateDate: string | null;
  jurisdictions: readonly Jurisdiction[];
  groups: ComparisonGroup[];
  /** Empty when the comparison is filtered to one offence, substance or circumstance. */
  aspects: AspectRow[];
}

/** @param codes of known jurisdictions, in the order of the columns */
export function comparison(
  codes: readonly string[],
  filter: ComparisonFilter,
  day: string,
): Comparison {
  const filtered = filter.offence || filter.substance || filter.circumstance;
  return {
    day,
    version: database().version,
    rateDate: rateDate(day),
    jurisdictions: jurisdictions(codes),
    groups: compareRules(codes, rulesInForce(day, codes, filter.offence), filter),
    aspects: filtered ? [] : compareAspects(codes, aspects(codes)),
  };
}
