import { CountryList } from '@/components/country/CountryList';
import { CountryPage } from '@/components/country/CountryPage';
import { RecordPage, recordTitle } from '@/components/country/RecordPage';
import { countryRows, ruleRow } from '@/components/picture/custody';
import { countryRecords } from '@/components/take/records';
import { ruleTable } from '@/components/take/tables';
import { countryLimitTable } from '@/components/take/thresholds';
import { type Country, country } from '@/db/queries/country';
import { headlinesOf } from '@/db/queries/headlines';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { changedBetween, daysBeforeReforms } from '@/db/queries/since';
import { today } from '@/law/date';
import { comparePath, MOST_COMPARED, WHOLE_LAW } from '@/links/compare';
import { type CountryView, countryPath, parseCountry } from '@/links/country';
import type { Language, Words } from '@/messages';
import { countryList } from '@/words/names';
import { corrections } from '../site/corrections';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, citationsOfRules, withSources } from './cited';
import { datasetOf, legislationOf } from './json-ld';
import { onAnyDay, sectionView } from './view';

const pathOf = (lang: Language, { code, record, on }: CountryView) =>
  countryPath(lang, code, record, on);

/** The ids of the records of a jurisdiction that have a page. */
const recordsOf = (code: string) => ruleViews(today(), [code]).map(({ id }) => id);

/** The list of jurisdictions, the whole law of one, or one rule of it. */
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
    return found && { found, rule: found.rules.find(({ id }) => id === record) ?? null };
  },
  title: ({ words, data }) => {
    if (!data) return words.t('country.listTitle');
    const { found, rule } = data;
    return rule
      ? recordTitle(words, found, rule)
      : words.t('country.title', { country: found.jurisdiction.name[words.lang] });
  },
  description: ({ words: { t, lang }, data }) =>
    data
      ? (data.rule?.rule.description ?? data.found.jurisdiction.summary)[lang]
      : t('country.listDescription'),
  page: ({ words, view: { on }, data }) => {
    if (!data) return <CountryList words={words} all={headlinesOf(null, today())} />;
    const { found, rule } = data;
    const props = { words, country: found, corrections: corrections(), on };
    if (rule) return <RecordPage {...props} view={rule} />;
    const { code } = found.jurisdiction;
    return (
      <CountryPage
        {...props}
        neighbours={neighbours(words, code, on)}
        since={on ? changedBetween([code], WHOLE_LAW, on, today()) : null}
        notable={daysBeforeReforms([code], today())}
      />
    );
  },
  jsonLd: (full) =>
    full.data.rule ? legislationOf(full, full.data.found, full.data.rule) : datasetOf(full),
  tables: ({ words, data: { found, rule } }) =>
    rule
      ? withSources(
          words,
          [ruleTable(words, [rule], [found.jurisdiction], SITE.origin)],
          rule.rule.sources,
        )
      : tablesOf(words, found),
  chart:
    ({ words, view, day, data: { rule } }) =>
    () => ({
      measure: words.t('take.custody'),
      note: words.t('take.scale'),
      rows: rule
        ? [ruleRow(words, rule)]
        : headlinesOf(view.code ? [view.code] : [], day).rows.flatMap((row) =>
            countryRows(words, row),
          ),
      unknown: [],
    }),
  sitemap: () => [
    ...jurisdictions().map(({ code }) => countryPath('en', code)),
    ...ruleViews(today()).map(({ jurisdiction, id }) => countryPath('en', jurisdiction, id)),
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
  const { jurisdiction, rules, thresholds, aspects, reforms, costs } = found;
  return withSources(
    words,
    [
      ruleTable(words, rules, [jurisdiction], SITE.origin),
      countryLimitTable(words, found, SITE.origin),
      ...countryRecords(words, found, SITE.origin),
    ],
    [...citationsOfRules(rules), ...[thresholds, aspects, reforms, costs].flatMap(citationsOf)],
  );
}
