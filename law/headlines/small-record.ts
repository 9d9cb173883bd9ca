/** Whether the smallest step of possession leaves a criminal record. */
import { REGIMES, type Regime } from '../vocabulary';
import { type Missing, type RangeLine, RECORDS, type RecordLine } from './headline';
import type { LawOnDay } from './standing';

/** An administrative offence leaves none; a misdemeanour by its own name one of a lesser kind. */
const RECORD_OF = {
  none: 'no',
  administrative: 'no',
  misdemeanour: 'lesser',
  criminal: 'yes',
} as const satisfies Record<Regime, RecordLine['values'][number]>;

/** What another drug, list or amount may change of a line, unless all rules on possession leave the same record. */
const ELSEWHERE: readonly Missing[] = ['no-rule', 'list', 'limit', 'smaller-step'];

/** @param small the line on the smallest step: the record follows from its kind of liability, also where the sanction is not known. */
export function recordLine(on: LawOnDay, small: RangeLine): RecordLine {
  const { rules, aspects, evidence, missing } = small;
  const regimes = REGIMES.filter((regime) => small.range?.regimes.includes(regime));
  const values = RECORDS.filter((value) => regimes.some((regime) => RECORD_OF[regime] === value));
  const everywhere = on.rulesOn('possession').map(({ rule }) => RECORD_OF[rule.regime]);
  const alike = values.length > 0 && new Set(everywhere).size === 1;
  const still = missing.filter(
    (why) =>
      why !== 'sanction' &&
      why !== 'length' &&
      why !== 'in-words' &&
      !(alike && ELSEWHERE.includes(why)),
  );
  const told = small.branches.map(({ range }) =>
    RECORDS.filter((value) => range?.regimes.some((regime) => RECORD_OF[regime] === value)).join(),
  );
  const varies = new Set(told).size > 1;
  return {
    line: 'record',
    values,
    rules,
    aspects,
    evidence,
    missing: still,
    known: values.length === 0 ? 'not' : still.length === 0 ? 'wholly' : 'partly',
    depends: small.depends.filter((why) => (varies && why !== 'dependence') || why === 'purpose'),
  };
}
