import type { NotableDay } from '@/db/queries/since';
import { FIRST_DAY, LAST_DAY, onDay, withoutDay } from '@/links/on';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { TextField } from '../form/TextField';

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
        <DayField words={words} path={plain} value={on ?? today} />
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

/**
 * The field for another day of a page.
 * @param path of the page, without a day
 * @param typed what the form was sent with, where it is shown again
 */
export function DayField({
  words: { t, lang },
  path,
  value,
  typed = null,
}: {
  words: Words;
  path: string;
  value: string;
  typed?: Typed | null;
}) {
  return (
    <form className="filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="day" />
      <input type="hidden" name="path" value={path} />
      <TextField
        label={t('day.day')}
        name="day"
        value={value}
        typed={typed}
        // A field for dates shows nothing of what is none.
        type={typed ? 'text' : 'date'}
        min={FIRST_DAY}
        max={LAST_DAY}
        required
      />
      <button type="submit">{t('day.show')}</button>
    </form>
  );
}
