import { ComparatorPage } from '@/components/country/ComparatorPage';
import { CountryList } from '@/components/country/CountryList';
import { CountryPage } from '@/components/country/CountryPage';
import { RecordPage } from '@/components/country/RecordPage';
import { comparatorRow, countryRows, ruleRow } from '@/components/picture/custody';
import { comparatorTable } from '@/components/take/comparators';
import { countryRecords } from '@/components/take/records';
import { ruleTable } from '@/components/take/tables';
import { countryLimitTable } from '@/components/take/thresholds';
import { comparatorViews } from '@/db/queries/comparators';
import { type Country, country } from '@/db/queries/country';
import { headlinesOf } from '@/db/queries/headlines';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { changedBetween, daysBeforeReforms } from '@/db/queries/since';
import { today } from '@/law/date';
import { comparePath, MOST_COMPARED, WHOLE_LAW } from '@/links/compare';
import { type CountryView, countryPath, parseCountry } from '@/links/country';
import type { Language, Words } from '@/messages';
import { comparatorTitle } from '@/words/comparator';
import { countryList } from '@/words/names';
import { provisionWords } from '@/words/provision';
import { recordTitle } from '@/words/titles';
import { corrections } from '../site/corrections';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, citationsOfRules, withSources } from './cited';
import { datasetOf, legislationOf } from './json-ld';
import { onAnyDay, sectionView } from './view';

const pathOf = (lang: Language, { code, record, on }: CountryView) =>
  countryPath(lang, code, record, on);

/** The ids of the records of a jurisdiction that have a page. */
const recordsOf = (code: string) =>
  [ruleViews(today(), [code]), comparatorViews(today(), [code])].flat().map(({ id }) => id);

/** The list of jurisdictions, the whole law of one, or one rule or other crime of it. */
export const countries = sectionView({
  name: 'countries',
  parse: onAnyDay(
    'countries',
    (lang, segments) => parseCountry(lang, segments, known(), recordsOf),
    pathOf,
  ),
  path: pathOf,
  load: ({ view: { code, record }, day }) => {
    const found = code ? country(code, day) : null;
    return (
      found && {
        found,
        rule: found.rules.find(({ id }) => id === record) ?? null,
        comparator: found.comparators.find(({ id }) => id === record) ?? null,
      }
    );
  },
  title: ({ words, data }) => {
    if (!data) return words.t('country.listTitle');
    const { rule, comparator } = data;
    const { jurisdiction } = data.found;
    if (rule) return recordTitle(words, jurisdiction, provisionWords(words, rule));
    return comparator
      ? recordTitle(
          words,
          jurisdiction,
          comparatorTitle(words, comparator.comparator, comparator.instrument),
        )
      : words.t('country.title', { country: jurisdiction.name[words.lang] });
  },
  description: ({ words: { t, lang }, data }) => {
    if (!data) return t('country.listDescription');
    const { found, rule, comparator } = data;
    if (comparator)
      return t('country.comparatorTold', { title: comparator.comparator.title[lang] });
    return (rule?.rule.description ?? found.jurisdiction.summary)[lang];
  },
  page: ({ words, view: { on }, data }) => {
    if (!data) return <CountryList words={words} all={headlinesOf(null, today())} />;
    const { found, rule, comparator } = data;
    const props = { words, country: found, corrections: corrections(), on };
    if (rule) return <RecordPage {...props} shown={rule} />;
    if (comparator) return <ComparatorPage {...props} shown={comparator} />;
    const { code } = found.jurisdiction;
    return (
      <CountryPage
        {...props}
        lines={headlinesOf([code], found.day)}
        neighbours={neighbours(words, code, on)}
        since={on ? changedBetween([code], WHOLE_LAW, on, today()) : null}
        notable={daysBeforeReforms([code], today())}
      />
    );
  },
  jsonLd: (full) => {
    const { found, rule, comparator } = full.data;
    if (rule) return legislationOf(full, found, rule, rule.rule);
    return comparator
      ? legislationOf(full, found, comparator, comparator.comparator)
      : datasetOf(full);
  },
  tables: ({ words, data: { found, rule, comparator } }) => {
    const place = [found.jurisdiction];
    if (rule)
      return withSources(words, [ruleTable(words, [rule], place, SITE.origin)], rule.rule.sources);
    return comparator
      ? withSources(
          words,
          [comparatorTable(words, [comparator], place, SITE.origin)],
          comparator.comparator.sources,
        )
      : tablesOf(words, found);
  },
  chart:
    ({ words, view, day, data: { rule, comparator } }) =>
    () => ({
      measure: words.t('take.custody'),
      note: words.t('take.scale'),
      rows: rule
        ? [ruleRow(words, rule)]
        : comparator
          ? [comparatorRow(words, comparator)]
          : headlinesOf(view.code ? [view.code] : [], day).rows.flatMap((row) =>
              countryRows(words, row),
            ),
      unknown: [],
    }),
  sitemap: () => [
    ...jurisdictions().map(({ code }) => countryPath('en', code)),
    ...[ruleViews(today()), comparatorViews(today())]
      .flat()
      .map(({ jurisdiction, id }) => countryPath('en', jurisdiction, id)),
  ],
});

/** The comparison with others of the subregion; null where there are none. */
function neighbours(words: Words, code: string, on: string | null | undefined) {
  const all = jurisdictions();
  const own = all.find((one) => one.code === code);
  const members = all
    .filter((one) => one.subregion === own?.subregion)
    .sort((a, b) => Number(b.code === code) - Number(a.code === code))
    .slice(0, MOST_COMPARED);
  if (members.length < 2) return null;
  const codes = members.map((one) => one.code);
  return {
    path: comparePath(words.lang, { ...WHOLE_LAW, codes, on }),
    names: countryList(words, members),
  };
}

function tablesOf(words: Words, found: Country) {
  const { jurisdiction, rules, thresholds, aspects, reforms, costs, comparators } = found;
  return withSources(
    words,
    [
      ruleTable(words, rules, [jurisdiction], SITE.origin),
      countryLimitTable(words, found, SITE.origin),
      ...countryRecords(words, found, SITE.origin),
    ],
    [
      ...citationsOfRules(rules),
      ...[thresholds, aspects, reforms, costs].flatMap(citationsOf),
      ...citationsOf(comparators.map(({ comparator }) => comparator)),
    ],
  );
}
