/**
 * Languages: those that the data is written in, and those that pages speak. A page may speak one in which the data has no
 * texts; its readers are then given the texts of the data in another, as READ_IN says.
 */

/** Every text of the data is in all of these: keys of the files, columns of the database, keys of the API. */
export const DATA_LANGUAGES = ['en', 'ru'] as const;
export type DataLanguage = (typeof DATA_LANGUAGES)[number];

/** The languages of pages, the first of them where nobody asks for another; each with the one in which its readers get the data. */
export const READ_IN = { en: 'en', ru: 'ru' } as const satisfies Readonly<
  Record<string, DataLanguage>
>;
export type Language = keyof typeof READ_IN;
export const LANGUAGES = Object.keys(READ_IN) as readonly Language[];

/** Languages of pages as one part of a regular expression: `en|ru`. */
export const ANY_LANGUAGE = LANGUAGES.join('|');

/** The language in which readers of a page get the texts of the data. */
export const dataLanguage = (lang: Language): DataLanguage => READ_IN[lang];

/** The other languages of pages. */
export const otherLanguages = (lang: Language): Language[] =>
  LANGUAGES.filter((one) => one !== lang);

/** Something for each language of pages. */
export const eachLanguage = <Value>(make: (lang: Language) => Value): Record<Language, Value> =>
  Object.fromEntries(LANGUAGES.map((lang) => [lang, make(lang)])) as Record<Language, Value>;

/** A text as it stands in the data. */
export type WrittenText = Record<DataLanguage, string>;

/** A text of the data that can be read in every language of pages. */
export type Readable<Text extends WrittenText> = Text &
  Readonly<Record<Exclude<Language, DataLanguage>, string>>;

/**
 * Lets a text of the data be read in every language of pages. What stands in is no data: it is not listed, compared,
 * stored or sent, as only the languages that were written are.
 * @param readIn see READ_IN
 */
export function forReaders<Text extends WrittenText>(
  text: Text,
  readIn: Readonly<Record<string, DataLanguage>> = READ_IN,
): Readable<Text> {
  for (const [lang, written] of Object.entries(readIn))
    if (!(lang in text)) Object.defineProperty(text, lang, { value: text[written] });
  return text as Readable<Text>;
}
