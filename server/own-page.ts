/** What the server says itself, without anything that may be missing or busy: small pages of one file. */
import { smallPage } from '@/app/site/small-page';
import { LANGUAGES, type Language } from '@/law/language';
import { wordsIn } from '@/messages';
import { escapeMarkup } from '@/words/escape';
import { LONGEST_URL } from './answer/address';

export const OWN_PAGES = {
  address: 400,
  missing: 404,
  method: 405,
  long: 414,
  limit: 429,
  failed: 500,
  busy: 503,
} as const;
export type OwnPage = keyof typeof OWN_PAGES;

/**
 * @param lang the reader's language; null = it is not known, so both
 * @param seconds after which to try again, where that helps
 */
export function ownPage(page: OwnPage, lang: Language | null, seconds?: number): string {
  const [first = 'en', ...others] = lang ? [lang] : LANGUAGES;
  const parts = [
    part(first, 'h1'),
    ...others.map((other) => `<div lang="${other}">\n${part(other, 'h2')}\n</div>`),
  ];
  return smallPage(first, wordsIn(first).t(`server.${page}.title`), parts.join('\n'));

  function part(language: Language, heading: string): string {
    const { t } = wordsIn(language);
    const said = [
      t(`server.${page}.text`, { most: LONGEST_URL }),
      ...(seconds === undefined ? [] : [t('server.again', { n: seconds })]),
    ];
    return `<${heading}>${escapeMarkup(t(`server.${page}.title`))}</${heading}>
<p>${escapeMarkup(said.join(' '))}</p>
<p><a href="/${language}">${escapeMarkup(t('server.home'))}</a></p>`;
  }
}
