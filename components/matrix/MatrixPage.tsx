import type { Matrix } from '@/db/queries/matrix';
import { MATRIX_FILTERS, type MatrixFilter } from '@/law/matrix';
import {
  EVERYTHING,
  type MatrixOrder,
  type MatrixView,
  matrixPath,
  matrixQuery,
} from '@/links/matrix';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { DayForm } from '../day/DayForm';
import { Hidden } from '../form/Hidden';
import { SelectField } from '../form/SelectField';
import { ReadingNotes } from '../shell/ReadingNotes';
import { TakeAlong } from '../take/TakeAlong';
import { MatrixTable, type RowGroup } from './MatrixTable';
import { orderRows } from './table';

type Filters = { [Field in keyof MatrixFilter]: NonNullable<MatrixFilter[Field]> };
const LISTS: { [Field in keyof Filters]: readonly Filters[Field][] } = MATRIX_FILTERS;
const FIELDS = Object.keys(LISTS) as (keyof Filters)[];

/** What each filter is called. */
const NAMES: { [Field in keyof Filters]: (t: Words['t'], word: Filters[Field]) => string } = {
  line: (t, word) => t(`headlines.line.${word}`),
  subregion: (t, word) => t(`vocabulary.subregion.${word}`),
  regime: (t, word) => t(`vocabulary.regime.${word}`),
  custody: (t, word) => t(`matrix.custodyFilter.${word}`),
  record: (t, word) => t(`matrix.recordFilter.${word}`),
  evidence: (t, word) => t(`vocabulary.status.${word}`),
};

/** Each word that a field can hold, with its name. */
const optionsOf = <Field extends keyof Filters>({ t }: Words, field: Field) =>
  LISTS[field].map((word) => [word, NAMES[field](t, word)] as const);

/** The filters in words: "Use, Central Asia, custody possible"; '' when nothing is filtered. */
export function filterWords(words: Words, view: MatrixView): string {
  return FIELDS.flatMap((field) =>
    optionsOf(words, field).flatMap(([word, name]) => (word === view[field] ? name : [])),
  ).join(', ');
}

export function MatrixPage({
  words,
  matrix,
  now,
  view,
  order,
}: {
  words: Words;
  matrix: Matrix;
  /** today's, when another day is shown */
  now: Matrix | null;
  view: MatrixView;
  order: MatrixOrder;
}) {
  const { t, lang } = words;
  const filters = filterWords(words, view);
  return (
    <>
      <h1>{filters ? t('matrix.titleFiltered', { filters }) : t('matrix.title')}</h1>
      <p className="lead">{t('matrix.lead')}</p>
      <DayForm words={words} path={matrixPath(lang, view)} on={view.on} today={matrix.today} />
      <MatrixFilters words={words} view={view} order={order} />
      <MatrixResult words={words} matrix={matrix} now={now} view={view} order={order} />
    </>
  );
}

/** The count, the link and the table; the overview shows it too. */
export function MatrixResult({
  words,
  matrix,
  now = null,
  view,
  order,
}: {
  words: Words;
  matrix: Matrix;
  now?: Matrix | null;
  view: MatrixView;
  order: MatrixOrder;
}) {
  const { t, lang } = words;
  const of = (rows: Matrix['rows']) => orderRows(rows, order, lang);
  const { placed, apart } = of(matrix.rows);
  const [partly, unknown] = [of(matrix.partly), of(matrix.unknown)].map((all) => [
    ...all.placed,
    ...all.apart,
  ]);
  const groups: RowGroup[] = [
    { title: '', rows: placed },
    { title: t('matrix.unsorted'), rows: apart },
    { title: t('matrix.partlyMatch'), rows: partly ?? [] },
    { title: t('matrix.unknownMatch'), rows: unknown ?? [] },
  ];
  const counts = [
    t('matrix.count', { n: placed.length + apart.length, total: matrix.total }),
    ...(partly?.length ? [t('matrix.partlyCount', { n: partly.length })] : []),
    ...(unknown?.length ? [t('matrix.unknownCount', { n: unknown.length })] : []),
  ];
  return (
    <>
      <div className="tools">
        <span>{counts.join('; ')}</span>
        <TakeAlong words={words} path={matrixPath(lang, view)} query={matrixQuery(order)} />
      </div>
      {!view.line && <p className="small phone-only">{t('matrix.onPhone')}</p>}
      <MatrixTable
        words={words}
        groups={groups}
        rules={matrix.rules}
        now={now}
        view={view}
        order={order}
      />
      <ReadingNotes words={words} rateDate={matrix.rateDate} />
    </>
  );
}

/** A form that works by GET: its answer is the canonical address of the filtered matrix. */
export function MatrixFilters({
  words,
  view,
  order,
  typed = null,
}: {
  words: Words;
  view: MatrixView;
  order: MatrixOrder;
  /** what the form was sent with, where it is shown again */
  typed?: Typed | null;
}) {
  const { t, lang } = words;
  return (
    <form className="filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="matrix" />
      <Hidden name="on" value={view.on} typed={typed} />
      <Hidden
        name="sort"
        value={
          order.sort !== 'name' || order.descending
            ? `${order.sort}${order.descending ? '-desc' : ''}`
            : null
        }
        typed={typed}
      />
      {FIELDS.map((field) => (
        <SelectField
          key={field}
          label={t(`matrix.${field}`)}
          name={field}
          typed={typed}
          value={view[field]}
          any={field === 'line' ? t('matrix.lineAny') : t('common.all')}
          options={optionsOf(words, field)}
        />
      ))}
      <label>
        {t('matrix.name')}
        <input
          type="text"
          name="name"
          defaultValue={typed ? typed.text('name') : order.name}
          placeholder={t('matrix.namePlaceholder')}
          maxLength={60}
        />
      </label>
      <button type="submit" className="primary">
        {t('common.apply')}
      </button>
      {(filterWords(words, view) || order.name) && (
        <a href={matrixPath(lang, { ...EVERYTHING, on: view.on })}>{t('common.reset')}</a>
      )}
      <p className="small">{t('matrix.filtersSpeak')}</p>
    </form>
  );
}
