import { expect, test } from '@playwright/test';

const MOVED = {
  '/en/compare/GE-UA/Possession': '/en/compare/ge-ua/possession',
  '/ru/compare/georgia-ukraine': '/ru/compare/ge-ua',
  '/en/compare/ge-ge-ua/all': '/en/compare/ge-ua',
  '/en/compare/ge-ua/heroin/possession': '/en/compare/ge-ua/possession/heroin',
  '/en/matrix/custody/use': '/en/matrix/using/custody',
  '/en/matrix/possession/no-custody': '/en/matrix/small/no-custody',
  '/en/map/supply': '/en/map/sale',
  '/en/countries/GE': '/en/countries/ge',
} as const;

for (const [typed, canonical] of Object.entries(MOVED))
  test(`${typed} moves to its canonical form`, async ({ request }) => {
    const answer = await request.get(typed, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(canonical);
  });

const WRONG = [
  ['/en/compare/ge-xx', 'xx', '/en/compare/ge-xk'],
  ['/en/compare/ge-ua/posession', 'posession', '/en/compare/ge-ua/possession'],
  ['/en/compare/ge-ua/possession/heroine', 'heroine', '/en/compare/ge-ua/possession/heroin'],
  ['/ru/countries/gee', 'gee', '/ru/countries/ge'],
  ['/en/matrix/using/custdy', 'custdy', '/en/matrix/using/custody'],
  ['/en/comparee', 'comparee', '/en/compare'],
  ['/de/matrix', 'de', '/en/matrix'],
] as const;

for (const [path, part, proposal] of WRONG)
  test(`${path} says what is wrong and proposes the nearest, without JavaScript too`, async ({
    browser,
  }) => {
    for (const javaScriptEnabled of [false, true]) {
      const context = await browser.newContext({ javaScriptEnabled });
      const page = await context.newPage();
      const answer = await page.goto(path);
      expect(answer?.status()).toBe(404);
      await expect(page.getByText(`“${part}”`).or(page.getByText(`«${part}»`))).toBeVisible();
      await expect(page.locator(`main a[href="${proposal}"]`)).toBeVisible();
      await context.close();
    }
  });

const HOSTILE = [
  '/en/compare/..%2f..%2fetc%2fpasswd',
  `/en/compare/${'ge-'.repeat(500)}ua%00`,
  "/en/compare/ge-ua/possession'%20OR%201=1--",
  '/en/countries/%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '/en/compare/%E0%A4%A',
  '/en/matrix/__proto__/constructor',
  '/%F0%9F%92%A3/compare/ge-ua',
];

for (const path of HOSTILE)
  test(`${path.slice(0, 50)} gets a clear 4xx page`, async ({ page }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBeGreaterThanOrEqual(400);
    expect(answer?.status()).toBeLessThan(500);
    expect(await page.locator('body').innerText()).toMatch(/\w{3}/);
    expect(await page.locator('script:has-text("alert(1)")').count()).toBe(0);
  });

test('both languages are linked to each other, and the bare address leads to the reader’s', async ({
  page,
  request,
}) => {
  await page.goto('/en/compare/ge-ua');
  for (const [lang, href] of [
    ['en', '/en/compare/ge-ua'],
    ['ru', '/ru/compare/ge-ua'],
  ] as const)
    await expect(page.locator(`link[rel="alternate"][hreflang="${lang}"]`)).toHaveAttribute(
      'href',
      new RegExp(`${href}$`),
    );
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/en\/compare\/ge-ua$/,
  );
  const russian = await request.get('/', {
    maxRedirects: 0,
    headers: { 'accept-language': 'kk, ru;q=0.9, en;q=0.5' },
  });
  expect(russian.headers().location).toBe('/ru');
});

test('the other language shows the same view, and the same place on it', async ({
  page,
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto('/en/matrix?sort=small');
  await other.getByRole('link', { name: /Русский/ }).click();
  await expect(other).toHaveURL('/ru/matrix?sort=small');
  await plain.close();
  await page.goto('/en/countries/ge#reforms');
  await page.getByRole('link', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/ru/countries/ge#reforms');
});

test('on a phone the head is one row, and its menu unfolds without JavaScript', async ({
  browser,
}) => {
  const phone = await browser.newContext({
    viewport: { width: 360, height: 740 },
    javaScriptEnabled: false,
  });
  const page = await phone.newPage();
  await page.goto('/ru/map');
  expect((await page.locator('header.bar').boundingBox())?.height).toBeLessThanOrEqual(56);
  await page.getByText('Меню', { exact: true }).click();
  const menu = page.getByRole('navigation', { name: 'Главное меню' });
  await expect(menu.getByRole('link')).toHaveCount(5);
  await menu.getByRole('link', { name: 'Затраты' }).click();
  await expect(page).toHaveURL('/ru/costs');
  await phone.close();
});

test('a comparison is kept and answered with an ETag; a repeat visit costs nothing', async ({
  request,
}) => {
  await request.get('/en/compare/ge-ua');
  const answer = await request.get('/en/compare/ge-ua');
  expect(answer.headers()['cache-control']).toContain('s-maxage');
  const etag = answer.headers().etag ?? '';
  expect(etag).not.toBe('');
  const again = await request.get('/en/compare/ge-ua', { headers: { 'if-none-match': etag } });
  expect(again.status()).toBe(304);
});

test('no cookie is set and nothing is loaded from elsewhere', async ({ page, context }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  for (const path of ['/en', '/ru/compare/ge-ua', '/en/countries/ge']) await page.goto(path);
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(await context.cookies()).toEqual([]);
});

test('the box takes anything a hand can type', async ({ request }) => {
  for (const query of ['"', "' OR 1=1 --", 'NEAR(', '*', '\u0000', '🙂', 'a'.repeat(5000), '%', ''])
    expect(
      (await request.get(`/en/ask?q=${encodeURIComponent(query)}`)).status(),
      query.slice(0, 20),
    ).toBe(200);
});
