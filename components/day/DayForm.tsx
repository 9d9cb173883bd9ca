import type { NotableDay } from '@/db/queries/since';
import { FIRST_DAY, LAST_DAY, onDay, withoutDay } from '@/links/on';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';

/**
 * Above what a page shows: of which day the law is, and a field for another day. Works by GET.
 * @param path the canonical path of the page
 * @param on the day of the address; null or left out = today's law
 * @param day the day shown
 * @param notable days worth a look, one tap each
 */
export function DayForm({
  words,
  path,
  on,
  today,
  notable = [],
}: {
  words: Words;
  path: string;
  on: string | null | undefined;
  today: string;
  notable?: readonly NotableDay[];
}) {
  const { t, lang } = words;
  const plain = withoutDay(path);
  return (
    <section className="day" aria-label={t('day.label')}>
      {on && <DayShown words={words} path={path} on={on} today={today} />}
      <details>
        <summary>{t('day.label')}</summary>
        <form className="filters" action={`/${lang}/go`} method="get">
          <input type="hidden" name="to" value="day" />
          <input type="hidden" name="path" value={plain} />
          <label>
            {t('day.day')}
            <input
              type="date"
              name="day"
              defaultValue={on ?? today}
              min={FIRST_DAY}
              max={LAST_DAY}
              required
            />
          </label>
          <button type="submit">{t('day.show')}</button>
        </form>
        {notable.length > 0 && (
          <>
            <p className="small">{t('day.days')}</p>
            <ul className="chips">
              {notable.map(({ day, change, jurisdiction: { code, name } }) => (
                <li key={`${day} ${code}`}>
                  <a className="chip" href={onDay(plain, day)} rel="nofollow">
                    {t('day.before', { country: name[lang], date: formatDate(words, change) })}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

/** Of which day the law is that a page shows, where that is not today. @param path the canonical path of the page */
export function DayShown({
  words,
  path,
  on,
  today,
}: {
  words: Words;
  path: string;
  on: string;
  today: string;
}) {
  const { t } = words;
  return (
    <p className="day-shown">
      <b>{t(on < today ? 'day.then' : 'day.later', { date: formatDate(words, on) })}</b>{' '}
      <a href={withoutDay(path)}>{t('day.today')}</a>
      <span className="row-note">{t('day.note')}</span>
    </p>
  );
}
