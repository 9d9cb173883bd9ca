import { inLanguage } from '@/links/grammar';
import type { Language, Words } from '@/messages';

/**
 * Where a page reads its query, the link has it already. The place on the page is known to the browser alone, so that
 * this script, the only one, adds it as the link is followed; without it the link leads to the top of the same view.
 */
const SAME_PLACE =
  "document.querySelector('.lang').onclick=function(){this.search=location.search||this.search;this.hash=location.hash}";

/** What a language calls itself where there is no room. */
const SHORT: Record<Language, string> = { en: 'EN', ru: 'РУ' };

/** The same page in the other language. @param path of the page with its query */
export function OtherLanguage({ words: { t, lang }, path }: { words: Words; path: string }) {
  const other = lang === 'en' ? 'ru' : 'en';
  return (
    <>
      <a
        className="lang"
        href={inLanguage(path, other)}
        hrefLang={other}
        lang={other}
        aria-label={`${t('common.otherLanguage')} — ${t('common.otherLanguageLabel')}`}
      >
        <span className="lang-long">{t('common.otherLanguage')}</span>
        <span className="lang-short" aria-hidden="true">
          {SHORT[other]}
        </span>
      </a>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script dangerouslySetInnerHTML={{ __html: SAME_PLACE }} />
    </>
  );
}
