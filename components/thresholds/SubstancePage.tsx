import type { CountryLimits, SubstanceLimits } from '@/db/queries/thresholds';
import { countryPath } from '@/links/country';
import { thresholdsPath } from '@/links/thresholds';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { DayForm } from '../day/DayForm';
import { StatusMark } from '../penalty/Tags';
import { TakeAlong } from '../take/TakeAlong';
import { LimitsTable } from './LimitsTable';
import { gramScale } from './layout';
import { Plot } from './Plot';
import { HatchDef, PlotLegend } from './PlotLegend';

/** One substance across all jurisdictions: the plot, its rows as a table, and who sets no number. */
export function SubstancePage({
  words,
  limits,
  on,
}: {
  words: Words;
  limits: SubstanceLimits;
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const { t, lang } = words;
  const name = t(`vocabulary.substance.${limits.substance}`);
  const path = thresholdsPath(lang, limits.substance, on);
  const rows = limits.countries.flatMap((country) => country.rows);
  const scale = gramScale(rows);
  const without = limits.countries.filter((country) => country.rows.length === 0);
  const [noNumber, notFound] = [true, false].map((decided) =>
    without.filter(({ basis }) => (basis?.value === 'none') === decided),
  );
  return (
    <>
      <h1>{t('thresholds.substanceTitle', { substance: name })}</h1>
      <p className="lead">
        {t('thresholds.substanceLead', {
          n: limits.countries.length - without.length,
          total: limits.countries.length,
        })}
      </p>
      <DayForm words={words} path={path} on={on} today={limits.today} />
      <div className="tools">
        <a className="button" href={thresholdsPath(lang, null, on)}>
          {t('thresholds.others')}
        </a>
        <TakeAlong words={words} path={path} />
      </div>
      {scale && (
        <section id="plot">
          <h2>{t('thresholds.plot')}</h2>
          <p className="small">{t('thresholds.howToRead')}</p>
          <HatchDef />
          <PlotLegend words={words} />
          <Plot words={words} countries={limits.countries} scale={scale} />
        </section>
      )}
      {scale && (
        <section id="table">
          <h2>{t('thresholds.table')}</h2>
          <LimitsTable
            words={words}
            limits={limits}
            caption={t('thresholds.tableCaption', { substance: name })}
            show={({ threshold }) => threshold.unit === 'g'}
          />
        </section>
      )}
      {rows.some(({ threshold }) => threshold.unit !== 'g') && (
        <section id="other-units">
          <h2>{t('thresholds.otherUnits')}</h2>
          <LimitsTable
            words={words}
            limits={limits}
            caption={t('thresholds.otherUnitsCaption', { substance: name })}
            show={({ threshold }) => threshold.unit !== 'g'}
          />
        </section>
      )}
      <Without words={words} id="no-number" countries={noNumber ?? []} />
      <Without words={words} id="not-found" countries={notFound ?? []} />
    </>
  );
}

/** Countries without a limit for the substance, with what decides instead as far as the data says. */
function Without({
  words,
  id,
  countries,
}: {
  words: Words;
  id: 'no-number' | 'not-found';
  countries: readonly CountryLimits[];
}) {
  const { t, lang } = words;
  if (countries.length === 0) return null;
  const collator = new Intl.Collator(lang);
  const sorted = [...countries].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  return (
    <section id={id}>
      <h2>{t(`thresholds.${id}.title`)}</h2>
      <p className="muted">{t(`thresholds.${id}.lead`)}</p>
      <div className="columns-2">
        {sorted.map(({ jurisdiction: { code, name }, basis, otherSubstances }) => (
          <div key={code} className="record">
            <p>
              <a href={`${countryPath(lang, code)}#threshold-basis`}>{name[lang]}</a>
              {': '}
              {basis ? (
                <>
                  {aspectValueWords(words, basis)}{' '}
                  <StatusMark words={words} status={basis.status} />
                </>
              ) : (
                t('common.unknown')
              )}
            </p>
            {otherSubstances && <p className="small">{t('thresholds.otherSubstances')}</p>}
            {basis && <p>{basis.detail[lang]}</p>}
          </div>
        ))}
      </div>
    </section>
  );
}
