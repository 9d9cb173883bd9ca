import { LANGUAGES, type Language } from '@/law/language';
import { dataPath } from '@/links/data';
import { wordsIn } from '@/messages';
import { escapeMarkup } from '@/words/escape';
import { smallPage } from '../site/small-page';

/**
 * The page for a file that is not kept: an address without a language, so it speaks all.
 * @param current address of the current file; null where none was made
 */
export function stalePage(file: string, version: string, current: string | null): string {
  const part = (lang: Language, at: number) => {
    const heading = at === 0 ? 'h1' : 'h2';
    const { t } = wordsIn(lang);
    return `<section lang="${lang}">
<${heading}>${escapeMarkup(t('data.stale.title'))}</${heading}>
<p>${escapeMarkup(t('data.stale.lead', { file, version }))}</p>
<p>${current ? `<a href="${current}">${escapeMarkup(t('data.stale.take'))}</a> · ` : ''}<a href="${dataPath(lang)}">${escapeMarkup(t('data.title'))}</a></p>
</section>`;
  };
  return smallPage('en', wordsIn('en').t('data.stale.title'), LANGUAGES.map(part).join('\n'));
}
