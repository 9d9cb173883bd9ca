import type { Jurisdiction } from '@/db/queries/records';
import { SUBREGIONS } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';

/** All jurisdictions by subregion, each with its summary. */
export function CountryList({
  words: { t, lang },
  all,
}: {
  words: Words;
  all: readonly Jurisdiction[];
}) {
  return (
    <>
      <h1>{t('country.listTitle')}</h1>
      <p className="lead">{t('country.listLead')}</p>
      {SUBREGIONS.map((subregion) => {
        const members = all.filter((one) => one.subregion === subregion);
        return members.length === 0 ? null : (
          <section key={subregion} id={subregion}>
            <h2>{t(`vocabulary.subregion.${subregion}`)}</h2>
            {members.map(({ code, name, summary }) => (
              <div key={code} className="record">
                <h3>
                  <a href={countryPath(lang, code)}>{name[lang]}</a>
                </h3>
                <p>{summary[lang]}</p>
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}
