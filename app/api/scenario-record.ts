/** From the engine's answer to the one that the API sends. */
import type { RuleView } from '@/law/rule-view';
import type {
  Answer,
  Branch,
  Exemption,
  PenaltyRange,
  Reason,
  ThresholdRef,
} from '@/law/scenario/answer';
import { custodyOfRange } from '@/law/scenario/range';
import type { Ranked } from '@/law/scenario/rank';
import { scenarioPath } from '@/links/scenario';
import { becauseWords } from '@/words/scenario';
import {
  baseRecord,
  both,
  citationRecords,
  custodyRecord,
  inBoth,
  type RecordContext,
  ruleRecord,
  thresholdRecord,
} from './records';
import type { ApiAnswer, ApiReason } from './scenario-schema';

/** @param views the rules that the answer names, by id, as they stood on the day of the scenario */
export function answerRecord(
  context: RecordContext,
  { answer, standing, rank }: Ranked,
  views: ReadonlyMap<string, RuleView>,
): ApiAnswer {
  const { jurisdiction, scenario } = answer;
  const threshold = (row: ThresholdRef) => thresholdRecord(context, jurisdiction, row, row.inForce);
  const aspect = (record: Answer['aspect']) =>
    record && baseRecord(context, 'aspect', jurisdiction, record);
  const shown = answer.rules.flatMap(({ rule, verdict, met, reasons, inForce }) => {
    const view = views.get(rule.id);
    if (!view || verdict === 'no') return [];
    // The engine may say "perhaps" where the dates of the rule alone say "yes": see KnownSince.
    const record = { ...ruleRecord(context, view), in_force: inForce };
    return [{ verdict, met, reasons: reasons.map(reasonRecord), rule: record }];
  });
  return {
    jurisdiction,
    territory: answer.territory,
    scenario: {
      substance: scenario.substance,
      amount: scenario.amount?.value ?? null,
      unit: scenario.amount?.unit ?? null,
      conduct: scenario.conduct,
      repeat: scenario.repeat,
      dependence: scenario.dependence,
      minor: scenario.minor,
      place: scenario.place,
      purity: scenario.purity,
      dry: scenario.dry,
      on: scenario.date,
    },
    outcome: answer.outcome,
    standing,
    rank,
    because: answer.because,
    explanation: both((words) => becauseWords(words, answer)),
    depends_on: answer.dependsOn,
    branches: answer.branches.map(branchRecord),
    missing_tiers: answer.missing,
    status: answer.evidence,
    regimes: answer.regimes,
    range: rangeRecord(answer.range),
    likely_range: rangeRecord(answer.likelyRange),
    amount: {
      state: answer.amount.state,
      tiers: answer.amount.tiers.map(({ tier, term, likely, causes, rows }) => ({
        tier,
        term,
        likely,
        causes,
        thresholds: rows.map(threshold),
      })),
      nearest: answer.amount.nearest && threshold(answer.amount.nearest),
      basis: aspect(answer.amount.basis),
    },
    rules: shown,
    ruled_out: answer.rules
      .filter(({ verdict }) => verdict === 'no')
      .map(({ rule, inForce, reasons }) => ({
        rule: rule.id,
        in_force: inForce,
        reasons: reasons.map(reasonRecord),
      })),
    exemptions: answer.exemptions.map((exemption) => exemptionRecord(jurisdiction, exemption)),
    aspect: aspect(answer.aspect),
    caveats: answer.caveats,
    sources: citationRecords(answer.sources),
    page: inBoth(context, (lang) => scenarioPath(lang, scenario)),
  };
}

function branchRecord({
  when,
  range,
  evidence,
  missing,
  ...rest
}: Branch): ApiAnswer['branches'][number] {
  return {
    when: {
      place: null,
      dryness: null,
      left: null,
      purity: null,
      repeat: null,
      age: null,
      ...when,
    },
    ...rest,
    missing_tiers: missing,
    range: rangeRecord(range),
    status: evidence,
  };
}

function rangeRecord(range: PenaltyRange | null): ApiAnswer['range'] {
  if (!range) return null;
  const end = (one: PenaltyRange['mildest']) =>
    one && { rule: one.rule, alternative: one.alternative };
  return {
    known: range.known,
    mildest: end(range.mildest),
    harshest: end(range.harshest),
    alternatives: range.alternatives,
    custody: custodyRecord(custodyOfRange(range)),
    custody_partly: range.custodyPartly,
  };
}

function exemptionRecord(
  jurisdiction: string,
  exemption: Exemption,
): ApiAnswer['exemptions'][number] {
  if (exemption.from === 'rule') {
    const { from, rule, text, status, sources } = exemption;
    return { from, id: rule, text, status, sources: citationRecords(sources) };
  }
  const { aspect, detail, status, sources } = exemption.aspect;
  return {
    from: 'aspect',
    id: `${jurisdiction}-${aspect}`,
    text: detail,
    status,
    sources: citationRecords(sources),
  };
}

const NOTHING: Omit<ApiReason, 'code'> = {
  from: null,
  to: null,
  substances: null,
  tier: null,
  label: null,
  circumstances: null,
  attributes: null,
  all: null,
  territory: null,
  displaced_by: null,
  because: null,
};

function reasonRecord(reason: Reason): ApiReason {
  switch (reason.code) {
    case 'either-may-be-enough':
      return { code: reason.code, ...NOTHING, circumstances: reason.circumstances, all: false };
    case 'concerns-the-other-person':
      return { code: reason.code, ...NOTHING, circumstances: [reason.circumstance] };
    case 'displaced':
      return { code: reason.code, ...NOTHING, displaced_by: reason.by, because: reason.because };
    default:
      return { ...NOTHING, ...reason };
  }
}
