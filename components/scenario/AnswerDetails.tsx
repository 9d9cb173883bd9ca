import type { ScenarioAnswers } from '@/db/queries/scenario';
import type { RuleView } from '@/law/rule-view';
import { type Answer, isOpen, type RuleFinding } from '@/law/scenario/answer';
import { countryPath } from '@/links/country';
import { wordPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { thresholdWords } from '@/words/limit';
import { answerName } from '@/words/names';
import { periodWords, provisionWords } from '@/words/provision';
import {
  amountStateWords,
  becauseWords,
  caveatWords,
  likelyFirst,
  outcomeWords,
  type PartsOf,
  penaltyRangeWords,
  reasonWords,
  tierWords,
  whenWords,
} from '@/words/scenario';
import { SentenceCost } from '../costs/SentenceCost';
import { Penalties } from '../penalty/Penalties';
import { RegimeTag, StatusMark } from '../penalty/Tags';
import { Standing } from '../rule/RuleCard';
import { Citations } from '../sources/Citations';
import { nowWords } from './now';
import { answerId } from './ScenarioChart';

/** Rules that do not apply are shown where they are near: at most this many, those with the fewest reasons. */
const MOST_NEAR = 5;

/** One jurisdiction's answer in a line, which unfolds to the reasoning with its citations. */
export function AnswerDetails({
  words,
  data,
  answer,
  now,
}: {
  words: Words;
  data: ScenarioAnswers;
  answer: Answer;
  /** the answers of today's law, when another day is shown */
  now: ScenarioAnswers | null;
}) {
  const { t } = words;
  const on = now && data.day;
  const range =
    answer.range &&
    likelyFirst(
      words,
      answer.likelyRange && penaltyRangeWords(words, answer.likelyRange, partsIn(data)),
      penaltyRangeWords(words, answer.range, partsIn(data)),
    );
  return (
    <details id={answerId(answer)} className="answer">
      <summary>
        <b>{answerName(words, data.jurisdictions, answer)}</b>
        <span className={`outcome outcome-${answer.outcome}`}>{outcomeWords(words, answer)}</span>
        {answer.regimes.map((regime) => (
          <RegimeTag key={regime} words={words} regime={regime} />
        ))}
        <span className="answer-range">{range}</span>
        {answer.evidence ? (
          <StatusMark words={words} status={answer.evidence} />
        ) : (
          <span className="status">{t('common.unknown')}</span>
        )}
      </summary>
      <div className="answer-body">
        <p>{becauseWords(words, answer)}</p>
        {now && <p className="small">{nowWords(words, answer, now)}</p>}
        <Branches words={words} data={data} answer={answer} />
        <Tiers words={words} data={data} answer={answer} />
        <Findings words={words} data={data} answer={answer} on={on} />
        {answer.aspect && (
          <p>
            {t(`vocabulary.aspect.${answer.aspect.aspect}`)}:{' '}
            {aspectValueWords(words, answer.aspect)}. {answer.aspect.detail[words.lang]}
          </p>
        )}
        <Exemptions words={words} answer={answer} />
        <SentenceCost words={words} data={data} answer={answer} />
        {caveatWords(words, answer).map((caveat) => (
          <p key={caveat} className="small">
            {caveat}
          </p>
        ))}
        <p>
          <Citations words={words} citations={answer.sources} sources={data.sources} />
        </p>
      </div>
    </details>
  );
}

/** What the answer is in each way that the question may be meant, side by side. */
function Branches({
  words,
  data,
  answer,
}: {
  words: Words;
  data: ScenarioAnswers;
  answer: Answer;
}) {
  if (answer.branches.length === 0) return null;
  return (
    <ul className="branches">
      {answer.branches.map((branch) => (
        <li key={JSON.stringify(branch.when)}>
          <b>{whenWords(words, branch.when)}</b>
          {': '}
          {branch.range
            ? penaltyRangeWords(words, branch.range, partsIn(data))
            : outcomeWords(words, branch)}{' '}
          {branch.regimes.map((regime) => (
            <RegimeTag key={regime} words={words} regime={regime} />
          ))}
        </li>
      ))}
    </ul>
  );
}

const partsIn =
  ({ views }: ScenarioAnswers): PartsOf =>
  (rule, alternative) =>
    views.get(rule)?.alternatives[alternative] ?? null;

/** From when to when a rule holds, and what is not known of it. */
function Period({
  words,
  shown,
  on,
}: {
  words: Words;
  shown: RuleView | undefined;
  on: string | null;
}) {
  if (!shown) return null;
  const period = periodWords(words, shown);
  return (
    <>
      {period && <p className="small">{period}</p>}
      <Standing words={words} shown={shown} dated={on !== null} />
    </>
  );
}

function Tiers({ words, data, answer }: { words: Words; data: ScenarioAnswers; answer: Answer }) {
  const { t, lang } = words;
  if (answer.amount.state === 'not-looked-at') return null;
  if (answer.amount.tiers.length === 0)
    return (
      <p>
        {t('scenarioPage.amountIs')}: {amountStateWords(words, answer)}.
      </p>
    );
  return (
    <ul>
      {answer.amount.tiers.map((tier) => (
        <li key={`${tier.tier} ${tier.term?.en}`}>
          {t('scenarioPage.amountIs')}:{' '}
          <b>
            <a className="gloss" href={wordPath(lang, 'tier', tier.tier)}>
              {tierWords(words, tier)}
            </a>
          </b>
          {tier.rows.map((row) => {
            const act = row.threshold.instrument && data.instruments.get(row.threshold.instrument);
            return (
              <span key={row.id}>
                {' '}
                ({thresholdWords(words, row)}
                {act && (
                  <>
                    {' · '}
                    <a href={`${countryPath(lang, answer.jurisdiction)}#${act.id}`}>
                      {act.title[lang]}
                    </a>
                  </>
                )}
                ) <StatusMark words={words} status={row.threshold.status} />
              </span>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function Findings({
  words,
  data,
  answer,
  on,
}: {
  words: Words;
  data: ScenarioAnswers;
  answer: Answer;
  on: string | null;
}) {
  const { t } = words;
  const open = answer.rules.filter(isOpen);
  const special = answer.rules.filter(({ verdict }) => verdict === 'special');
  const near = answer.rules
    .filter(
      ({ verdict, reasons }) =>
        verdict === 'no' && !reasons.some(({ code }) => code === 'not-in-force'),
    )
    .sort((a, b) => a.reasons.length - b.reasons.length)
    .slice(0, MOST_NEAR);
  return (
    <>
      {open.map((finding) => (
        <div key={finding.rule.id} className="rule">
          <p>
            <i>{t(`scenario.verdict.${finding.verdict}`)}</i>{' '}
            <RegimeTag words={words} regime={finding.rule.regime} />{' '}
            <RuleLink words={words} data={data} finding={finding} />{' '}
            <StatusMark words={words} status={finding.rule.status} />
          </p>
          <p className="about">{finding.rule.description[words.lang]}</p>
          <Penalties
            words={words}
            alternatives={data.views.get(finding.rule.id)?.alternatives ?? []}
          />
          <Reasons words={words} data={data} finding={finding} />
          <Period words={words} shown={data.views.get(finding.rule.id)} on={on} />
        </div>
      ))}
      <Others words={words} data={data} findings={special} title={t('scenarioPage.special')} />
      <Others words={words} data={data} findings={near} title={t('scenarioPage.near')} />
    </>
  );
}

function Others({
  words,
  data,
  findings,
  title,
}: {
  words: Words;
  data: ScenarioAnswers;
  findings: readonly RuleFinding[];
  title: string;
}) {
  if (findings.length === 0) return null;
  return (
    <div className="small">
      <p>{title}</p>
      <ul>
        {findings.map((finding) => (
          <li key={finding.rule.id}>
            <RuleLink words={words} data={data} finding={finding} />{' '}
            <Reasons words={words} data={data} finding={finding} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function RuleLink({
  words,
  data,
  finding,
}: {
  words: Words;
  data: ScenarioAnswers;
  finding: RuleFinding;
}) {
  const view = data.views.get(finding.rule.id);
  return view ? (
    <a href={countryPath(words.lang, view.jurisdiction, view.id)}>{provisionWords(words, view)}</a>
  ) : null;
}

function Reasons({
  words,
  data,
  finding,
}: {
  words: Words;
  data: ScenarioAnswers;
  finding: RuleFinding;
}) {
  if (finding.reasons.length === 0) return null;
  const name = (id: string) => {
    const view = data.views.get(id);
    return view ? provisionWords(words, view) : id;
  };
  return (
    <span className="small">
      {finding.reasons.map((reason) => reasonWords(words, reason, name)).join('; ')}
    </span>
  );
}

function Exemptions({ words, answer }: { words: Words; answer: Answer }) {
  const { t, lang } = words;
  if (answer.exemptions.length === 0) return null;
  return (
    <>
      <p>
        <b>{t('scenarioPage.exemptions')}</b>
      </p>
      <ul>
        {answer.exemptions.map((exemption) =>
          exemption.from === 'rule' ? (
            <li key={exemption.rule}>
              {exemption.text[lang]} <StatusMark words={words} status={exemption.status} />
            </li>
          ) : (
            <li key={exemption.aspect.aspect}>
              {t(`vocabulary.aspect.${exemption.aspect.aspect}`)}:{' '}
              {aspectValueWords(words, exemption.aspect)}.{' '}
              <a href={`${countryPath(lang, answer.jurisdiction)}#${exemption.aspect.aspect}`}>
                {t('scenarioPage.more')}
              </a>{' '}
              <StatusMark words={words} status={exemption.aspect.status} />
            </li>
          ),
        )}
      </ul>
    </>
  );
}
