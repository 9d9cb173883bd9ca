/** data/FORMAT.md is what editors go by: it must name every key and word, no other, and its example must be right. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aliasesJsonSchema,
  dataChangesJsonSchema,
  exchangeRatesJsonSchema,
  type JsonSchema,
  jurisdictionJsonSchema,
} from '@/law/json-schema';
import { ASPECTS } from '@/law/vocabulary';
import { findingsOf } from './damage/expect';
import { dataFolder } from './files';

const text = readFileSync(path.join(dataFolder(), 'FORMAT.md'), 'utf8');
const example = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
const prose = text.replace(example, '');

/** The schemas at every depth. */
function inside(schema: JsonSchema): JsonSchema[] {
  const { properties = {}, anyOf = [], items } = schema;
  const inner = [...Object.values(properties), ...anyOf, items].filter(
    (each): each is JsonSchema => typeof each === 'object' && !Array.isArray(each),
  );
  return [schema, ...inner.flatMap(inside)];
}

const keysOf = (schema: JsonSchema) =>
  inside(schema).flatMap(({ properties = {} }) => Object.keys(properties));
const wordsOf = (schema: JsonSchema) =>
  inside(schema).flatMap(({ enum: words = [] }) => words.map(String));
const schemas = [
  jurisdictionJsonSchema(),
  exchangeRatesJsonSchema(),
  dataChangesJsonSchema(),
  aliasesJsonSchema(),
];

describe('data/FORMAT.md', () => {
  it('names every key and every word that the program knows', () => {
    const values = Object.values(ASPECTS).flatMap((words) => words ?? []);
    const known = new Set([...schemas.flatMap(keysOf), ...schemas.flatMap(wordsOf), ...values]);
    const missing = [...known].filter(
      (word) => !new RegExp(`(^|[^\\w-])${word}([^\\w-]|$)`, 'm').test(prose),
    );
    expect(missing).toEqual([]);
  });

  it.each(Object.entries(ASPECTS).flatMap(([aspect, words]) => (words ? [[aspect, words]] : [])))(
    'gives %s the values that the program knows',
    (aspect, words) => {
      const row = prose
        .split('\n')
        .find((line) => line.startsWith('|') && line.includes(`\`${aspect}\``));
      const named = [...(row?.split('|')[2] ?? '').matchAll(/`([^`]+)`/g)].map(([, word]) => word);
      expect(named).toEqual(words);
    },
  );

  it('shows an example that the check finds right, but for the aspects it leaves out', () => {
    const findings = findingsOf({ path: 'jurisdictions/xx.yaml', text: example });
    expect(
      findings.filter(({ place, severity }) => place !== 'aspects' || severity === 'error'),
    ).toEqual([]);
  });

  it('shows every key in its example', () => {
    const keys = new Set(keysOf(jurisdictionJsonSchema()));
    expect([...keys].filter((key) => !new RegExp(`\\b${key}:`).test(example))).toEqual([]);
  });
});
