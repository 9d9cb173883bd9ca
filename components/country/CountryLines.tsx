import type { HeadlinesView } from '@/db/queries/headlines';
import { NINE_LINES } from '@/law/headlines/headline';
import { formatDate } from '@/words/dates';
import { LineCell } from '../headline/LineCell';
import { StatusMark } from '../penalty/Tags';
import type { CountryProps } from './CorrectRecord';

/** The law of one jurisdiction in nine lines, with the last reform. */
export function CountryLines({
  words,
  country,
  lines,
  on,
}: Pick<CountryProps, 'words' | 'country'> & {
  /** those of the jurisdiction on the day */
  lines: HeadlinesView;
  on?: string | null;
}) {
  const { t, lang } = words;
  const { code } = country.jurisdiction;
  const headlines = lines.rows[0]?.headlines;
  const [last] = country.reforms
    .filter(({ date }) => date <= country.day)
    .sort((a, b) => b.date.localeCompare(a.date));
  return (
    <table className="country-lines">
      <tbody>
        {headlines &&
          NINE_LINES.map((line) => (
            <tr key={line}>
              <th scope="row">{t(`headlines.line.${line}`)}</th>
              <td>
                <LineCell
                  words={words}
                  code={code}
                  line={headlines[line]}
                  cited={lines.rules}
                  on={on}
                  step={line === 'small' || line === 'largest'}
                />
              </td>
            </tr>
          ))}
        {last && (
          <tr>
            <th scope="row">{t('country.lastReform')}</th>
            <td>
              <p className="line-value">{formatDate(words, last.date)}</p>
              <p className="line-basis">
                <a href={`#${last.id}`}>{last.title[lang]}</a>
                <StatusMark words={words} status={last.status} />
              </p>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
