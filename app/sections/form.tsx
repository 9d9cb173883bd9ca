import { FormAgain } from '@/components/again/FormAgain';
import { FORMS, type FormName, fieldProblem } from '@/components/again/form-problem';
import { jurisdictions } from '@/db/queries/records';
import { today } from '@/law/date';
import { goTo } from '@/links/go';
import type { Parsed, Problem } from '@/links/grammar';
import { Typed } from '@/links/typed';
import type { Language } from '@/messages';
import { SECTION_VIEWS, sectionOf } from '.';
import { type Opened, sectionView } from './view';

interface SentForm {
  form: FormName;
  fields: string;
  problem: Problem;
}

/** The address of the page on which a form that could not be read is shown again. */
export const formPath = (lang: Language, fields: URLSearchParams | string): string =>
  `/${lang}/form?${new URLSearchParams({ sent: String(fields) })}`;

/** More is no form of this site. */
const LONGEST = 4000;

/** The first year from which the timeline of changes can be asked. */
const FIRST_YEAR = 1990;

/** What an address of the site leads to, whatever its section. */
export function openPath(lang: Language, address: string): Parsed<Opened> {
  const [path = ''] = address.split('?');
  const [word = '', ...segments] = path.split('/').slice(2);
  return (sectionOf(word) ?? SECTION_VIEWS.overview).open(lang, segments);
}

/**
 * Where a form that was sent leads: to the page that its fields mean, or to itself, with what is wrong.
 * @returns problem null = they can be read
 */
export function readForm(
  lang: Language,
  fields: URLSearchParams,
): { path: string; form: FormName | null; problem: Problem | null } {
  const path = goTo(lang, fields);
  const form = FORMS.find((name) => name === fields.get('to')) ?? null;
  const parsed = form ? openPath(lang, path) : null;
  return { path, form, problem: parsed?.kind === 'problem' ? parsed.problem : null };
}

/** A form of the site that could not be read, again: nothing that was typed is lost. */
export const form = sectionView<SentForm, null>({
  name: null,
  word: 'form',
  parse: (lang, _segments, { sent = '' }) => {
    const fields = sent.slice(0, LONGEST);
    const { path, form: name, problem } = readForm(lang, new URLSearchParams(fields));
    return name && problem
      ? { kind: 'view', view: { form: name, fields, problem } }
      : { kind: 'moved', path, forNow: true, answered: true };
  },
  path: (lang, { fields }) => formPath(lang, fields),
  load: () => null,
  title: ({ words }) => words.t('form.title'),
  description: ({ words }) => words.t('form.lead'),
  page: ({ words, view: { form: name, fields, problem } }) => {
    const { t } = words;
    const year = Number(today().slice(0, 4));
    const proposals = problem.kind === 'amount' ? problem.proposals : [];
    return (
      <>
        <h1>{t('form.title')}</h1>
        <p className="lead">{t('form.lead')}</p>
        <FormAgain
          words={words}
          form={name}
          typed={new Typed(new URLSearchParams(fields), fieldProblem(words, name, problem))}
          all={jurisdictions()}
          years={Array.from({ length: year - FIRST_YEAR + 1 }, (_, at) => year - at)}
        />
        {proposals.length > 0 && (
          <>
            <h2>{t('form.meant')}</h2>
            <ul className="plain">
              {proposals.map(({ word, path }) => (
                <li key={path}>
                  <a href={path}>{word}</a>
                </li>
              ))}
            </ul>
          </>
        )}
      </>
    );
  },
  metadata: () => ({ robots: { index: false } }),
});
