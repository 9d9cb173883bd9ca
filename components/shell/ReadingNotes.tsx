import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { MarksLegend } from './MarksLegend';

/** How the marks, bars and euro amounts of a page are to be read. @param rateDate day of the exchange rates */
export function ReadingNotes({ words, rateDate }: { words: Words; rateDate: string | null }) {
  const { t, lang } = words;
  return (
    <>
      <MarksLegend words={words} />
      <p className="small">
        {t('common.scale')}
        {rateDate && ` ${t('common.ratesBefore', { date: formatDate(words, rateDate) })}`}{' '}
        <a href={`/${lang}/method`}>{t('method.more')}</a>
      </p>
    </>
  );
}
