import { CIRCUMSTANCES, OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { type CompareView, comparePath, type Tab, tabQuery } from '@/links/compare';
import type { Words } from '@/messages';
import { SelectField } from '../form/SelectField';

/** Offence as links (one tap), substance and circumstance as a form that works by GET. */
export function Filters({
  words: { t, lang },
  view,
  tab,
}: {
  words: Words;
  view: CompareView;
  tab: Tab;
}) {
  const offences = [null, ...OFFENCES];
  return (
    <section aria-label={t('compare.filters')}>
      <ul className="chips">
        {offences.map((offence) => (
          <li key={offence ?? 'all'}>
            <a
              className="chip"
              href={comparePath(lang, { ...view, offence }) + tabQuery(tab)}
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
        {tab !== 'glance' && <input type="hidden" name="view" value={tab} />}
        {view.on && <input type="hidden" name="on" value={view.on} />}
        {view.offence && <input type="hidden" name="offence" value={view.offence} />}
        <SelectField
          label={t('compare.substance')}
          name="substance"
          value={view.substance}
          any={t('vocabulary.substance.all')}
          options={SUBSTANCES.map((word) => [word, t(`vocabulary.substance.${word}`)])}
        />
        <SelectField
          label={t('compare.circumstance')}
          name="circumstance"
          value={view.circumstance}
          any={t('common.all')}
          options={CIRCUMSTANCES.map((word) => [word, t(`vocabulary.circumstance.${word}`)])}
        />
        <button type="submit">{t('common.apply')}</button>
        {(view.substance || view.circumstance) && (
          <a
            href={
              comparePath(lang, { ...view, substance: null, circumstance: null }) + tabQuery(tab)
            }
          >
            {t('common.reset')}
          </a>
        )}
      </form>
    </section>
  );
}
