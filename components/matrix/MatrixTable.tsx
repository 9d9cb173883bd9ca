import type { Matrix } from '@/db/queries/matrix';
import type { MatrixCell, MatrixRow } from '@/law/matrix';
import { OFFENCES, type Offence } from '@/law/vocabulary';
import { comparePath } from '@/links/compare';
import { countryPath } from '@/links/country';
import { glossaryPath, wordPath } from '@/links/glossary';
import {
  type MatrixOrder,
  type MatrixSort,
  type MatrixView,
  matrixPath,
  matrixQuery,
} from '@/links/matrix';
import type { Words } from '@/messages';
import { longestCustodyWords } from '@/words/penalty';
import { StatusMark } from '../penalty/Tags';
import { Cell } from './Cell';
import { CellInTime } from './CellInTime';
import { longestCell } from './table';

/**
 * The matrix as a table whose column heads sort it by links.
 * @param rows in the order in which they are shown
 * @param now today's matrix, when another day is shown
 */
export function MatrixTable({
  words,
  rows,
  now,
  view,
  order,
}: {
  words: Words;
  rows: readonly MatrixRow[];
  now: Matrix | null;
  view: MatrixView;
  order: MatrixOrder;
}) {
  const { t, lang } = words;
  const offences: readonly Offence[] = view.offence ? [view.offence] : OFFENCES;
  const nowOf = (code: string) => now?.rows.find((row) => row.jurisdiction.code === code);
  if (rows.length === 0) return <p className="lead">{t('matrix.empty')}</p>;
  const longest = view.offence
    ? t('matrix.longestOf', { offence: t(`vocabulary.offence.${view.offence}`).toLowerCase() })
    : t('matrix.longestAny');
  const head = (sort: MatrixSort, text: string, className?: string) => (
    <SortHead
      words={words}
      view={view}
      order={order}
      sort={sort}
      text={text}
      className={className}
    />
  );
  return (
    <table className="matrix sticky stacks">
      <thead>
        <tr>
          {head('name', t('matrix.country'))}
          {offences.map((offence) => (
            <SortHead
              key={offence}
              words={words}
              view={view}
              order={order}
              sort={offence}
              text={t(`vocabulary.offenceLong.${offence}`)}
            />
          ))}
          {head('custody', longest, 'num')}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ jurisdiction, cells }) => (
          <tr key={jurisdiction.code}>
            <th scope="row">
              <a href={countryPath(lang, jurisdiction.code, null, view.on)}>
                {jurisdiction.name[lang]}
              </a>
              <span className="row-note">
                {t(`vocabulary.subregion.${jurisdiction.subregion}`)}
              </span>
              <a
                className="row-note"
                href={comparePath(lang, {
                  codes: [jurisdiction.code],
                  offence: view.offence,
                  substance: null,
                  circumstance: null,
                  on: view.on,
                })}
                aria-label={t('matrix.compareWith', { country: jurisdiction.name[lang] })}
              >
                {t('matrix.compareRow')}
              </a>
            </th>
            {offences.map((offence) => (
              <td key={offence}>
                <span className="cell-country">{t(`vocabulary.offenceLong.${offence}`)}</span>
                <Cell words={words} cell={cells[offence]} />
                {now && (
                  <CellInTime
                    words={words}
                    cell={cells[offence]}
                    now={nowOf(jurisdiction.code)?.cells[offence] ?? null}
                  />
                )}
              </td>
            ))}
            <td className="num">
              <span className="cell-country">{longest}</span>
              <Longest words={words} cell={longestCell({ jurisdiction, cells }, view.offence)} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SortHead({
  words: { t, lang },
  view,
  order,
  sort,
  text,
  className,
}: {
  words: Words;
  view: MatrixView;
  order: MatrixOrder;
  sort: MatrixSort;
  text: string;
  className?: string;
}) {
  const active = order.sort === sort;
  // The first click on a penalty shows the harshest first; on a name, A first.
  const descending = active ? !order.descending : sort !== 'name';
  const href = matrixPath(lang, view) + matrixQuery({ ...order, sort, descending });
  return (
    <th
      scope="col"
      className={className}
      aria-sort={active ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <a href={href} rel="nofollow" title={t('matrix.sort', { column: text })}>
        {text}
        {active && <span aria-hidden="true">{order.descending ? ' ↓' : ' ↑'}</span>}
      </a>
      {sort !== 'name' && (
        <a
          className="gloss-mark"
          href={sort === 'custody' ? glossaryPath(lang, sort) : wordPath(lang, 'offence', sort)}
          aria-label={t('glossary.explains', {
            term: sort === 'custody' ? t('common.custody') : t(`vocabulary.offence.${sort}`),
          })}
        >
          i
        </a>
      )}
    </th>
  );
}

/** The longest custody in words; where it rests on what nobody verified, it says so itself. */
function Longest({ words, cell }: { words: Words; cell: MatrixCell }) {
  return (
    <>
      {longestCustodyWords(words, cell.custody)}
      {cell.status === 'recalled' && (
        <>
          <br />
          <StatusMark words={words} status="recalled" />
        </>
      )}
    </>
  );
}
