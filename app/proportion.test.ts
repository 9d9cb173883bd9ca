/** Drugs beside other crimes, as readers get it, on the real codes. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { buildFromData, testFolder } from '@/db/test-database';
import { codeOf } from '@/law/records';
import { LANGUAGES } from '@/law/vocabulary';
import { wordsIn } from '@/messages';
import { weighedWords } from '@/words/proportion';

const folder = testFolder();
const { dossiers } = readLaw();
const codes = dossiers.map(codeOf);
let proportionOf: typeof import('@/db/queries/proportion').proportionOf;

beforeAll(async () => {
  process.env.DRUG_LAWS_DB = path.join(folder, 'law.sqlite');
  buildFromData(process.env.DRUG_LAWS_DB);
  ({ proportionOf } = await import('@/db/queries/proportion'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const of = (code: string) => {
  const [row] = proportionOf([code], null, '2026-11-28').rows;
  if (!row) throw new Error(code);
  return row;
};

/** The longest imprisonment in years that the file states, read without the program; null where one has no maximum. */
function statedYears(code: string, crime: string): number | null {
  const file = dossiers.find((dossier) => codeOf(dossier) === code);
  const parts = (file?.comparators ?? [])
    .filter((one) => one.crime === crime)
    .flatMap(({ penalties }) => penalties.flatMap(({ all_of }) => all_of));
  if (parts.some(({ kind }) => kind === 'life-imprisonment')) return Number.POSITIVE_INFINITY;
  const terms = parts.filter(({ kind }) => kind === 'imprisonment');
  if (terms.some(({ max }) => max == null)) return null;
  return Math.max(0, ...terms.map(({ max, unit }) => (max ?? 0) / (unit === 'months' ? 12 : 1)));
}

describe.each(codes)('%s', (code) => {
  test('every crime of the file has a row, and a code without any says nothing of it', () => {
    const file = dossiers.find((dossier) => codeOf(dossier) === code);
    const row = of(code);
    expect(row.crimes.map(({ view }) => view.comparator.crime).sort()).toEqual(
      (file?.comparators ?? []).map(({ crime }) => crime).sort(),
    );
    for (const { longerThan, sameAs, open } of row.weighed)
      expect(longerThan.length + sameAs.length + open.length).toBeLessThanOrEqual(
        row.crimes.length,
      );
  });

  test('"longer" is said of basic forms alone, and only where both maximums are known', () => {
    for (const { line, custody, longerThan, open } of of(code).weighed) {
      expect(['small', 'sale']).toContain(line.line);
      const years = custody.life ? Number.POSITIVE_INFINITY : (custody.maxDays ?? Number.NaN) / 365;
      for (const { view } of longerThan) {
        const stated = statedYears(code, view.comparator.crime);
        expect(stated).not.toBeNull();
        expect(years).toBeGreaterThan(stated ?? 0);
      }
      for (const { view } of open) expect(statedYears(code, view.comparator.crime)).toBeNull();
    }
  });
});

test('a homicide without a stated maximum is neither longer nor shorter', () => {
  const [weighed] = of('ba').weighed.filter(({ line }) => line.line === 'sale');
  expect(weighed?.open.map(({ view }) => view.comparator.crime)).toEqual(['homicide']);
  expect(weighedWords(wordsIn('en'), weighed as NonNullable<typeof weighed>)).toContain(
    'No maximum is stated or known for homicide.',
  );
});

test.each(LANGUAGES)('sentences name the length of what they compare (%s)', (lang) => {
  const [sale] = of('ru').weighed.filter(({ line }) => line.line === 'sale');
  const text = weighedWords(wordsIn(lang), sale as NonNullable<typeof sale>);
  expect(text).toContain(lang === 'en' ? 'rape (6 years)' : 'изнасилование (6 лет)');
});
