import { glossaryPath } from '@/links/glossary';
import { limitWords } from '@/words/limit';
import { periodOf } from '@/words/provision';
import { StatusMark } from '../penalty/Tags';
import { Citations } from '../sources/Citations';
import { EarlierNames } from '../sources/EarlierNames';
import { CorrectRecord, type CountryProps } from './CorrectRecord';

/** The quantities, those in force on the day shown first; the others say so. */
export function ThresholdTable({ words, country, corrections }: CountryProps) {
  const { t, lang } = words;
  // Limits of other days come after those of the day; each has a place, since sources lead to it.
  const rows = [...country.thresholds].sort(
    (a, b) => Number(country.standing(a) === 'no') - Number(country.standing(b) === 'no'),
  );
  if (rows.length === 0) return <p className="absent">{t('country.noThresholds')}</p>;
  return (
    <table className="stacks">
      <thead>
        <tr>
          <th scope="col">{t('country.substance')}</th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'tier')}>
              {t('country.tier')}
            </a>
          </th>
          <th scope="col" className="num">
            {t('country.range')}
          </th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'threshold')}>
              {t('country.basis')}
            </a>
          </th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'status')}>
              {t('common.evidence')}
            </a>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} id={row.id}>
            <th scope="row">
              <EarlierNames page={country} id={row.id} />
              {t(`vocabulary.substance.${row.substance}`)}
              {row.place && <span className="row-note">{t(`vocabulary.place.${row.place}`)}</span>}
            </th>
            <td>
              {t(`vocabulary.tier.${row.tier}`)}
              {row.note && <span className="row-note">{row.note[lang]}</span>}
              {periodOf(words, row) && <span className="row-note">{periodOf(words, row)}</span>}
              {country.standing(row) === 'no' && (
                <span className="row-note unsure">{t('scenario.reason.not-in-force')}</span>
              )}
              {country.standing(row) === 'perhaps' && (
                <span className="row-note unsure">{t('day.perhaps')}</span>
              )}
            </td>
            <td className="num">{limitWords(words, row)}</td>
            <td>
              {t(`vocabulary.basis.${row.basis}`)}
              {row.force && row.force !== 'law' && (
                <span className="row-note">{t(`vocabulary.force.${row.force}`)}</span>
              )}
            </td>
            <td>
              <StatusMark words={words} status={row.status} />
              <br />
              <Citations words={words} citations={row.sources} sources={country.sources} />
              <CorrectRecord
                words={words}
                country={country}
                corrections={corrections}
                kind="threshold"
                id={row.id}
                name={t(`vocabulary.substance.${row.substance}`)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
