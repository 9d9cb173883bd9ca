import type { Metadata } from 'next';
import { eachLanguage } from '@/law/language';
import { inLanguage } from '@/links/grammar';
import { picturePath } from '@/links/take';
import type { Words } from '@/messages';
import type { Opened } from '../sections/view';
import { SITE } from '../site/site';

/** Title, description, canonical address, picture and both languages of a page, with what it says itself. */
export function pageMetadata({ t, lang }: Words, page: Opened): Metadata {
  const { path, title, description, metadata } = page;
  // A page without a picture of its own shows that of all countries.
  const picture = picturePath(page.chart ? path : `/${lang}/matrix`);
  return {
    metadataBase: SITE,
    title: `${title} — ${t('common.siteName')}`,
    description,
    openGraph: {
      title,
      description,
      url: path,
      siteName: t('common.siteName'),
      locale: lang,
      images: [{ url: picture, width: 1200, height: 630, alt: title }],
    },
    twitter: { card: 'summary_large_image', title, description, images: [picture] },
    ...metadata,
    alternates: {
      canonical: path,
      languages: {
        ...eachLanguage((one) => inLanguage(path, one)),
        'x-default': inLanguage(path, 'en'),
      },
      ...metadata.alternates,
    },
  };
}
