import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './page-checks';

const PATHS = [
  '/en/map',
  '/ru/map/sale/regime',
  '/en/thresholds',
  '/ru/thresholds/cannabis-herb',
  '/en/thresholds/lsd',
];

expectAccessible(PATHS);

test('a country on the map is reached and opened with the keyboard alone', async ({ page }) => {
  await page.goto('/en/map');
  const kosovo = page.locator('.map-panels a[href="/en/countries/xk"]:not([tabindex])');
  await expect(kosovo).toHaveAccessibleName(/^Kosovo: /);
  await page.getByRole('navigation', { name: 'Colours show' }).getByRole('link').last().focus();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab');
    if (await kosovo.evaluate((link) => link === document.activeElement)) break;
  }
  await expect(kosovo).toBeFocused();
  const stroke = await kosovo
    .locator('path')
    .evaluate((shape) => getComputedStyle(shape).strokeWidth);
  expect(stroke).toBe('4px');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/countries/xk');
});

/** The words of the cells of a table, row by row. */
const cells = (page: Page, rows: string) =>
  page
    .locator(rows)
    .evaluateAll((found) =>
      found.map((row) =>
        [...(row as HTMLTableRowElement).cells].map((cell) => (cell as HTMLElement).innerText),
      ),
    );

for (const [lang, line] of [
  ['en', 'using'],
  ['ru', 'small'],
  ['en', 'sale-worst'],
] as const)
  test(`the table of the map says what the matrix says: ${lang}, ${line}`, async ({ page }) => {
    await page.goto(`/${lang}/matrix/${line}`);
    const matrix = new Map(
      await page
        .locator('table.matrix tbody tr')
        .evaluateAll((rows) =>
          rows.map((row): [string, string] => [
            row.querySelector('th a')?.textContent ?? '',
            row.querySelector('.line-value')?.textContent ?? '',
          ]),
        ),
    );
    expect(matrix.size).toBe(30);
    await page.goto(line === 'small' ? `/${lang}/map` : `/${lang}/map/${line}`);
    await page.locator('.map details > summary').click();
    const rows = await cells(page, '.map-table tbody tr');
    expect(rows).toHaveLength(matrix.size);
    for (const [name = '', value] of rows)
      expect(value?.startsWith(matrix.get(name) ?? '?'), name).toBe(true);
    // Every row has a country on the map, named with the same evidence.
    await expect(page.locator('.map-panels a:not([tabindex])')).toHaveCount(matrix.size);
  });

test('a map is small, needs no JavaScript and opens in Russian', async ({ browser, request }) => {
  for (const path of ['/en/map/using', '/ru/map', '/ru/map/small/regime']) {
    const html = await (await request.get(path)).text();
    const drawing = /<nav class="map-panels"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '';
    expect(drawing).toContain('<svg');
    expect(Buffer.byteLength(drawing), path).toBeLessThan(40_000);
  }
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/map/sale');
  await page.getByRole('link', { name: 'kind of liability' }).click();
  await expect(page).toHaveURL('/en/map/sale/regime');
  await page.getByRole('link', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/ru/map/sale/regime');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Сбыт');
  await page
    .getByRole('link', { name: /^Казахстан: / })
    .first()
    .click();
  await expect(page).toHaveURL('/ru/countries/kz');
  await plain.close();
});

test('limits of heroin: the plot and the table say the same, without JavaScript', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/thresholds');
  await page.getByRole('link', { name: 'heroin' }).click();
  await expect(page).toHaveURL('/en/thresholds/heroin');

  // Hungary, Criminal Code § 461: small up to 0.6 g of the pure substance.
  const hungary = page.locator('.limits tbody', { hasText: 'Hungary' });
  await expect(hungary.getByRole('row').first()).toContainText('up to 0.6 g');
  await expect(hungary.getByRole('row').first()).toContainText('pure substance');
  const drawn = page.locator('.plot li', { hasText: 'Hungary' });
  await expect(drawn).toContainText('pure substance');
  await expect(drawn.getByRole('img')).toHaveAttribute(
    'aria-label',
    /small quantity: up to 0\.6 g.*especially large quantity: above 120 g/,
  );
  const inPlot = await page.locator('.plot-name').allInnerTexts();
  const inTable = await page.locator('#table tbody th').allInnerTexts();
  expect([...inPlot].sort()).toEqual([...inTable].sort());

  // Who sets no number is there as well, so that all thirty countries are on the page.
  const without = await page.locator(':is(#no-number, #not-found) .record').count();
  expect(inTable.length + without).toBe(30);
  await expect(page.locator('#no-number')).toContainText('Croatia');

  await hungary.getByRole('row').first().getByRole('link').last().click();
  await expect(page).toHaveURL(/\/en\/sources\/hu#/);
  await plain.close();
});

test('what is not verified or binds no court is marked in plot and table', async ({ page }) => {
  await page.goto('/en/thresholds/heroin');
  const ukraine = page.locator('.plot li', { hasText: 'Ukraine' });
  await expect(ukraine.locator('.status-recalled')).toHaveText('not verified');
  await expect(ukraine.locator('rect.unverified')).toHaveCount(1);
  const estonia = page.locator('.plot li', { hasText: 'Estonia' });
  await expect(estonia).toContainText('guidance, does not bind courts');
  await expect(estonia.locator('rect.hatched').first()).toBeAttached();
});

test('limits by number have a table of their own, in Russian', async ({ page }) => {
  await page.goto('/ru/thresholds/cannabis-plants');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Размеры: растения конопли');
  await expect(page.locator('#other-units table')).toContainText(/\d растени/);
});

test('a wrong substance gets 404 with the nearest one', async ({ page, request }) => {
  const answer = await page.goto('/en/thresholds/heroine');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main a[href="/en/thresholds/heroin"]')).toBeVisible();
  const moved = await request.get('/en/thresholds/Heroin', { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, '/en/thresholds/heroin']);
  const map = await page.goto('/ru/map/supply/regim');
  expect(map?.status()).toBe(404);
  await expect(page.locator('main a[href="/ru/map/sale/regime"]')).toBeVisible();
});
