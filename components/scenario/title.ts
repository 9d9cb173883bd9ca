import type { ScenarioView } from '@/links/scenario';
import type { Words } from '@/messages';
import { amountWords } from '@/words/limit';

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
    ...(['repeat', 'dependence', 'minor'] as const)
      .filter((name) => asked[name])
      .map((name) => t(`scenario.terminal.${name}`)),
    ...(asked.place ? [t(`vocabulary.place.${asked.place}`)] : []),
  ].join(', ');
  return title.charAt(0).toLocaleUpperCase(words.lang) + title.slice(1);
}
