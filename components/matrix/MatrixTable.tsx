import type { HeadlineRow } from '@/db/queries/headlines';
import type { Matrix } from '@/db/queries/matrix';
import type { Jurisdiction } from '@/db/queries/records';
import { type Column, columnsOf, sameLaw } from '@/law/matrix';
import { comparePath, WHOLE_LAW } from '@/links/compare';
import { countryPath } from '@/links/country';
import {
  type MatrixOrder,
  type MatrixSort,
  type MatrixView,
  matrixPath,
  matrixQuery,
} from '@/links/matrix';
import type { Words } from '@/messages';
import { headlineWords } from '@/words/headlines';
import { LineCell } from '../headline/LineCell';

/** A link beside a country; its label names the country and begins with its text. */
export interface RowAction {
  href: string;
  label: string;
  text: string;
}

/** Rows under a heading of their own; '' = the first, which needs none. */
export interface RowGroup {
  title: string;
  rows: readonly HeadlineRow[];
}

/** Columns that a phone has room for where no line is chosen. */
const ON_PHONE: ReadonlySet<Column> = new Set(['small', 'custody', 'sale-worst']);

/**
 * The matrix as a table whose column heads sort it by links.
 * @param groups in the order in which they are shown
 * @param now today's matrix, when another day is shown
 */
export function MatrixTable({
  words,
  groups,
  rules,
  now,
  view,
  order,
  action,
}: {
  words: Words;
  groups: readonly RowGroup[];
  rules: Matrix['rules'];
  now: Matrix | null;
  view: MatrixView;
  order: MatrixOrder;
  /** what can be done with a country; null = nothing, left out = compare it */
  action?: (jurisdiction: Jurisdiction) => RowAction | null;
}) {
  const { t } = words;
  const shown = groups.filter(({ rows }) => rows.length > 0);
  if (shown.length === 0) return <p className="lead">{t('matrix.empty')}</p>;
  const columns = columnsOf(view.line);
  return (
    <table className={`matrix sticky stacks lines-${columns.length}`}>
      <thead>
        <tr>
          {(['name', ...columns] as const).map((sort) => (
            <SortHead key={sort} words={words} view={view} order={order} sort={sort} />
          ))}
        </tr>
      </thead>
      {shown.map(({ title, rows }) => (
        <tbody key={title}>
          {title && (
            <tr className="row-group">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                {title}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row
              key={row.jurisdiction.code}
              words={words}
              row={row}
              rules={rules}
              columns={columns}
              now={now}
              view={view}
              action={action}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  words,
  row: { jurisdiction, headlines },
  rules,
  columns,
  now,
  view,
  action,
}: {
  words: Words;
  row: HeadlineRow;
  rules: Matrix['rules'];
  columns: readonly Column[];
  now: Matrix | null;
  view: MatrixView;
  action?: (jurisdiction: Jurisdiction) => RowAction | null;
}) {
  const { t, lang } = words;
  const { code, name } = jurisdiction;
  const compareIt = () => ({
    href: comparePath(lang, { ...WHOLE_LAW, codes: [code], offence: 'possession', on: view.on }),
    label: t('matrix.compareWith', { country: name[lang] }),
    text: t('matrix.compareRow'),
  });
  const act = action ? action(jurisdiction) : compareIt();
  const today = now?.rows.find((row) => row.jurisdiction.code === code);
  return (
    <tr>
      <th scope="row">
        <a href={countryPath(lang, code, null, view.on)}>{name[lang]}</a>
        {act && (
          <a className="row-note" href={act.href} aria-label={act.label}>
            {act.text}
          </a>
        )}
      </th>
      {columns.map((column) => (
        <td key={column} className={view.line || ON_PHONE.has(column) ? undefined : 'wide-only'}>
          <span className="cell-country">{t(`headlines.line.${column}`)}</span>
          <LineCell words={words} code={code} line={headlines[column]} cited={rules} on={view.on} />
          {today && (
            <p className="line-note">
              {sameLaw(headlines, today.headlines, column)
                ? t('day.sameToday')
                : t('matrix.today', { value: headlineWords(words, today.headlines[column]) })}
            </p>
          )}
        </td>
      ))}
    </tr>
  );
}

function SortHead({
  words: { t, lang },
  view,
  order,
  sort,
}: {
  words: Words;
  view: MatrixView;
  order: MatrixOrder;
  sort: MatrixSort;
}) {
  const text = sort === 'name' ? t('matrix.country') : t(`headlines.line.${sort}`);
  const active = order.sort === sort;
  // The first click on a penalty shows the harshest first; on a name, A first.
  const descending = active ? !order.descending : sort !== 'name';
  const href = matrixPath(lang, view) + matrixQuery({ ...order, sort, descending });
  return (
    <th
      scope="col"
      aria-sort={active ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={href} rel="nofollow" title={t('matrix.sort', { column: text })}>
        {text}
        {active && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
      </a>
    </th>
  );
}
