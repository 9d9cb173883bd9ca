import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './page-checks';

interface Figure {
  metric: string;
  value: number;
  unit: string;
  per?: string | null;
  year: number;
}
interface Rate {
  date: string;
  per_eur: Record<string, number>;
}

const read = (path: string) => parse(readFileSync(path, 'utf8'));
const figures = (code: string): Figure[] => read(`data/jurisdictions/${code}.yaml`).costs;
const RATES: Rate[] = read('data/exchange-rates.yaml').rates;
const TIMES: Record<string, number> = { day: 365, month: 12, year: 1 };

/** Euros for one person and year by the newest figure of a metric, computed from the file alone. */
function yearly(code: string, metric: string): number {
  const own = figures(code).filter((one) => one.metric === metric && one.per && TIMES[one.per]);
  const newest = Math.max(...own.map(({ year }) => year));
  const [used] = own
    .filter(({ year }) => year === newest)
    .sort((a, b) => (TIMES[b.per ?? ''] ?? 0) - (TIMES[a.per ?? ''] ?? 0));
  if (!used?.per) throw new Error(`${code} has no ${metric}`);
  const middle = Date.parse(`${used.year}-07-01`);
  const far = ({ date }: Rate) => Math.abs(Date.parse(date) - middle);
  const [rate] = [...RATES].sort((a, b) => far(a) - far(b));
  const perEuro = used.unit === 'EUR' ? 1 : rate?.per_eur[used.unit];
  if (!perEuro) throw new Error(`${used.unit} has no rate`);
  return (used.value * (TIMES[used.per] ?? 0)) / perEuro;
}

const prisonOf = (code: string) => yearly(code, 'prison-cost-per-person');
const freedomOf = (code: string) =>
  ['nsp-cost-per-person', 'oat-cost-per-person', 'unemployment-benefit']
    .map((metric) => yearly(code, metric))
    .reduce((sum, one) => sum + one);

const money = (amount: number, digits = 0) =>
  amount.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const ratio = (amount: number) => `${amount.toFixed(1)}\u00a0×`;

const row = (page: Page, name: string | RegExp) =>
  page.locator('table.sum tbody tr').filter({ has: page.getByRole('rowheader', { name }) });
const result = (page: Page, name: string | RegExp) => row(page, name).locator('td').last();

const FULL = ['am', 'ba', 'bg', 'by', 'ee', 'hr', 'kz', 'lv', 'md', 'mk', 'ro', 'ua'];

for (const code of FULL)
  test(`the printed sum is that of the figures in data/jurisdictions/${code}.yaml`, async ({
    page,
  }) => {
    const [prison, freedom] = [prisonOf(code), freedomOf(code)];
    await page.goto(`/en/costs/${code}`);
    await expect(result(page, /^Keeping one person in prison/)).toHaveText(money(prison));
    await expect(result(page, /^Support of one person in freedom/)).toHaveText(money(freedom));
    await expect(result(page, /^Difference/)).toHaveText(money(prison - freedom));
    await expect(result(page, /^Price of prison ÷/)).toHaveText(ratio(prison / freedom));
  });

test('the chart ranks by ratio and has every country once, also in the table', async ({ page }) => {
  await page.goto('/en/costs');
  const [ranked, open] = [page.locator('.prices').first(), page.locator('.prices').nth(1)];
  const shown = await ranked.locator('.prices-name b').allInnerTexts();
  const ratios = FULL.map((code) => prisonOf(code) / freedomOf(code)).sort((a, b) => b - a);
  expect(shown).toEqual(ratios.map(ratio));
  await expect(open.locator('li')).toHaveCount(30 - FULL.length);
  // A benefit that does not exist makes no country first.
  await expect(open.locator('li', { hasText: 'Georgia' })).toContainText(
    'unemployment benefit (there is none',
  );
  await expect(open.locator('li', { hasText: 'Hungary' })).toContainText('Missing: prison');
  await expect(open.locator('li', { hasText: 'Albania' })).toContainText(
    'Missing: needle and syringe programme (no figure found)',
  );
  await page.locator('#table summary').click();
  await expect(page.locator('.costs-table tbody tr')).toHaveCount(30);
  const lithuania = page.locator('.costs-table tbody tr', { hasText: 'Lithuania' });
  // 56.7 litas a day, at the rate at which the litas gave way to the euro.
  await expect(lithuania).toContainText('€5,994, 2009');
});

test('changing an assumption changes link, chart and sum together, without JavaScript', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/costs/ee');
  await page.getByRole('checkbox', { name: 'unemployment benefit' }).uncheck();
  await page
    .getByRole('textbox', { name: 'How many people in 100 need it: opioid agonist therapy' })
    .fill('60');
  await page.getByRole('textbox', { name: 'Years' }).fill('3');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/costs/ee/services-nsp-oat/share-oat-60/years-3');
  const freedom = yearly('ee', 'nsp-cost-per-person') + 0.6 * yearly('ee', 'oat-cost-per-person');
  await expect(result(page, /^Support of one person/)).toHaveText(money(freedom));
  await expect(result(page, /^Freedom over 3 years/)).toHaveText(money(3 * freedom));
  await expect(row(page, /^Opioid agonist therapy/)).toContainText('needed by 60 in 100');
  await expect(page.locator('.prices-bars')).toContainText(money(3 * freedom, 0));
  await expect(page.locator('.prices-bars')).not.toContainText('benefit');

  // The same assumptions in all countries, and the same link in the other language.
  await page.getByRole('link', { name: 'All countries with these assumptions' }).click();
  await expect(page).toHaveURL('/en/costs/services-nsp-oat/share-oat-60/years-3');
  const estonia = page.locator('.prices li', { hasText: 'Estonia' });
  await expect(estonia).toContainText(money(3 * freedom, 0));
  await expect(estonia).toContainText(ratio(prisonOf('ee') / freedom));
  await page.getByRole('link', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/ru/costs/services-nsp-oat/share-oat-60/years-3');
  await plain.close();
});

test("a missing prison price is said; a reader's own figure fills it and is marked as theirs", async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/costs/hu');
  await expect(page.locator('#missing')).toContainText('prison');
  await expect(result(page, /^Keeping one person in prison/)).toHaveText('not known');
  await expect(page.locator('table.sum')).toContainText(/2,529 people \(\d{4}\) × not known/);
  await expect(result(page, /^Of them for possession alone/)).toHaveText('not known');

  await page.locator('.costs-form summary').click();
  await page.getByRole('textbox', { name: 'Prison, one person a day' }).fill('50,5');
  await page
    .getByRole('combobox', { name: 'Currency of: Prison, one person a day' })
    .selectOption('EUR');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/costs/hu/own-prison-50.5-eur');
  await expect(row(page, /^Keeping one person in prison/)).toContainText('your own figure');
  await expect(result(page, /^Keeping one person in prison/)).toHaveText(money(365 * 50.5));
  await expect(page.locator('.lead')).toContainText('a figure that the reader has entered');
  await expect(result(page, /^All people in prison/)).toHaveText(/^about €46\.6 million$/);
  await page.getByRole('textbox', { name: 'Sentence to' }).fill('2');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/costs/hu/sentence-unstated-2y/own-prison-50.5-eur');
  await expect(page.locator('#sentence')).toContainText(`up to ${money(2 * 365 * 50.5)}`);
  // Kept in the link alone.
  await page.goto('/en/costs/hu');
  await expect(page.locator('main')).not.toContainText('€50.50');
  await plain.close();
});

test('the range of a scenario is priced, and leads back to it', async ({ page }) => {
  await page.goto('/en/scenario/heroin/1g/possession');
  const answer = page.locator('details.answer', { hasText: 'Romania' });
  await answer.locator('summary').click();
  await answer.locator('a[href^="/en/costs/ro/"]').click();
  await expect(page).toHaveURL(/\/en\/costs\/ro\/sentence-6m-3y\/scenario-heroin_1g_possession$/);
  const section = page.locator('#sentence');
  await expect(section).toContainText('The law allows 6 months – 3 years for this act');
  const prison = prisonOf('ro');
  await expect(section).toContainText(
    `between ${money(prison / 2)} and ${money(3 * prison)} for one person`,
  );
  await section.getByRole('link').click();
  await expect(page).toHaveURL('/en/scenario/heroin/1g/possession');

  // A link that claims another range than the law's is told apart from it.
  await page.goto('/en/costs/ro/sentence-1y-9y/scenario-heroin_1g_possession');
  await expect(page.locator('#sentence')).toContainText(
    'this is not, or no longer, what it allows',
  );
  await page.goto('/en/costs/ro/sentence-8y-20y-life');
  await expect(page.locator('#sentence')).toContainText('Life imprisonment has no length');
});

test('a comparison says what it costs, with year, evidence and the sum', async ({ page }) => {
  await page.goto('/en/compare/ee-hu-ua');
  const costs = page.locator('#costs');
  await expect(costs).toContainText(money(prisonOf('ee'), 0));
  await expect(costs).toContainText(ratio(prisonOf('ua') / freedomOf('ua')));
  await expect(costs.locator('tbody tr').first()).toContainText('not known');
  await page
    .locator('details.folded', { has: page.locator('#costs-fold') })
    .locator('> summary')
    .click();
  await costs.locator('a[href="/en/costs/ua"]').first().click();
  await expect(page).toHaveURL('/en/costs/ua');
});

test('in Russian the page says the same', async ({ page }) => {
  await page.goto('/ru/costs/ge');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Грузия: цена тюрьмы и цена свободы',
  );
  await expect(page.locator('.lead')).toHaveText(
    /Год тюрьмы обходится государству в 3\s851\s€ на одного человека, год той поддержки на свободе, которая есть, — в 267\s€\. .* отношения цен нет\./,
  );
  // Sources keep the title that they have.
  const own = await page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const source of copy.querySelectorAll('a[href*="/sources/"]')) source.remove();
    return copy.textContent ?? '';
  });
  expect(own).not.toMatch(/[A-Za-z]{4,} [a-z]{4,} [a-z]{3,}/);
});

test('a wrong assumption is answered with 404 and what may have been meant', async ({ page }) => {
  const answer = await page.goto('/en/costs/ge/own-prison-50-usd');
  expect(answer?.status()).toBe(404);
  await page.locator('main a[href="/en/costs/ge/own-prison-50-gel"]').click();
  await expect(page.locator('main')).toContainText('365 days × 50');
});

expectAccessible(['/en/costs', '/ru/costs/kz/sentence-3y-7y', '/en/costs/hu']);
