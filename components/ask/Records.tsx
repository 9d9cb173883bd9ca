import type { SearchHit, SearchResult } from '@/db/queries/search';
import { countryPath } from '@/links/country';
import { recordPath } from '@/links/record';
import type { Words } from '@/messages';
import { periodOf } from '@/words/provision';
import { StatusMark } from '../penalty/Tags';

/** The records that hold the words of a question, by country; the country of the best comes first. */
export function Records({
  words,
  question,
  result: { hits, more },
}: {
  words: Words;
  question: string;
  result: SearchResult;
}) {
  const { t, lang } = words;
  const n = hits.length;
  if (n === 0) return null;
  const countries = [...new Map(hits.map((hit) => [hit.jurisdiction, hit.country]))];
  return (
    <section>
      <h2>{t('ask.records')}</h2>
      <p className="small">
        {more
          ? t('search.resultsMore', { n, query: question })
          : t('search.results', { n, query: question })}
        {more && `. ${t('search.most', { n })}`}
      </p>
      {countries.map(([code, name]) => (
        <section key={code}>
          <h3>
            <a href={countryPath(lang, code)}>{name[lang]}</a>
          </h3>
          <ol className="plain">
            {hits
              .filter(({ jurisdiction }) => jurisdiction === code)
              .map((hit) => (
                <Hit key={`${hit.kind} ${hit.id}`} words={words} hit={hit} />
              ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Hit({ words, hit }: { words: Words; hit: SearchHit }) {
  const { t, lang } = words;
  const period = periodOf(words, hit.period);
  return (
    <li className="record">
      <p className="small">{t(`search.kind.${hit.kind}`)}</p>
      <h4>
        <a href={recordPath(lang, hit)}>{hit.title}</a>
      </h4>
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
