import type { Metadata } from 'next';
import { inLanguage } from '@/links/grammar';
import { hasPicture, picturePath } from '@/links/take';
import { type Language, wordsIn } from '@/messages';

/** Where the site is reached from outside: SITE_URL, else this machine. */
export const SITE = new URL(process.env.SITE_URL ?? 'http://localhost:3000');

/** Title, description, canonical address and both languages of a page. @param path its canonical path */
export function pageMetadata(
  lang: Language,
  path: string,
  title: string,
  description: string,
): Metadata {
  const { t } = wordsIn(lang);
  // A page without a picture of its own shows that of all countries.
  const picture = picturePath(hasPicture(path) ? path : `/${lang}/matrix`);
  return {
    metadataBase: SITE,
    title: `${title} — ${t('common.siteName')}`,
    description,
    alternates: {
      canonical: path,
      languages: {
        en: inLanguage(path, 'en'),
        ru: inLanguage(path, 'ru'),
        'x-default': inLanguage(path, 'en'),
      },
    },
    openGraph: {
      title,
      description,
      url: path,
      siteName: t('common.siteName'),
      locale: lang,
      images: [{ url: picture, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
  };
}
