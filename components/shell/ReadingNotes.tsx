import type { Words } from '@/messages';
import { formatDate } from '../dates';

/** How the bars and the euro amounts of a page are to be read. @param rateDate day of the exchange rates */
export function ReadingNotes({ words, rateDate }: { words: Words; rateDate: string | null }) {
  const { t } = words;
  return (
    <p className="small">
      {t('common.scale')}
      {rateDate && ` ${t('common.ratesBefore', { date: formatDate(words, rateDate) })}`}
    </p>
  );
}
