import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';

const ORIGIN = 'https://harmreductioneurasia.org/criminalization-costs/';

/** How both prices are made, what they leave out, and whose method it is. @param firstRate day of the oldest rate */
export function Method({ words, firstRate }: { words: Words; firstRate: string | null }) {
  const { t } = words;
  return (
    <section id="method">
      <h2>{t('costs.method')}</h2>
      <div className="costs-method">
        <p>
          {t('costs.origin')}{' '}
          <a href={ORIGIN} rel="noopener noreferrer nofollow">
            harmreductioneurasia.org/criminalization-costs
          </a>
        </p>
        <p>{t('costs.methodPrison')}</p>
        <p>{t('costs.leavesOut')}</p>
        <p>{t('costs.needs')}</p>
        {firstRate && <p>{t('costs.money', { date: formatDate(words, firstRate) })}</p>}
        <p>{t('costs.notFilled')}</p>
      </div>
    </section>
  );
}
