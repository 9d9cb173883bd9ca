import type { ReactNode } from 'react';
import type { Comparison } from '@/db/queries/comparison';
import type { ComparisonCell, ComparisonGroup, ComparisonRow } from '@/law/comparison';
import { isSummedUp, roomOnPaper } from '@/law/comparison-room';
import { joinCustody } from '@/law/penalty/custody';
import type { RuleFacts } from '@/law/rule-view';
import { weakest } from '@/law/vocabulary';
import { type CompareView, comparePath } from '@/links/compare';
import { countryPath } from '@/links/country';
import { glossaryPath, wordPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { absenceWords, rowWords } from '@/words/comparison';
import { longestCustodyWords } from '@/words/penalty';
import { StatusMark } from '../penalty/Tags';
import { RuleCard } from '../rule/RuleCard';

/** The rules of every offence type of a comparison, each under its heading. */
export function ComparisonGroups({
  words,
  comparison,
  view,
  onlyDifferences,
}: {
  words: Words;
  comparison: Comparison;
  view: CompareView;
  onlyDifferences: boolean;
}) {
  const onPaper = roomOnPaper(comparison.groups, view);
  return comparison.groups.map((group) => (
    <section key={group.offence} id={group.offence}>
      <h2>{words.t(`vocabulary.offenceLong.${group.offence}`)}</h2>
      <ComparisonTable
        words={words}
        comparison={comparison}
        group={group}
        view={view}
        onlyDifferences={onlyDifferences}
        onPaper={onPaper}
      />
    </section>
  ));
}

/**
 * The rules of one offence type: a row a quantity step, a column a country.
 * @param onPaper how many rules of a cell are printed; the rest is summed up there
 */
function ComparisonTable({
  words,
  comparison,
  group,
  view,
  onlyDifferences,
  onPaper,
}: {
  words: Words;
  comparison: Comparison;
  group: ComparisonGroup<RuleFacts>;
  view: CompareView;
  onlyDifferences: boolean;
  onPaper: number;
}) {
  const { t, lang } = words;
  const rows = group.rows.filter((row) => !onlyDifferences || row.differs || row.unsure);
  if (rows.length === 0)
    return <p>{t(group.rows.length ? 'compare.noDifferences' : 'compare.noRows')}</p>;
  return (
    <table className={`compare sticky cols-${comparison.jurisdictions.length}`}>
      <thead>
        <tr>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'tier')}>
              {t('compare.step')}
            </a>
          </th>
          {comparison.jurisdictions.map(({ code, name }) => (
            <th key={code} scope="col">
              <a href={countryPath(lang, code, null, view.on)}>{name[lang]}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} className={row.differs ? 'differs' : undefined}>
            <RowHead words={words} row={row} />
            {row.cells.map((cell, at) => (
              <td key={cell.jurisdiction}>
                <span className="cell-country">{comparison.jurisdictions[at]?.name[lang]}</span>
                <Cell
                  words={words}
                  comparison={comparison}
                  row={row}
                  cell={cell}
                  group={group}
                  view={view}
                  onPaper={onPaper}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RowHead({ words, row }: { words: Words; row: ComparisonRow<RuleFacts> }) {
  const { t, lang } = words;
  const { key } = row;
  const note = key === 'related' || key === 'aggravated' ? key : null;
  const meaning =
    key === 'related'
      ? glossaryPath(lang, 'conduct')
      : key === 'aggravated'
        ? glossaryPath(lang, 'circumstance')
        : wordPath(lang, 'tier', key);
  return (
    <th scope="row">
      <a className="gloss" href={meaning}>
        {rowWords(words, key)}
      </a>
      {note && <span className="row-note">{t(`compare.rowNote.${note}`)}</span>}
      {(row.differs || !row.unsure) && (
        <span className="row-note">{t(row.differs ? 'compare.differs' : 'compare.same')}</span>
      )}
      {row.unsure && <span className="row-note">{t('day.unsure')}</span>}
    </th>
  );
}

/** The rules of one country; those for which the page has no room are counted and linked. */
function Cell({
  words,
  comparison,
  row,
  cell,
  group,
  view,
  onPaper,
}: {
  words: Words;
  comparison: Comparison;
  row: ComparisonRow<RuleFacts>;
  cell: ComparisonCell<RuleFacts>;
  group: ComparisonGroup<RuleFacts>;
  view: CompareView;
  onPaper: number;
}) {
  const { t, lang } = words;
  if (cell.absence) return <p className="absent small">{absenceWords(words, cell.absence)}</p>;
  if (isSummedUp(view, row.key))
    return (
      <p className="small">
        <SummedUp words={words} rules={cell.rules} text="compare.aggravatedCount">
          <a href={comparePath(lang, { ...view, offence: group.offence })}>
            {t('compare.aggravatedLink')}
          </a>
        </SummedUp>
      </p>
    );
  const shown = cell.rules.flatMap(({ id }) => comparison.shown.get(id) ?? []);
  const rest = cell.rules.length - shown.length;
  const unprinted = cell.rules.slice(onPaper);
  return (
    <>
      {shown.map((rule, at) => (
        <RuleCard
          key={rule.id}
          words={words}
          view={rule}
          mark={at === 0 && cell.mark ? t(`compare.${cell.mark}`) : null}
          on={view.on}
          screenOnly={at >= onPaper}
        />
      ))}
      {unprinted.length > 0 && (
        <p className="print-only small">
          <SummedUp words={words} rules={unprinted} text="print.moreRules" />
        </p>
      )}
      {rest > 0 && (
        <p className={unprinted.length > 0 ? 'screen-only' : undefined}>
          <a href={countryPath(lang, cell.jurisdiction, null, view.on)}>
            {t('compare.more', { n: rest })}
          </a>
        </p>
      )}
    </>
  );
}

/** Many rules in a line: how many, the longest custody among them, and the weakest evidence of any. */
function SummedUp({
  words,
  rules,
  text,
  children,
}: {
  words: Words;
  rules: readonly RuleFacts[];
  text: 'compare.aggravatedCount' | 'print.moreRules';
  children?: ReactNode;
}) {
  const status = weakest(rules.map(({ rule }) => rule.status));
  return (
    <>
      {words.t(text, {
        n: rules.length,
        custody: longestCustodyWords(words, joinCustody(rules.map((rule) => rule.custody))),
      })}{' '}
      {children} {status && <StatusMark words={words} status={status} />}
    </>
  );
}
