import { API, OPENAPI_PATH } from '@/links/api';
import type { Words } from '@/messages';
import { fieldWords } from '@/words/fields';
import { USUAL_LIMIT } from './headers';
import { parameterWords } from './openapi';
import { MOST_RECORDS, type Operation, type ParameterName } from './operations';
import type { Parameter } from './parameters';
import { PROBLEM_KINDS, STATUS_OF } from './problem';

/** An operation with what its example answers, and the names of the fields of its records. */
export interface ShownOperation {
  operation: Operation;
  /** path and query of the example */
  address: string;
  /** its answer as JSON, shortened to one record */
  answer: string;
  fields: readonly string[];
}

const RULES = [
  'shape',
  'status',
  'unknown',
  'language',
  'date',
  'pages',
  'cache',
  'limit',
  'problem',
  'stable',
] as const;

/** The API for people: every operation with its parameters, an example and what it answers. */
export function ApiPage({
  words,
  operations,
}: {
  words: Words;
  operations: readonly ShownOperation[];
}) {
  const { t } = words;
  const bounds = { pages: { n: MOST_RECORDS }, limit: { n: USUAL_LIMIT } };
  return (
    <>
      <h1>{t('api.title')}</h1>
      <p className="lead">{t('api.lead')}</p>
      <div className="tools">
        <a className="button primary" href={OPENAPI_PATH}>
          {t('api.document')}
        </a>
        <a className="button code" href={API}>
          {API}
        </a>
      </div>
      <div className="with-contents">
        <nav className="contents" aria-label={t('country.contents')}>
          <ul>
            <li>
              <a href="#rules-of-answers">{t('api.rules.title')}</a>
            </li>
            {operations.map(({ operation: { name } }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href="#problems">{t('api.problems')}</a>
            </li>
          </ul>
        </nav>
        <div>
          <section id="rules-of-answers">
            <h2 className="first">{t('api.rules.title')}</h2>
            <ul className="prose">
              {RULES.map((rule) => (
                <li key={rule}>
                  {rule === 'pages' || rule === 'limit'
                    ? t(`api.rules.${rule}`, bounds[rule])
                    : t(`api.rules.${rule}`)}
                </li>
              ))}
            </ul>
          </section>
          {operations.map((shown) => (
            <OperationSection key={shown.operation.name} words={words} shown={shown} />
          ))}
          <section id="problems">
            <h2>{t('api.problems')}</h2>
            {PROBLEM_KINDS.map((kind) => (
              <div key={kind} className="record" id={`problem-${kind}`}>
                <p>
                  <b>
                    {STATUS_OF[kind]} · {t(`api.problem.${kind}.title`)}
                  </b>
                </p>
                <p>{t(`api.problem.${kind}.detail`)}</p>
              </div>
            ))}
          </section>
        </div>
      </div>
    </>
  );
}

function OperationSection({
  words,
  shown: { operation, address, answer, fields },
}: {
  words: Words;
  shown: ShownOperation;
}) {
  const { t } = words;
  const { name, recordName } = operation;
  return (
    <section id={name}>
      <h2>
        <span className="code">{name}</span> · {t(`api.operation.${name}.summary`)}
      </h2>
      <p>{t(`api.operation.${name}.description`)}</p>
      <p>
        {t('api.example')}: <a href={address}>{address}</a>
      </p>
      <h3>{t('api.parameters')}</h3>
      <ParameterTable words={words} operation={operation} />
      <details>
        <summary>{t('api.fields')}</summary>
        <dl className="facts">
          {fields.map((field) => (
            <div className="fact" key={field}>
              <dt className="code">{field}</dt>
              <dd>{fieldWords(words, recordName, field)}</dd>
            </div>
          ))}
        </dl>
      </details>
      <details>
        <summary>{t('api.exampleAnswer')}</summary>
        {/* What scrolls must be reached by the keyboard. */}
        <section aria-label={`${name}: ${t('api.exampleAnswer')}`}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls */}
          <pre tabIndex={0}>{answer}</pre>
        </section>
      </details>
    </section>
  );
}

function ParameterTable({ words, operation }: { words: Words; operation: Operation }) {
  const { t } = words;
  return (
    <table className="stacks fields">
      <thead>
        <tr>
          <th scope="col">{t('api.name')}</th>
          <th scope="col">{t('api.meaning')}</th>
          <th scope="col">{t('api.values')}</th>
        </tr>
      </thead>
      <tbody>
        {(Object.entries(operation.parameters) as [ParameterName, Parameter][]).map(
          ([name, parameter]) => (
            <tr key={name}>
              <th scope="row" className="code">
                {name}
              </th>
              <td>
                {parameterWords(words, name, parameter)}
                {parameter.required && <span className="row-note">{t('api.needed')}</span>}
                {parameter.default !== undefined && (
                  <span className="row-note">
                    {t('api.byDefault', { value: String(parameter.default) })}
                  </span>
                )}
              </td>
              <td className="code allowed">
                {parameter.words
                  ? parameter.words.join(', ')
                  : t('api.such', { value: parameter.example })}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
