/** What is taken from a comparison, the matrix, the map and a jurisdiction. */
import { compareTitle } from '@/components/compare/ComparePage';
import { mapTitle } from '@/components/map/MapPage';
import { filterWords } from '@/components/matrix/MatrixPage';
import { countryRows, matrixRows } from '@/components/picture/model';
import { matrixTable, ruleTable } from '@/components/take/tables';
import { type Matrix, matrix } from '@/db/queries/matrix';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { appliesToSubstance } from '@/law/comparison';
import { today } from '@/law/date';
import type { Offence } from '@/law/vocabulary';
import { comparePath } from '@/links/compare';
import { countryPath } from '@/links/country';
import { mapPath } from '@/links/map';
import { EVERYTHING, matrixPath } from '@/links/matrix';
import type { Words } from '@/messages';
import { SITE } from '../page-metadata';
import { parseComparePage, parseCountryPage, parseMapPage, parseMatrixPage } from '../parse';
import { choice, cited, type TakeFrom, viewOf, withSources } from './view';

export const takeCompare: TakeFrom = (words, segments) =>
  viewOf(parseComparePage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const path = comparePath(words.lang, view);
    if (view.codes.length < 2) return choice(path, words.t('compare.chooseTitle'), day);
    const chosen = jurisdictions(view.codes);
    const rules = () =>
      ruleViews(day, view.codes).filter(
        ({ rule, inForce }) =>
          inForce !== 'no' &&
          (!view.offence || rule.offence === view.offence) &&
          appliesToSubstance({ rule }, view.substance) &&
          (!view.circumstance || rule.circumstances.includes(view.circumstance)),
      );
    return {
      path,
      title: compareTitle(words, { jurisdictions: chosen }, view),
      day,
      tables: () =>
        withSources(words, ruleTable(words, rules(), chosen, SITE.origin), cited(rules())),
      chart: () =>
        offenceChart(
          words,
          matrix(EVERYTHING, day).rows.filter(({ jurisdiction }) =>
            view.codes.includes(jurisdiction.code),
          ),
          view.offence ?? 'possession',
        ),
    };
  });

export const takeMatrix: TakeFrom = (words, segments) =>
  viewOf(parseMatrixPage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const filters = filterWords(words, view);
    const rows = () => matrix(view, day).rows;
    return {
      path: matrixPath(words.lang, view),
      title: filters ? words.t('matrix.titleFiltered', { filters }) : words.t('matrix.title'),
      day,
      tables: () => matrixTables(words, rows()),
      chart: () => offenceChart(words, rows(), view.offence ?? 'possession'),
    };
  });

export const takeMap: TakeFrom = (words, segments) =>
  viewOf(parseMapPage(words.lang, segments), (view) => {
    const day = view.on ?? today();
    const rows = () => matrix(EVERYTHING, day).rows;
    return {
      path: mapPath(words.lang, view),
      title: mapTitle(words, view),
      day,
      tables: () => matrixTables(words, rows()),
      chart: () => offenceChart(words, rows(), view.offence),
    };
  });

export const takeCountry: TakeFrom = (words, segments) =>
  viewOf(parseCountryPage(words.lang, segments), ({ code, record, on }) => {
    const day = on ?? today();
    const path = countryPath(words.lang, code, record, on);
    const [jurisdiction] = code ? jurisdictions([code]) : [];
    if (!code || !jurisdiction) return choice(path, words.t('country.listTitle'), day);
    const rules = () => ruleViews(day, [code]).filter(({ id }) => !record || id === record);
    return {
      path,
      title: words.t('country.title', { country: jurisdiction.name[words.lang] }),
      day,
      tables: () =>
        withSources(words, ruleTable(words, rules(), [jurisdiction], SITE.origin), cited(rules())),
      chart: () => ({
        measure: words.t('take.custody'),
        rows: matrix(EVERYTHING, day)
          .rows.filter((row) => row.jurisdiction.code === code)
          .flatMap((row) => countryRows(words, row)),
        unknown: [],
      }),
    };
  });

const matrixTables = (words: Words, rows: Matrix['rows']) =>
  withSources(
    words,
    matrixTable(words, rows, SITE.origin),
    rows.flatMap(({ cells }) =>
      Object.values(cells).flatMap(({ rules, aspect }) => [
        ...cited(rules),
        ...(aspect?.sources ?? []),
      ]),
    ),
  );

const offenceChart = (words: Words, rows: Matrix['rows'], offence: Offence) => ({
  measure: words.t('take.longest', { offence: words.t(`vocabulary.offenceLong.${offence}`) }),
  rows: matrixRows(words, rows, offence),
  unknown: [],
});
