import type { SubstanceLimits } from '@/db/queries/thresholds';
import type { ThresholdView } from '@/law/threshold-view';
import { countryPath } from '@/links/country';
import { glossaryPath, wordPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { limitWords, stepWords } from '@/words/limit';
import { periodOf } from '@/words/provision';
import { StatusMark } from '../penalty/Tags';
import { Citations } from '../sources/Citations';

/** Rows of limits, country by country, with all that a reader needs to check them. */
export function LimitsTable({
  words,
  limits,
  caption,
  show,
}: {
  words: Words;
  limits: SubstanceLimits;
  caption: string;
  /** which rows belong to this table */
  show: (row: ThresholdView) => boolean;
}) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const countries = limits.countries
    .map((country) => ({ ...country, rows: country.rows.filter(show) }))
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]));
  return (
    <table className="stacks limits">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('thresholds.columns.country')}</th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'tier')}>
              {t('thresholds.columns.step')}
            </a>
          </th>
          <th scope="col">{t('thresholds.columns.amount')}</th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'threshold')}>
              {t('thresholds.columns.basis')}
            </a>
          </th>
          <th scope="col">
            <a className="gloss" href={wordPath(lang, 'force', 'law')}>
              {t('thresholds.columns.force')}
            </a>
          </th>
          <th scope="col">
            <a className="gloss" href={glossaryPath(lang, 'status')}>
              {t('thresholds.columns.evidence')}
            </a>
          </th>
        </tr>
      </thead>
      {countries.map((country) => (
        <tbody key={country.jurisdiction.code}>
          {country.rows.map((row, at) => (
            <tr key={row.id}>
              {at === 0 && (
                <th scope="rowgroup" rowSpan={country.rows.length}>
                  <a href={countryPath(lang, country.jurisdiction.code)}>
                    {country.jurisdiction.name[lang]}
                  </a>
                </th>
              )}
              <Row words={words} limits={limits} row={row} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({
  words,
  limits,
  row,
}: {
  words: Words;
  limits: SubstanceLimits;
  row: ThresholdView;
}) {
  const { t, lang } = words;
  const { basis, place, note, status, sources, instrument } = row.threshold;
  const period = periodOf(words, row.threshold);
  const act = instrument ? limits.instruments.get(instrument) : undefined;
  return (
    <>
      <td>
        <b>{stepWords(words, row.threshold.tier, row.term)}</b>
        {note && <span className="row-note">{note[lang]}</span>}
      </td>
      <td>{limitWords(words, row.threshold)}</td>
      <td>
        {t(`vocabulary.basis.${basis}`)}
        {place && <span className="row-note">{t(`vocabulary.place.${place}`)}</span>}
      </td>
      <td>
        {t(`vocabulary.force.${row.force}`)}
        <span className="row-note">{act ? act.title[lang] : t('thresholds.noInstrument')}</span>
        {period && <span className="row-note">{period}</span>}
        {row.inForce === 'perhaps' && <span className="row-note">{t('common.perhaps')}</span>}
      </td>
      <td>
        <StatusMark words={words} status={status} />
        <br />
        <Citations words={words} citations={sources} sources={limits.sources} />
      </td>
    </>
  );
}
