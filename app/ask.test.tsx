/** What a question in the one box leads to, over the real data: the phrases of `data/phrases.yaml`. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildFromData, testFolder } from '@/db/test-database';
import { LACKS } from '@/law/ask/choice';

const folder = testFolder();
let answerTo: typeof import('./sections/ask').answerTo;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  ({ answerTo } = await import('./sections/ask'));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A question, and what a person must be led to. Paths stand without their language. */
const phraseSchema = z.strictObject({
  ask: z.string(),
  lang: z.enum(['en', 'ru']),
  /** The page that answers at once. */
  page: z.string().optional(),
  /** Where no single page answers: pages that are offered, among others. */
  offers: z.array(z.string()).optional(),
  /** What is said to be lacking; in any order. */
  lacks: z.array(z.enum(LACKS)).optional(),
  /** Words that are said not to be understood. */
  left: z.array(z.string()).optional(),
});
const phrases = z
  .strictObject({ phrases: z.array(phraseSchema) })
  .parse(parse(readFileSync('data/phrases.yaml', 'utf8'))).phrases;

test.each(phrases)('$lang: $ask', ({ ask, lang, page, offers = [], lacks = [], left = [] }) => {
  const answer = answerTo(lang, ask);
  const shown = {
    page: answer.page?.replace(/^\/(en|ru)/, ''),
    lacks: [...answer.lacks].sort(),
    left: answer.understood.left,
  };
  expect(shown).toEqual({ page, lacks: [...lacks].sort(), left });
  const paths = answer.choices.map((choice) => choice.path.replace(/^\/(en|ru)/, ''));
  for (const offered of offers) expect(paths).toContain(offered);
});

test('there are at least two hundred phrases, each once', () => {
  expect(phrases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(phrases.map(({ ask, lang }) => `${lang} ${ask}`)).size).toBe(phrases.length);
});
