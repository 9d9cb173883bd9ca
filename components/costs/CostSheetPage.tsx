import type { CostsPageData } from '@/db/queries/costs-page';
import { mayCountTwice } from '@/law/costs/services';
import type { CostSheet } from '@/law/costs/sheet';
import { type CostsView, costsPath } from '@/links/costs';
import { countryPath } from '@/links/country';
import type { Words } from '@/messages';
import { figureWords, sheetWords } from '@/words/costs';
import { oneDecimal, wholeEuros } from '@/words/money';
import { StatusMark } from '../penalty/Tags';
import { TakeAlong } from '../take/TakeAlong';
import { CostsForm } from './CostsForm';
import { Counted } from './Counted';
import { euroScale } from './layout';
import { Method } from './Method';
import { MissingSection, OtherFigures } from './OtherFigures';
import { PriceDefs, PriceLegend } from './Patterns';
import { Bars } from './PriceChart';
import { SentenceSection } from './SentenceSection';
import { Sum } from './Sum';

interface Props {
  words: Words;
  view: CostsView;
  data: CostsPageData;
}

/** One jurisdiction: the answer, its assumptions, both bars, the whole sum, and what is not in it. */
export function CostSheetPage({ words, view, data }: Props) {
  const { t, lang } = words;
  const { jurisdiction, sheet } = data;
  const name = jurisdiction.name[lang];
  const { services, shares, years } = sheet.assumptions;
  const shared = { services, shares, years, sentence: null, own: {}, ownPeople: null };
  return (
    <>
      <h1>{t('costs.sheetTitle', { country: name })}</h1>
      <p className="lead">{sheetWords(words, sheet)}</p>
      <Counted words={words} assumptions={sheet.assumptions} />
      <MissingSection words={words} view={view} data={data} />
      <SheetPrices words={words} sheet={sheet} />
      <div className="tools">
        <a className="button" href={costsPath(lang, { assumptions: shared })}>
          {t('costs.allCountries')}
        </a>
        <a className="button" href={`${countryPath(lang, jurisdiction.code)}#costs`}>
          {t('costs.allLaw', { country: name })}
        </a>
        <TakeAlong words={words} path={costsPath(lang, view)} />
      </div>
      <SentenceSection words={words} view={view} data={data} />
      <section id="sum">
        <h2>{t('costs.sum')}</h2>
        <Sum words={words} data={data} />
      </section>
      <Pays words={words} data={data} />
      <section id="assumptions">
        <h2>{t('costs.assumptions')}</h2>
        <p>{t('costs.assumptionsLead')}</p>
        {mayCountTwice(services) && <p className="caution">{t('costs.twice')}</p>}
        <CostsForm words={words} view={view} currency={jurisdiction.currency} />
      </section>
      <OtherFigures words={words} view={view} data={data} />
      <Method words={words} firstRate={data.firstRate} />
    </>
  );
}

/** Both bars of one sheet with what they are made of; nothing where neither price is known. */
export function SheetPrices({ words, sheet }: { words: Words; sheet: CostSheet }) {
  if (sheet.prisonEuros === null && sheet.freedomEuros === null) return null;
  const { services, years } = sheet.assumptions;
  return (
    <>
      <PriceDefs />
      <PriceLegend words={words} services={services} />
      <div className="prices">
        <Bars words={words} sheet={sheet} scale={euroScale([sheet], years)} remarks={false} />
      </div>
    </>
  );
}

/** What a year of prison would pay for, in person-years of each service and in wages. */
function Pays({ words, data: { sheet } }: Omit<Props, 'view'>) {
  const { t } = words;
  const { paysFor, wages, prisonEuros } = sheet;
  if (prisonEuros === null) return null;
  return (
    <>
      {paysFor.length > 0 && (
        <section id="pays">
          <h2>{t('costs.pays')}</h2>
          <p>{t('costs.paysLead', { prison: wholeEuros(words, prisonEuros) })}</p>
          <ul>
            {paysFor.map(({ service, years }) => (
              <li key={service}>
                {t('costs.paysItem', {
                  n: oneDecimal(words, years),
                  service: t(`costs.service.${service}`),
                })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {wages.some(({ months }) => months !== null) && (
        <section id="wages">
          <h2>{t('costs.wages')}</h2>
          {wages.map(
            ({ metric, months, price }) =>
              months !== null &&
              price?.record && (
                <p key={metric}>
                  {t('costs.wageItem', {
                    n: oneDecimal(words, months),
                    metric: t(`vocabulary.metric.${metric}`),
                    value: figureWords(words, price.record),
                    year: String(price.record.year),
                  })}{' '}
                  <StatusMark words={words} status={price.record.status} />
                </p>
              ),
          )}
        </section>
      )}
    </>
  );
}
