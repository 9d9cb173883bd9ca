import type { SearchResult } from '@/db/queries/search';
import type { AskAnswer } from '@/law/ask/choice';
import { countryPath } from '@/links/country';
import { askPath, LONGEST_QUESTION } from '@/links/question';
import type { Words } from '@/messages';
import { type CountryName, choiceWords, understoodWords } from '@/words/ask';
import { StatusMark } from '../penalty/Tags';
import { AddForm } from './AddForm';
import type { AskCountry } from './country';
import { Records } from './Records';

/** The box, and for a question that no one page answers: what was understood, what it lacks, where it may lead. */
export function AskPage({
  words,
  question,
  data,
  countries,
}: {
  words: Words;
  question: string;
  /** null when nothing was asked */
  data: { answer: AskAnswer; found: SearchResult } | null;
  countries: readonly AskCountry[];
}) {
  const { t, lang } = words;
  const nameOf: CountryName = (code) =>
    countries.find((country) => country.code === code)?.name[lang] ?? code;
  return (
    <>
      <h1>{t('ask.title')}</h1>
      <search>
        <form className="filters question" action={askPath(lang)} method="get">
          <label>
            {t('ask.label')}
            <input
              type="search"
              name="q"
              defaultValue={question}
              placeholder={t('ask.placeholder')}
              maxLength={LONGEST_QUESTION}
              size={40}
            />
          </label>
          <button type="submit" className="primary">
            {t('ask.button')}
          </button>
        </form>
      </search>
      <p className="small">{t('ask.hint')}</p>
      {data && (
        <>
          <Understood words={words} answer={data.answer} nameOf={nameOf} />
          <AddForm words={words} question={question} answer={data.answer} countries={countries} />
          <Choices words={words} answer={data.answer} nameOf={nameOf} />
          <Records words={words} result={data.found} question={question} />
          {data.answer.choices.length === 0 && data.found.hits.length === 0 && (
            <Covers words={words} countries={countries} />
          )}
        </>
      )}
    </>
  );
}

function Understood({
  words,
  answer: { understood, lacks },
  nameOf,
}: {
  words: Words;
  answer: AskAnswer;
  nameOf: CountryName;
}) {
  const { t, format } = words;
  const parts = understoodWords(words, understood, nameOf);
  return (
    <section>
      {parts.length > 0 && (
        <>
          <h2>{t('ask.understood')}</h2>
          <dl className="understood">
            {parts.map(({ name, value, status }) => (
              <div key={`${name} ${value}`}>
                <dt>{name}</dt>
                <dd>
                  {value} {status && <StatusMark words={words} status={status} />}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {understood.guessed.map(({ typed, meant }) => (
        <p key={typed}>{t('ask.guess', { typed, meant })}</p>
      ))}
      {understood.left.length > 0 && (
        <p>{t('ask.left', { list: format.list(understood.left.map((word) => `“${word}”`)) })}</p>
      )}
      {lacks.map((lack) => (
        <p key={lack}>{t(`ask.lack.${lack}`)}</p>
      ))}
    </section>
  );
}

function Choices({
  words,
  answer: { choices, lacks },
  nameOf,
}: {
  words: Words;
  answer: AskAnswer;
  nameOf: CountryName;
}) {
  const { t } = words;
  if (choices.length === 0) return null;
  const sure = choices.length === 1 && lacks.length === 0;
  return (
    <section>
      <h2>{t(sure ? 'ask.answer' : 'ask.choices')}</h2>
      <ul className="choices">
        {choices.map(({ path, label }) => (
          <li key={path}>
            <a href={path}>{choiceWords(words, label, nameOf)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Nothing was found: what the site covers, and that this says nothing about the law. */
function Covers({ words, countries }: { words: Words; countries: readonly AskCountry[] }) {
  const { t, lang } = words;
  return (
    <section>
      <h2>{t('ask.nothing')}</h2>
      <p>{t('ask.covers', { n: countries.length })}</p>
      <h3>{t('ask.countries')}</h3>
      <ul className="choices">
        {countries
          .toSorted((a, b) => a.name[lang].localeCompare(b.name[lang], lang))
          .map(({ code, name }) => (
            <li key={code}>
              <a href={countryPath(lang, code)}>{name[lang]}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}
