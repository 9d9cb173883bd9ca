/** What a YAML parser says, in words for people who do not know YAML. */
import { type ErrorCode, YAMLParseError, YAMLWarning } from 'yaml';

const QUOTE = 'put the whole text in "double quotes"';

const ADVICE: Partial<Record<ErrorCode, string>> = {
  BAD_ALIAS: `an asterisk or ampersand at the start of a text: ${QUOTE}.`,
  BAD_DQ_ESCAPE:
    'a backslash in a text in double quotes: write it twice (\\\\), or use single quotes.',
  BAD_INDENT:
    'this line begins at the wrong column, or a bracket or quote above it is not closed: align it with the lines of the same record, with spaces, or close it.',
  BAD_SCALAR_START: `a text can't begin with this character: ${QUOTE}.`,
  BLOCK_AS_IMPLICIT_KEY: `a colon followed by a space inside a text: ${QUOTE}.`,
  BLOCK_IN_FLOW: 'a list with dashes inside brackets: use one of the two ways of writing a list.',
  KEY_OVER_1024_CHARS: `a colon inside a long text: ${QUOTE}.`,
  MISSING_CHAR: 'a closing quote, bracket, comma or colon is missing: add it.',
  MULTILINE_IMPLICIT_KEY: `a key without a colon, or a quote that does not close on this line: write "key: value", or ${QUOTE}.`,
  MULTIPLE_DOCS: 'a line of three dashes starts a second document: delete that line.',
  TAB_AS_INDENT: 'a tab at the start of a line: use spaces instead.',
  TAG_RESOLVE_FAILED: `an exclamation mark at the start of a text: ${QUOTE}.`,
  UNEXPECTED_TOKEN: `the line can't be read from here on: look for a missing quote, comma, bracket or dash, or ${QUOTE}.`,
};

/** One sentence or two: what is wrong, what to do. */
export function explainSyntax(problem: unknown, text: string): string {
  if (!(problem instanceof YAMLParseError || problem instanceof YAMLWarning)) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    return `the file can't be read (${reason}): write out what references (*name) stand for.`;
  }
  if (problem.code === 'DUPLICATE_KEY') {
    const key = /^["']?([^"':\n]+)/.exec(text.slice(problem.pos[0]))?.[1]?.trim() ?? '';
    return `the key "${key}" is there twice in one record: keep one.`;
  }
  const advice = ADVICE[problem.code];
  return advice ?? `the file can't be read from here on (${problem.message}): correct this line.`;
}

/** What to do about `*name` where nothing is marked `&name`: mostly a text that happens to begin with an asterisk. */
export function explainReference(name: string): string {
  return `"*${name}" stands for nothing that the file marks: ${QUOTE}, or write out what is meant.`;
}
