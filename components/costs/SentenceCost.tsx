import type { ScenarioAnswers } from '@/db/queries/scenario';
import { DEFAULTS } from '@/law/costs/assumptions';
import { type Sentence, sentenceOf, type Term, yearsOf } from '@/law/costs/sentence';
import type { Answer } from '@/law/scenario/answer';
import { costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { wholeEuros } from '@/words/money';
import { StatusMark } from '../penalty/Tags';

/** What the prison that an answer leaves open would cost, with a link to the sum; nothing where it is not known. */
export function SentenceCost({
  words,
  data,
  answer,
}: {
  words: Words;
  data: ScenarioAnswers;
  answer: Answer;
}) {
  const { t, lang } = words;
  const price = data.prisonPrices.get(answer.jurisdiction);
  const sentence = price ? sentenceOf(answer) : null;
  const cost = price && sentence && costWords(words, sentence, price.euros);
  if (!cost) return null;
  const { date: _, ...scenario } = answer.scenario;
  const path = costsPath(lang, {
    code: answer.jurisdiction,
    assumptions: { ...DEFAULTS, sentence },
    scenario,
  });
  return (
    <p>
      {t('costs.scenarioLine', { cost })} <a href={path}>{t('costs.openSum')}</a>{' '}
      <span className="small">{price.record.year}</span>{' '}
      <StatusMark words={words} status={price.record.status} />
    </p>
  );
}

/** "€13,797 – €32,193", "up to €13,797; life not computed"; null when neither bound is stated. */
function costWords(words: Words, { from, to, beyond }: Sentence, price: number): string | null {
  const { t } = words;
  const cost = (term: Term) => wholeEuros(words, yearsOf(term) * price);
  const range =
    to && from?.n
      ? t('costs.scenarioBetween', { from: cost(from), to: cost(to) })
      : to
        ? t('costs.scenarioUpTo', { to: cost(to) })
        : from?.n
          ? t('costs.scenarioFrom', { from: cost(from) })
          : null;
  if (!range) return null;
  const open = beyond && t(beyond === 'life' ? 'costs.scenarioLife' : 'costs.scenarioDeath');
  return open ? `${range}; ${open}` : range;
}
