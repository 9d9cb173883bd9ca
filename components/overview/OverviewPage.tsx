import type { Matrix } from '@/db/queries/matrix';
import type { Jurisdiction } from '@/db/queries/records';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import { PLAIN } from '@/law/scenario/ready-made';
import { DEFAULT_MAP, mapPath } from '@/links/map';
import { EVERYTHING, matrixPath } from '@/links/matrix';
import { scenarioPath } from '@/links/scenario';
import type { Words } from '@/messages';
import { scenarioTitle } from '@/words/scenario-title';
import { ReadyMade } from '../compare/ReadyMade';
import { LawMap } from '../map/LawMap';
import { filterWords } from '../matrix/MatrixPage';
import { ScenarioChart } from '../scenario/ScenarioChart';
import { ScenarioForm } from '../scenario/ScenarioForm';

/** The act that the first page shows in every country; the reader can ask about another in its place. */
export const REFERENCE = {
  substance: 'heroin',
  amount: { value: 1, unit: 'g' },
  conduct: 'possession',
  ...PLAIN,
} as const;

/** The questions about a small amount that all countries are most often put to. */
const LISTS = [
  { line: 'small', custody: 'no-custody' },
  { line: 'small', custody: 'prison' },
  { record: 'no-record' },
] as const;

/** The first page: one act everywhere, the smallest amount on a map, comparisons to start from and lists of all countries. */
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
      <h2>{t('map.heading.custody', { line: t('headlines.line.small') })}</h2>
      <LawMap words={words} rows={matrix.rows} {...DEFAULT_MAP} />
      <p>
        <a href={mapPath(lang, { ...DEFAULT_MAP, colouring: 'regime' })}>{t('map.by.regime')}</a>
      </p>
      <ReadyMade words={words} all={all} />
      <h2>{t('matrix.title')}</h2>
      <ul className="chips">
        {LISTS.map((filter) => (
          <li key={Object.values(filter).join()}>
            <a className="chip" href={matrixPath(lang, { ...EVERYTHING, ...filter })}>
              {filterWords(words, { ...EVERYTHING, ...filter })}
            </a>
          </li>
        ))}
        <li>
          <a className="chip" href={matrixPath(lang, EVERYTHING)}>
            {t('matrix.all', { n: matrix.total })}
          </a>
        </li>
      </ul>
    </>
  );
}
