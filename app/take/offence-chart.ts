import { matrixRows } from '@/components/picture/custody';
import type { Chart } from '@/components/picture/model';
import type { Matrix } from '@/db/queries/matrix';
import type { Offence } from '@/law/vocabulary';
import type { Words } from '@/messages';

/** One offence in several jurisdictions as a chart. */
export const offenceChart = (words: Words, rows: Matrix['rows'], offence: Offence): Chart => ({
  measure: words.t('take.longest', { offence: words.t(`vocabulary.offenceLong.${offence}`) }),
  note: words.t('take.scale'),
  rows: matrixRows(words, rows, offence),
  unknown: [],
});
