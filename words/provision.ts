import type { Period } from '@/law/known-since';
import type { Instrument, Rule } from '@/law/schema';
import type { Words } from '@/messages';
import { formatDate } from './dates';
import { wordsOnce } from './once';

/** What a provision is a part of; null = not known. */
type NamedAct = Pick<Instrument, 'kind' | 'title'> | null;

/** "Art. 45, 1, Administrative Offences Code"; acts of other kinds are named by their title. */
export const provisionWords = wordsOnce<{
  rule: Pick<Rule, 'provision'>;
  instrument: NamedAct;
}>((words, view) => {
  const { t, lang } = words;
  const { provision } = view.rule;
  if (!provision) return t('common.noProvision');
  const article = articleWords(words, provision.article, provision.paragraph);
  const { instrument } = view;
  if (!instrument) return article;
  const named = instrument.kind === 'other' || instrument.kind === 'court-ruling';
  const name = named ? instrument.title[lang] : t(`common.instrumentKind.${instrument.kind}`);
  return `${article}, ${name}`;
});

/** "Art. 45, 1" alone, where its act stands beside it. */
export const articleAlone = (words: Words, { provision }: Pick<Rule, 'provision'>): string =>
  provision ? articleWords(words, provision.article, provision.paragraph) : '';

/** "Art. 260, 1, Criminal Code"; "Possession for personal use" where no article is named. */
export function ruleTitle(
  words: Words,
  rule: Pick<Rule, 'offence' | 'provision'>,
  instrument: NamedAct,
): string {
  return rule.provision
    ? provisionWords(words, { rule, instrument })
    : words.t(`vocabulary.offenceLong.${rule.offence}`);
}

/** "Art. 45, 1"; what is not numbered (a ruling, a table) stands as the data has it. */
function articleWords({ t }: Words, article: string, paragraph: string | null | undefined): string {
  if (!/^[\d§]/.test(article)) return [article, paragraph].filter(Boolean).join(', ');
  return paragraph
    ? t('common.articleParagraph', { article, paragraph })
    : t('common.article', { article });
}

/** From when to when a record holds, as exactly as it is recorded; '' when neither end is. */
export function periodOf(words: Words, { valid_from: from, valid_to: to }: Period): string {
  const { t } = words;
  if (from && to)
    return t('country.inForceBetween', {
      from: formatDate(words, from),
      to: formatDate(words, to),
    });
  if (from) return t('common.since', { date: formatDate(words, from) });
  return to ? t('country.inForceUntil', { to: formatDate(words, to) }) : '';
}

/** The same of a rule as it is shown. */
export const periodWords = wordsOnce<{ rule: Period }>((words, { rule }) => periodOf(words, rule));

/** The quantity a rule speaks of: the law's own term, with our name of the step when they differ. */
export function quantityWords(
  { t, lang }: Words,
  view: { rule: Pick<Rule, 'quantity' | 'quantity_label'> },
): string {
  const tier = t(`vocabulary.tier.${view.rule.quantity}`);
  const own = view.rule.quantity_label?.[lang];
  return own && own.toLowerCase() !== tier.toLowerCase() ? `${own} (${tier})` : tier;
}

/** "any one of: repeated, in prison". */
export const circumstanceWords = wordsOnce<{
  rule: Pick<Rule, 'circumstances' | 'match'>;
}>(({ t, format }, view) => {
  const { circumstances, match } = view.rule;
  if (circumstances.length === 0) return t('country.noCircumstance');
  const names = circumstances.map((name) => t(`vocabulary.circumstance.${name}`));
  if (names.length === 1) return names[0] ?? '';
  return match === 'all'
    ? t('country.circumstancesAll', { list: format.list(names) })
    : t('country.circumstancesAny', { list: format.list(names, { type: 'disjunction' }) });
});

const MOST_NAMED = 4;

/** All substances that a rule names, and those that it leaves out: "all drugs, except cannabis herb". */
export function objectsWords(
  { t, format }: Words,
  { substances, except }: Pick<Rule, 'substances' | 'except'>,
  most = Number.POSITIVE_INFINITY,
): string {
  const some = (names: readonly Rule['substances'][number][]) => {
    const own = names.map((name) => t(`vocabulary.substance.${name}`));
    if (own.length <= most + 1) return format.list(own);
    return t('common.andMore', { list: own.slice(0, most).join(', '), n: own.length - most });
  };
  const list = some(substances);
  return except ? t('common.allBut', { list, except: some(except) }) : list;
}

/**
 * The first substances a rule names and the number of the others, which the rule's own page names; '' for a rule
 * that speaks of all.
 */
export const substanceWords = wordsOnce<{ rule: Pick<Rule, 'substances' | 'except'> }>(
  (words, { rule }) =>
    rule.substances.includes('all') && !rule.except ? '' : objectsWords(words, rule, MOST_NAMED),
);
