import type { ScenarioView } from '@/links/scenario';
import type { Words } from '@/messages';
import { amountWords } from '@/words/limit';
import { situationWords } from '@/words/scenario';

type Asked = NonNullable<ScenarioView>;

/** "1 g heroin, possession for own use, repeated". */
export function scenarioTitle(words: Words, asked: Asked): string {
  const { t } = words;
  const substance = t(`vocabulary.substance.${asked.substance}`);
  const what = asked.amount
    ? t('scenarioPage.amountOf', { amount: amountWords(words, asked.amount), substance })
    : substance;
  const title = [
    what,
    t(`scenarioPage.conduct.${asked.conduct}`),
    ...situationWords(words, asked),
  ].join(', ');
  return title.charAt(0).toLocaleUpperCase(words.lang) + title.slice(1);
}
