/** What is taken from the matrix and the map. */
import { mapTitle } from '@/components/map/MapPage';
import { filterWords } from '@/components/matrix/MatrixPage';
import { matrixTable } from '@/components/take/tables';
import { type Matrix, matrix } from '@/db/queries/matrix';
import { today } from '@/law/date';
import { mapPath } from '@/links/map';
import { EVERYTHING, matrixPath } from '@/links/matrix';
import type { Words } from '@/messages';
import { SITE } from '../page-metadata';
import { parseMapPage, parseMatrixPage } from '../parse';
import { offenceChart } from './offence-chart';
import { cited, type TakeFrom, viewOf, withSources } from './view';

export const takeMatrix: TakeFrom = (words, segments) =>
  viewOf(parseMatrixPage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const filters = filterWords(words, view);
    const rows = () => matrix(view, day).rows;
    return {
      path: matrixPath(words.lang, view),
      title: filters ? words.t('matrix.titleFiltered', { filters }) : words.t('matrix.title'),
      day,
      tables: () => matrixTables(words, rows()),
      chart: () => offenceChart(words, rows(), view.offence ?? 'possession'),
    };
  });

export const takeMap: TakeFrom = (words, segments) =>
  viewOf(parseMapPage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const rows = () => matrix(EVERYTHING, day).rows;
    return {
      path: mapPath(words.lang, view),
      title: mapTitle(words, view),
      day,
      tables: () => matrixTables(words, rows()),
      chart: () => offenceChart(words, rows(), view.offence),
    };
  });

const matrixTables = (words: Words, rows: Matrix['rows']) =>
  withSources(
    words,
    [matrixTable(words, rows, SITE.origin)],
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ rules, aspect }) => [
        ...cited(rules),
        ...(aspect?.sources ?? []),
      ]),
    ),
  );
