import type { SearchHit, SearchResult } from '@/db/queries/search';
import type { Language } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import { LONGEST_QUESTION, searchPath } from '@/links/search';
import type { Words } from '@/messages';
import { periodWords } from '@/words/provision';
import { StatusMark } from '../penalty/Tags';

/** The form and what was found. @param result null when nothing was asked */
export function SearchPage({
  words,
  query,
  result,
}: {
  words: Words;
  query: string;
  result: SearchResult | null;
}) {
  const { t, lang } = words;
  return (
    <>
      <h1>{t('search.title')}</h1>
      <search>
        <form className="filters" action={searchPath(lang)} method="get">
          <label>
            {t('search.label')}
            <input
              type="search"
              name="q"
              defaultValue={query}
              placeholder={t('search.placeholder')}
              maxLength={LONGEST_QUESTION}
              size={40}
            />
          </label>
          <button type="submit" className="primary">
            {t('search.button')}
          </button>
        </form>
      </search>
      <p className="small">{t('search.hint')}</p>
      {result && <Results words={words} query={query} result={result} />}
    </>
  );
}

function Results({
  words,
  query,
  result: { hits, more },
}: {
  words: Words;
  query: string;
  result: SearchResult;
}) {
  const { t } = words;
  const n = hits.length;
  return (
    <section>
      <h2>{more ? t('search.resultsMore', { n, query }) : t('search.results', { n, query })}</h2>
      {more && <p className="small">{t('search.most', { n })}</p>}
      <ol className="plain">
        {hits.map((hit) => (
          <Hit key={`${hit.kind} ${hit.jurisdiction} ${hit.id}`} words={words} hit={hit} />
        ))}
      </ol>
    </section>
  );
}

function Hit({ words, hit }: { words: Words; hit: SearchHit }) {
  const { t, lang } = words;
  const period = hit.period && periodWords(words, { rule: hit.period });
  return (
    <li className="record">
      <p className="small">
        {t(`search.kind.${hit.kind}`)} · {hit.country[lang]}
      </p>
      <h3>
        <a href={hitPath(lang, hit)}>{hit.title}</a>
      </h3>
      {hit.excerpt && <p>{hit.excerpt}</p>}
      {hit.status && (
        <p className="small">
          {period && <>{period} · </>}
          <StatusMark words={words} status={hit.status} />
        </p>
      )}
    </li>
  );
}

/** A rule has a page of its own; an act or aspect a place on the page of its country. */
function hitPath(lang: Language, { kind, jurisdiction, id }: SearchHit): string {
  return kind === 'rule'
    ? countryPath(lang, jurisdiction, id)
    : `${countryPath(lang, jurisdiction)}#${id}`;
}
