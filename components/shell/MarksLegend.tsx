import { REGIMES, STATUSES } from '@/law/vocabulary';
import { wordPath } from '@/links/glossary';
import type { Words } from '@/messages';

/** The marks that stand all over a page, once, each leading to what it means. */
export function MarksLegend({ words: { t, lang } }: { words: Words }) {
  return (
    <ul className="marks small" aria-label={t('glossary.marks')}>
      {STATUSES.map((status) => (
        <li key={status}>
          <a className={`status status-${status}`} href={wordPath(lang, 'status', status)}>
            {t(`vocabulary.status.${status}`)}
          </a>
        </li>
      ))}
      {REGIMES.map((regime) => (
        <li key={regime}>
          <a className={`tag regime-${regime}`} href={wordPath(lang, 'regime', regime)}>
            {t(`vocabulary.regime.${regime}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
