/** What is taken from a jurisdiction, or from one rule of it. */
import { recordTitle } from '@/components/country/RecordPage';
import { countryRows, ruleRow } from '@/components/picture/custody';
import { countryRecords } from '@/components/take/records';
import { ruleTable } from '@/components/take/tables';
import { countryLimitTable } from '@/components/take/thresholds';
import { type Country, country } from '@/db/queries/country';
import { matrix } from '@/db/queries/matrix';
import { nameReforms } from '@/law/changes/reforms';
import { today } from '@/law/date';
import { countryPath } from '@/links/country';
import { EVERYTHING } from '@/links/matrix';
import type { Words } from '@/messages';
import { SITE } from '../page-metadata';
import { parseCountryPage } from '../parse';
import { choice, citationsOf, cited, type TakeFrom, viewOf, withSources } from './view';

export const takeCountry: TakeFrom = (words, segments) =>
  viewOf(parseCountryPage(words.lang, segments), ({ code, record, on }) => {
    const { lang, t } = words;
    const day = on ?? today();
    const path = countryPath(lang, code, record, on);
    const found = code ? country(code, day) : null;
    if (!found) return choice(path, t('country.listTitle'), day);
    const rule = record ? found.rules.find(({ id }) => id === record) : null;
    return {
      path,
      title: rule
        ? recordTitle(words, found, rule)
        : t('country.title', { country: found.jurisdiction.name[lang] }),
      day,
      tables: () =>
        rule
          ? withSources(
              words,
              [ruleTable(words, [rule], [found.jurisdiction], SITE.origin)],
              rule.rule.sources,
            )
          : countryTables(words, found),
      chart: () => ({
        measure: t('take.custody'),
        note: t('take.scale'),
        rows: rule
          ? [ruleRow(words, rule)]
          : matrix(EVERYTHING, day)
              .rows.filter(({ jurisdiction }) => jurisdiction.code === code)
              .flatMap((row) => countryRows(words, row)),
        unknown: [],
      }),
    };
  });

const countryTables = (words: Words, found: Country) => {
  const { jurisdiction, rules, thresholds, aspects, reforms, costs } = found;
  return withSources(
    words,
    [
      ruleTable(words, rules, [jurisdiction], SITE.origin),
      countryLimitTable(words, found, SITE.origin),
      ...countryRecords(words, found, nameReforms(jurisdiction.code, reforms), SITE.origin),
    ],
    [...cited(rules), ...[thresholds, aspects, reforms, costs].flatMap(citationsOf)],
  );
};
