import { DRUG_LAW, KNOWLEDGE, type Verified } from '@/law/verification';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { agesWords, groupWords } from '@/words/verification';
import type { RowGroup } from './order';

/** The counts behind the shades, with the age of what was read. */
export function CountTable({ words, groups }: { words: Words; groups: readonly RowGroup[] }) {
  const { t, lang } = words;
  return (
    <table className="stacks count-table">
      <caption>{t('verification.countCaption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('verification.field')}</th>
          {KNOWLEDGE.map((word) => (
            <th key={word} scope="col" className="num">
              {t(`verification.knowledge.${word}`)}
            </th>
          ))}
          <th scope="col" className="num">
            {t('verification.total')}
          </th>
          <th scope="col">{t('verification.read')}</th>
          <th scope="col">{t('verification.asOf')}</th>
        </tr>
      </thead>
      {groups
        .flatMap(({ rows }) => rows)
        .map((row) => (
          <tbody key={row.jurisdiction.code} data-country={row.jurisdiction.code}>
            <tr className="subregion">
              <th scope="rowgroup" colSpan={KNOWLEDGE.length + 4}>
                <a href={countryPath(lang, row.jurisdiction.code)}>{row.jurisdiction.name[lang]}</a>
              </th>
            </tr>
            {DRUG_LAW.map((group) => (
              <Row
                key={group}
                words={words}
                group={group}
                label={groupWords(words, group)}
                verified={row.groups[group]}
              />
            ))}
            <Row words={words} group="whole" label={t('verification.whole')} verified={row.whole} />
            <Row
              words={words}
              group="comparators"
              label={groupWords(words, 'comparators')}
              verified={row.groups.comparators}
            />
          </tbody>
        ))}
    </table>
  );
}

function Row({
  words,
  group,
  label,
  verified,
}: {
  words: Words;
  group: string;
  label: string;
  verified: Verified;
}) {
  const { t } = words;
  return (
    <tr data-group={group}>
      <th scope="row">{label}</th>
      {KNOWLEDGE.map((word) => (
        <td key={word} className={verified.counts[word] ? 'num' : 'num nothing'}>
          <span className="cell-label">{t(`verification.knowledge.${word}`)}: </span>
          {verified.counts[word]}
        </td>
      ))}
      <td className="num">
        <span className="cell-label">{t('verification.total')}: </span>
        {verified.total}
      </td>
      <td>
        <span className="cell-label">{t('verification.read')}: </span>
        {agesWords(words, verified.read)}
      </td>
      <td>
        <span className="cell-label">{t('verification.asOf')}: </span>
        {agesWords(words, verified.asOf)}
      </td>
    </tr>
  );
}
