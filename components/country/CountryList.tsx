import type { HeadlinesView } from '@/db/queries/headlines';
import { SUBREGIONS } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { LineCell } from '../headline/LineCell';

/** What the list says of each: how it treats the smallest amount, and the worst that a sale may lead to. */
const LINES = ['small', 'sale-worst'] as const;

/** All jurisdictions by subregion, each with the smallest amount and the worst case. */
export function CountryList({ words, all }: { words: Words; all: HeadlinesView }) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  return (
    <>
      <h1>{t('country.listTitle')}</h1>
      <p className="lead">{t('country.listLead')}</p>
      {SUBREGIONS.map((subregion) => {
        const members = all.rows
          .filter(({ jurisdiction }) => jurisdiction.subregion === subregion)
          .sort((a, b) => collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]));
        return members.length === 0 ? null : (
          <section key={subregion} id={subregion}>
            <h2>{t(`vocabulary.subregion.${subregion}`)}</h2>
            <table className="matrix stacks lines-2">
              <thead>
                <tr>
                  <th scope="col">{t('matrix.country')}</th>
                  {LINES.map((line) => (
                    <th key={line} scope="col">
                      {t(`headlines.line.${line}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {members.map(({ jurisdiction: { code, name }, headlines }) => (
                  <tr key={code}>
                    <th scope="row">
                      <a href={countryPath(lang, code)}>{name[lang]}</a>
                    </th>
                    {LINES.map((line) => (
                      <td key={line}>
                        <span className="cell-country">{t(`headlines.line.${line}`)}</span>
                        <LineCell
                          words={words}
                          code={code}
                          line={headlines[line]}
                          cited={all.rules}
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        );
      })}
    </>
  );
}
