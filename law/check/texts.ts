/** What readers read: whole, in its language, in one script a word, and the same numbers in both languages. */
import { DATA_LANGUAGES, type DataLanguage } from '../language';
import type { Dossier, WrittenText } from '../schema';
import { foreignMoneyIn } from './countries';
import { numbersApart } from './numbers';
import { error, list, type Path, type Problem } from './problem';

/** The longest text that is one: a longer one was pasted in. */
const LONGEST = 5000;
/** How much shorter the Russian may be than the English before a part of it must be missing. */
const LEAST_RATIO = 0.45;

interface Rule {
  pattern: RegExp;
  what: string;
  advice: string;
}

/** What no text of either language holds. */
const NEVER: readonly Rule[] = [
  {
    pattern: /[\p{Cc}\p{Cf}]/u,
    what: 'holds an invisible sign or a line break',
    advice: 'delete it, and write the text in one line.',
  },
  { pattern: / {2}/, what: 'holds two spaces in a row', advice: 'keep one.' },
  {
    pattern: /<\/?[a-z][^>]*>|&#?\w+;|\]\(|https?:\/\/|\*\*/i,
    what: 'holds markup or an address',
    advice: 'write plain text, and the address into a source.',
  },
  {
    pattern: /\b(TODO|FIXME|TBD|lorem ipsum)\b|\?\?\?/i,
    what: 'is not written yet',
    advice: 'write it, or add an open question.',
  },
  { pattern: /\p{Extended_Pictographic}/u, what: 'holds a picture', advice: 'take it out.' },
  {
    pattern: /â€|Ã.|[ÐÑ][\u0080-\u00BF]|пїЅ/,
    what: 'was read in the wrong encoding',
    advice: 'write the damaged letters again, and save the file as UTF-8.',
  },
  {
    pattern: /(?<![\p{L}\d])(\p{L}{3,}) \1(?!\p{L})/iu,
    what: 'has a word twice',
    advice: 'keep one.',
  },
  {
    pattern: /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
    what: 'mixes Latin and Cyrillic letters in one word',
    advice: 'write the word again in one script.',
  },
  {
    pattern:
      /^(the same(?=[ ,.])(?! (articles?|laws?|rules?) )|same as|as above|see above|ditto|то же(?!, что)|те же|там же|см\. выше)(?!\p{L})/iu,
    what: 'is said by reference to another record',
    advice: 'write out what is meant, since a record is read by itself.',
  },
];

/** Words that call people by an illness or an insult. */
const INSULTS: Readonly<Record<DataLanguage, RegExp>> = {
  en: /\b(addicts?|junk(y|ie)s?|druggies?|(drug|substance) abusers?)\b/i,
  ru: /(?<!\p{L})(наркоман(?!и)\p{L}*|наркош\p{L}*|торчк\p{L}*)/iu,
};

/** What is wrong with the texts of a file. */
export function textProblems(dossier: Dossier): Problem[] {
  const { code } = dossier.jurisdiction;
  const problems: Problem[] = [];
  const visit = (value: unknown, path: Path): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isText(value)) {
      problems.push(...oneProblems(value, path, code));
      return;
    }
    for (const [key, inner] of Object.entries(value))
      visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(dossier, []);
  dossier.aspects.forEach(({ value, value_ru }, at) => {
    if (value_ru !== undefined)
      problems.push(...numberProblems({ en: value, ru: value_ru }, ['aspects', at], 'value_ru'));
  });
  return problems;
}

function oneProblems(text: WrittenText, path: Path, code: string): Problem[] {
  const damaged = DATA_LANGUAGES.flatMap((lang) =>
    langProblems(text[lang], lang, [...path, lang], code),
  );
  // A damaged text differs from the other in every way: it is told once.
  if (damaged.length > 0) return damaged;
  const ratio = text.ru.length / text.en.length;
  if (text.en.length > 60 && ratio < LEAST_RATIO)
    return [
      error([...path, 'ru'], 'is less than half as long as the English: write what is missing.'),
    ];
  return numberProblems(text, path);
}

function langProblems(text: string, lang: DataLanguage, path: Path, code: string): Problem[] {
  const problems = NEVER.flatMap(({ pattern, what, advice }) => {
    const found = pattern.exec(text);
    return found ? [error(path, `${what} (${around(text, found)}): ${advice}`)] : [];
  });
  if (text !== text.normalize('NFC'))
    problems.push(error(path, 'holds letters put together from two signs: write them again.'));
  if (text.length > LONGEST)
    problems.push(
      error(path, `has ${text.length} letters, and no text has over ${LONGEST}: shorten it.`),
    );
  if (problems.length > 0) return problems;
  return [
    ...languageProblems(text, lang, path),
    ...wholeProblems(text, path),
    ...wordProblems(text, lang, path, code),
  ];
}

/** Terms of the law in its own language stand in brackets or quotes; laws have letters in their numbers. */
function withoutTerms(text: string): string {
  return text
    .replace(/\([^()]*\)|«[^»]*»|“[^”]*”|"[^"]*"/g, ' ')
    .replace(/[\p{L}\d./-]*\d[\p{L}\d./-]*/gu, ' ');
}

function languageProblems(text: string, lang: DataLanguage, path: Path): Problem[] {
  const own = lang === 'en' ? /\p{Script=Latin}/u : /[а-яё]/i;
  // A text may be the number of an article alone.
  if (!own.test(text) && (!/\d/.test(text) || /\p{L}{3}/u.test(text)))
    return [
      error(
        path,
        /\p{L}{2}/u.test(text)
          ? `holds no ${lang === 'en' ? 'English' : 'Russian'} word: write the text in ${lang === 'en' ? 'English' : 'Russian'}.`
          : `"${text}" says nothing: write the text, or leave the key out where it may be left out.`,
      ),
    ];
  const plain = withoutTerms(text);
  const foreign =
    lang === 'en'
      ? /[^\P{L}\p{Script=Latin}\p{Script=Greek}\p{Script=Common}]\p{L}*/u.exec(plain)
      : /[^\P{L}\p{Script=Latin}\p{Script=Common}а-яё]\p{L}*/iu.exec(plain);
  if (foreign)
    return [
      error(
        path,
        `holds letters that ${lang === 'en' ? 'English' : 'Russian'} has not (${around(plain, foreign)}): write the word again, or put a term of the law in brackets.`,
      ),
    ];
  const english =
    lang === 'ru' ? /(?<![\p{L}-])([a-z]{2,} ){2}[a-z]{2,}(?![\p{L}-])/u.exec(plain) : null;
  return english
    ? [error(path, `holds English (${around(plain, english)}): write it in Russian.`)]
    : [];
}

/** Sentences that were cut off: brackets and quotes left open, no sign at the end. */
function wholeProblems(text: string, path: Path): Problem[] {
  const count = (sign: RegExp) => text.match(sign)?.length ?? 0;
  const pairs: readonly [string, RegExp, RegExp][] = [
    ['bracket', /\(/g, /\)/g],
    ['square bracket', /\[/g, /\]/g],
    ['quotation', /«/g, /»/g],
  ];
  const open = pairs.filter(([, first, last]) => count(first) !== count(last));
  const field = path.at(-2);
  const sentence = field === 'description' || field === 'detail';
  return [
    ...open.map(([name]) => error(path, `has a ${name} that is not closed: write it whole.`)),
    ...(sentence && !/[.!?…][»”")]*$/.test(text)
      ? [
          error(
            path,
            `ends without a full stop (…${text.slice(-20)}): write the sentence to its end.`,
          ),
        ]
      : []),
  ];
}

function wordProblems(text: string, lang: DataLanguage, path: Path, code: string): Problem[] {
  const insult = INSULTS[lang].exec(text);
  const money = foreignMoneyIn(text, lang, code);
  return [
    ...(insult
      ? [
          error(
            path,
            `"${insult[0]}" calls people by it: write of people first, such as ${lang === 'en' ? '"people who use drugs"' : '«люди, употребляющие наркотики»'}.`,
          ),
        ]
      : []),
    ...(money
      ? [error(path, `speaks of ${money}, the money of another country: correct the unit.`)]
      : []),
  ];
}

function numberProblems(text: WrittenText, path: Path, key?: string): Problem[] {
  return numbersApart(text).map(({ lang, missing }) =>
    error(
      [...path, key ?? lang],
      `${list(missing, 'and')} of the ${lang === 'ru' ? 'English' : 'Russian'} ${missing.length > 1 ? 'are' : 'is'} not in the ${lang === 'ru' ? 'Russian' : 'English'}: write the same numbers and dates in both.`,
    ),
  );
}

/** The place of a find, with a few letters around it, invisible signs by their number. */
function around(text: string, { index, 0: found }: RegExpExecArray): string {
  const cut = text.slice(Math.max(0, index - 10), index + Math.min(found.length, 20) + 10);
  const shown = cut.replace(
    /[\p{Cc}\p{Cf}]/gu,
    (sign) => `U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `…${shown}…`;
}

function isText(value: object): value is WrittenText {
  const { en, ru } = value as Partial<WrittenText>;
  return typeof en === 'string' && typeof ru === 'string';
}
