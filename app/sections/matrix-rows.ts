/** What is taken from rows of the matrix, whichever page shows them. */
import { lineRows } from '@/components/picture/custody';
import type { Chart } from '@/components/picture/model';
import { lineTable } from '@/components/take/lines';
import type { Matrix } from '@/db/queries/matrix';
import { LINES } from '@/law/headlines/headline';
import type { Choice } from '@/law/matrix';
import type { Words } from '@/messages';
import { SITE } from '../site/site';
import { citationsOf, citationsOfRules, withSources } from './cited';

/** One line of several jurisdictions as a chart. */
export const lineChart = (words: Words, rows: Matrix['rows'], line: Choice): Chart => ({
  measure: words.t('take.longest', { line: words.t(`headlines.line.${line}`) }),
  note: words.t('take.scale'),
  ...lineRows(words, rows, line),
});

/** The rows as tables for files; those that pass the filters in part, or perhaps, say so. */
export function matrixTables(
  words: Words,
  { rules, rows, partly, unknown }: Pick<Matrix, 'rules' | 'rows' | 'partly' | 'unknown'>,
) {
  const { t } = words;
  const shown = { rules, rows: [...rows, ...partly, ...unknown] };
  const has = (list: Matrix['rows'], code: string) =>
    list.some(({ jurisdiction }) => jurisdiction.code === code);
  const belongs = (code: string) =>
    has(rows, code)
      ? t('take.yes')
      : t(has(partly, code) ? 'matrix.partlyMatch' : 'matrix.unknownMatch');
  const narrowed = partly.length > 0 || unknown.length > 0;
  return withSources(
    words,
    [lineTable(words, shown, SITE.origin, narrowed ? belongs : null)],
    shown.rows.flatMap(({ headlines }) =>
      LINES.flatMap((line) => [
        ...citationsOfRules(headlines[line].rules.flatMap((id) => shown.rules.get(id) ?? [])),
        ...citationsOf(headlines[line].aspects),
      ]),
    ),
  );
}
