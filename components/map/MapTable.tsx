import type { Choice, MatrixRow } from '@/law/matrix';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { headlineNoteWords, headlineWords } from '@/words/headlines';
import { StatusMark } from '../penalty/Tags';
import { regimeText } from './look';

/** What the map shows, in words: for those who do not see it, and to copy. */
export function MapTable({
  words,
  rows,
  line,
  on,
}: {
  words: Words;
  rows: readonly MatrixRow[];
  line: Choice;
  on?: string | null;
}) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const sorted = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  // The worst case is one penalty, of which no kind of liability is told; "not known" would be false.
  const byLiability = line !== 'sale-worst';
  return (
    <table className="stacks map-table">
      <caption>{t('map.tableCaption', { line: t(`headlines.line.${line}`) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('map.columns.country')}</th>
          <th scope="col">{t('map.columns.value')}</th>
          {byLiability && <th scope="col">{t('map.columns.regime')}</th>}
          <th scope="col">{t('map.columns.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ jurisdiction: { code, name }, headlines: { [line]: told } }) => (
          <tr key={code}>
            <th scope="row">
              <a href={countryPath(lang, code, null, on)}>{name[lang]}</a>
            </th>
            <td>
              {[headlineWords(words, told), headlineNoteWords(words, told)]
                .filter(Boolean)
                .join('; ')}
            </td>
            {byLiability && (
              <td>
                <span className="cell-label">{t('map.columns.regime')}: </span>
                {regimeText(words, told)}
              </td>
            )}
            <td>
              {told.evidence ? (
                <StatusMark words={words} status={told.evidence} />
              ) : (
                <span className="status">{t('common.unknown')}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
