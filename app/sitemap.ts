import type { MetadataRoute } from 'next';
import { jurisdictions } from '@/db/queries/records';
import { ruleViews } from '@/db/queries/rule-views';
import { today } from '@/law/date';
import { READY_MADE } from '@/law/scenario/ready-made';
import { OFFENCES, SUBSTANCES } from '@/law/vocabulary';
import { comparePath } from '@/links/compare';
import { countryPath } from '@/links/country';
import { inLanguage } from '@/links/grammar';
import { scenarioPath } from '@/links/scenario';
import { FOOT, MENU, sectionPath } from '@/links/sections';
import { thresholdsPath } from '@/links/thresholds';
import { SITE } from './page-metadata';

export const revalidate = 86_400;

/** Today's law for search engines: every part of the site, jurisdiction, rule, and pair of neighbours. */
export default function sitemap(): MetadataRoute.Sitemap {
  const all = jurisdictions();
  const everything = { substance: null, circumstance: null };
  const pairs = all.flatMap((one) =>
    all
      .filter((other) => other.subregion === one.subregion && other.code > one.code)
      .map((other) => [one.code, other.code]),
  );
  const paths = [
    ...[...MENU, ...FOOT].map((section) => sectionPath('en', section)),
    ...all.map(({ code }) => countryPath('en', code)),
    ...pairs.flatMap((codes) =>
      [null, ...OFFENCES].map((offence) => comparePath('en', { ...everything, codes, offence })),
    ),
    ...READY_MADE.map(({ scenario }) =>
      scenarioPath('en', {
        repeat: false,
        dependence: false,
        minor: false,
        place: null,
        ...scenario,
      }),
    ),
    ...SUBSTANCES.map((substance) => thresholdsPath('en', substance)),
    ...ruleViews(today()).map(({ jurisdiction, id }) => countryPath('en', jurisdiction, id)),
  ];
  return paths.flatMap((path) =>
    (['en', 'ru'] as const).map((lang) => ({
      url: SITE.origin + inLanguage(path, lang),
      alternates: {
        languages: { en: SITE.origin + path, ru: SITE.origin + inLanguage(path, 'ru') },
      },
    })),
  );
}
