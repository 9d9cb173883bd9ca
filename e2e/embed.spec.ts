import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { embedSnippet } from '@/components/take/snippet';
import { accessibilityFindings, expectAccessible } from './page-checks';

const KINDS = [
  '/embed/en/compare/ge-kz',
  '/embed/ru/compare/ge-kz-ua/use',
  '/embed/en/compare/ge-kz-ua/on/2015-03-01',
  '/embed/ru/scenario/heroin/1g/possession',
  '/embed/ru/map',
  '/embed/en/map/using/regime',
  '/embed/en/costs',
  '/embed/ru/costs/ge',
] as const;

/** The largest table there is: weighed, but too long for axe, which finds in it what it finds in a short one. */
const LARGEST = '/embed/ru/compare/by-kg-kz-ru-ua-uz/supply';

const MOST_BYTES = 60 * 1024;

/** A site of somebody else's: one page with some HTML in it, on an origin of its own. */
async function withSite(html: string, visit: (address: string) => Promise<void>): Promise<void> {
  const site: Server = createServer((_, res) => {
    res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(`<!doctype html><html lang="en"><title>News</title><h1>News</h1>${html}<p>End</p>`);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  try {
    await visit(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  } finally {
    site.closeAllConnections();
    site.close();
  }
}

const snippetOf = (baseURL: string | undefined, path: string) =>
  embedSnippet({ src: `${baseURL}${path}`, title: 'What the law says', height: 400 });

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

const contentHeight = (page: Page) =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((html) => Math.ceil(html.getBoundingClientRect().height));

async function opened(
  browser: Browser,
  javaScriptEnabled: boolean,
  address: string,
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled,
    viewport: { width: 800, height: 900 },
  });
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

test('a frame on another site shows its content and takes its height, also when that changes', async ({
  browser,
  baseURL,
}) => {
  await withSite(snippetOf(baseURL, '/embed/en/map'), async (address) => {
    const page = await opened(browser, true, address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText(
      'Small amount, first time',
    );
    await expect(frame.getByText(/^Law as of \d/)).toBeVisible();
    await expect(frame.getByText(/^Data version \w/)).toBeVisible();
    await expect(frame.getByText(/CC BY 4.0/)).toBeVisible();
    await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
    const before = await frameHeight(page);
    await frame.locator('summary').click();
    await expect(frame.locator('.map-table')).toBeVisible();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(before + 500);
    await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
    await page.setViewportSize({ width: 390, height: 800 });
    await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
    await page.context().close();
  });
});

test('without JavaScript a frame shows the same at its fixed height', async ({
  browser,
  baseURL,
}) => {
  await withSite(snippetOf(baseURL, '/embed/ru/compare/ge-kz/use'), async (address) => {
    const page = await opened(browser, false, address);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { level: 1 })).toContainText('Грузия и Казахстан');
    await expect(frame.locator('table.compare .status').first()).toBeVisible();
    await expect(frame.getByText(/^Закон по состоянию на/)).toBeAttached();
    expect(await frameHeight(page)).toBe(400);
    await page.context().close();
  });
});

test('a frame leads to the full page in a new tab', async ({ page, context }) => {
  await page.goto('/embed/ru/scenario/heroin/1g/possession');
  const [full] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('link', { name: 'Открыть всю страницу' }).click(),
  ]);
  await expect(full).toHaveURL('/ru/scenario/heroin/1g/possession');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/ru\/scenario\/heroin\/1g\/possession$/,
  );
  const [country] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('.chart a').first().click(),
  ]);
  await expect(country).toHaveURL(/\/ru\/scenario\/heroin\/1g\/possession#\w/);
});

test('no page but a frame may be framed, and a frame loads nothing', async ({
  page,
  request,
  baseURL,
}) => {
  for (const path of ['/en', '/en/compare/ge-kz', '/ru/costs', '/en/comparee', '/embed'])
    expect((await request.get(path)).headers()['content-security-policy'], path).toContain(
      "frame-ancestors 'none'",
    );
  const policy = (await request.get(KINDS[0])).headers()['content-security-policy'];
  expect(policy).toContain('frame-ancestors *');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);

  await withSite(`<iframe src="${baseURL}/en/compare/ge-kz"></iframe>`, async (address) => {
    const refused = page.waitForEvent('console', (said) => /frame-ancestors/.test(said.text()));
    await page.goto(address);
    await refused;
    await expect(page.frameLocator('iframe').locator('table.compare')).toHaveCount(0);
  });
});

/** The bytes of an answer as they travel, compressed. */
function bytesOf(address: string): Promise<{ status: number; bytes: number; packed: string }> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          bytes,
          packed: answer.headers['content-encoding'] ?? '',
        }),
      );
    }).on('error', reject);
  });
}

for (const path of [...KINDS, LARGEST])
  test(`${path} is one small file`, async ({ browser, baseURL }) => {
    const { status, bytes, packed } = await bytesOf(`${baseURL}${path}`);
    expect([status, packed]).toEqual([200, 'gzip']);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    await withSite(snippetOf(baseURL, path), async (address) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const asked: string[] = [];
      const refused: string[] = [];
      page.on('request', (one) => asked.push(one.url()));
      page.on('console', (said) => said.type() === 'error' && refused.push(said.text()));
      await page.goto(address);
      await expect(page.frameLocator('iframe').locator('h1')).toBeAttached();
      await expect.poll(() => frameHeight(page)).not.toBe(400);
      expect(asked.filter((url) => url.startsWith(`${baseURL}`))).toEqual([`${baseURL}${path}`]);
      expect(refused.filter((text) => /Content Security Policy/.test(text))).toEqual([]);
      await context.close();
    });
  });

expectAccessible(
  [KINDS[1], KINDS[3], KINDS[4], KINDS[7]],
  [
    [800, 'light'],
    [390, 'dark'],
  ],
);

test('a moved address leads to the right frame; a wrong one says what is wrong', async ({
  page,
  request,
}) => {
  for (const [typed, canonical] of [
    ['/embed/en/Compare/ge-ua', '/embed/en/compare/ge-ua'],
    ['/embed/ru/compare/kz-ge/on/2015-3-1', '/embed/ru/compare/kz-ge/on/2015-03-01'],
    ['/embed/ru/costs/georgia', '/embed/ru/costs/ge'],
  ] as const) {
    const answer = await request.get(typed, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location], typed).toEqual([307, canonical]);
  }
  for (const [path, said] of [
    ['/embed/ru/compare/ge-xx', 'Ошибка в части «xx»'],
    ['/embed/en/mapp', 'The wrong part is “mapp”'],
    ['/embed/en/matrix', 'This page has no frame'],
    ['/embed/ru/compare', 'Эту страницу нельзя встроить'],
    ['/embed/de/map', 'There is no such language here'],
    ['/embed/en', 'This page has no frame'],
  ] as const) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
    await expect(page.locator('main')).toContainText(said);
    expect(await accessibilityFindings(page), path).toEqual([]);
  }
});

test('a printed frame still says where it is from', async ({ page }) => {
  await page.goto(KINDS[0]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Drug Laws').last()).toBeVisible();
});
