import type { Field, Table } from '@/db/downloads/tables';
import type { VocabularyRow } from '@/db/downloads/vocabulary';
import type { DataDictionary } from '@/db/queries/downloads';
import type { Words } from '@/messages';
import { fieldWords } from '@/words/fields';

/** Every table and field with its meaning, and every word in both languages. */
export function DictionaryPage({
  words,
  dictionary: { tables, vocabulary },
}: {
  words: Words;
  dictionary: DataDictionary;
}) {
  const { t } = words;
  const lists = [...new Set(vocabulary.map(({ list }) => list))];
  return (
    <>
      <h1>{t('dictionary.title')}</h1>
      <p className="lead">{t('dictionary.lead')}</p>
      <p>{t('dictionary.notes')}</p>
      <div className="with-contents">
        <nav className="contents" aria-label={t('country.contents')}>
          <ul>
            {tables.map(({ name }) => (
              <li key={name}>
                <a href={`#${name}`}>{name}</a>
              </li>
            ))}
            <li>
              <a href="#words">{t('dictionary.vocabulary')}</a>
            </li>
          </ul>
        </nav>
        <div>
          {tables.map((table) => (
            <section key={table.name} id={table.name}>
              <h2 className="code">{table.name}</h2>
              <p>{t(`dictionary.table.${table.name}`)}</p>
              <FieldTable words={words} table={table} />
            </section>
          ))}
          <section id="words">
            <h2>{t('dictionary.vocabulary')}</h2>
            <p>{t('dictionary.vocabularyLead')}</p>
            {lists.map((list) => (
              <WordTable
                key={list}
                words={words}
                list={list}
                rows={vocabulary.filter((row) => row.list === list)}
              />
            ))}
          </section>
        </div>
      </div>
    </>
  );
}

function FieldTable({ words, table }: { words: Words; table: Table }) {
  const { t } = words;
  return (
    <table className="stacks fields">
      <thead>
        <tr>
          <th scope="col">{t('dictionary.fieldName')}</th>
          <th scope="col">{t('dictionary.type')}</th>
          <th scope="col">{t('dictionary.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {table.fields.map((field) => (
          <tr key={field.name}>
            <th scope="row" className="code">
              {field.name}
            </th>
            <td>{typeWords(words, field)}</td>
            <td>
              {fieldWords(words, table.name, field.name)}
              {field.refersTo && (
                <span className="row-note">
                  <a href={`#${field.refersTo.table}`}>
                    {t('dictionary.refersTo', {
                      place: `${field.refersTo.table}.${field.refersTo.field}`,
                    })}
                  </a>
                </span>
              )}
              {field.list && (
                <span className="row-note">
                  <a href={`#words-${field.list}`}>
                    {t('dictionary.values', { list: field.list })}
                  </a>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "text, always filled, key". */
function typeWords({ t }: Words, { type, required, key }: Field): string {
  return [
    t(`dictionary.types.${type}`),
    ...(required ? [t('dictionary.required')] : []),
    ...(key ? [t('dictionary.key')] : []),
  ].join(', ');
}

function WordTable({
  words,
  list,
  rows,
}: {
  words: Words;
  list: string;
  rows: readonly VocabularyRow[];
}) {
  const { t } = words;
  return (
    <div id={`words-${list}`}>
      <h3 className="code">{list}</h3>
      <table className="stacks fields">
        <thead>
          <tr>
            <th scope="col">{t('dictionary.wordColumn')}</th>
            <th scope="col">{t('dictionary.english')}</th>
            <th scope="col">{t('dictionary.russian')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ value, name_en, name_ru }) => (
            <tr key={value}>
              <th scope="row" className="code">
                {value}
              </th>
              <td lang="en">{name_en}</td>
              <td lang="ru">{name_ru}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
