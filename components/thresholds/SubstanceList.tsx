import type { SubstanceCount } from '@/db/queries/thresholds';
import { thresholdsPath } from '@/links/thresholds';
import type { Words } from '@/messages';

/** All substances, those for which most countries set limits first. */
export function SubstanceList({
  words: { t, lang },
  counts,
  on,
}: {
  words: Words;
  counts: readonly SubstanceCount[];
  /** the day of the address; null or left out = today */
  on?: string | null;
}) {
  return (
    <>
      <h1>{t('thresholds.title')}</h1>
      <p className="lead">{t('thresholds.lead')}</p>
      <ul className="link-list substances">
        {counts.map(({ substance, countries }) => (
          <li key={substance}>
            <a href={thresholdsPath(lang, substance, on)}>
              {t(`vocabulary.substance.${substance}`)}
            </a>{' '}
            <span className="small">{t('thresholds.countries', { n: countries })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
