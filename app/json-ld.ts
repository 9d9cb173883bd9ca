import type { Country } from '@/db/queries/country';
import type { RuleView } from '@/law/rule-view';
import { type Format, filePath } from '@/links/take';
import type { Words } from '@/messages';
import { SITE } from './page-metadata';

const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const FORMATS: Partial<Record<Format, string>> = { csv: 'text/csv', json: 'application/json' };

/** A page whose table can be taken along, as a schema.org Dataset. @param path canonical */
export function datasetOf(
  { t, lang }: Words,
  page: { path: string; title: string; description: string; day: string; version: string },
): Record<string, unknown> {
  const { path, title, description, day, version } = page;
  return {
    '@type': 'Dataset',
    name: title,
    description,
    url: SITE.origin + path,
    inLanguage: lang,
    version,
    temporalCoverage: day,
    license: LICENCE,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: t('common.siteName'), url: SITE.origin },
    includedInDataCatalog: { '@type': 'DataCatalog', name: t('take.dataset'), url: SITE.origin },
    distribution: Object.entries(FORMATS).map(([format, type]) => ({
      '@type': 'DataDownload',
      encodingFormat: type,
      contentUrl: SITE.origin + filePath(path, format as Format),
    })),
  };
}

/** One rule as schema.org Legislation. @param title names its article and act */
export function legislationOf(
  { lang }: Words,
  page: { path: string; title: string },
  { jurisdiction }: Country,
  { rule, instrument, inForce }: RuleView,
): Record<string, unknown> {
  const { provision } = rule;
  const force = {
    yes: 'https://schema.org/InForce',
    no: 'https://schema.org/NotInForce',
    perhaps: null,
  }[inForce];
  return {
    '@type': 'Legislation',
    name: page.title,
    description: rule.description[lang],
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
    ...(rule.valid_from ? { temporalCoverage: `${rule.valid_from}/${rule.valid_to ?? '..'}` } : {}),
    ...(force ? { legislationLegalForce: force } : {}),
    license: LICENCE,
  };
}
