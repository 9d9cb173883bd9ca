/** An answer as a row of the table in the terminal. */

import { KnownSince } from '@/law/known-since';
import { MoneyOn } from '@/law/money';
import { viewRule } from '@/law/rule-view';
import { type Answer, isOpen, type RuleFinding } from '@/law/scenario/answer';
import type { Scenario } from '@/law/scenario/input';
import type { Ranked } from '@/law/scenario/rank';
import type { Dossier, ExchangeRates } from '@/law/schema';
import type { Words } from '@/messages';
import { amountWords, thresholdWords } from '@/words/limit';
import {
  amountStateWords,
  likelyFirst,
  outcomeWords,
  type PartsOf,
  penaltyRangeWords,
  rangeCustodyWords,
  situationWords,
  tierWords,
} from '@/words/scenario';

/** The question in one line: "heroin, 1 g, possession; the law on 25 November 2026". */
export function titleOf(words: Words, scenario: Scenario): string {
  const { t } = words;
  const act = [
    t(`vocabulary.conduct.${scenario.conduct}`),
    ...situationWords(words, scenario),
  ].join(', ');
  const substance = t(`vocabulary.substance.${scenario.substance}`);
  const { amount, date } = scenario;
  return amount
    ? t('scenario.terminal.title', {
        substance,
        amount: amountWords(words, amount),
        conduct: act,
        date,
      })
    : t('scenario.terminal.titleUse', { substance, conduct: act, date });
}

export const headOf = ({ t }: Words) =>
  (
    ['rank', 'jurisdiction', 'outcome', 'tier', 'article', 'range', 'custody', 'evidence'] as const
  ).map((column) => t(`scenario.terminal.${column}`));

const article = ({ rule: { provision } }: RuleFinding) =>
  provision && `${provision.article}${provision.paragraph ? `(${provision.paragraph})` : ''}`;

function articlesOf({ t }: Words, answer: Answer): string {
  const named = (verdicts: readonly string[]) => [
    ...new Set(
      answer.rules
        .filter((finding) => isOpen(finding) && verdicts.includes(finding.verdict))
        .map((finding) => article(finding) ?? t('common.noProvision')),
    ),
  ];
  const sure = named(['applies', 'likely']);
  const perhaps = named(['possible']);
  return [
    ...(sure.length > 0 ? [sure.join(', ')] : []),
    ...(perhaps.length > 0 ? [t('scenario.terminal.maybe', { articles: perhaps.join(', ') })] : []),
  ].join('; ');
}

function tierOf(words: Words, answer: Answer): string {
  const { tiers } = answer.amount;
  if (tiers.length === 0) return amountStateWords(words, answer);
  return tiers
    .map((tier) => {
      const [row] = tier.rows;
      return row ? `${tierWords(words, tier)}: ${thresholdWords(words, row)}` : '';
    })
    .join('; ');
}

/** One row: rank, jurisdiction, outcome, tier with its limit, articles, range and custody in words, evidence. */
export function rowOf(
  words: Words,
  dossier: Dossier,
  { answer, rank }: Pick<Ranked, 'answer' | 'rank'>,
  rates: ExchangeRates,
): string[] {
  const { t, lang } = words;
  const units = new Map((dossier.units ?? []).map((unit) => [unit.id, unit]));
  const money = new MoneyOn(units, rates, answer.scenario.date);
  const unitNames = new Map([...units].map(([id, { name }]) => [id, name]));
  const partsOf: PartsOf = (id, alternative) => {
    const rule = dossier.offences.find((one) => one.id === id);
    if (!rule) return null;
    const view = viewRule(answer.jurisdiction, rule, {
      instruments: new Map(),
      known: new KnownSince(dossier.sources),
      unitNames,
      money,
    });
    return view.alternatives[alternative] ?? null;
  };
  const both = (say: (range: NonNullable<Answer['range']>) => string) =>
    answer.range
      ? likelyFirst(words, answer.likelyRange && say(answer.likelyRange), say(answer.range))
      : '';
  const name = dossier.jurisdiction.name[lang];
  return [
    rank === null ? '–' : String(rank),
    answer.territory
      ? t('scenario.territory', { country: name, territory: answer.territory[lang] })
      : name,
    outcomeWords(words, answer),
    tierOf(words, answer),
    articlesOf(words, answer),
    both((range) => penaltyRangeWords(words, range, partsOf)),
    both((range) => rangeCustodyWords(words, range)),
    answer.evidence ? t(`vocabulary.status.${answer.evidence}`) : t('common.unknown'),
  ];
}
