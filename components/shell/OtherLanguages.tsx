import { otherLanguages } from '@/law/language';
import { inLanguage } from '@/links/grammar';
import { type Words, wordsIn } from '@/messages';

/**
 * The same page in other languages, each called as it calls itself. Where a page reads its query, the link has it already;
 * the place on the page, known to the browser alone, is added as the link is followed (components/client/hands.ts).
 * @param path of the page with its query
 */
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
    </>
  );
}
