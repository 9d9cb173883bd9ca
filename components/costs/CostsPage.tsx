import type { CostsOf } from '@/db/queries/costs';
import { mayCountTwice } from '@/law/costs/services';
import { byRatio } from '@/law/costs/sheet';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { CopyLink } from '../client/CopyLink';
import { CostsForm } from './CostsForm';
import { CostsTable } from './CostsTable';
import { Counted } from './Counted';
import { euroScale } from './layout';
import { Method } from './Method';
import { PriceDefs, PriceLegend } from './Patterns';
import { PriceChart } from './PriceChart';

/** Both prices of every jurisdiction: the chart by ratio, those with something missing after it, and the table. */
export function CostsPage({
  words,
  view,
  rows,
  firstRate,
}: {
  words: Words;
  view: CostsView;
  rows: readonly CostsOf[];
  firstRate: string | null;
}) {
  const { t, lang } = words;
  const { services, years } = view.assumptions;
  const collator = new Intl.Collator(lang);
  const byName = [...rows].sort((a, b) =>
    collator.compare(a.jurisdiction.name[lang], b.jurisdiction.name[lang]),
  );
  const rowOf = new Map(byName.map((row) => [row.sheet, row]));
  const sheets = byName.map(({ sheet }) => sheet);
  const parts = byRatio(sheets);
  const [full, partial] = [parts.full, parts.partial].map((part) =>
    part.flatMap((sheet) => rowOf.get(sheet) ?? []),
  ) as [CostsOf[], CostsOf[]];
  const scale = euroScale(sheets, years);
  return (
    <>
      <h1>{years === 1 ? t('costs.title') : t('costs.titleYears', { n: years })}</h1>
      <p className="lead">{t('costs.lead')}</p>
      <section id="chart">
        <h2>{t('costs.chart')}</h2>
        <p className="small">{t('costs.howToRead', { n: years })}</p>
        <Counted words={words} assumptions={view.assumptions} />
        {mayCountTwice(services) && <p className="caution">{t('costs.twice')}</p>}
        <PriceDefs />
        <PriceLegend words={words} services={services} />
        <div className="tools">
          <a className="button" href="#assumptions">
            {t('costs.assumptions')}
          </a>
          <CopyLink
            path={costsPath(lang, view)}
            label={t('common.copyLink')}
            done={t('common.copied')}
            failed={t('common.copyFailed')}
          />
        </div>
        {full.length > 0 && (
          <>
            <h3>{t('costs.ranked')}</h3>
            <PriceChart words={words} view={view} rows={full} scale={scale} />
          </>
        )}
        {partial.length > 0 && (
          <>
            <h3>{t('costs.unranked')}</h3>
            <p className="small">{t('costs.unrankedLead')}</p>
            <PriceChart words={words} view={view} rows={partial} scale={scale} />
          </>
        )}
      </section>
      <section id="assumptions">
        <h2>{t('costs.assumptions')}</h2>
        <p>{t('costs.assumptionsLead')}</p>
        <CostsForm words={words} view={view} currency={null} />
      </section>
      <section id="table">
        <h2>{t('costs.table')}</h2>
        <details>
          <summary>{t('costs.openTable')}</summary>
          <CostsTable words={words} view={view} rows={[...full, ...partial]} />
        </details>
      </section>
      <Method words={words} firstRate={firstRate} />
    </>
  );
}
