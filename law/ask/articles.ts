/**
 * References to articles as people write them: "228 ч.2", "ст. 228.1", "стаття 309", "art. 62", "§ 284 odst. 2",
 * "260-3", "62(3)". Whether such an article exists is the data's to say.
 */

/** An article that was named, in the spelling of {@link articleKey}. */
export interface ArticleAsked {
  article: string;
  /** null where no paragraph was named */
  paragraph: string | null;
  /** Countries in whose language the reference is written; empty where that tells nothing. */
  hints: readonly string[];
}

export interface ArticleFound extends ArticleAsked {
  from: number;
  to: number;
}

const BEFORE = String.raw`(?<![\p{L}\p{N}])`;
const AFTER = String.raw`(?![\p{L}\p{N}])`;
const LEAD = String.raw`(?:ст(?:атт?\p{L}*)?|article|articolul|artykuł|artigo|art|čl(?:en|an|anak|ánek)?|член|чл|straipsni\p{L}*|section|sec|neni|nenit|pants|paragrahv|§{1,2})`;
const NUMBER = String.raw`(\d{1,3}(?:[a-zа-я](?![\p{L}\p{N}]))?(?:(?:[.\-–/^]\d{1,2})|[¹²³⁴⁵])*)`;
const PART = String.raw`(?:ч(?:аст\p{L}*)?|part|paragraph|para|par|odst|ods|odsek|ust|abs|alineat\p{L}*|alin|al|п(?:ункт\p{L}*)?|lg|stavak|n\.?º)`;
const PARAGRAPH = String.raw`(\d{1,2}[a-zа-я]?)`;

/** Letters in which one country's references are written. */
const HINTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/статт/u, ['ua']],
  [/odst/u, ['cz', 'si']],
  [/ods(?!t)/u, ['sk']],
  [/ust/u, ['pl']],
  [/alin/u, ['ro', 'md']],
  [/straipsn/u, ['lt']],
  [/pants/u, ['lv']],
  [/paragrahv|\blg\b/u, ['ee']],
  [/nenit?\b/u, ['al', 'xk']],
];

const PATTERNS: readonly (readonly [RegExp, 'article' | 'paragraph'])[] = [
  // ч. 2 ст. 228
  [
    new RegExp(
      `${BEFORE}${PART}\\.?\\s*${PARAGRAPH}\\s*,?\\s*${LEAD}\\.?\\s*${NUMBER}${AFTER}`,
      'u',
    ),
    'paragraph',
  ],
  // ст. 228 ч. 2 · § 284 odst. 2 · art. 62(3)
  [
    new RegExp(
      `${BEFORE}${LEAD}\\.?\\s*${NUMBER}(?:\\s*,?\\s*${PART}\\.?\\s*${PARAGRAPH}${AFTER}|\\s?\\(${PARAGRAPH}\\)|${AFTER})`,
      'u',
    ),
    'article',
  ],
  // 228 ч.2 · 62(3)
  [
    new RegExp(
      `${BEFORE}${NUMBER}(?:\\s*,?\\s*${PART}\\.?\\s*${PARAGRAPH}${AFTER}|\\s?\\(${PARAGRAPH}\\))`,
      'u',
    ),
    'article',
  ],
];

/**
 * The first reference to an article in a line.
 * @param line in small letters
 */
export function findArticleIn(line: string): ArticleFound | null {
  for (const [pattern, first] of PATTERNS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [whole, a = '', b, c] = match;
    const [article, paragraph] = first === 'article' ? [a, b ?? c] : [b ?? '', a];
    const hints = HINTS.find(([sign]) => sign.test(whole))?.[1] ?? [];
    return {
      article: articleKey(article),
      paragraph: paragraph ?? null,
      hints,
      from: match.index,
      to: match.index + whole.length,
    };
  }
  return null;
}

const BARE = new RegExp(`${BEFORE}(?=\\d{2}|\\d\\.\\d)${NUMBER}${AFTER}`, 'u');

/** The first number in a line that may be an article's, with nothing that says so. */
export function findBareArticleIn(line: string): ArticleFound | null {
  const match = BARE.exec(line);
  return match
    ? {
        article: articleKey(match[1] ?? ''),
        paragraph: null,
        hints: [],
        from: match.index,
        to: match.index + match[0].length,
      }
    : null;
}

/** One spelling of an article's or paragraph's number: 228¹, 228.1, 228-1 and 228^1 are one. */
export function articleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[¹²³⁴⁵]+/gu, (digits) => `.${digits.normalize('NFKC')}`)
    .replace(/[\s\-–/^().]+/gu, '.')
    .replace(/^\.|\.$/g, '');
}

/** Whether a record's article and paragraph are the one that was asked for. */
export function isArticle(
  { article, paragraph }: Pick<ArticleAsked, 'article' | 'paragraph'>,
  record: { article: string; paragraph: string | null },
): boolean {
  const key = articleKey(record.article);
  // In "202(1)" the bracket may be a part of the article's own number.
  if (paragraph !== null && key === `${article}.${paragraph}`) return true;
  if (key !== article) return false;
  if (paragraph === null) return true;
  return (record.paragraph ?? '')
    .split(',')
    .map(articleKey)
    .some((part) => part === paragraph || part.startsWith(`${paragraph}.`));
}
