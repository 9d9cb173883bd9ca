import type { MetadataRoute } from 'next';
import { SITE } from './site/site';

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
