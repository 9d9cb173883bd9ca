import type { CostsOf } from '@/db/queries/costs';
import type { CostsPageData } from '@/db/queries/costs-page';
import type { Assumptions } from '@/law/costs/assumptions';
import { mayCountTwice } from '@/law/costs/services';
import type { CostsView } from '@/links/costs';
import type { Words } from '@/messages';
import { sheetWords } from '@/words/costs';
import { SheetPrices } from '../costs/CostSheetPage';
import { Counted } from '../costs/Counted';
import { MissingSection } from '../costs/OtherFigures';
import { PriceDefs, PriceLegend } from '../costs/Patterns';
import { RankedPrices, rankPrices } from '../costs/RankedPrices';
import { SentenceSection } from '../costs/SentenceSection';
import { Sum } from '../costs/Sum';

/** One jurisdiction in a frame: the answer, both bars, what a sentence costs where one is asked about, and the sum. */
export function SheetFrame({
  words,
  view,
  data,
}: {
  words: Words;
  view: CostsView;
  data: CostsPageData;
}) {
  return (
    <>
      <p className="lead">{sheetWords(words, data.sheet)}</p>
      <Assumed words={words} assumptions={data.sheet.assumptions} />
      <MissingSection words={words} view={view} data={data} />
      <SheetPrices words={words} sheet={data.sheet} />
      <SentenceSection words={words} view={view} data={data} />
      <section>
        <h2>{words.t('costs.sum')}</h2>
        <Sum words={words} data={data} />
      </section>
    </>
  );
}

/** Both prices of every jurisdiction in a frame. */
export function PricesFrame({
  words,
  view,
  rows,
}: {
  words: Words;
  view: CostsView;
  rows: readonly CostsOf[];
}) {
  const { assumptions } = view;
  return (
    <>
      <h2>{words.t('costs.chart')}</h2>
      <p className="small">{words.t('costs.howToRead', { n: assumptions.years })}</p>
      <Assumed words={words} assumptions={assumptions} />
      <PriceDefs />
      <PriceLegend words={words} services={assumptions.services} />
      <RankedPrices words={words} view={view} ranking={rankPrices(words, rows)} />
      <p className="small">{words.t('costs.notFilled')}</p>
    </>
  );
}

function Assumed({ words, assumptions }: { words: Words; assumptions: Assumptions }) {
  return (
    <>
      <Counted words={words} assumptions={assumptions} />
      {mayCountTwice(assumptions.services) && <p className="caution">{words.t('costs.twice')}</p>}
    </>
  );
}
