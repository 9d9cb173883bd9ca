import { expect, test } from '@playwright/test';

/** Possession for personal use on two days each, read by hand in the data's files. */
const LAW = [
  {
    country: 'ge',
    days: [
      ['2015-06-01', 'ge-possession-large-2014', 'imprisonment 7–14 years'],
      ['2025-08-01', 'ge-possession-large', 'imprisonment 5–8 years'],
    ],
  },
  {
    country: 'ee',
    days: [
      ['2010-03-01', 'ee-possession-small-2005-2014', 'up to 200 fine unit'],
      ['2020-03-01', 'ee-possession-small-2015-2024', 'up to 300 fine unit'],
    ],
  },
  {
    country: 'cz',
    days: [
      ['2015-06-01', 'cz-possession-284-1-old', 'imprisonment up to 1 year'],
      ['2026-02-01', 'cz-possession-284-1', 'imprisonment up to 2 years'],
    ],
  },
  {
    country: 'lt',
    days: [
      ['2025-01-31', 'lt-possession-until-2025', 'fine 50–2,000'],
      ['2025-02-01', 'lt-possession', 'community service 10–480 hours'],
    ],
  },
  {
    country: 'ua',
    days: [
      ['2019-01-01', 'ua-possession-basic-2001', 'imprisonment up to 3 years'],
      ['2024-06-01', 'ua-possession-basic', 'fine 1,000–3,000'],
    ],
  },
] as const;

for (const { country, days } of LAW)
  test(`${country}: possession on two days shows the law of each`, async ({ page }) => {
    for (const [day, rule, penalty] of days) {
      const codes = [country, 'al'].sort();
      await page.goto(`/en/compare/${codes.join('-')}/possession/on/${day}`);
      const cell = page.locator('#possession');
      const card = cell.locator('.rule', {
        has: page.locator(`a[href="/en/countries/${country}/${rule}/on/${day}"]`),
      });
      await expect(card.first()).toContainText(penalty);
      for (const [otherDay, otherRule] of days)
        if (otherDay !== day)
          await expect(cell.locator(`a[href*="/${otherRule}/"]`), day).toHaveCount(0);
    }
  });

test('a page of another day says of which, what is not known of it, and what changed since', async ({
  page,
}) => {
  await page.goto('/en/compare/ge-kz/possession/on/2015-03-01');
  await expect(page).toHaveTitle(/on 1 March 2015/);
  await expect(page.locator('.day-shown')).toContainText('The law as it stood on 1 March 2015');
  await page
    .locator('details.folded > summary', { hasText: 'Possession for personal use' })
    .click();
  await expect(
    page.getByText('whether it already held on this day is not recorded').first(),
  ).toBeVisible();
  const since = page.locator('#since');
  await expect(since).toContainText('What changed between 1 March 2015 and');
  const georgia = since
    .locator('details.record', { hasText: 'Georgia' })
    .filter({ hasText: 'large quantity' })
    .first();
  await georgia.locator('summary').first().click();
  await expect(georgia).toContainText('imprisonment 7–14 years');
  await expect(georgia).toContainText('imprisonment 5–8 years');
  await page.getByRole('link', { name: "Today's law" }).click();
  await expect(page).toHaveURL('/en/compare/ge-kz/possession');
  await expect(page.locator('.day-shown')).toHaveCount(0);
});

test('the day is chosen by a form without JavaScript, and stays when a filter is set', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/ru/compare/ge-kz');
  await page.getByText('Закон на дату').click();
  await page.getByLabel('День', { exact: true }).fill('2015-03-01');
  await page.getByRole('button', { name: 'Показать закон на этот день' }).click();
  await expect(page).toHaveURL('/ru/compare/ge-kz/on/2015-03-01');
  await page.getByText('Уточнить', { exact: true }).click();
  await page.locator('select[name="substance"]').selectOption('heroin');
  await page
    .locator('form.filters', { has: page.locator('select[name="substance"]') })
    .getByRole('button')
    .click();
  await expect(page).toHaveURL('/ru/compare/ge-kz/all/heroin/on/2015-03-01');
  await expect(page.locator('.day-shown')).toContainText('1 марта 2015');
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL('/en/compare/ge-kz/all/heroin/on/2015-03-01');
  await plain.close();
});

test('the matrix and a scenario on another day say what is known of it and what is the law today', async ({
  page,
}) => {
  await page.goto('/en/matrix/small/on/2015-03-01');
  const moldova = page.getByRole('row', { name: /^Moldova/ });
  await expect(moldova).toContainText('not known');
  await expect(moldova).toContainText('Today:');

  await page.goto('/en/scenario/heroin/1g/possession/on/2015-03-01');
  await expect(page.locator('.day-shown')).toContainText('1 March 2015');
  const georgia = page.locator('#ge');
  await georgia.locator('summary').click();
  await expect(georgia).toContainText('Today:');
});

test('a day that is none is answered with 404 and days that may have been meant', async ({
  page,
}) => {
  const answer = await page.goto('/en/compare/ge-kz/on/2018-02-30');
  expect(answer?.status()).toBe(404);
  await expect(
    page
      .getByRole('link', { name: /2018-02-28/ })
      .or(page.locator('a[href="/en/compare/ge-kz/on/2018-02-28"]'))
      .first(),
  ).toBeVisible();
});

test("today's date in an address leads, for now, to the address without one", async ({
  request,
}) => {
  const today = new Date().toISOString().slice(0, 10);
  const answer = await request.get(`/en/matrix/on/${today}`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([307, '/en/matrix']);
});
