/** What the pages show, as tables for files. Numbers stay numbers; words are in the reader's language. */
import type { Jurisdiction } from '@/db/queries/records';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { RuleView } from '@/law/rule-view';
import { isOpen, type RangeEnd } from '@/law/scenario/answer';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { alternativeWords, shortAlternativeWords } from '@/words/penalty';
import { circumstanceWords, provisionWords } from '@/words/provision';
import { amountStateWords, becauseWords, outcomeWords, tierWords } from '@/words/scenario';
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
  const standing = { yes: t('take.yes'), no: t('take.no'), perhaps: t('take.perhaps') };
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
      penalties: [
        column('penalties', 'penalties', ({ alternatives }) =>
          alternatives.length
            ? alternatives
                .map((parts) => alternativeWords(words, parts))
                .join(` ${t('penalty.or')} `)
            : t('penalty.none'),
        ),
        ...custodyColumns<RuleView>(words, ({ custody }) => custody),
      ],
    }),
    column('in_force', 'inForce', ({ inForce }) => standing[inForce]),
    ...evidenceColumns<RuleView>(
      words,
      'rule',
      ({ rule }) => rule,
      ({ jurisdiction }) => jurisdiction,
    ),
    column('link', 'link', ({ jurisdiction, id }) => site + countryPath(lang, jurisdiction, id)),
  ]);
}

/** The answers to a scenario, a row each. */
export function answerTable(words: Words, data: ScenarioAnswers, site: string): FileTable {
  const { t, lang, format } = words;
  type Answer = ScenarioAnswers['answers'][number];
  const column = columnsOf<Answer>(words);
  const penalty = (end: RangeEnd | null | undefined, known: string | undefined) => {
    if (!end || known === 'no') return t('common.unknown');
    const parts =
      end.alternative === null ? null : data.views.get(end.rule)?.alternatives[end.alternative];
    return shortAlternativeWords(words, parts ?? null);
  };
  return fileTable('answers', t('take.sheet.answers'), data.answers, [
    column('jurisdiction', 'code', ({ jurisdiction }) => jurisdiction),
    column(
      'country',
      'country',
      ({ jurisdiction }) => data.jurisdictions.get(jurisdiction)?.name[lang],
    ),
    column('territory', 'territory', ({ territory }) => territory?.[lang]),
    column('outcome', 'outcome', (answer) => outcomeWords(words, answer)),
    column('because', 'because', (answer) => becauseWords(words, answer)),
    column('counts_as', 'counts', (answer) =>
      answer.amount.tiers.length
        ? answer.amount.tiers.map((tier) => tierWords(words, tier)).join('; ')
        : amountStateWords(words, answer),
    ),
    column('regime', 'regime', ({ regimes }) =>
      format.list(regimes.map((regime) => t(`vocabulary.regime.${regime}`))),
    ),
    column('articles', 'articles', (answer) =>
      answer.rules
        .filter(isOpen)
        .flatMap(({ rule }) => data.views.get(rule.id) ?? [])
        .map((view) => provisionWords(words, view))
        .join('; '),
    ),
    column('mildest', 'mildest', ({ range }) => penalty(range?.mildest, range?.known)),
    column('harshest', 'harshest', ({ range }) => penalty(range?.harshest, range?.known)),
    ...custodyColumns<Answer>(words, ({ range }) => range?.custody),
    column('status', 'status', ({ evidence }) =>
      evidence ? t(`vocabulary.status.${evidence}`) : t('common.unknown'),
    ),
    column('sources', 'sources', ({ sources }) => citationWords(sources)),
    column('link', 'link', ({ jurisdiction }) => site + countryPath(lang, jurisdiction)),
  ]);
}
