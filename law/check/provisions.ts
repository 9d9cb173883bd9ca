/** Where a rule stands in the law: its article in numbers, and sources that were read at that article. */
import type { Dossier } from '../schema';
import { error, list, type Path, type Problem, unusual } from './problem';
import { type Punished, punishedRecords } from './punished';

/** 228, 260-3, 217^5, 354a, 284/ç, 6.9.1, 54(3), I; several with commas. */
const ARTICLE = /^(\d+|[IVXLC]+)([a-zç]|[-./^]\d+|\/[a-zç]|\(\d+\))*$/;
/** Numbers, letters, brackets and what joins them, without a word. */
const PARAGRAPH = /^(?!.*\p{L}{3})[\p{L}\d][\p{L}\d()[\]^./,–\s-]*$/u;

/** Provisions that are no numbers, and sources that were read elsewhere. */
export function provisionProblems(dossier: Dossier): Problem[] {
  const kindOf = new Map(
    [...dossier.sources, ...dossier.instruments].map(({ id, kind }) => [id, kind]),
  );
  // A decision is named by its number, and its own points are no articles of the code.
  const isRuling = (id: string) => kindOf.get(id) === 'court-ruling';
  return punishedRecords(dossier).flatMap((rule) => {
    const { path } = rule;
    return [
      ...labelProblems(rule, path, isRuling),
      ...placeProblems(rule, path, isRuling),
      ...readingProblems(rule, path),
    ];
  });
}

function labelProblems(
  { provision, status, regime }: Punished,
  path: Path,
  isRuling: (id: string) => boolean,
): Problem[] {
  if (!provision)
    return status === 'checked' && regime !== 'none'
      ? [
          error(
            [...path, 'provision'],
            'a rule whose text was read has an article: add it, or correct the status.',
          ),
        ]
      : [];
  const { article, paragraph } = provision;
  const problems: Problem[] = [];
  if (!isRuling(provision.instrument) && !article.split(', ').every((each) => ARTICLE.test(each)))
    problems.push(
      error(
        [...path, 'provision', 'article'],
        `"${article}" is no number of an article: write the number alone, such as 228 or 260-3, or provision: null where it was not found.`,
      ),
    );
  if (paragraph != null && !PARAGRAPH.test(paragraph))
    problems.push(
      error(
        [...path, 'provision', 'paragraph'],
        `"${paragraph}" is no number of a paragraph: write the number alone, such as 2 or 2(a), and words in the description.`,
      ),
    );
  return problems;
}

function placeProblems(rule: Punished, path: Path, isRuling: (id: string) => boolean): Problem[] {
  const { provision, sources, valid_to } = rule;
  const wanted = provision?.article.match(/\d+/)?.[0];
  // What held once is cited from the acts that changed it, too, under their own articles.
  if (!wanted || !provision || valid_to) return [];
  const located = sources.filter(
    ({ source, locator }) => /\d/.test(locator ?? '') && !isRuling(source),
  );
  if (located.length === 0) return [];
  const where = [...path, 'sources', sources.indexOf(located[0] ?? { source: '' }), 'locator'];
  const there = located.filter(({ locator }) => names(locator ?? '', wanted));
  if (there.length === 0) {
    return [
      error(
        where,
        `no source of the rule was read at article ${provision.article}, but at ${located[0]?.locator}: correct the article or the locator.`,
      ),
    ];
  }
  // In 202(1) the brackets belong to the article.
  const paragraph = provision.article.includes('(')
    ? undefined
    : provision.paragraph?.match(/^\d+/)?.[0];
  const read = there.map(({ locator }) => paragraphsOf(locator ?? '', wanted));
  const numbers = sources.flatMap(({ locator }) => paragraphsOf(locator ?? '', wanted));
  return paragraph && read.every((each) => each.length > 0) && !numbers.includes(paragraph)
    ? [
        unusual(
          where,
          'other-paragraph',
          `the rule is paragraph ${paragraph}, but its sources were read at paragraph ${list(numbers, 'and')}: correct one of the two.`,
        ),
      ]
    : [];
}

/** The paragraphs that a locator names of an article: 2, 3 and 4 of "Art. 40(2)-(4)". */
function paragraphsOf(locator: string, article: string): string[] {
  const named = new RegExp(`(?<!\\d)${article}((?:[\\s,–-]|and)*\\(\\d+\\))+`, 'g');
  return [...locator.matchAll(named)].flatMap(([found]) => {
    const ranges = found.matchAll(/\((\d+)\)(?:\s*[–-]\s*\((\d+)\))?/g);
    return [...ranges].flatMap(([, from = '', to = from]) =>
      Array.from({ length: Math.max(1, Number(to) - Number(from) + 1) }, (_, step) =>
        String(Number(from) + step),
      ),
    );
  });
}

/** Whether a locator names a number, by itself or inside of a range such as 260-268. */
function names(locator: string, wanted: string): boolean {
  if (new RegExp(`(?<!\\d)${wanted}(?!\\d)`).test(locator)) return true;
  return [...locator.matchAll(/(\d+)\s*[-–]\s*(\d+)/g)].some(
    ([, from, to]) => Number(from) <= Number(wanted) && Number(wanted) <= Number(to),
  );
}

/** Articles that were read in a copy and are not that of the rule: 2511 may stand for 251-1 there. */
function readingProblems({ provision, sources }: Punished, path: Path): Problem[] {
  if (!provision) return [];
  const digits = (text: string) => text.replace(/\D/g, '');
  const first = provision.article.match(/\d+/)?.[0] ?? '';
  return sources.flatMap(({ read }, at) =>
    read && first && !digits(read.article).startsWith(first)
      ? [
          error(
            [...path, 'sources', at, 'read', 'article'],
            `article ${read.article} was read for a rule of article ${provision.article}: correct one of the two.`,
          ),
        ]
      : [],
  );
}
