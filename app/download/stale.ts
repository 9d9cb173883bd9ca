import { LANGUAGES, type Language } from '@/law/language';
import { dataPath } from '@/links/data';
import { wordsIn } from '@/messages';
import { escapeMarkup } from '@/words/escape';

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
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(wordsIn('en').t('data.stale.title'))}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
${LANGUAGES.map(part).join('\n')}
</main>
</body>
</html>
`;
}
