import type { Verification } from '@/db/queries/verification';
import { addCounts, KNOWLEDGE, percentOf } from '@/law/verification';
import { glossaryPath } from '@/links/glossary';
import {
  VERIFICATION_ORDERS,
  type VerificationOrder,
  verificationPath,
} from '@/links/verification';
import type { Words } from '@/messages';
import { HEAT_STEPS } from '@/words/verification';
import { CopyLink } from '../client/CopyLink';
import { CountTable } from './CountTable';
import { HeatTable } from './HeatTable';
import { orderVerification } from './order';

/** How far each country's row can be trusted: the whole in words, a shade for each field, and the counts. */
export function VerificationPage({
  words,
  verification,
  order,
}: {
  words: Words;
  verification: Verification;
  order: VerificationOrder;
}) {
  const { t, lang } = words;
  const { rows } = verification;
  const counts = addCounts(rows.map(({ whole }) => whole.counts));
  const total = rows.reduce((sum, { whole }) => sum + whole.total, 0);
  const groups = orderVerification(rows, order, lang);
  return (
    <>
      <h1>{t('verification.title')}</h1>
      <p className="lead">
        {t('verification.lead', { percent: percentOf(counts.checked, total) ?? 0, total })}
      </p>
      <dl className="facts shares">
        {KNOWLEDGE.map((word) => (
          <div key={word} className="fact">
            <dt>{t(`verification.meaning.${word}`)}</dt>
            <dd>
              {t('verification.share', {
                n: counts[word],
                percent: percentOf(counts[word], total) ?? 0,
              })}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {t('verification.how')} <a href={`/${lang}/method#evidence`}>{t('method.more')}</a>{' '}
        <a href={glossaryPath(lang, 'status')}>{t('verification.marks')}</a>
      </p>
      <nav className="chip-row" aria-label={t('verification.order')}>
        <span className="small">{t('verification.order')}</span>
        <ul className="chips">
          {VERIFICATION_ORDERS.map((word) => (
            <li key={word}>
              <a
                className="chip"
                href={verificationPath(lang, word)}
                rel={word === 'subregion' ? undefined : 'nofollow'}
                aria-current={word === order ? 'true' : undefined}
              >
                {t(`verification.by.${word}`)}
              </a>
            </li>
          ))}
        </ul>
        <CopyLink
          path={verificationPath(lang, order)}
          label={t('common.copyLink')}
          done={t('common.copied')}
          failed={t('common.copyFailed')}
        />
      </nav>
      <HeatLegend words={words} />
      <HeatTable words={words} groups={groups} />
      <section id="counts">
        <h2>{t('verification.counts')}</h2>
        <p className="muted">{t('verification.countsLead')}</p>
        <details>
          <summary>{t('verification.showCounts')}</summary>
          <CountTable words={words} groups={groups} />
        </details>
      </section>
    </>
  );
}

function HeatLegend({ words: { t } }: { words: Words }) {
  return (
    <ul className="heat-legend small" aria-label={t('verification.legend')}>
      <li>{t('verification.legend')}</li>
      {HEAT_STEPS.map((text, step) => (
        <li key={text} className={`heat heat-${step}`}>
          {t('verification.percentText', { percent: text })}
        </li>
      ))}
      <li className="heat heat-none">{t('verification.none')}</li>
      <li>{t('verification.signs')}</li>
    </ul>
  );
}
