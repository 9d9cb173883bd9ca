/** What is taken from the costs, with the reader's assumptions. */
import { pricesChart, sheetChart } from '@/components/picture/prices';
import { assumptionTable, priceTable, usedFigureTable } from '@/components/take/costs';
import { costSheets, figuresOf } from '@/db/queries/costs';
import { jurisdictions } from '@/db/queries/records';
import { today } from '@/law/date';
import { costsPath, parseCosts } from '@/links/costs';
import { SITE } from '../page-metadata';
import { citationsOf, type TakeFrom, viewOf, withSources } from './view';

export const takeCosts: TakeFrom = (words, segments) =>
  viewOf(parseCosts(words.lang, segments, { jurisdictions: jurisdictions() }), (view) => {
    const { t, lang } = words;
    const { code, assumptions } = view;
    const { years } = assumptions;
    const day = today();
    const rows = () => costSheets(day, assumptions, code ? [code] : undefined);
    const [jurisdiction] = code ? jurisdictions([code]) : [];
    return {
      path: costsPath(lang, view),
      title: jurisdiction
        ? t('costs.sheetTitle', { country: jurisdiction.name[lang] })
        : years === 1
          ? t('costs.title')
          : t('costs.titleYears', { n: years }),
      day,
      tables: () => {
        const sheets = rows();
        return withSources(
          words,
          [
            priceTable(words, sheets, view, SITE.origin),
            usedFigureTable(words, sheets, figuresOf, SITE.origin),
            assumptionTable(words, view),
          ],
          sheets.flatMap((sheet) => citationsOf(figuresOf(sheet.jurisdiction.code))),
        );
      },
      chart: () => {
        const sheets = rows();
        const [only] = sheets;
        return code && only ? sheetChart(words, only) : pricesChart(words, sheets);
      },
    };
  });
