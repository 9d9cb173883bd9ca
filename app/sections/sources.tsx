import { CountrySources } from '@/components/sources/CountrySources';
import { SourcesList } from '@/components/sources/SourcesList';
import { restingTable, sourceCountTable, sourceTable } from '@/components/take/sources';
import { sources as allSources } from '@/db/queries/records';
import { sourceCounts, sourcesOf } from '@/db/queries/sources';
import { parseSources, sourcesPath } from '@/links/sources';
import { known } from '../site/known';
import { SITE } from '../site/site';
import { sectionView } from './view';

/** What was read: how much for each jurisdiction, or every source of one with all that rests on it. */
export const sources = sectionView({
  name: 'sources',
  parse: (lang, segments) => parseSources(lang, segments, known()),
  path: (lang, { code }) => sourcesPath(lang, code),
  load: ({ view: { code } }) => ({ one: code ? sourcesOf(code) : null }),
  title: ({ words: { t, lang }, data: { one } }) =>
    one ? t('sources.countryTitle', { country: one.jurisdiction.name[lang] }) : t('sources.title'),
  description: ({ words }) => words.t('sources.description'),
  page: ({ words, data: { one } }) =>
    one ? (
      <CountrySources words={words} data={one} />
    ) : (
      <SourcesList words={words} counts={sourceCounts()} />
    ),
  tables: ({ words, data: { one } }) =>
    one
      ? [
          sourceTable(
            words,
            one.sources.map(({ source }) => source),
          ),
          restingTable(words, one, SITE.origin),
        ]
      : [
          sourceCountTable(words, sourceCounts(), SITE.origin),
          { ...sourceTable(words, [...allSources().values()]), apart: true },
        ],
});
