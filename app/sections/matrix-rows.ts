/** What is taken from rows of the matrix, whichever page shows them. */
import { matrixRows } from '@/components/picture/custody';
import type { Chart } from '@/components/picture/model';
import { matrixTable } from '@/components/take/tables';
import type { Matrix } from '@/db/queries/matrix';
import type { Offence } from '@/law/vocabulary';
import type { Words } from '@/messages';
import { SITE } from '../site/site';
import { citationsOfRules, withSources } from './cited';

/** One offence in several jurisdictions as a chart. */
export const offenceChart = (words: Words, rows: Matrix['rows'], offence: Offence): Chart => ({
  measure: words.t('take.longest', { offence: words.t(`vocabulary.offenceLong.${offence}`) }),
  note: words.t('take.scale'),
  rows: matrixRows(words, rows, offence),
  unknown: [],
});

/** The rows as tables for files. */
export const matrixTables = (words: Words, rows: Matrix['rows']) =>
  withSources(
    words,
    [matrixTable(words, rows, SITE.origin)],
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ rules, aspect }) => [
        ...citationsOfRules(rules),
        ...(aspect?.sources ?? []),
      ]),
    ),
  );
