/**
 * One article of a law in a text file (Markdown or plain): found by its heading, and made comparable. Files differ
 * in marks and line ends, so the words alone count.
 */
import { createHash } from 'node:crypto';

/** Words that stand before the number of an article at the start of a line, in the languages of the data. */
const BEFORE = [
  '§{1,2}',
  'Articles?',
  'Articolul',
  'Artikel',
  'Artykuł',
  'Art\\.',
  'Section',
  'Sec\\.',
  'Статья',
  'Стаття',
  'Ст\\.',
  'Член',
  'Члан',
  'Članak',
  'Član',
  'Člen',
  'Čl\\.',
  'Neni',
  'Maddə',
  'Madde',
  'Моддаи',
  'Модда',
  'მუხლი',
  'Հոդված',
];
/** Words that stand behind the number: 45 straipsnis, 45. pants, 45-бап. */
const AFTER = ['straipsnis', 'pants', 'bap', 'бап', 'берене', 'modda', 'madda', 'cikk'];

/** 45, 178a, 230-1, 273¹, 12.34. */
const NUMBER = String.raw`\d+(?:\p{L}(?!\p{L}))?(?:(?:[.\-–^]\d+)|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*(?:\p{L}(?!\p{L}))?`;
/** "Article 46 applies …" in a sentence that was broken here is not a heading; "Article 46. Sale" is. */
const END = String.raw`(?![\p{L}\d])(?!\s+\p{Ll})`;
const MARKS = String.raw`^\s*(?<marks>#{1,6})?\s*(?:\*{1,2}|_{1,2})?\s*`;

const DEFAULTS = [
  new RegExp(`${MARKS}(?<word>${BEFORE.join('|')})\\s*(?<number>${NUMBER})${END}`, 'iu'),
  new RegExp(
    `${MARKS}(?<number>\\d+)(?:[.\\-–]\\s?|\\s)(?<word>${AFTER.join('|')})(?![\\p{L}\\d])`,
    'iu',
  ),
];

interface Heading {
  line: number;
  number: string;
  /** What kind of heading it is: § inside an article does not end it. */
  word: string;
  /** Depth of a Markdown heading; null in plain text. */
  level: number | null;
}

/** A heading pattern as an editor writes it; undefined when it is no expression with exactly one group. */
export function headingPattern(source: string): RegExp | undefined {
  try {
    const groups = new RegExp(`${source}|`, 'u').exec('')?.length;
    return groups === 2 ? new RegExp(source, 'u') : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Finds an article in the text of a law.
 * @param article its number as the data writes it: 45, 273-1
 * @param heading a pattern of headings with one group for the number; without it, the usual headings of the region's languages
 * @returns its heading and words up to the next heading of the same kind and level; where the number heads
 * several places (a table of contents, say), the longest; undefined when there is none
 */
export function findArticle(
  text: string,
  article: string,
  heading?: string | null,
): string | undefined {
  const lines = text.split(/\r\n|\n|\r/);
  const pattern = heading ? headingPattern(heading) : undefined;
  const headings = lines.flatMap((line, at) => headingOf(line, at, pattern) ?? []);
  const wanted = plainNumber(article);
  const found = headings
    .filter(({ number }) => number === wanted)
    .map((start) => normalise(lines.slice(start.line, endOf(start, headings, lines)).join('\n')));
  return found.sort((a, b) => b.length - a.length)[0];
}

/** Sixteen hex digits that are equal for texts of the same words. @param text see findArticle() */
export function hashArticle(text: string): string {
  return createHash('sha256').update(normalise(text)).digest('hex').slice(0, 16);
}

function headingOf(line: string, at: number, pattern: RegExp | undefined): Heading | undefined {
  const level = /^\s*(#{1,6})\s/.exec(line)?.[1]?.length ?? null;
  if (pattern) {
    const number = pattern.exec(line)?.[1];
    return number ? { line: at, number: plainNumber(number), word: '', level } : undefined;
  }
  for (const usual of DEFAULTS) {
    const { number, word } = usual.exec(line)?.groups ?? {};
    if (number && word) return { line: at, number: plainNumber(number), word: kindOf(word), level };
  }
  return undefined;
}

/** Headings of one file are written alike but for abbreviation: Article and Art. are one kind, § another. */
function kindOf(word: string): string {
  return word.startsWith('§') ? '§' : word.toLowerCase().slice(0, 2);
}

function endOf(start: Heading, headings: readonly Heading[], lines: readonly string[]): number {
  const next = headings.find(
    ({ line, word, level }) =>
      line > start.line &&
      word === start.word &&
      (start.level === null || level === null || level <= start.level),
  );
  // A chapter's Markdown heading ends its last article, too.
  const above = lines.findIndex((line, at) => {
    const level = /^\s*(#{1,6})\s/.exec(line)?.[1]?.length;
    return at > start.line && start.level !== null && level !== undefined && level <= start.level;
  });
  return Math.min(next?.line ?? lines.length, above < 0 ? lines.length : above);
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The same for 273¹, 273^1, 273–1 and "273-1". */
function plainNumber(number: string): string {
  return number
    .trim()
    .toLowerCase()
    .replace(
      /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g,
      (digits) => `-${[...digits].map((digit) => RAISED.indexOf(digit)).join('')}`,
    )
    .replace(/[–^]/g, '-')
    .replace(/\.$/, '');
}

function normalise(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^\s*#{1,6}\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
