/** What is taken from the changes, the sources and the counts of what is verified. */
import { changesTitle } from '@/components/changes/words';
import { reformsChart } from '@/components/picture/reforms';
import { verificationChart } from '@/components/picture/verification';
import { reformTable } from '@/components/take/records';
import { restingTable, sourceCountTable, sourceTable } from '@/components/take/sources';
import { verificationTable } from '@/components/take/verification';
import { changes } from '@/db/queries/changes';
import { jurisdictions, sources } from '@/db/queries/records';
import { sourceCounts, sourcesOf } from '@/db/queries/sources';
import { verification } from '@/db/queries/verification';
import { today } from '@/law/date';
import { parseBare } from '@/links/bare';
import { changesPath, parseChanges } from '@/links/changes';
import { parseSources, sourcesPath } from '@/links/sources';
import { verificationPath } from '@/links/verification';
import { SITE } from '../page-metadata';
import { known } from '../parse';
import { citationsOf, type TakeFrom, viewOf, withSources } from './view';

export const takeChanges: TakeFrom = (words, segments) =>
  viewOf(parseChanges(words.lang, segments, known()), (view) => {
    const all = jurisdictions();
    const day = today();
    const reforms = () => changes(view, false).reforms;
    return {
      path: changesPath(words.lang, view),
      title: changesTitle(words, view, all),
      day,
      tables: () =>
        withSources(
          words,
          [reformTable(words, reforms(), all, SITE.origin)],
          citationsOf(reforms()),
        ),
      chart: reforms().length ? () => reformsChart(words, reforms(), day) : null,
    };
  });

export const takeSources: TakeFrom = (words, segments) =>
  viewOf(parseSources(words.lang, segments, known()), ({ code }) => {
    const { t, lang } = words;
    const day = today();
    const found = code ? sourcesOf(code, day) : null;
    return {
      path: sourcesPath(lang, code),
      title: found
        ? t('sources.countryTitle', { country: found.jurisdiction.name[lang] })
        : t('sources.title'),
      day,
      tables: () =>
        found
          ? [
              sourceTable(
                words,
                found.sources.map(({ source }) => source),
              ),
              restingTable(words, found, SITE.origin),
            ]
          : [
              sourceCountTable(words, sourceCounts(), SITE.origin),
              { ...sourceTable(words, [...sources().values()]), apart: true },
            ],
      chart: null,
    };
  });

export const takeVerification: TakeFrom = (words, segments) =>
  viewOf(parseBare(words.lang, 'verification', segments), () => {
    const day = today();
    return {
      path: verificationPath(words.lang),
      title: words.t('verification.title'),
      day,
      tables: () => [verificationTable(words, verification(day), SITE.origin)],
      chart: () => verificationChart(words, verification(day)),
    };
  });
