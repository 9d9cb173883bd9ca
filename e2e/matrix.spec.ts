import { expect, test } from '@playwright/test';

test('who does not imprison for a first small amount is asked in two steps', async ({ page }) => {
  await page.goto('/en/matrix');
  const filters = page.locator('form', { has: page.getByLabel('Region') });
  await filters.getByRole('combobox', { name: 'Custody for it' }).selectOption('no-custody');
  await filters.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/matrix/no-custody');
  // Portugal has no custody at any amount; Hungary up to two years (Criminal Code, § 178).
  await expect(page.getByRole('rowheader', { name: /^Portugal/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^Hungary/ })).toHaveCount(0);
  // Georgia frees from custody for cannabis alone: in a group of its own.
  await expect(page.locator('tbody', { hasText: 'For some drugs' })).toContainText('Georgia');
});

test('a column sorts, and what is not known wholly stands apart at the end', async ({ page }) => {
  await page.goto('/en/matrix');
  await page.getByRole('columnheader', { name: 'Sale, worst case' }).getByRole('link').click();
  await expect(page).toHaveURL('/en/matrix?sort=sale-worst-desc');
  await expect(page.getByRole('columnheader', { name: /Sale, worst case/ })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  await expect(page.locator('table.matrix tbody')).toHaveCount(2);
  const apart = page.locator('table.matrix tbody').last();
  await expect(apart).toContainText('without a place in this order');
  await expect(apart).toContainText('Turkmenistan');
});

test('the sorted address is the same for someone without JavaScript', async ({ browser, page }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto('/ru/matrix/using/custody?sort=using-desc');
  await page.goto('/ru/matrix/using/custody?sort=using-desc');
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
  await page.goto('/en/matrix/small/central-asia');
  await expect(page.getByRole('rowheader')).toHaveCount(5);
  await page.goto('/en/matrix/sale/recalled');
  for (const text of await page.locator('tbody td:first-of-type').allInnerTexts())
    expect(text).toContain('not verified');
});

test('an unknown sanction is never shown as no penalty', async ({ page }) => {
  // Turkmenistan's supply ranges were not found.
  await page.goto('/en/matrix/sale?name=Turkmenistan');
  await expect(page.locator('tbody td').first()).toContainText('not known');
  await expect(page.locator('tbody td').first()).not.toContainText('not punished');
});
