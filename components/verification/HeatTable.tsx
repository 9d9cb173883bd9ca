import type { VerificationRow } from '@/db/queries/verification';
import { DRUG_LAW, type FieldGroup, percentOf, type Verified } from '@/law/verification';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { agesWords, countSigns, countsWords, groupWords, heatStep } from '@/words/verification';
import type { RowGroup } from './order';

/** Each jurisdiction and field group as a shade, a percent and counts; a cell leads to what it is about. */
export function HeatTable({ words, groups }: { words: Words; groups: readonly RowGroup[] }) {
  const { t } = words;
  return (
    <table className="heat-map sticky">
      <caption>{t('verification.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('verification.country')}</th>
          <th scope="col">{t('verification.whole')}</th>
          {DRUG_LAW.map((group) => (
            <th key={group} scope="col">
              {groupWords(words, group)}
            </th>
          ))}
          <th scope="col">{t('verification.asOf')}</th>
        </tr>
      </thead>
      {groups.map(({ subregion, rows }) => (
        <tbody key={subregion ?? 'all'}>
          {subregion && (
            <tr className="subregion">
              <th scope="rowgroup" colSpan={DRUG_LAW.length + 3}>
                {t(`vocabulary.subregion.${subregion}`)}
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <Row key={row.jurisdiction.code} words={words} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ words, row }: { words: Words; row: VerificationRow }) {
  const { t, lang } = words;
  const { code, name } = row.jurisdiction;
  const path = countryPath(lang, code);
  return (
    <tr id={code}>
      <th scope="row">
        <a href={path}>{name[lang]}</a>
      </th>
      <Heat words={words} verified={row.whole} label={t('verification.whole')} href={path} />
      {DRUG_LAW.map((group) => (
        <Heat
          key={group}
          words={words}
          verified={row.groups[group]}
          label={groupWords(words, group)}
          href={`${path}${row.groups[group].total || isOffence(group) ? `#${group}` : ''}`}
        />
      ))}
      <td className="ages small">
        <span className="heat-label">{t('verification.asOf')}</span>
        {agesWords(words, row.whole.asOf)}
      </td>
    </tr>
  );
}

/** Sections on the rules of an offence type are there even when they are empty. */
const isOffence = (group: FieldGroup) =>
  group === 'use' || group === 'possession' || group === 'supply';

function Heat({
  words,
  verified,
  label,
  href,
}: {
  words: Words;
  verified: Verified;
  label: string;
  href: string;
}) {
  const { t } = words;
  const percent = percentOf(verified.counts.checked, verified.total);
  if (percent === null)
    return (
      <td className="heat heat-none">
        <a href={href}>
          <span className="heat-label">{label}</span>
          {t('verification.none')}
        </a>
      </td>
    );
  return (
    <td className={`heat heat-${heatStep(percent)}`}>
      <a
        href={href}
        aria-label={t('verification.cell', {
          label,
          percent,
          counts: countsWords(words, verified),
        })}
      >
        <span className="heat-label">{label}</span>
        <b>{t('verification.percent', { percent })}</b>
        <span className="heat-counts">
          {countSigns(verified).map(({ word, text }) => (
            <span key={word} className={word === 'recalled' ? 'doubt' : undefined}>
              {text}
            </span>
          ))}
        </span>
      </a>
    </td>
  );
}
