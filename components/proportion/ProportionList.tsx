import type { Jurisdiction } from '@/db/queries/records';
import { proportionPath } from '@/links/proportion';
import type { Words } from '@/messages';

/** All jurisdictions, each with the number of other crimes that are recorded of its code. */
export function ProportionList({
  words: { t, lang },
  counts,
  on,
}: {
  words: Words;
  counts: readonly { jurisdiction: Jurisdiction; crimes: number }[];
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  const collator = new Intl.Collator(lang);
  const byName = counts.toSorted((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  return (
    <>
      <h1>{t('proportion.title')}</h1>
      <p className="lead">{t('proportion.lead')}</p>
      <h2>{t('proportion.choose')}</h2>
      <ul className="link-list">
        {byName.map(({ jurisdiction: { code, name }, crimes }) => (
          <li key={code}>
            <a href={proportionPath(lang, { codes: [code], kind: null, on })}>{name[lang]}</a>{' '}
            <span className="small">{t('proportion.crimes', { n: crimes })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
