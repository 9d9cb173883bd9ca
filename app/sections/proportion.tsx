import { proportionChart } from '@/components/picture/proportion';
import { ProportionList } from '@/components/proportion/ProportionList';
import { ProportionPage, Sentences } from '@/components/proportion/ProportionPage';
import { ProportionTable } from '@/components/proportion/ProportionTable';
import { ReadingNotes } from '@/components/shell/ReadingNotes';
import { proportionTable } from '@/components/take/proportion';
import { crimeCounts, proportionOf } from '@/db/queries/proportion';
import { jurisdictions } from '@/db/queries/records';
import { type ProportionView, parseProportion, proportionPath } from '@/links/proportion';
import type { Words } from '@/messages';
import { countryList } from '@/words/names';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { citationsOf, citationsOfRules, withSources } from './cited';
import { datasetOf } from './json-ld';
import { onAnyDay, sectionView } from './view';

/** The penalties for drugs beside those for other crimes of the same codes, or the list of all codes. */
export const proportion = sectionView({
  name: 'proportion',
  parse: onAnyDay(
    'proportion',
    (lang, segments) => parseProportion(lang, segments, known()),
    proportionPath,
  ),
  path: proportionPath,
  load: ({ view: { codes, kind }, day }) =>
    codes.length > 0 ? proportionOf(codes, kind, day) : null,
  title: ({ words, view }) => titleOf(words, view),
  description: ({ words }) => words.t('proportion.lead'),
  page: ({ words, view, day, title, data }) =>
    data ? (
      <ProportionPage words={words} title={title} data={data} view={view} all={jurisdictions()} />
    ) : (
      <ProportionList words={words} counts={crimeCounts(day)} on={view.on} />
    ),
  jsonLd: datasetOf,
  tables: ({ words, data }) =>
    withSources(
      words,
      [proportionTable(words, data, SITE.origin)],
      data.rows.flatMap(({ lines, crimes }) => [
        ...lines.flatMap((line) => [
          ...citationsOfRules(line.rules.flatMap((id) => data.rules.get(id) ?? [])),
          ...citationsOf(line.aspects),
        ]),
        ...citationsOf(crimes.map(({ view }) => view.comparator)),
      ]),
    ),
  chart:
    ({ words, data }) =>
    () =>
      proportionChart(words, data),
  frame: ({ words, data }) => (
    <>
      {data.rows.map((row) => (
        <section key={row.jurisdiction.code}>
          <h2>{row.jurisdiction.name[words.lang]}</h2>
          <Sentences words={words} row={row} />
          <ProportionTable words={words} rules={data.rules} row={row} />
        </section>
      ))}
      <ReadingNotes words={words} rateDate={data.rateDate} />
    </>
  ),
  sitemap: () =>
    jurisdictions().map(({ code }) => proportionPath('en', { codes: [code], kind: null })),
});

function titleOf(words: Words, { codes, kind }: ProportionView): string {
  const { t } = words;
  if (codes.length === 0) return t('proportion.title');
  const title = t('proportion.titleOf', { countries: countryList(words, jurisdictions(codes)) });
  return kind
    ? t('proportion.kindOf', { title, kind: t(`proportion.${kind}`).toLowerCase() })
    : title;
}
