import type { Headline } from '@/law/headlines/headline';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { articlesOf, type NamedRule } from '@/words/headline-basis';
import { headlineNoteWords, headlineStepWords, headlineWords } from '@/words/headlines';
import { StatusMark } from '../penalty/Tags';

/** How many articles are named; the others are on the country's page. */
const MOST_ARTICLES = 2;

/**
 * One line of one jurisdiction: its value, under it the law's own term where there is one, what it depends on, the
 * articles that decide it and the weakest evidence.
 */
export function LineCell({
  words,
  code,
  line,
  cited,
  on,
  step = false,
}: {
  words: Words;
  /** Lower-case code of the jurisdiction. */
  code: string;
  line: Headline;
  cited: ReadonlyMap<string, NamedRule>;
  /** the day of a page that shows another than today's law */
  on?: string | null;
  /** whether the law's own term of the step is told */
  step?: boolean;
}) {
  const { t, lang } = words;
  const note = headlineNoteWords(words, line);
  const articles = articlesOf(words, line, cited);
  const named = articles.slice(0, MOST_ARTICLES);
  const rest = articles.length - named.length;
  const own = step && 'range' in line ? line.range?.step : null;
  return (
    <>
      <p className={line.known === 'not' ? 'line-value absent' : 'line-value'}>
        {headlineWords(words, line)}
      </p>
      {own && <p className="line-note">{headlineStepWords(words, own)}</p>}
      {note && <p className="line-note">{note}</p>}
      <p className="line-basis">
        {named.map(({ words: whole, article, rule }) => (
          <a key={rule} href={countryPath(lang, code, rule, on)}>
            {article}
            <span className="line-act">{whole.slice(article.length)}</span>
          </a>
        ))}
        {rest > 0 && (
          <a href={countryPath(lang, code, null, on)}>{t('matrix.moreRules', { n: rest })}</a>
        )}
        {articles.length === 0 &&
          line.aspects.map(({ aspect }) => (
            <a key={aspect} href={`${countryPath(lang, code, null, on)}#${aspect}`}>
              {t(`vocabulary.aspect.${aspect}`)}
            </a>
          ))}
        {line.evidence && <StatusMark words={words} status={line.evidence} />}
      </p>
    </>
  );
}
