import type { MetadataRoute } from 'next';
import { eachLanguage, LANGUAGES } from '@/law/language';
import { inLanguage } from '@/links/grammar';
import { SECTION_VIEWS } from './sections';
import type { SectionView } from './sections/view';
import { SITE } from './site/site';

export const dynamic = 'force-dynamic';

/** Today's law for search engines: every part of the site, jurisdiction, rule, and pair of neighbours. */
export default function sitemap(): MetadataRoute.Sitemap {
  const paths = Object.values(SECTION_VIEWS).flatMap((section: SectionView) => [
    ['/en', section.word].filter(Boolean).join('/'),
    ...section.sitemap(),
  ]);
  return paths.flatMap((path) =>
    LANGUAGES.map((lang) => ({
      url: SITE.origin + inLanguage(path, lang),
      alternates: {
        languages: eachLanguage((one) => SITE.origin + inLanguage(path, one)),
      },
    })),
  );
}
