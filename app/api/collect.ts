/** The records of each operation, before the parameters choose among them. */
import {
  comparatorEvidence,
  evidenceByJurisdiction,
  evidenceBySource,
  thresholdsWithForce,
} from '@/db/queries/api';
import { comparatorViews } from '@/db/queries/comparators';
import { headlinesOf } from '@/db/queries/headlines';
import {
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
import { select } from '@/db/queries/select';
import type { RecordKind } from '@/law/records';
import type { Scenario } from '@/law/scenario/input';
import { rank } from '@/law/scenario/rank';
import { headlineRecords } from './headline-record';
import type { ApiValues, Operation, OperationName } from './operations';
import {
  baseRecord,
  comparatorRecord,
  jurisdictionRecord,
  type RecordContext,
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

type Collect = (context: RecordContext, codes: readonly string[], values: ApiValues) => object[];

/** All records of some jurisdictions, by code, for the operations that are not as simple as collectKind(). */
const OWN: Partial<Record<OperationName, Collect>> = {
  jurisdictions: (context, codes) =>
    jurisdictions(codes).map((one) =>
      jurisdictionRecord(
        context,
        one,
        {
          evidence: evidenceByJurisdiction().get(one.code) ?? NONE,
          comparator_evidence: comparatorEvidence().get(one.code) ?? NONE,
        },
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
  reforms: (context, codes) =>
    codes.flatMap((code) =>
      reforms(code).map((reform) => baseRecord(context, 'reform', code, reform)),
    ),
  comparators: (context, codes) =>
    comparatorViews(context.day, codes).map((view) => comparatorRecord(context, view)),
  headlines: (context, codes, { substance }) =>
    headlinesOf(codes, context.day, typeof substance === 'string' ? substance : null).rows.flatMap(
      ({ headlines }) => headlineRecords(context, headlines),
    ),
  sources: (context, codes) =>
    codes.flatMap((code) =>
      [...sources([code]).values()].map((source) =>
        sourceRecord(context, code, source, evidenceBySource().get(source.id) ?? NONE),
      ),
    ),
};

/** The records of a kind as they are, in the order of their files. */
const collectKind =
  (kind: RecordKind): Collect =>
  (context, codes) =>
    select(kind, codes).map(({ jurisdiction, record }) =>
      baseRecord(context, kind, jurisdiction, record),
    );

/** All records that an operation answers with, before its parameters choose among them; a scenario is worked out instead. */
export function collect(
  { name, kind }: Pick<Operation, 'name' | 'kind'>,
  context: RecordContext,
  codes: readonly string[],
  values: ApiValues,
): object[] {
  const own = OWN[name] ?? (kind && collectKind(kind));
  return own ? own(context, codes, values) : [];
}

/** The answers to a scenario in some jurisdictions. */
export function collectAnswers(
  context: RecordContext,
  codes: readonly string[],
  scenario: Scenario,
): object[] {
  const { answers, views } = scenarioAnswers(scenario);
  // Ranked among all jurisdictions, whichever of them are asked for.
  const ranked = new Map(rank(answers).map((one) => [one.answer, one]));
  return answers.flatMap((answer) => {
    const own = codes.includes(answer.jurisdiction) && ranked.get(answer);
    return own ? [answerRecord(context, own, views)] : [];
  });
}
