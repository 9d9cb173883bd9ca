import type { ReactNode } from 'react';
import type { Comparison } from '@/db/queries/comparison';
import type { ComparisonCell, ComparisonGroup, ComparisonRow } from '@/law/comparison';
import { isSummedUp, roomOnPaper } from '@/law/comparison-room';
import type { RuleFacts } from '@/law/rule-view';
import { weakest } from '@/law/vocabulary';
import { type CompareView, comparePath } from '@/links/compare';
import { countryPath } from '@/links/country';
import { glossaryPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { absenceWords, rowWords } from '@/words/comparison';
import { limitWords } from '@/words/limit';
import { knownCustodyWords } from '@/words/penalty';
import { Fold } from '../fold/Fold';
import { StatusMark } from '../penalty/Tags';
import { RuleCard } from '../rule/RuleCard';

/** The rules of every offence type of a comparison, each under its heading. */
export function ComparisonGroups({
  words,
  comparison,
  view,
  open,
}: {
  words: Words;
  comparison: Comparison;
  view: CompareView;
  open: boolean;
}) {
  const onPaper = roomOnPaper(comparison.groups, view);
  return comparison.groups.map((group) => (
    <Fold
      key={group.offence}
      id={group.offence}
      title={words.t(`vocabulary.offenceLong.${group.offence}`)}
      count={words.t('compare.rules', { n: rulesIn(group) })}
      open={open}
    >
      <ComparisonTable
        words={words}
        comparison={comparison}
        group={group}
        view={view}
        onPaper={onPaper}
      />
    </Fold>
  ));
}

/** How many rules a group holds; one that fills several rows counts once. */
const rulesIn = ({ rows }: ComparisonGroup<RuleFacts>): number =>
  new Set(rows.flatMap(({ cells }) => cells.flatMap(({ rules }) => rules.map(({ id }) => id))))
    .size;

/**
 * The rules of one offence type: a row a quantity step, a column a country.
 * @param onPaper how many rules of a cell are printed; the rest is summed up there
 */
function ComparisonTable({
  words,
  comparison,
  group,
  view,
  onPaper,
}: {
  words: Words;
  comparison: Comparison;
  group: ComparisonGroup<RuleFacts>;
  view: CompareView;
  onPaper: number;
}) {
  const { t, lang } = words;
  if (group.rows.length === 0) return <p>{t('compare.noRows')}</p>;
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
        {group.rows.map((row) => (
          <tr key={row.key}>
            <RowHead words={words} row={row} />
            {row.cells.map(
              (cell, at) =>
                cell.span > 0 && (
                  <td key={cell.jurisdiction} rowSpan={cell.span > 1 ? cell.span : undefined}>
                    <span className="cell-country">{comparison.jurisdictions[at]?.name[lang]}</span>
                    <StepHead words={words} cell={cell} limits={comparison.limits} />
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
                ),
            )}
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
  const meaning = row.step
    ? glossaryPath(lang, 'tier')
    : glossaryPath(lang, key === 'aggravated' ? 'circumstance' : 'conduct');
  return (
    <th scope="row">
      <a className="gloss" href={meaning}>
        {rowWords(words, row)}
      </a>
      {note && <span className="row-note">{t(`compare.rowNote.${note}`)}</span>}
      {row.unsure && <span className="row-note">{t('day.unsure')}</span>}
    </th>
  );
}

/** The law's own term for the step, and for a chosen drug its limits: "large amount: above 0.5 g". */
function StepHead({
  words,
  cell: { jurisdiction, rules, tier, span },
  limits,
}: {
  words: Words;
  cell: ComparisonCell<RuleFacts>;
  limits: Comparison['limits'];
}) {
  const { t, lang } = words;
  if (!tier || rules.length === 0) return null;
  if (tier === 'any') return span > 1 ? <p className="step-head">{t('compare.spans')}</p> : null;
  const terms = [...new Set(rules.flatMap(({ rule }) => rule.quantity_label?.[lang] ?? []))];
  const own = (limits.get(jurisdiction) ?? []).filter(({ threshold }) => threshold.tier === tier);
  const grams = [...new Set(own.map(({ threshold }) => limitWords(words, threshold)))];
  const name = terms.length > 0 ? terms.join('; ') : t(`vocabulary.tier.${tier}`);
  return <p className="step-head">{grams.length > 0 ? `${name}: ${grams.join('; ')}` : name}</p>;
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
          shown={rule}
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
        custody: knownCustodyWords(
          words,
          rules.map((rule) => rule.custody),
        ),
      })}{' '}
      {children} {status && <StatusMark words={words} status={status} />}
    </>
  );
}
