import { expect, test } from '@playwright/test';

/** Turkmenistan's supply rule is recorded from general knowledge alone. */
const RECALLED = { country: 'tm', offence: 'supply' };

test('a recalled record is seen as not verified wherever it shows', async ({ page }) => {
  await page.goto('/en/matrix/sale?name=Turkmenistan');
  await expect(page.locator('tbody .status-recalled').first()).toHaveText('not verified');

  await page.goto(`/en/compare/kz-${RECALLED.country}/${RECALLED.offence}?view=detail`);
  const inComparison = page.locator('.rule', { has: page.locator('.status-recalled') }).first();
  await expect(inComparison).toBeVisible();
  await inComparison.getByRole('link').click();
  await expect(
    page.getByText('Not verified: nothing was read that supports it').first(),
  ).toBeVisible();
  const record = new URL(page.url()).pathname.split('/').at(-1);

  await page.goto(`/ru/countries/${RECALLED.country}`);
  await expect(page.locator(`#${record} .status-recalled`)).toHaveText('не проверено');
});

test('a country page says how well it is verified and what is open', async ({ page }) => {
  await page.goto('/en/countries/kz');
  await expect(
    page.getByText(/\d+ read in the law, \d+ from literature, \d+ not verified/),
  ).toBeVisible();
  await expect(page.locator('#questions')).toBeHidden();
  await page.getByRole('heading', { name: 'Open questions' }).click();
  await expect(page.locator('#questions li').first()).toBeVisible();
  await page.goto('/ru/countries/kz#questions');
  await expect(page.locator('#questions li').first()).toHaveText(/[а-я]{4}/);
});

test('what sums up several rules carries the mark of the weakest', async ({ page }) => {
  await page.goto('/en/compare/kz-ru');
  for (const summary of await page.locator('.folded > summary').all()) await summary.click();
  const sums = page.locator('td', { has: page.getByRole('link', { name: 'Show them' }) });
  expect(await sums.count()).toBeGreaterThan(0);
  for (const sum of await sums.all()) await expect(sum.locator('.status')).toHaveCount(1);
  await page.goto('/en/matrix/sale?name=Turkmenistan');
  await expect(page.locator('tbody td .status-recalled')).toBeVisible();
});
