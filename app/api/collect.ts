/** The records of each operation, before the parameters choose among them. */
import { evidenceByJurisdiction, evidenceBySource, thresholdsWithForce } from '@/db/queries/api';
import {
  aspects,
  costs,
  earlierNames,
  instruments,
  jurisdictions,
  knownSince,
  legalUnits,
  openQuestions,
  reforms,
  sources,
} from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { scenarioAnswers } from '@/db/queries/scenario';
import type { Scenario } from '@/law/scenario/input';
import type { OperationName } from './operations';
import {
  aspectRecord,
  costRecord,
  jurisdictionRecord,
  type RecordContext,
  reformRecord,
  ruleRecord,
  sourceRecord,
  thresholdRecord,
} from './records';
import { answerRecord } from './scenario-record';
import type { EvidenceCounts } from './schemas';

const NONE: EvidenceCounts = { checked: 0, secondary: 0, recalled: 0 };

/** What the records of some jurisdictions need beside themselves. @param day of the law */
export function contextOf(site: string, day: string, codes: readonly string[]): RecordContext {
  return {
    site,
    day,
    instruments: instruments(codes),
    units: legalUnits(codes),
    earlierNames: earlierNames(),
  };
}

type Collect = (context: RecordContext, codes: readonly string[]) => object[];

/** For every operation but the scenario: all records of some jurisdictions, by code. */
export const COLLECT: Record<Exclude<OperationName, 'scenario'>, Collect> = {
  jurisdictions: (context, codes) =>
    jurisdictions(codes).map((one) =>
      jurisdictionRecord(
        context,
        one,
        evidenceByJurisdiction().get(one.code) ?? NONE,
        openQuestions(one.code),
      ),
    ),
  rules: (context, codes) => ruleViews(context.day, codes).map((view) => ruleRecord(context, view)),
  thresholds: (context, codes) =>
    codes.flatMap((code) => {
      const since = knownSince(code);
      return thresholdsWithForce(code).map((row) => {
        const { threshold } = row;
        const standing = since.standing(threshold, context.day);
        return thresholdRecord(context, code, row, standing);
      });
    }),
  aspects: (context, codes) =>
    [...aspects(codes)].flatMap(([code, records]) =>
      records.map((record) => aspectRecord(context, code, record)),
    ),
  reforms: (context, codes) =>
    codes.flatMap((code) => reforms(code).map((reform) => reformRecord(context, code, reform))),
  costs: (context, codes) =>
    codes.flatMap((code) => costs(code).map((figure) => costRecord(context, code, figure))),
  sources: (context, codes) =>
    codes.flatMap((code) =>
      [...sources([code]).values()].map((source) =>
        sourceRecord(context, code, source, evidenceBySource().get(source.id) ?? NONE),
      ),
    ),
};

/** The answers to a scenario in some jurisdictions. */
export function collectAnswers(
  context: RecordContext,
  codes: readonly string[],
  scenario: Scenario,
): object[] {
  const { answers, views } = scenarioAnswers(scenario);
  return answers
    .filter(({ jurisdiction }) => codes.includes(jurisdiction))
    .map((answer) => answerRecord(context, answer, views));
}
