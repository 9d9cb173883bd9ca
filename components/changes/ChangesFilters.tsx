import type { Jurisdiction } from '@/db/queries/records';
import { DIRECTIONS, SUBREGIONS } from '@/law/vocabulary';
import type { ChangesView } from '@/links/changes';
import type { Typed } from '@/links/typed';
import type { Words } from '@/messages';
import { Reason } from '../form/Reason';
import { SelectField } from '../form/SelectField';

/** A form that works by GET: its answer is the canonical address of the filtered changes. */
export function ChangesFilters({
  words,
  view,
  all,
  years,
  typed = null,
}: {
  words: Words;
  view: ChangesView;
  all: readonly Jurisdiction[];
  /** the years that can be chosen as the first, newest first */
  years: readonly number[];
  /** what the form was sent with, where it is shown again */
  typed?: Typed | null;
}) {
  const { t, lang, format } = words;
  const collator = new Intl.Collator(lang);
  const sorted = [...all].sort((a, b) => collator.compare(a.name[lang], b.name[lang]));
  const isFiltered =
    view.codes.length > 0 || Boolean(view.subregion || view.direction || view.since);
  const chosen = sorted.filter(({ code }) => view.codes.includes(code));
  return (
    <form className="filters changes-filters" action={`/${lang}/go`} method="get">
      <input type="hidden" name="to" value="changes" />
      <Reason id="reason-country" text={typed?.reason('country')} />
      <details open={typed !== null}>
        <summary className="button">
          {chosen.length > 0
            ? t('changes.chosen', { list: format.list(chosen.map(({ name }) => name[lang])) })
            : t('changes.choose')}
        </summary>
        <fieldset className="chooser">
          <legend className="visually-hidden">{t('changes.countries')}</legend>
          {sorted.map(({ code, name }) => (
            <label key={code}>
              <input
                type="checkbox"
                name="country"
                value={code}
                defaultChecked={typed ? typed.has('country', code) : view.codes.includes(code)}
              />
              {name[lang]}
            </label>
          ))}
        </fieldset>
      </details>
      <SelectField
        label={t('changes.subregion')}
        name="subregion"
        typed={typed}
        value={view.subregion}
        any={t('common.all')}
        options={SUBREGIONS.map((word) => [word, t(`vocabulary.subregion.${word}`)])}
      />
      <SelectField
        label={t('changes.direction')}
        name="direction"
        typed={typed}
        value={view.direction}
        any={t('common.all')}
        options={DIRECTIONS.map((word) => [word, t(`vocabulary.direction.${word}`)])}
      />
      <SelectField
        label={t('changes.sinceLabel')}
        name="since"
        typed={typed}
        value={view.since === null ? null : String(view.since)}
        any={t('common.all')}
        options={years.map((year) => [String(year), String(year)])}
      />
      <button type="submit" className="primary">
        {t('common.apply')}
      </button>
      {isFiltered && <a href={`/${lang}/changes`}>{t('common.reset')}</a>}
    </form>
  );
}
