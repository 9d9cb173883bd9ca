import type { Matrix } from '@/db/queries/matrix';
import type { Jurisdiction } from '@/db/queries/records';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import { PLAIN } from '@/law/scenario/ready-made';
import { mapPath } from '@/links/map';
import { DEFAULT_ORDER, EVERYTHING } from '@/links/matrix';
import { scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { scenarioTitle } from '@/words/scenario-title';
import { ReadyMade } from '../compare/Chooser';
import { LawMap } from '../map/LawMap';
import { MatrixFilters, MatrixResult } from '../matrix/MatrixPage';
import { ScenarioChart } from '../scenario/ScenarioChart';
import { ScenarioForm } from '../scenario/ScenarioForm';

/** The act that the first page shows in every country; the reader can ask about another in its place. */
export const REFERENCE = {
  substance: 'heroin',
  amount: { value: 1, unit: 'g' },
  conduct: 'possession',
  ...PLAIN,
} as const;

/** The first page: one act everywhere, comparisons to start from, and the matrix of all jurisdictions. */
export function OverviewPage({
  words,
  matrix,
  scenario,
  all,
}: {
  words: Words;
  matrix: Matrix;
  /** the answers to REFERENCE */
  scenario: ScenarioAnswers;
  all: readonly Jurisdiction[];
}) {
  const { t, lang } = words;
  return (
    <>
      <h1>{t('common.tagline')}</h1>
      <p className="lead">{t('common.intro', { n: all.length })}</p>
      <h2>{t('scenarioPage.overviewTitle')}</h2>
      <ScenarioForm words={words} view={REFERENCE} />
      <h3>{scenarioTitle(words, REFERENCE)}</h3>
      <ScenarioChart words={words} data={scenario} base={scenarioPath(lang, REFERENCE)} />
      <p>
        <a href={scenarioPath(lang, REFERENCE)}>{t('scenarioPage.all')}</a>
      </p>
      <h2>{t('map.heading.custody', { offence: t('vocabulary.offenceLong.possession') })}</h2>
      <LawMap words={words} rows={matrix.rows} offence="possession" colouring="custody" />
      <p>
        <a href={mapPath(lang, { offence: 'possession', colouring: 'regime' })}>
          {t('map.by.regime')}
        </a>
      </p>
      <ReadyMade words={words} all={all} />
      <h2>{t('matrix.title')}</h2>
      <p>{t('matrix.lead')}</p>
      <MatrixFilters words={words} view={EVERYTHING} order={DEFAULT_ORDER} />
      <MatrixResult words={words} matrix={matrix} view={EVERYTHING} order={DEFAULT_ORDER} />
    </>
  );
}
