/** The characters of a file, before anything is read from it. */

/** What is wrong at a place in a text, and what to do. */
export interface TextProblem {
  /** characters from the start of the text */
  offset: number;
  message: string;
  /** Nothing that is read from the text can be trusted. */
  fatal: boolean;
}

const RULES: { pattern: RegExp; what: string; advice: string; fatal: boolean }[] = [
  {
    pattern: /^\uFEFF/,
    what: 'the file begins with an invisible mark (BOM)',
    advice: 'save it as "UTF-8 without BOM".',
    fatal: false,
  },
  {
    // What the bytes that are not UTF-8 were turned into when the file was read.
    pattern: /\uFFFD/g,
    what: 'a character that is not UTF-8 text',
    advice: 'save the file as UTF-8 and write the damaged letters again.',
    fatal: true,
  },
  {
    pattern: /\t/g,
    what: 'a tab',
    advice: 'use spaces instead.',
    fatal: false,
  },
  {
    pattern: /[^\P{Cc}\n\r\t]|[\u200B\u2028\u2029]/gu,
    what: 'an invisible control character',
    advice: 'delete it, or save the file as UTF-8 text.',
    fatal: true,
  },
];

/** One problem for each kind of wrong character, at its first place, with the number of others. */
export function textProblems(text: string): TextProblem[] {
  return RULES.flatMap(({ pattern, what, advice, fatal }) => {
    const found = text.match(pattern);
    if (!found) return [];
    const more = found.length > 1 ? ` (and ${found.length - 1} more further on)` : '';
    return [{ offset: text.search(pattern), message: `${what}${more}: ${advice}`, fatal }];
  });
}
