import type { Answer } from '@/law/scenario/answer';
import type { Text } from '@/law/schema';
import type { Words } from '@/messages';
import { capital } from './capital';

/** "Georgia, Kazakhstan and Ukraine" */
export function countryList(
  { format, lang }: Words,
  jurisdictions: readonly { name: Text }[],
): string {
  return format.list(jurisdictions.map(({ name }) => name[lang]));
}

/** "Bosnia and Herzegovina: Brčko District" where the answer is for a part of the country. @param jurisdictions by code */
export function answerName(
  { t, lang }: Words,
  jurisdictions: ReadonlyMap<string, { name: Text }>,
  { jurisdiction, territory }: Pick<Answer, 'jurisdiction' | 'territory'>,
): string {
  const country = jurisdictions.get(jurisdiction)?.name[lang] ?? jurisdiction;
  return territory ? t('scenario.territory', { country, territory: territory[lang] }) : country;
}

/** A language of the world by its name, in the reader's language; its code where there is no name. */
export function languageName(words: Words, code: string): string {
  const name = new Intl.DisplayNames(words.lang, { type: 'language' }).of(code) ?? code;
  return capital(words, name);
}
