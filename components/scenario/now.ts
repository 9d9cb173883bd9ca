import type { ScenarioAnswers } from '@/db/queries/scenario';
import { type Answer, isOpen } from '@/law/scenario/answer';
import type { Words } from '@/messages';
import { outcomeWords, rangeCustodyWords } from '@/words/scenario';
import { answerId } from './ScenarioChart';

/** How an answer on another day stands to today's: "today: the same", or what it is now. */
export function nowWords(words: Words, then: Answer, now: ScenarioAnswers): string {
  const { t, format } = words;
  const today = now.answers.find((answer) => answerId(answer) === answerId(then));
  if (!today) return '';
  if (today.outcome === then.outcome && rulesOf(today) === rulesOf(then)) return t('day.sameToday');
  const { range } = today;
  const possible = range?.custody.possible;
  return t('day.changedTo', {
    law: [
      outcomeWords(words, today),
      ...(today.regimes.length
        ? [format.list(today.regimes.map((regime) => t(`vocabulary.regime.${regime}`)))]
        : []),
      ...(range && possible === 'yes' ? [rangeCustodyWords(words, range)] : []),
      ...(range?.known === 'yes' && possible === 'no' ? [t('matrix.noCustody')] : []),
    ].join('; '),
  });
}

const rulesOf = (answer: Answer) =>
  answer.rules
    .filter(isOpen)
    .map(({ rule }) => rule.id)
    .sort()
    .join(' ');
