/** The numbers of a text, however its language writes them, so that English and Russian can be held against each other. */
import { DATA_LANGUAGES, type DataLanguage } from '../language';
import type { WrittenText } from '../schema';

type Lang = DataLanguage;

/** The names of months: as a part of a date they are found in one text, and anywhere in the other. */
const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  ru: [
    'январ',
    'феврал',
    'март',
    'апрел',
    'ма[йяею]',
    'июн',
    'июл',
    'август',
    'сентябр',
    'октябр',
    'ноябр',
    'декабр',
  ],
};
const NAMED = both((month) => new RegExp(`(?<!\\p{L})${month}`, 'iu'));
const DATED = both(
  (month) => new RegExp(`\\d ${month}[а-я]*(?!\\p{L})|(?<!\\p{L})${month}[а-я]* \\d{4}`, 'u'),
);

function both(pattern: (month: string) => RegExp): Readonly<Record<Lang, readonly RegExp[]>> {
  return { en: MONTHS.en.map(pattern), ru: MONTHS.ru.map(pattern) };
}

/** Words for small numbers, by which a text may write what the other language writes in digits. */
const WORDS: Readonly<Record<Lang, readonly (readonly [number, RegExp])[]>> = {
  en: words([
    'one|once|first|a|an|single',
    'two|twice|second|both',
    'three|third',
    'four|fourth',
    'five|fifth',
    'six|sixth',
    'seven|seventh',
    'eight|eighth',
    'nine|ninth',
    'ten|tenth',
    'eleven|eleventh',
    'twelve|twelfth',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ]),
  ru: words([
    'од(ин|на|но|ного|ной|ному|ну|ним)|перв[а-я]+|раз|разов[а-я]+|однократн[а-я]+|единственн[а-я]+',
    'дв(а|е|ух|ум|умя|ое|оих|аж[а-я]+|укратн[а-я]+)|втор[а-я]+|об[аеи][а-я]*',
    'тр(и|ех|ёх|ем|ём|емя|емя|ое|оих|ет[а-я]+|ижды|ехкратн[а-я]+|ёхкратн[а-я]+)',
    'четыр[а-яё]+|четверт[а-я]+|четвёрт[а-я]+',
    'пят[а-я]+',
    'шест[а-я]+',
    'сем(ь|и|ью|икратн[а-я]+)|седьм[а-я]+',
    'восе?м[а-я]+|восьм[а-я]+',
    'девят[а-я]+',
    'десят[а-я]+',
    'одиннадцат[а-я]+',
    'двенадцат[а-я]+',
    'тринадцат[а-я]+',
    'четырнадцат[а-я]+',
    'пятнадцат[а-я]+',
    'шестнадцат[а-я]+',
    'семнадцат[а-я]+',
    'восемнадцат[а-я]+',
    'девятнадцат[а-я]+',
    'двадцат[а-я]+',
  ]),
};

function words(names: readonly string[]): (readonly [number, RegExp])[] {
  return names.map((each, at) => [at + 1, new RegExp(`(?<!\\p{L})(${each})(?!\\p{L})`, 'iu')]);
}

const THOUSANDS = { тыс: 1000, thousand: 1000, млн: 1_000_000, million: 1_000_000 } as const;

/** The numbers of a text as digits with a point: "4,000" and "4 тыс." are 4000, "0,5" is 0.5. */
export function numbersIn(text: string, lang: Lang): Set<string> {
  // CP-47,497 is the name of a substance, 3/1/1239,1642 that of a judgment.
  const unnamed = text.replace(/(?<!\p{L})\p{Lu}+-\d[\d,]*|\d+\/\d+\/\d[\d,]*/gu, ' ');
  const spaced = unnamed.replace(/[\u00A0\u202F\u2009]/g, ' ');
  const grouped = spaced.replace(/(?<=(?<!\d)\d{1,3}) (?=\d{3}(?!\d))/g, '');
  const plain =
    lang === 'en'
      ? grouped.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')
      : grouped.replace(/(?<=\d),(?=\d)/g, '.');
  const found = new Set<string>();
  // Of a range of thousands ("20-30 тыс.") both ends are meant.
  for (const [, range = '', much] of plain.matchAll(
    /(\d[\d.]*(?: ?[-–] ?\d[\d.]*)?) ?(тыс|thousand|млн|million)?/g,
  ))
    for (const [number] of range.matchAll(/\d+(?:\.\d+)*/g))
      found.add(
        much
          ? String(Math.round(Number(number) * THOUSANDS[much as keyof typeof THOUSANDS]))
          : number.split('.').length > 2
            ? number.replace(/(?<![\d])0+(?=\d)/g, '')
            : number.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''),
      );
  return found;
}

/** Numbers and months that one of two texts has and the other has not, not even in words. */
export function numbersApart(text: WrittenText): { lang: Lang; missing: string[] }[] {
  return DATA_LANGUAGES.flatMap((lang) => {
    const other = lang === 'en' ? 'ru' : 'en';
    const own = numbersIn(text[lang], lang);
    const missing = [...numbersIn(text[other], other)].filter(
      (number) => !own.has(number) && !inWords(number, text[lang], lang),
    );
    const months = DATED[other].flatMap((month, at) => {
      const date = text[other].match(month)?.[0];
      return date && !NAMED[lang][at]?.test(text[lang]) ? [date] : [];
    });
    const all = [...missing, ...months];
    return all.length > 0 ? [{ lang, missing: all }] : [];
  });
}

function inWords(number: string, text: string, lang: Lang): boolean {
  return WORDS[lang].some(([value, word]) => String(value) === number && word.test(text));
}
