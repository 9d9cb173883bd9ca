/** The page that `npm run dev` answers with while the data has errors. */
import { type Finding, formatFinding } from '@/db/check';
import { shownName } from '@/db/files';
import { isLanguage } from '@/links/grammar';
import { type Language, wordsIn } from '@/messages';
import { escapeMarkup } from '@/words/escape';
import type { Problems } from './preview';

/** How many errors are listed: after a bracket that was left open there may be thousands. */
const MOST_SHOWN = 50;
/** Seconds after which the page asks for itself again. */
const AGAIN = 2;

/** The language of an address; English where it has none. */
export function languageOf(url: string | undefined): Language {
  const [, first = ''] = (url ?? '').split(/[/?#]/);
  return isLanguage(first) ? first : 'en';
}

/** @returns HTML with the file, line and advice of each error */
export function problemPage(lang: Language, { errors, reason }: Problems): string {
  const { t } = wordsIn(lang);
  const more = errors.length - MOST_SHOWN;
  const rows = errors.slice(0, MOST_SHOWN).map(row).join('\n');
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="${AGAIN}">
<title>${t('preview.title')} — ${t('common.siteName')}</title>
<style>
:root { color-scheme: light dark }
body { font: 1.1rem/1.5 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1.25rem }
li { margin: 1rem 0; overflow-wrap: anywhere }
code { font: .95em/1.5 ui-monospace, monospace; font-weight: bold }
small { font-size: .9rem }
</style>
</head>
<body>
<main>
<h1>${t('preview.title')}</h1>
${reason ? `<p>${escapeMarkup(t('preview.reading', { reason }))}</p>` : `<p>${t('preview.lead', { n: errors.length })}</p>`}
${rows ? `<h2>${t('preview.errors')}</h2>\n<ul lang="en">\n${rows}\n</ul>` : ''}
${more > 0 ? `<p>${t('preview.more', { n: more })}</p>` : ''}
<p><small>${rows && lang !== 'en' ? `${t('preview.english')} ` : ''}${t('preview.development')}</small></p>
</main>
</body>
</html>
`;
}

function row(finding: Finding): string {
  const place = `${shownName(finding.file)}:${finding.line}:${finding.column}`;
  const rest = formatFinding(finding, place).slice(
    `${place}:${finding.line}:${finding.column}`.length,
  );
  return `<li><code>${escapeMarkup(place)}</code><br>${escapeMarkup(rest.trim())}</li>`;
}
