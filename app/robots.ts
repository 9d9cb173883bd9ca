import type { MetadataRoute } from 'next';
import { SITE } from './site/site';

// SITE_URL is that of the program that runs, not of the one that built it.
export const dynamic = 'force-dynamic';

/** Everything may be read; forms, files and the law of other days are left out of search. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: '/',
      disallow: ['/*/go', '/*/file/', '/*/take/', '/*/on/', '/*/ask?', '/embed/'],
    },
    sitemap: `${SITE.origin}/sitemap.xml`,
  };
}
