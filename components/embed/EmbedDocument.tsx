import type { ReactNode } from 'react';
import { FRAME_SCRIPT } from '@/links/embed';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';

/**
 * A frame as a whole document: what it shows, of which day and version it is, and the way to the full page. Rendered
 * to plain HTML: it carries one small script, and works without it.
 * @param heading false where the content has a heading of its own
 * @param path canonical path of the page that the frame is of; null = there is none
 * @param site the site's own address, without a path
 * @param day YYYY-MM-DD, the day of the law shown
 * @param css everything that the frame is styled with
 */
export function EmbedDocument({
  words,
  title,
  heading = true,
  path,
  site,
  day,
  version,
  css,
  children,
}: {
  words: Words;
  title: string;
  heading?: boolean;
  path: string | null;
  site: string;
  day: string;
  version: string;
  css: string;
  children: ReactNode;
}) {
  const { t, lang } = words;
  return (
    <html lang={lang}>
      {/* biome-ignore lint/style/noHeadElement: not a page of the framework */}
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${title} — ${t('common.siteName')}`}</title>
        {path && <link rel="canonical" href={site + path} />}
        {/* Pages refuse to be framed, so every link leaves the frame. */}
        <base target="_blank" />
        <style>{css}</style>
      </head>
      <body>
        <main>
          {heading && <h1>{title}</h1>}
          {children}
        </main>
        <footer className="frame-foot">
          {path && (
            <p className="embed-open">
              <a className="button" href={path} target="_blank" rel="noopener">
                {t('embed.open')}
              </a>
            </p>
          )}
          <div className="foot-inner">
            <p>
              <a href={`/${lang}`} rel="noopener">
                {t('embed.from', { site: t('common.siteName') })}
              </a>
            </p>
            {path && <p>{t('common.asOf', { date: formatDate(words, day) })}</p>}
            <p>{t('common.version', { version })}</p>
            <p>{t('common.licence')}</p>
            <p>{t('common.notAdvice')}</p>
            <p>{t('embed.newTab')}</p>
          </div>
        </footer>
        <script>{FRAME_SCRIPT}</script>
      </body>
    </html>
  );
}
