import type { Rule } from '@/law/schema';
import { select } from './select';

/** Rules of some jurisdictions (all when none are named), in the order of their files. @param ids only these */
export function rules(
  codes?: readonly string[],
  ids?: readonly string[],
): { jurisdiction: string; rule: Rule }[] {
  return select('rule', codes, ids).map(({ jurisdiction, record }) => ({
    jurisdiction,
    rule: record,
  }));
}
