import type { CostsOf } from '@/db/queries/costs';
import type { Found } from '@/law/costs/figures';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { absentWords, figureWords, timesWords } from '@/words/costs';
import { roughEuros, wholeEuros } from '@/words/money';
import { StatusMark } from '../penalty/Tags';

/** The chart as a table: every price with its year and status, ratio, and the yearly total. */
export function CostsTable({
  words,
  view,
  rows,
}: {
  words: Words;
  view: CostsView;
  rows: readonly CostsOf[];
}) {
  const { t, lang } = words;
  const columns = ['country', 'prison', 'freedom', 'ratio', 'people', 'total'] as const;
  const { years } = view.assumptions;
  return (
    <table className="stacks costs-table">
      <caption>{t('costs.tableCaption', { n: years })}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {t(`costs.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ jurisdiction: { code, name }, sheet }) => (
          <tr key={code}>
            <th scope="row">
              <a href={costsPath(lang, { ...view, code })}>{name[lang]}</a>
            </th>
            <td>
              <Label words={words} column="prison" />
              <Price words={words} found={sheet.prison} amount={times(sheet.prisonEuros, years)} />
            </td>
            <td>
              <Label words={words} column="freedom" />
              {sheet.freedomEuros === null ? (
                <span className="absent">{t('costs.notKnown')}</span>
              ) : (
                <b>{wholeEuros(words, sheet.freedomEuros * years)}</b>
              )}
              {!sheet.complete && sheet.freedomEuros !== null && ` (${t('costs.asKnown')})`}
              {sheet.lines.map((line) => (
                <span key={line.service} className="row-note">
                  {t(`costs.service.${line.service}`)}:{' '}
                  <Price words={words} found={line} amount={times(line.euros, years)} plain />
                </span>
              ))}
            </td>
            <td>
              <Label words={words} column="ratio" />
              {sheet.ratio === null ? (
                <span className="absent">{t('costs.notKnown')}</span>
              ) : (
                <b>{timesWords(words, sheet.ratio)}</b>
              )}
            </td>
            <td>
              <Label words={words} column="people" />
              <People words={words} sheet={sheet} />
            </td>
            <td>
              <Label words={words} column="total" />
              {sheet.people.people === null || sheet.prisonEuros === null ? (
                <span className="absent">{t('costs.notKnown')}</span>
              ) : (
                roughEuros(words, sheet.people.people * sheet.prisonEuros)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const times = (amount: number | null, years: number) => (amount === null ? null : amount * years);

/** The name of a column where the cells stand under each other. */
function Label({
  words: { t },
  column,
}: {
  words: Words;
  column: 'prison' | 'freedom' | 'ratio' | 'people' | 'total';
}) {
  return <span className="cell-label">{t(`costs.columns.${column}`)}: </span>;
}

/** An amount with year and status; a figure without a rate as it stands, outside every sum. */
function Price({
  words,
  found: { price, missing },
  amount,
  plain = false,
}: {
  words: Words;
  found: Found;
  amount: number | null;
  plain?: boolean;
}) {
  const record = price?.record;
  if (amount === null)
    return (
      <>
        <span className="absent">{absentWords(words, missing)}</span>
        {(missing === 'no-rate' || missing === 'none-exists') && record && (
          <span className="row-note">
            {missing === 'no-rate' && `${figureWords(words, record)}, `}
            {record.year} <StatusMark words={words} status={record.status} />
          </span>
        )}
      </>
    );
  return (
    <>
      {plain ? wholeEuros(words, amount) : <b>{wholeEuros(words, amount)}</b>}
      {record && (
        <>
          , {record.year} <StatusMark words={words} status={record.status} />
        </>
      )}
    </>
  );
}

function People({ words, sheet }: { words: Words; sheet: CostsOf['sheet'] }) {
  const { t, format } = words;
  const { people, record } = sheet.people;
  const possession = sheet.possession.people;
  if (people === null) return <span className="absent">{t('costs.notKnown')}</span>;
  return (
    <>
      {format.number(people)}
      {record && (
        <>
          , {record.year} <StatusMark words={words} status={record.status} />
        </>
      )}
      <span className="row-note">
        {t('costs.possessionAlone', {
          n: possession === null ? t('costs.notKnown') : format.number(possession),
        })}
      </span>
    </>
  );
}
