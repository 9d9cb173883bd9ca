import type { Scenario } from '@/law/scenario/input';
import type { Words } from '@/messages';
import { capital } from './capital';
import { amountWords } from './limit';
import { situationWords } from './scenario';

/** "1 g heroin, possession for own use, repeated". */
export function scenarioTitle(words: Words, asked: Omit<Scenario, 'date'>): string {
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
  return capital(words, title);
}
