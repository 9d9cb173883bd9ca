import { countryPath } from '@/links/country';
import { proportionPath } from '@/links/proportion';
import { ownTerm } from '@/words/comparator';
import { provisionWords } from '@/words/provision';
import { CustodyBar } from '../penalty/CustodyBar';
import { Penalties } from '../penalty/Penalties';
import { ReadIn } from '../rule/ReadIn';
import { Standing } from '../rule/RuleCard';
import type { CountryProps } from './CorrectRecord';

/** Other crimes of the code: each with its range, its article, and the mark that opens to what was read. */
export function ComparatorList({
  words,
  country,
  on,
}: Omit<CountryProps, 'corrections'> & {
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const { t, lang } = words;
  const { comparators, jurisdiction } = country;
  return (
    <>
      <p className="muted">{t('country.comparatorsLead')}</p>
      <p>
        <a href={proportionPath(lang, { codes: [jurisdiction.code], kind: null, on })}>
          {t('proportion.link')}
        </a>
      </p>
      <details>
        <summary>{t('country.comparatorsOpen', { n: comparators.length })}</summary>
        <table className="stacks">
          <thead>
            <tr>
              <th scope="col">{t('country.crime')}</th>
              <th scope="col">{t('country.penalties')}</th>
              <th scope="col">{t('country.provision')}</th>
            </tr>
          </thead>
          <tbody>
            {comparators.map((shown) => {
              const { id, comparator, instrument } = shown;
              const { crime, note, status } = comparator;
              return (
                <tr key={id} id={id}>
                  <th scope="row">
                    {t(`vocabulary.crime.${crime}`)}
                    {ownTerm(words, comparator) && (
                      <span className="row-note">{ownTerm(words, comparator)}</span>
                    )}
                  </th>
                  <td>
                    <Penalties words={words} alternatives={shown.alternatives} notes />
                    <CustodyBar custody={shown.custody} />
                    {note && <span className="row-note">{note[lang]}</span>}
                  </td>
                  <td>
                    <a href={countryPath(lang, jurisdiction.code, id, on)}>
                      {provisionWords(words, { rule: comparator, instrument })}
                    </a>
                    <ReadIn words={words} status={status} shown={shown} />
                    <Standing words={words} shown={{ ...shown, rule: comparator }} dated={!!on} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </details>
    </>
  );
}
