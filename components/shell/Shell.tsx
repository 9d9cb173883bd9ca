import type { ReactNode } from 'react';
import { askPath, LONGEST_QUESTION } from '@/links/question';
import { FOOT, inMenu, MENU, type Section, sectionPath } from '@/links/sections';
import type { Words } from '@/messages';
import { formatDate } from '@/words/dates';
import { OtherLanguages } from './OtherLanguages';
import { PrintFoot } from './PrintFoot';

/**
 * The frame of every page: name, menu, language switch, content, footer.
 * @param path the canonical path of the page with its query, which the language switch translates
 * @param print what a printed sheet says of itself; null where nothing of the page is worth paper
 */
export function Shell({
  words,
  path,
  section,
  day,
  version,
  print,
  children,
}: {
  words: Words;
  path: string;
  section: Section | null;
  day: string;
  version: string;
  print: { title: string | null; address: string } | null;
  children: ReactNode;
}) {
  const { t, lang } = words;
  return (
    <>
      <a className="skip" href="#content">
        {t('common.skip')}
      </a>
      <header className="bar">
        <div className="bar-inner">
          <a className="brand" href={`/${lang}`}>
            {t('common.siteName')}
          </a>
          <Menu words={words} section={section} className="menu-wide" />
          <search className="ask">
            <form action={askPath(lang)} method="get">
              <input
                type="search"
                name="q"
                aria-label={t('ask.box')}
                placeholder={t('ask.short')}
                maxLength={LONGEST_QUESTION}
                required
              />
              <button type="submit" aria-label={t('ask.button')}>
                →
              </button>
            </form>
          </search>
          <OtherLanguages words={words} path={path} />
          <details className="menu">
            <summary>{t('common.nav.menu')}</summary>
            <Menu words={words} section={section} />
          </details>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      {print && <PrintFoot words={words} {...print} day={day} version={version} />}
      <footer>
        <div className="foot-inner">
          <nav aria-label={t('common.nav.foot')}>
            {FOOT.map((name) => (
              <a
                key={name}
                href={sectionPath(lang, name)}
                aria-current={name === section ? 'page' : undefined}
              >
                {t(`common.nav.${name}`)}
              </a>
            ))}
          </nav>
          <p>{t('common.asOf', { date: formatDate(words, day) })}</p>
          <p>{t('common.version', { version })}</p>
          <p>{t('common.notAdvice')}</p>
          <p>{t('common.licence')}</p>
        </div>
      </footer>
    </>
  );
}

/** What the menu leads to. It stands in the row where there is room, and else unfolds from it. */
function Menu({
  words: { t, lang },
  section,
  className,
}: {
  words: Words;
  section: Section | null;
  className?: string;
}) {
  const within = inMenu(section);
  return (
    <nav aria-label={t('common.nav.label')} className={className}>
      {MENU.map((name) => (
        <a
          key={name}
          href={sectionPath(lang, name)}
          aria-current={name === section ? 'page' : name === within ? 'true' : undefined}
        >
          {t(`common.nav.${name}`)}
        </a>
      ))}
    </nav>
  );
}
