import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { Answer } from '@/law/scenario/answer';
import type { Words } from '@/messages';
import { custodyRangeWords, outcomeWords } from '@/words/scenario';
import { CustodyBar, custodyPosition } from '../penalty/CustodyBar';
import { RegimeTag, StatusMark } from '../penalty/Tags';
import { rank } from './rank';

const TICKS = [0, 5, 10, 15, 20, 25] as const;

/** "Bosnia and Herzegovina: Brčko District" where the answer is for a part of the country. */
export function answerName({ t, lang }: Words, data: ScenarioAnswers, answer: Answer): string {
  const country = data.jurisdictions.get(answer.jurisdiction)?.name[lang] ?? answer.jurisdiction;
  return answer.territory
    ? t('scenario.territory', { country, territory: answer.territory[lang] })
    : country;
}

/** The place of an answer on the page, to link to. */
export function answerId(answer: Answer): string {
  const part = answer.territory?.en.toLowerCase().replace(/[^a-z]+/g, '-') ?? '';
  return part ? `${answer.jurisdiction}-${part}` : answer.jurisdiction;
}

/**
 * One act in every jurisdiction, ranked from the mildest law to the harshest: a bar for the custody that the law
 * allows, on one scale, with the kind of liability in a word and a shape.
 * @param base path of the page on which the answers are unfolded; '' = this page
 */
export function ScenarioChart({
  words,
  data,
  base,
}: {
  words: Words;
  data: ScenarioAnswers;
  base: string;
}) {
  const { t } = words;
  const { known, unknown } = rank(data.answers);
  return (
    <figure className="chart">
      <div className="chart-axis" aria-hidden="true">
        {TICKS.map((years) => (
          <span
            key={years}
            className={`tick-${years}`}
            style={{ left: `${custodyPosition(years * 365)}%` }}
          >
            {years}
          </span>
        ))}
        <span className="chart-end">{t('penalty.life')}</span>
      </div>
      <Rows words={words} data={data} base={base} answers={known} />
      {unknown.length > 0 && (
        <>
          <p className="chart-part">{t('scenarioPage.unknownPart')}</p>
          <Rows words={words} data={data} base={base} answers={unknown} />
        </>
      )}
      <figcaption className="small">{t('scenarioPage.chartCaption')}</figcaption>
    </figure>
  );
}

function Rows({
  words,
  data,
  base,
  answers,
}: {
  words: Words;
  data: ScenarioAnswers;
  base: string;
  answers: readonly Answer[];
}) {
  return (
    <ol>
      {answers.map((answer) => (
        <li key={answerId(answer)}>
          <a href={`${base}#${answerId(answer)}`}>{answerName(words, data, answer)}</a>
          <span className="chart-word">
            {answer.regimes.map((regime) => (
              <RegimeTag key={regime} words={words} regime={regime} />
            ))}
            {(answer.outcome === 'court-decides' ||
              answer.outcome === 'depends' ||
              answer.regimes.length === 0) && (
              <span className={`outcome outcome-${answer.outcome}`}>
                {outcomeWords(words, answer)}
              </span>
            )}
          </span>
          <span className="chart-bar">
            {answer.range && <CustodyBar custody={answer.range.custody} />}
          </span>
          <span className="chart-range">
            {rangeWords(words, answer)}
            {answer.evidence === 'recalled' && (
              <>
                {' '}
                <StatusMark words={words} status="recalled" />
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** The custody in words that stand without a heading: "no custody", "up to 3 years". */
function rangeWords(words: Words, answer: Answer): string {
  const { t } = words;
  const custody = answer.range?.custody;
  if (custody?.possible === 'yes') return custodyRangeWords(words, custody);
  const none = custody ? custody.possible === 'no' : answer.outcome === 'no-offence';
  return t(none ? 'matrix.noCustody' : 'matrix.custodyUnknown');
}
