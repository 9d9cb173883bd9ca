/** What the pages show, as tables for files. Numbers stay numbers; words are in the reader's language. */
import type { Jurisdiction } from '@/db/queries/records';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { PunishmentView } from '@/law/punishment-view';
import type { RuleView } from '@/law/rule-view';
import { isOpen, type PenaltyRange } from '@/law/scenario/answer';
import { custodyOfRange } from '@/law/scenario/range';
import { type Ranked, rank } from '@/law/scenario/rank';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { alternativeWords } from '@/words/penalty';
import { circumstanceWords, provisionWords } from '@/words/provision';
import {
  amountStateWords,
  becauseWords,
  outcomeWords,
  rangeEndWords,
  tierWords,
} from '@/words/scenario';
import { citationWords, columnsOf, custodyColumns } from './columns';
import { evidenceColumns, fieldColumns } from './fields';
import { type FileTable, fileTable } from './table';

/** Rules of some jurisdictions, a row each. @param site the site's own address, for links */
export function ruleTable(
  words: Words,
  rules: readonly RuleView[],
  jurisdictions: readonly Jurisdiction[],
  site: string,
): FileTable {
  const { t, lang } = words;
  const column = columnsOf<RuleView>(words);
  const names = new Map(jurisdictions.map(({ code, name }) => [code, name[lang]]));
  return fileTable('rules', t('take.sheet.rules'), rules, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction),
    column('country', 'country', ({ jurisdiction }) => names.get(jurisdiction)),
    ...fieldColumns(words, 'rule', ({ rule }: RuleView) => rule, {
      offence: [
        column('offence', 'offence', ({ rule }) => t(`vocabulary.offence.${rule.offence}`)),
      ],
      provision: [column('provision', 'provision', (view) => provisionWords(words, view))],
      circumstances: [
        column('circumstances', 'circumstances', (view) =>
          view.rule.circumstances.length ? circumstanceWords(words, view) : null,
        ),
      ],
      // The circumstances are worded as they combine.
      match: [],
      penalties: punishmentColumns<RuleView>(words),
    }),
    inForceColumn<RuleView>(words),
    ...evidenceColumns<RuleView>(
      words,
      'rule',
      ({ rule }) => rule,
      ({ jurisdiction }) => jurisdiction,
    ),
    column('link', 'link', ({ jurisdiction, id }) => site + countryPath(lang, jurisdiction, id)),
  ]);
}

/** What a provision threatens, in words and in days of custody. */
export function punishmentColumns<View extends PunishmentView>(words: Words) {
  const { t } = words;
  return [
    columnsOf<View>(words)('penalties', 'penalties', ({ alternatives }) =>
      alternatives.length
        ? alternatives.map((parts) => alternativeWords(words, parts)).join(` ${t('penalty.or')} `)
        : t('penalty.none'),
    ),
    ...custodyColumns<View>(words, ({ custody }) => custody),
  ];
}

/** Whether a provision is in force on the day of the view. */
export function inForceColumn<View extends PunishmentView>(words: Words) {
  const { t } = words;
  const standing = { yes: t('take.yes'), no: t('take.no'), perhaps: t('take.perhaps') };
  return columnsOf<View>(words)('in_force', 'inForce', ({ inForce }) => standing[inForce]);
}

/** The answers to a scenario, a row each, in their order. */
export function answerTable(words: Words, data: ScenarioAnswers, site: string): FileTable {
  const { t, lang, format } = words;
  const column = columnsOf<Ranked>(words);
  const end = (name: 'mildest' | 'harshest', range: PenaltyRange | null) =>
    range?.[name] && range.known !== 'no'
      ? rangeEndWords(
          words,
          range[name],
          (rule, at) => data.views.get(rule)?.alternatives[at] ?? null,
        )
      : null;
  const known = (text: string | null) => text ?? t('common.unknown');
  return fileTable('answers', t('take.sheet.answers'), rank(data.answers), [
    column('standing', 'standing', ({ standing }) => t(`scenario.standing.${standing}`)),
    column('rank', 'rank', ({ rank: place }) => place, 'number'),
    column('jurisdiction', 'code', ({ answer }) => answer.jurisdiction),
    column(
      'country',
      'country',
      ({ answer }) => data.jurisdictions.get(answer.jurisdiction)?.name[lang],
    ),
    column('territory', 'territory', ({ answer }) => answer.territory?.[lang]),
    column('outcome', 'outcome', ({ answer }) => outcomeWords(words, answer)),
    column('because', 'because', ({ answer }) => becauseWords(words, answer)),
    column('counts_as', 'counts', ({ answer }) =>
      answer.amount.tiers.length
        ? answer.amount.tiers.map((tier) => tierWords(words, tier)).join('; ')
        : amountStateWords(words, answer),
    ),
    column('regime', 'regime', ({ answer }) =>
      format.list(answer.regimes.map((regime) => t(`vocabulary.regime.${regime}`))),
    ),
    column('articles', 'articles', ({ answer }) =>
      answer.rules
        .filter(isOpen)
        .flatMap(({ rule }) => data.views.get(rule.id) ?? [])
        .map((view) => provisionWords(words, view))
        .join('; '),
    ),
    column('likely_mildest', 'likelyMildest', ({ answer }) => end('mildest', answer.likelyRange)),
    column('likely_harshest', 'likelyHarshest', ({ answer }) =>
      end('harshest', answer.likelyRange),
    ),
    column('mildest', 'mildest', ({ answer }) => known(end('mildest', answer.range))),
    column('harshest', 'harshest', ({ answer }) => known(end('harshest', answer.range))),
    ...custodyColumns<Ranked>(words, ({ answer }) =>
      answer.range ? custodyOfRange(answer.range) : undefined,
    ),
    column(
      'custody_partly',
      'custodyPartly',
      ({ answer }) => answer.range?.custodyPartly,
      'boolean',
    ),
    column('status', 'status', ({ answer }) =>
      answer.evidence ? t(`vocabulary.status.${answer.evidence}`) : t('common.unknown'),
    ),
    column('sources', 'sources', ({ answer }) => citationWords(answer.sources)),
    column('link', 'link', ({ answer }) => site + countryPath(lang, answer.jurisdiction)),
  ]);
}
