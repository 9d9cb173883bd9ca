import { expect, test } from '@playwright/test';

test('custody possible for use, sorted by longest custody', async ({ page }) => {
  await page.goto('/en');
  const filters = page.locator('form', { has: page.getByLabel('Region') });
  await filters.getByLabel('Offence').selectOption('use');
  await filters.getByRole('combobox', { name: 'Custody' }).selectOption('custody');
  await filters.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/matrix/use/custody');

  await page.getByRole('link', { name: /Longest custody/ }).click();
  await expect(page).toHaveURL('/en/matrix/use/custody?sort=custody-desc');
  const lengths = await page.locator('tbody td.num').allInnerTexts();
  const days = lengths.map((text) => {
    const [, n = '0', unit = 'day'] = /([\d.,]+) (day|month|year)/.exec(text) ?? [];
    return Number(n) * { day: 1, month: 30, year: 365 }[unit as 'day' | 'month' | 'year'];
  });
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  // Hungary punishes use with up to two years (Criminal Code, § 178 and § 180).
  await expect(page.getByRole('rowheader').first()).toContainText('Hungary');
  await expect(page.getByRole('columnheader', { name: /Longest custody/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
});

test('the sorted address is the same for someone without JavaScript', async ({ browser, page }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto('/ru/matrix/use/custody?sort=custody-desc');
  await page.goto('/ru/matrix/use/custody?sort=custody-desc');
  expect(await other.locator('table').innerText()).toBe(await page.locator('table').innerText());
  await plain.close();
});

test('a country is found by its Russian name, in either language', async ({ page }) => {
  await page.goto('/ru/matrix');
  await page.getByLabel('Название страны').fill('кыргызстан');
  await page.getByRole('button', { name: 'Показать' }).click();
  await expect(page.getByRole('rowheader')).toHaveText(/Кыргызстан/);
  // The older name finds it as well.
  await page.goto(`/ru/matrix?name=${encodeURIComponent('Киргизия')}`);
  await expect(page.getByRole('rowheader')).toHaveText(/Кыргызстан/);
  await page.goto(`/en/matrix?name=${encodeURIComponent('Грузия')}`);
  await expect(page.getByRole('rowheader')).toHaveText(/Georgia/);
  await expect(page.getByText('1 of 30 countries')).toBeVisible();
});

test('every filter of the matrix leaves only rows that pass it', async ({ page }) => {
  await page.goto('/en/matrix/possession/central-asia');
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await page.goto('/en/matrix/use/none');
  for (const text of await page.locator('tbody td:first-of-type').allInnerTexts())
    expect(text).toContain('no sanction');
  await page.goto('/en/matrix/supply/recalled');
  for (const text of await page.locator('tbody td:first-of-type').allInnerTexts())
    expect(text).toContain('not verified');
});

test('an unknown sanction is never shown as no penalty', async ({ page }) => {
  // Turkmenistan's supply ranges were not found.
  await page.goto('/en/matrix/supply?name=Turkmenistan');
  await expect(page.locator('tbody td').first()).toContainText('range not known');
  await expect(page.locator('tbody td').first()).not.toContainText('no penalty');
});
