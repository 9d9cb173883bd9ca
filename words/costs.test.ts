import { expect, test } from 'vitest';
import { readLaw } from '@/db/read-law';
import { DEFAULTS } from '@/law/costs/assumptions';
import { byRatio, costSheet } from '@/law/costs/sheet';
import { wordsIn } from '@/messages';
import { peopleSumWords, sheetWords } from './costs';
import { roughEuros } from './money';

const { dossiers, rates } = readLaw();
const sheets = dossiers.map(({ jurisdiction, costs }) =>
  costSheet(
    {
      code: jurisdiction.code.toLowerCase(),
      currency: jurisdiction.currency,
      figures: costs ?? [],
    },
    DEFAULTS,
    rates,
    '2026-11-28',
  ),
);
const georgia = sheets.find(({ code }) => code === 'ge');
const [en, ru] = [wordsIn('en'), wordsIn('ru')];

test('Georgia’s total names the year of the people and of the price, and is no sum to the cent', () => {
  const { people, prisonEuros, prison } = georgia ?? {};
  if (!people?.people || !prisonEuros) throw new Error('no figures');
  const price = { euros: prisonEuros, year: prison?.price?.record?.year ?? null };
  const sum = peopleSumWords(en, { ...people, people: people.people }, price);
  expect(sum).toMatch(/^[\d,]+ people \(\d{4}\) × price of \d{4}, €[\d,]+$/);
  expect(roughEuros(en, people.people * prisonEuros)).toMatch(/^about €\d+\.?\d* million$/);
  expect(roughEuros(en, 12_569_067)).toBe('about €12.6 million');
  expect(roughEuros(ru, 12_569_067)).toBe('около 12,6 млн €');
  expect(roughEuros(en, 456_789)).toBe('about €457,000');
});

test('a benefit that does not exist gives Georgia no ratio and no first place, and the answer says why', () => {
  const { full, partial } = byRatio(sheets);
  expect(full.map(({ code }) => code)).not.toContain('ge');
  expect(partial.map(({ code }) => code)).toContain('ge');
  if (!georgia) throw new Error('no sheet');
  expect(sheetWords(en, georgia)).toContain('there is no ratio');
  expect(sheetWords(ru, georgia)).toContain('отношения цен нет');
});
