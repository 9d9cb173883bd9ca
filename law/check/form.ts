/** The form of a document: what the zod schema finds, all of it, in plain English. */
import type { z } from 'zod';
import { type JsonSchema, knownKeys } from '../json-schema';
import { didYouMean, meantBy } from './did-you-mean';
import { error, list, type Path, type Problem } from './problem';

type Issue = z.core.$ZodIssue;

/**
 * @param schema what the document must be
 * @param json the same as JSON Schema, to propose keys from
 * @returns the document as the program uses it, when its form is right; else everything that is wrong with it
 */
export function checkForm<T extends z.ZodType>(
  schema: T,
  json: JsonSchema,
  document: unknown,
): { data?: z.output<T>; problems: Problem[] } {
  const result = schema.safeParse(document);
  if (result.success) return { data: result.data, problems: [] };
  return { problems: result.error.issues.flatMap((issue) => explain(issue, [], json, document)) };
}

function explain(issue: Issue, base: Path, json: JsonSchema, document: unknown): Problem[] {
  const path = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  const { found, value } = lookUp(document, path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => unknownKey(path, key, knownKeys(json, path)));
  if (issue.code === 'invalid_key')
    return [{ ...error(path, explainAll(issue.issues, path.at(-1))), atKey: true }];
  if (issue.code === 'invalid_union' && found && value !== null) {
    const inner = bestAlternative(issue.errors);
    if (inner.some((each) => each.path.length > 0))
      return inner.flatMap((each) => explain(each, path, json, document));
    return [error(path, explainAll(inner, value))];
  }
  if (!found) return [error(path, `is missing: add it${wanted(issue, path, json)}`)];
  if (value === null || value === '')
    return [error(path, `is empty: fill it in${wanted(issue, path, json)}`)];
  return [error(path, describeIssue(issue, value, wantsTwoLanguages(json, path)))];
}

function unknownKey(path: Path, key: string, known: readonly string[]): Problem {
  const meant = meantBy(key, known);
  const advice = meant
    ? `did you mean ${meant}? Correct it or take it out`
    : `take it out, or use one of ${list(known)}`;
  return {
    ...error([...path, key], `the key "${key}" is not known here: ${advice}.`),
    atKey: true,
  };
}

/** What a missing or empty place wants, after "add it". */
function wanted(issue: Issue, path: Path, json: JsonSchema): string {
  const key = path.at(-1);
  if (key === 'en') return ', the text in English.';
  if (key === 'ru') return ', the text in Russian.';
  if (issue.code === 'invalid_value') return `, one of ${list(issue.values.map(String))}.`;
  if (wantsTwoLanguages(json, path)) return ', in both languages: {en: …, ru: …}.';
  if (issue.code === 'invalid_type') return `, ${typeName(issue.expected)}.`;
  return '.';
}

function describeIssue(issue: Issue, value: unknown, twoLanguages = false): string {
  const shown = show(value);
  switch (issue.code) {
    case 'invalid_type':
      if (twoLanguages) return `${shown} is in one language: write both, {en: …, ru: …}.`;
      return `${shown} is not ${typeName(issue.expected)}: write ${typeName(issue.expected)}.`;
    case 'invalid_value': {
      const words = issue.values.map(String);
      return `${shown} is not a known word${didYouMean(String(value), words)} Use ${list(words)}.`;
    }
    case 'invalid_format':
      return `${shown} has not the right form: ${issue.message}.`;
    case 'too_small':
      if (issue.origin === 'array') return 'the list is empty: add at least one.';
      if (issue.origin === 'string') return 'is empty: fill it in.';
      return `${shown} is too small: write a number ${issue.inclusive ? 'from' : 'above'} ${issue.minimum}${issue.inclusive ? ' up' : ''}.`;
    case 'too_big':
      return `${shown} is too large: write a number up to ${issue.maximum}.`;
    default:
      return `${issue.message}.`;
  }
}

/** Several ways in which one value is wrong, as one sentence. */
function explainAll(issues: readonly Issue[], value: unknown): string {
  const [first, ...more] = issues;
  if (!first) return `${show(value)} is not right.`;
  if (more.length === 0) return describeIssue(first, value);
  const advice = issues.map((issue) => {
    if (issue.code === 'invalid_value') return `use ${issue.values.map(String).join(', ')}`;
    return issue.code === 'invalid_type' ? `write ${typeName(issue.expected)}` : issue.message;
  });
  return `${show(value)} is not right: ${advice.join(', or ')}.`;
}

/** Of the alternatives of a union, the problems of those that fit the kind of value that is there. */
function bestAlternative(alternatives: readonly Issue[][]): Issue[] {
  const fitting = alternatives.filter(
    (issues) => !issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0),
  );
  return (fitting.length > 0 ? fitting : alternatives).flat();
}

function wantsTwoLanguages(json: JsonSchema, path: Path): boolean {
  const keys = knownKeys(json, path);
  return keys.includes('en') && keys.includes('ru');
}

function lookUp(document: unknown, path: Path): { found: boolean; value: unknown } {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return { found: false, value: undefined };
    value = (value as Record<string | number, unknown>)[step];
  }
  return { found: true, value };
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, each entry after a dash',
  object: 'a record of keys and values',
  record: 'a record of keys and values',
  null: 'null',
};

function typeName(expected: string): string {
  return TYPE_NAMES[expected] ?? expected;
}

/** A value as the reader wrote it, cut where it's long. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a record';
  if (typeof value !== 'string') return String(value);
  return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
}
