import { BASES, TIERS } from '@/law/vocabulary';
import { wordPath } from '@/links/glossary';
import type { Words } from '@/messages';
import { BasisMark } from './BasisMark';
import { tierStep } from './layout';

/** What the colours, numbers, marks and outlines of the plot mean. */
export function PlotLegend({ words: { t, lang } }: { words: Words }) {
  return (
    <>
      <ul className="legend" aria-label={t('thresholds.steps')}>
        {TIERS.filter((tier) => tier !== 'any').map((tier) => (
          <li key={tier}>
            <Swatch className={`step-${tierStep(tier)}`} />
            <b>{tierStep(tier)}</b>{' '}
            <a className="gloss" href={wordPath(lang, 'tier', tier)}>
              {t(`vocabulary.tier.${tier}`)}
            </a>
          </li>
        ))}
      </ul>
      <ul className="legend" aria-label={t('thresholds.marks')}>
        {BASES.map((basis) => (
          <li key={basis}>
            <BasisMark basis={basis} />
            <a className="gloss" href={wordPath(lang, 'basis', basis)}>
              {t(`vocabulary.basis.${basis}`)}
            </a>
          </li>
        ))}
        <li>
          <Swatch className="step-1" hatched /> {t('thresholds.hatched')}
        </li>
        <li>
          <Swatch className="unverified" /> {t('thresholds.dashed')}
        </li>
      </ul>
    </>
  );
}

/** The pattern that `Swatch` and the bars fill with is defined here, once a page. */
export function HatchDef() {
  return (
    <svg className="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="limits-hatch" width="6" height="6" patternUnits="userSpaceOnUse">
          <path d="M-1 1l2-2M-1 7L7-1M5 7l2-2" stroke="var(--sheet)" strokeWidth="2" />
        </pattern>
      </defs>
    </svg>
  );
}

function Swatch({ className, hatched = false }: { className: string; hatched?: boolean }) {
  const box = { x: 1, y: 1, width: 28, height: 16 };
  return (
    <svg className="swatch" width="30" height="18" aria-hidden="true">
      <rect className={className} {...box} />
      {hatched && <rect {...box} fill="url(#limits-hatch)" />}
    </svg>
  );
}
