import { filterWords, MatrixPage } from '@/components/matrix/MatrixPage';
import { matrix as matrixOf } from '@/db/queries/matrix';
import { today } from '@/law/date';
import { DEFAULT_CHOICE } from '@/law/matrix';
import { EVERYTHING, matrixPath, parseMatrix, parseMatrixOrder } from '@/links/matrix';
import { datasetOf } from './json-ld';
import { lineChart, matrixTables } from './matrix-rows';
import { onAnyDay, sectionView } from './view';

/** All jurisdictions at a glance, filtered by the path, in the order that the query asks for. */
export const matrix = sectionView({
  name: 'matrix',
  parse: onAnyDay('matrix', parseMatrix, matrixPath),
  path: matrixPath,
  load: ({ view, day }) => matrixOf(view, day),
  title: ({ words, view }) => {
    const filters = filterWords(words, view);
    return filters ? words.t('matrix.titleFiltered', { filters }) : words.t('matrix.title');
  },
  description: ({ words, data }) => words.t('matrix.description', { n: data.rows.length }),
  page: ({ words, view, query, data }) => (
    <MatrixPage
      words={words}
      matrix={data}
      now={view.on ? matrixOf(EVERYTHING, today()) : null}
      view={view}
      order={parseMatrixOrder(query)}
    />
  ),
  jsonLd: datasetOf,
  tables: ({ words, data }) => matrixTables(words, data),
  chart:
    ({ words, view, data }) =>
    () =>
      lineChart(words, data.rows, view.line ?? DEFAULT_CHOICE),
});
