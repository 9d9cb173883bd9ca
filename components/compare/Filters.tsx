import { CIRCUMSTANCES, OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { type CompareView, comparePath } from '@/links/compare';
import type { Words } from '@/messages';

/** Offence as links (one tap), substance and circumstance as a form that works by GET. */
export function Filters({ words: { t, lang }, view }: { words: Words; view: CompareView }) {
  const offences = [null, ...OFFENCES];
  return (
    <section aria-label={t('compare.filters')}>
      <ul className="chips">
        {offences.map((offence) => (
          <li key={offence ?? 'all'}>
            <a
              className="chip"
              href={comparePath(lang, { ...view, offence })}
              aria-current={view.offence === offence ? 'true' : undefined}
            >
              {offence ? t(`vocabulary.offenceLong.${offence}`) : t('common.all')}
            </a>
          </li>
        ))}
      </ul>
      <form className="filters" action={`/${lang}/go`} method="get">
        <input type="hidden" name="to" value="compare" />
        <input type="hidden" name="country" value={view.codes.join('-')} />
        {view.offence && <input type="hidden" name="offence" value={view.offence} />}
        <label>
          {t('compare.substance')}
          <select name="substance" defaultValue={view.substance ?? ''}>
            <option value="">{t('vocabulary.substance.all')}</option>
            {SUBSTANCES.map((substance) => (
              <option key={substance} value={substance}>
                {t(`vocabulary.substance.${substance}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('compare.circumstance')}
          <select name="circumstance" defaultValue={view.circumstance ?? ''}>
            <option value="">{t('common.all')}</option>
            {CIRCUMSTANCES.map((circumstance) => (
              <option key={circumstance} value={circumstance}>
                {t(`vocabulary.circumstance.${circumstance}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{t('common.apply')}</button>
        {(view.substance || view.circumstance) && (
          <a href={comparePath(lang, { ...view, substance: null, circumstance: null })}>
            {t('common.reset')}
          </a>
        )}
      </form>
    </section>
  );
}
