import { CostSheetPage } from '@/components/costs/CostSheetPage';
import { CostsPage } from '@/components/costs/CostsPage';
import { PricesFrame, SheetFrame } from '@/components/embed/CostsFrame';
import { pricesChart, sheetChart } from '@/components/picture/prices';
import { assumptionTable, priceTable, usedFigureTable } from '@/components/take/costs';
import { costSheets, figuresOf } from '@/db/queries/costs';
import { costsPageData } from '@/db/queries/costs-page';
import { exchangeRates, jurisdictions } from '@/db/queries/records';
import { costsPath, parseCosts } from '@/links/costs';
import { sheetWords } from '@/words/costs';
import { costsTitle } from '@/words/titles';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, withSources } from './cited';
import { sectionView } from './view';

/** What prison costs against support in freedom, in all jurisdictions or one, with the reader's assumptions. */
export const costs = sectionView({
  name: 'costs',
  parse: (lang, segments) => parseCosts(lang, segments, known()),
  path: costsPath,
  load: ({ view: { code, assumptions, scenario }, day }) => {
    const one = code ? costsPageData(code, assumptions, scenario, day) : null;
    return one
      ? { one, rows: [{ jurisdiction: one.jurisdiction, sheet: one.sheet }] }
      : { one, rows: costSheets(day, assumptions) };
  },
  title: ({ words, view, data: { one } }) =>
    one
      ? words.t('costs.sheetTitle', { country: one.jurisdiction.name[words.lang] })
      : costsTitle(words, view.assumptions.years),
  description: ({ words, data: { one } }) => {
    const { t, lang } = words;
    if (!one) return t('costs.description', { n: jurisdictions().length });
    const country = one.jurisdiction.name[lang];
    return `${sheetWords(words, one.sheet)} ${t('costs.sheetDescription', { country })}`;
  },
  page: ({ words, view, data: { one, rows } }) =>
    one ? (
      <CostSheetPage words={words} view={view} data={one} />
    ) : (
      <CostsPage
        words={words}
        view={view}
        rows={rows}
        firstRate={exchangeRates()[0]?.date ?? null}
      />
    ),
  tables: ({ words, view, data: { rows } }) =>
    withSources(
      words,
      [
        priceTable(words, rows, view, SITE.origin),
        usedFigureTable(words, rows, figuresOf, SITE.origin),
        assumptionTable(words, view),
      ],
      rows.flatMap(({ jurisdiction }) => citationsOf(figuresOf(jurisdiction.code))),
    ),
  chart:
    ({ words, data: { one, rows } }) =>
    () =>
      one ? sheetChart(words, one) : pricesChart(words, rows),
  frame: ({ words, view, data: { one, rows } }) =>
    one ? (
      <SheetFrame words={words} view={view} data={one} />
    ) : (
      <PricesFrame words={words} view={view} rows={rows} />
    ),
});
