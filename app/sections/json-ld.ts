import { database } from '@/db/client';
import type { Country } from '@/db/queries/country';
import type { Period } from '@/law/known-since';
import type { PunishmentView } from '@/law/punishment-view';
import type { Provision } from '@/law/schema';
import { filePath } from '@/links/take';
import { SITE } from '../site/site';
import type { Shown } from './view';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** The formats of app/take/formats.ts that a search engine for data sets is told of. */
const TOLD = { csv: 'text/csv', json: 'application/json' };

type Page = Pick<Shown<unknown, unknown>, 'words' | 'path' | 'title' | 'description' | 'day'>;

/** A page whose table can be taken along, as a schema.org Dataset. */
export function datasetOf(page: Page): Record<string, unknown> {
  const { words, path, title, description, day } = page;
  const { t, lang } = words;
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: SITE.origin + path,
    inLanguage: lang,
    version: database().version,
    temporalCoverage: day,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t('common.siteName'), url: SITE.origin },
    includedInDataCatalog: { '@type': 'DataCatalog', name: t('take.dataset'), url: SITE.origin },
    distribution: Object.entries(TOLD).map(([format, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: SITE.origin + filePath(path, format),
    })),
  };
}

/** The page of one provision, whose title names its article and act, as schema.org Legislation. */
export function legislationOf(
  page: Page,
  { jurisdiction }: Country,
  { instrument, inForce }: Pick<PunishmentView, 'instrument' | 'inForce'>,
  { provision, valid_from, valid_to }: Period & { provision: Provision | null },
): Record<string, unknown> {
  const { lang } = page.words;
  const force = {
    yes: 'https://schema.org/InForce',
    no: 'https://schema.org/NotInForce',
    perhaps: null,
  }[inForce];
  return {
    '@type': 'Legislation',
    name: page.title,
    description: page.description,
    url: SITE.origin + page.path,
    inLanguage: lang,
    legislationJurisdiction: { '@type': 'Country', name: jurisdiction.name[lang] },
    ...(provision
      ? {
          legislationIdentifier: [provision.article, provision.paragraph]
            .filter(Boolean)
            .join(', '),
        }
      : {}),
    ...(instrument
      ? {
          isPartOf: {
            '@type': 'Legislation',
            name: instrument.title[lang],
            ...(instrument.number ? { legislationIdentifier: instrument.number } : {}),
            ...(instrument.adopted ? { legislationDate: instrument.adopted } : {}),
          },
        }
      : {}),
    ...(valid_from ? { temporalCoverage: `${valid_from}/${valid_to ?? '..'}` } : {}),
    ...(force ? { legislationLegalForce: force } : {}),
    license: LICENCE,
  };
}
