import type { MatrixCell, MatrixRow } from '@/law/matrix';
import type { Offence } from '@/law/vocabulary';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { longestCustodyWords } from '@/words/penalty';
import { StatusMark } from '../penalty/Tags';
import { regimeWords } from './look';

/** What the map shows, in words: for those who do not see it, and to copy. */
export function MapTable({
  words,
  rows,
  offence,
  on,
}: {
  words: Words;
  rows: readonly MatrixRow[];
  offence: Offence;
  on?: string | null;
}) {
  const { t, lang } = words;
  const collator = new Intl.Collator(lang);
  const sorted = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  return (
    <table className="stacks map-table">
      <caption>
        {t('map.tableCaption', { offence: t(`vocabulary.offenceLong.${offence}`) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('map.columns.country')}</th>
          <th scope="col">{t('map.columns.regime')}</th>
          <th scope="col">{t('map.columns.custody')}</th>
          <th scope="col">{t('map.columns.evidence')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ jurisdiction: { code, name }, cells }) => (
          <tr key={code}>
            <th scope="row">
              <a href={countryPath(lang, code, null, on)}>{name[lang]}</a>
            </th>
            <td>{regimeText(words, cells[offence])}</td>
            <td>
              <span className="cell-label">{t('map.columns.custody')}: </span>
              {longestCustodyWords(words, cells[offence].custody)}
            </td>
            <td>
              {cells[offence].status ? (
                <StatusMark words={words} status={cells[offence].status} />
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

function regimeText(words: Words, cell: MatrixCell): string {
  return cell.rules.length === 0 && cell.regimes[0] === 'none'
    ? words.t('map.lawful')
    : regimeWords(words, cell.regimes);
}
