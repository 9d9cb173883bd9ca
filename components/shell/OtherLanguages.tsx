import { otherLanguages } from '@/law/language';
import { inLanguage } from '@/links/grammar';
import { type Words, wordsIn } from '@/messages';

/**
 * Where a page reads its query, the link has it already. The place on the page is known to the browser alone, so that
 * this script, the only one, adds it as the link is followed; without it the link leads to the top of the same view.
 */
const SAME_PLACE =
  "document.querySelectorAll('.lang').forEach(a=>a.onclick=function(){this.search=location.search||this.search;this.hash=location.hash})";

/** The same page in other languages, each called as it calls itself. @param path of the page with its query */
export function OtherLanguages({ words: { lang }, path }: { words: Words; path: string }) {
  return (
    <>
      {otherLanguages(lang).map((other) => {
        const { t } = wordsIn(other);
        return (
          <a
            key={other}
            className="lang"
            href={inLanguage(path, other)}
            hrefLang={other}
            lang={other}
            aria-label={t('common.inThisLanguage')}
          >
            <span className="lang-long">{t('common.thisLanguage')}</span>
            <span className="lang-short" aria-hidden="true">
              {t('common.thisLanguageShort')}
            </span>
          </a>
        );
      })}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file */}
      <script dangerouslySetInnerHTML={{ __html: SAME_PLACE }} />
    </>
  );
}
