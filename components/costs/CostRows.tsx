import type { ReactNode } from 'react';
import type { CostsOf } from '@/db/queries/costs';
import type { CostSheet } from '@/law/costs/sheet';
import { costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { missingWords, timesWords, yearsOfLines, yearsWords } from '@/words/costs';
import { wholeEuros } from '@/words/money';
import { StatusMark } from '../penalty/Tags';

const ROWS = ['prison', 'freedom', 'ratio'] as const;

/** Both prices in a comparison: a row a price, with years and evidence, and a link to the sum of each country. */
export function CostRows({ words, costs }: { words: Words; costs: readonly CostsOf[] }) {
  const { t, lang } = words;
  return (
    <section id="costs">
      <h2>{t('costs.inCompare')}</h2>
      <p className="small">
        {t('costs.compareLead')} <a href={costsPath(lang)}>{t('costs.title')}</a>
      </p>
      <table className={`compare sticky cols-${costs.length}`}>
        <thead>
          <tr>
            <th scope="col">{t('costs.columns.figure')}</th>
            {costs.map(({ jurisdiction: { code, name } }) => (
              <th key={code} scope="col">
                {name[lang]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`costs.rows.${row}`)}</th>
              {costs.map(({ jurisdiction: { code, name }, sheet }) => (
                <td key={code}>
                  <span className="cell-country">{name[lang]}</span>
                  <Cell words={words} row={row} sheet={sheet} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell({
  words,
  row,
  sheet,
}: {
  words: Words;
  row: (typeof ROWS)[number];
  sheet: CostSheet;
}) {
  const { t, lang } = words;
  const link = (text: ReactNode) => <a href={costsPath(lang, { code: sheet.code })}>{text}</a>;
  const unknown = link(<span className="absent small">{t('costs.notKnown')}</span>);
  if (row === 'ratio')
    return sheet.ratio === null ? (
      unknown
    ) : (
      <>
        {link(timesWords(words, sheet.ratio))}{' '}
        <span className="small">{yearsWords(sheet.years)}</span>{' '}
        {sheet.status && <StatusMark words={words} status={sheet.status} />}
      </>
    );
  if (row === 'prison') {
    const record = sheet.prison.price?.record;
    if (sheet.prisonEuros === null || !record) return unknown;
    return (
      <>
        {link(wholeEuros(words, sheet.prisonEuros))} <span className="small">{record.year}</span>{' '}
        <StatusMark words={words} status={record.status} />
      </>
    );
  }
  const lines = sheet.lines.filter(({ missing }) => missing);
  return (
    <>
      {sheet.freedomEuros === null ? unknown : link(wholeEuros(words, sheet.freedomEuros))}{' '}
      <span className="small">{yearsOfLines(sheet.lines)}</span>{' '}
      {sheet.linesStatus && <StatusMark words={words} status={sheet.linesStatus} />}
      {sheet.freedomEuros !== null && lines.length > 0 && (
        <span className="row-note">
          {t('costs.missingList', {
            list: missingWords(words, {
              missing: sheet.missing.filter(({ what }) => what !== 'prison'),
            }),
          })}
        </span>
      )}
    </>
  );
}
