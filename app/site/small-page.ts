import type { Language } from '@/law/language';
import { escapeMarkup } from '@/words/escape';

/**
 * A page of one file, without anything of the framework, for what is said where no page can be.
 * @param title plain text
 * @param body HTML
 */
export function smallPage(lang: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 Georgia, serif; max-width: 40rem; margin: 3rem auto; padding: 0 1.25rem; overflow-wrap: anywhere }
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}
