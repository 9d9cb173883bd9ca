import type { Matrix } from '@/db/queries/matrix';
import type { Jurisdiction } from '@/db/queries/records';
import { DEFAULT_ORDER, EVERYTHING } from '@/links/matrix';
import type { Words } from '@/messages';
import { ReadyMade } from '../compare/Chooser';
import { MatrixFilters, MatrixResult } from '../matrix/MatrixPage';

/** The first page: what this is, comparisons to start from, and the matrix of all jurisdictions. */
export function OverviewPage({
  words,
  matrix,
  all,
}: {
  words: Words;
  matrix: Matrix;
  all: readonly Jurisdiction[];
}) {
  const { t } = words;
  return (
    <>
      <h1>{t('common.tagline')}</h1>
      <p className="lead">{t('common.intro', { n: all.length })}</p>
      <ReadyMade words={words} all={all} />
      <h2>{t('matrix.title')}</h2>
      <p>{t('matrix.lead')}</p>
      <MatrixFilters words={words} view={EVERYTHING} order={DEFAULT_ORDER} />
      <MatrixResult words={words} matrix={matrix} view={EVERYTHING} order={DEFAULT_ORDER} />
    </>
  );
}
