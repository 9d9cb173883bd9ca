/** Every case of `data/cases/` against the engine, and every source of a case against its dossier. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataFolder } from '@/db/files';
import { readLaw } from '@/db/read-law';
import type { Dossier, Rule } from '../schema';
import type { Answer, RuleFinding } from './answer';
import {
  type Case,
  type CaseCustody,
  caseFileSchema,
  daysOfLength,
  scenarioOf,
} from './case-schema';
import { evaluate } from './evaluate';

const { dossiers, rates } = readLaw();
const folder = path.join(dataFolder(), 'cases');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => caseFileSchema.parse(parse(readFileSync(path.join(folder, name), 'utf8'))));

const article = ({ provision }: Rule) =>
  provision
    ? `${provision.article}${provision.paragraph ? `(${provision.paragraph})` : ''}`
    : 'no-article';
const unique = (words: readonly string[]) => [...new Set(words)].sort();
const articles = (answer: Answer, verdicts: readonly RuleFinding['verdict'][]) =>
  unique(
    answer.rules
      .filter(({ verdict }) => verdicts.includes(verdict))
      .map(({ rule }) => article(rule)),
  );

function custodyOf(expected: CaseCustody) {
  if (expected === 'none') return { possible: 'no', minDays: 0, maxDays: 0, life: false };
  if (expected === 'not-known') return { possible: 'unknown', maxDays: null };
  const { least, most, life } = expected;
  return {
    possible: 'yes',
    minDays: least === 'none' ? 0 : least === 'not-stated' ? null : daysOfLength(least),
    maxDays: most === 'not-stated' ? null : daysOfLength(most),
    life,
  };
}

/** Holds an answer against what a case expects of it. @throws an AssertionError that names the differences. */
function check(answer: Answer, { expect: expected }: Case) {
  const known = { yes: 'known', partly: 'partly', no: 'not-known' } as const;
  expect({
    outcome: answer.outcome,
    depends_on: answer.dependsOn,
    regimes: answer.regimes,
    tiers: [...new Set(answer.amount.tiers.map(({ tier }) => tier))],
    likely: answer.amount.tiers.some(({ likely }) => likely),
    articles: articles(answer, ['applies', 'likely']),
    possible: articles(answer, ['possible']),
    range: answer.range ? known[answer.range.known] : 'known',
    evidence: answer.evidence,
  }).toEqual({
    outcome: expected.outcome,
    depends_on: expected.depends_on,
    regimes: expected.regimes,
    tiers: expected.tiers,
    likely: expected.likely,
    articles: unique(expected.articles),
    possible: unique(expected.possible),
    range: expected.range,
    evidence: expected.evidence,
  });
  if (expected.custody) {
    expect(answer.range?.custody).toMatchObject(custodyOf(expected.custody));
    if (typeof expected.custody !== 'string')
      expect(answer.range?.custodyPartly).toBe(expected.custody.partly);
  } else expect(answer.range).toBeNull();
}

/** An answer must cite what its case cites; one that is known to be wrong need not. */
function checkSource(answer: Answer, dossier: Dossier, { source, known_fault }: Case) {
  if (!source) return;
  if (known_fault) expect(dossier.sources.map(({ id }) => id)).toContain(source.source);
  else
    expect(answer.sources.map(({ source: id, locator }) => `${id} @ ${locator ?? ''}`)).toContain(
      `${source.source} @ ${source.locator ?? ''}`,
    );
}

describe.each(files.map((file) => [file.jurisdiction, file] as const))('%s', (code, file) => {
  const dossier = dossiers.find(({ jurisdiction }) => jurisdiction.code.toLowerCase() === code);

  it('has cases enough: five where the dossier has thresholds, else two', () => {
    const least = dossier?.thresholds?.length ? 5 : 2;
    expect(file.cases.length).toBeGreaterThanOrEqual(least);
  });

  it.each(file.cases.map((each) => [each.title.en, each] as const))('%s', (_title, each) => {
    if (!dossier) throw new Error(`no dossier for ${code}`);
    const answers = evaluate(dossier, scenarioOf(each), { rates });
    const answer = answers.find(({ territory }) => territory?.en === each.territory);
    if (!answer) throw new Error(`no answer for ${each.territory ?? 'the whole country'}`);
    if (each.known_fault)
      expect(() => check(answer, each), 'the engine is right now: take out known_fault').toThrow(
        expect.objectContaining({ name: 'AssertionError' }),
      );
    else check(answer, each);
    checkSource(answer, dossier, each);
  });
});

it('there are cases for every jurisdiction', () => {
  expect(files.map(({ jurisdiction }) => jurisdiction).sort()).toEqual(
    dossiers.map(({ jurisdiction }) => jurisdiction.code.toLowerCase()).sort(),
  );
});
