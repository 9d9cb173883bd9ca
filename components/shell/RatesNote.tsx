import type { Words } from '@/messages';
import { formatDate } from '../dates';

/** Which day's exchange rates the euro amounts of a page rest on. */
export function RatesNote({ words, rateDate }: { words: Words; rateDate: string | null }) {
  if (!rateDate) return null;
  return (
    <p className="small">{words.t('common.ratesBefore', { date: formatDate(words, rateDate) })}</p>
  );
}
