import type { CostsOf } from '@/db/queries/costs';
import { mayCountTwice } from '@/law/costs/services';
import { type CostsView, costsPath } from '@/links/costs';
import type { Words } from '@/messages';
import { costsTitle } from '@/words/titles';
import { TakeAlong } from '../take/TakeAlong';
import { CostsForm } from './CostsForm';
import { CostsTable } from './CostsTable';
import { Counted } from './Counted';
import { Method } from './Method';
import { PriceDefs, PriceLegend } from './Patterns';
import { RankedPrices, rankPrices } from './RankedPrices';

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
  const ranking = rankPrices(words, rows);
  return (
    <>
      <h1>{costsTitle(words, view.assumptions.years)}</h1>
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
          <TakeAlong words={words} path={costsPath(lang, view)} />
        </div>
        <RankedPrices words={words} view={view} ranking={ranking} />
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
          <CostsTable words={words} view={view} rows={[...ranking.full, ...ranking.partial]} />
        </details>
      </section>
      <Method words={words} firstRate={firstRate} />
    </>
  );
}
