import type { RuleView } from '@/law/rule-view';
import type { Answer, ScenarioLaw } from '@/law/scenario/answer';
import { evaluateAll } from '@/law/scenario/evaluate';
import type { Scenario } from '@/law/scenario/input';
import type { Instrument, Source } from '@/law/schema';
import { database } from '../client';
import { type PrisonPrice, prisonPrices } from './costs';
import { keptLists } from './kept';
import {
  aspects,
  exchangeRates,
  instruments,
  type Jurisdiction,
  jurisdictions,
  legalUnits,
  sources,
  thresholds,
} from './records';
import { rateDate, ruleViews } from './rule-views';
import { rules } from './rules';

/** The answers of all jurisdictions, with what a page needs to word and cite them. */
export interface ScenarioAnswers {
  day: string;
  version: string;
  rateDate: string | null;
  jurisdictions: Map<string, Jurisdiction>;
  answers: Answer[];
  /** The rules that the answers name, by id. */
  views: Map<string, RuleView>;
  instruments: Map<string, Instrument>;
  sources: Map<string, Source>;
  /** What a year in prison costs, by the codes of the jurisdictions for which that is known. */
  prisonPrices: ReadonlyMap<string, PrisonPrice>;
}

/** The law of one jurisdiction as the engine reads it; one kept list has one member. */
export const lawOf = keptLists<ScenarioLaw>(400, (code) => {
  const [jurisdiction] = jurisdictions([code]);
  if (!jurisdiction) return [];
  const { name, subregion, currency } = jurisdiction;
  return [
    {
      jurisdiction: { code: code.toUpperCase(), name, subregion, currency },
      instruments: [...instruments([code]).values()],
      sources: [...sources([code]).values()],
      units: [...legalUnits([code]).values()],
      offences: rules([code]).map(({ rule }) => rule),
      thresholds: thresholds([code]).get(code) ?? [],
      aspects: [...(aspects([code]).get(code) ?? [])],
    },
  ];
});

/** What a scenario leads to in every jurisdiction, in the order of their codes. */
export function scenarioAnswers(scenario: Scenario): ScenarioAnswers {
  const all = jurisdictions();
  const laws = all.flatMap(({ code }) => lawOf(code));
  const answers = evaluateAll(laws, scenario, { rates: exchangeRates() });
  const named = new Set(answers.flatMap((answer) => answer.rules.map(({ rule }) => rule.id)));
  return {
    day: scenario.date,
    version: database().version,
    rateDate: rateDate(scenario.date),
    jurisdictions: new Map(all.map((one) => [one.code, one])),
    answers,
    views: new Map(
      ruleViews(scenario.date)
        .filter(({ id }) => named.has(id))
        .map((view) => [view.id, view]),
    ),
    instruments: instruments(),
    sources: sources(),
    prisonPrices: prisonPrices(scenario.date),
  };
}
