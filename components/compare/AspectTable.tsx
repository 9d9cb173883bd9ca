import type { Comparison } from '@/db/queries/comparison';
import type { AspectRow } from '@/law/comparison';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { aspectValueWords } from '@/words/aspect';
import { StatusMark } from '../penalty/Tags';

/** The other legal aspects side by side: a short value each, which opens its explanation and sources. */
export function AspectTable({
  words,
  comparison,
  rows,
}: {
  words: Words;
  comparison: Comparison;
  rows: readonly AspectRow[];
}) {
  const { t, lang } = words;
  return (
    <table className={`compare sticky cols-${comparison.jurisdictions.length}`}>
      <thead>
        <tr>
          <th scope="col">{t('compare.aspect')}</th>
          {comparison.jurisdictions.map(({ code, name }) => (
            <th key={code} scope="col">
              {name[lang]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.aspect}>
            <th scope="row">{t(`vocabulary.aspect.${row.aspect}`)}</th>
            {row.cells.map(({ jurisdiction, record }, at) => (
              <td key={jurisdiction}>
                <span className="cell-country">{comparison.jurisdictions[at]?.name[lang]}</span>
                {record ? (
                  <>
                    <a href={`${countryPath(lang, jurisdiction)}#${row.aspect}`}>
                      {aspectValueWords(words, record)}
                    </a>{' '}
                    <StatusMark words={words} status={record.status} />
                  </>
                ) : (
                  <span className="absent small">{t('common.unknown')}</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
