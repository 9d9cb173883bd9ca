import { Fragment } from 'react';
import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { Answer } from '@/law/scenario/answer';
import { inGroups, leadingRange, type Ranked, rank } from '@/law/scenario/rank';
import type { Words } from '@/messages';
import { answerName } from '@/words/names';
import { answerCustodyWords, outcomeWords } from '@/words/scenario';
import { CustodyBar, custodyPosition } from '../penalty/CustodyBar';
import { RegimeTag, StatusMark } from '../penalty/Tags';

const TICKS = [0, 5, 10, 15, 20, 25] as const;

/** The place of an answer on the page, to link to. */
export function answerId(answer: Answer): string {
  const part = answer.territory?.en.toLowerCase().replace(/[^a-z]+/g, '-') ?? '';
  return part ? `${answer.jurisdiction}-${part}` : answer.jurisdiction;
}

/**
 * One act in every jurisdiction, ranked by the harshest penalty of what applies or is likely; apart, where that is
 * open, and where it is not known. A bar for the custody, on one scale, with the kind of liability in a word and a
 * shape.
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
  const groups = inGroups(rank(data.answers));
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
      {groups.map(({ standing, members }) => (
        <Fragment key={standing}>
          <p className="chart-part">{t(`scenario.standing.${standing}`)}</p>
          <Rows words={words} data={data} base={base} ranked={members} />
        </Fragment>
      ))}
      <figcaption className="small">{t('scenarioPage.chartCaption')}</figcaption>
    </figure>
  );
}

function Rows({
  words,
  data,
  base,
  ranked,
}: {
  words: Words;
  data: ScenarioAnswers;
  base: string;
  ranked: readonly Ranked[];
}) {
  return (
    <ol>
      {ranked.map(({ answer }) => (
        <li key={answerId(answer)}>
          <a href={`${base}#${answerId(answer)}`}>
            {answerName(words, data.jurisdictions, answer)}
          </a>
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
            <Bar answer={answer} />
          </span>
          <span className="chart-range">
            {answerCustodyWords(words, answer)}
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

/** What applies or is likely; faintly behind it, what is possible. */
function Bar({ answer }: { answer: Answer }) {
  const leading = leadingRange(answer);
  if (!leading) return null;
  const perhaps = leading === answer.range ? null : answer.range?.custody;
  return <CustodyBar custody={leading.custody} perhaps={perhaps} />;
}
