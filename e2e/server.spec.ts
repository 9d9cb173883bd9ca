/** What the production server does to every page: no framework, a strict policy, kept answers. */
import { request as ask } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** Every kind of page, among them those that are sorted, dated, empty or wrong. */
const KINDS = [
  '/en',
  '/en/compare/ge-kz-ua/possession',
  '/ru/compare/ge-kz/use/on/2015-03-01',
  '/en/matrix',
  '/en/matrix?sort=sale-worst-desc',
  '/en/matrix?name=geo',
  '/en/scenario',
  '/ru/scenario/heroin/1g/possession',
  '/en/map/sale-worst',
  '/en/thresholds',
  '/en/thresholds/heroin',
  '/en/costs',
  '/ru/costs/ge',
  '/en/changes',
  '/en/countries',
  '/ru/countries/ge',
  '/en/countries/ge/ge-possession-small-first',
  '/en/ask?q=2+g+mephedrone+Kazakhstan',
  '/en/method',
  '/en/sources/ge',
  '/en/verification?sort=name',
  '/en/glossary',
  '/en/data',
  '/en/data/api',
  '/en/take/compare/ge-kz-ua',
  '/en/comparee',
  '/xx/map',
] as const;

const SCRIPT = /^\/hands\/[0-9a-f]{12}\.js$/;

for (const path of KINDS)
  test(`${path} carries no framework, and its policy no exception for scripts`, async ({
    page,
    baseURL,
  }) => {
    const refused: string[] = [];
    const scripts: string[] = [];
    page.on('console', (said) => said.type() === 'error' && refused.push(said.text()));
    page.on('pageerror', (error) => refused.push(error.message));
    page.on('request', (one) => {
      if (one.resourceType() === 'script') scripts.push(new URL(one.url()).pathname);
    });
    const answer = await page.goto(path, { waitUntil: 'load' });
    const html = (await answer?.text()) ?? '';
    expect(html).not.toMatch(/__next_f|as="script"|modulepreload|_next\/[^"]*\.js/);
    expect(html).toMatch(/<h1/);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(scripts.every((script) => SCRIPT.test(script))).toBe(true);
    expect(scripts).toHaveLength(1);
    expect(refused.filter((text) => !/status of 404/.test(text))).toEqual([]);
    // What a program reads of a page is still there to be read.
    for (const data of await page.locator('script[type="application/ld+json"]').allInnerTexts())
      expect(JSON.parse(data)['@context']).toContain('schema.org');
    expect(await page.locator('head title').innerText()).not.toBe('');
    expect(baseURL).toBeTruthy();
  });

test('a page that answers to a hand keeps the framework, with its inline scripts named by hash', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (said) => said.type() === 'error' && refused.push(said.text()));
  const answer = await page.goto('/ru/compare');
  expect(await answer?.text()).toContain('__next_f');
  const scripts = /script-src ([^;]*);/.exec(answer?.headers()['content-security-policy'] ?? '');
  expect(scripts?.[1]).toMatch(/^'self'( 'sha256-[\w+/=]+')+$/);
  await page.getByLabel('Грузия').check();
  await expect(page.getByRole('button', { name: 'Сравнить 1' })).toBeVisible();
  expect(refused).toEqual([]);
});

test('the script of all pages is small and kept for good', async ({ page, request }) => {
  await page.goto('/en');
  const src = await page.locator('script[src]').getAttribute('src');
  const answer = await request.get(String(src));
  expect(answer.headers()['cache-control']).toContain('immutable');
  expect((await answer.body()).length).toBeLessThan(5 * 1024);
});

test('a link to what is folded opens the fold, when the page is opened and when it is followed', async ({
  page,
}) => {
  // A fold within a fold, whatever the page has of its own.
  const fold =
    '<details><summary>Outer</summary><details><summary>Inner</summary><p id="folded">Here</p></details></details></main>';
  await page.route('**/en/method', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('</main>', `<a href="#folded">There</a>${fold}`);
    await route.fulfill({ response: answer, body });
  });
  await page.goto('/en/method#folded');
  await expect(page.locator('#folded')).toBeInViewport();
  await page.goto('about:blank');
  await page.goto('/en/method');
  await expect(page.locator('#folded')).toBeHidden();
  await page.getByRole('link', { name: 'There' }).click();
  await expect(page.locator('#folded')).toBeInViewport();
});

test('a citation is copied with one click; without JavaScript no button promises it', async ({
  page,
  context,
  browser,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/take/compare/ge-kz-ua');
  const cite = page.locator('#cite');
  await cite.getByRole('button', { name: 'Copy' }).first().click();
  await expect(cite.getByRole('status').first()).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await page.locator('#apa').innerText(),
  );
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const other = await plain.newPage();
  await other.goto('/en/take/compare/ge-kz-ua');
  await expect(other.getByRole('button', { name: 'Copy' })).toHaveCount(0);
  await plain.close();
});

/** An answer as it travels. */
function travelling(address: string, headers: Record<string, string>) {
  return new Promise<{ headers: NodeJS.Dict<string | string[]>; body: Buffer }>(
    (resolve, reject) => {
      const sent = ask(address, { headers }, (answer) => {
        const pieces: Buffer[] = [];
        answer.on('data', (piece: Buffer) => pieces.push(piece));
        answer.on('end', () => resolve({ headers: answer.headers, body: Buffer.concat(pieces) }));
      });
      sent.on('error', reject);
      sent.end();
    },
  );
}

test('whatever can be kept is, packed, and asked for again costs nothing', async ({
  request,
  baseURL,
}) => {
  for (const path of [
    '/en/compare/ge-kz-ua/possession',
    '/en/matrix?sort=sale-worst-desc',
    '/en/file/csv/compare/ge-kz',
    '/ru/picture/map',
    '/embed/en/map',
    '/en/changes.atom',
    '/api/v1/costs',
    '/sitemap.xml',
  ]) {
    const first = await request.get(path);
    expect(first.status(), path).toBe(200);
    const { etag = '', 'last-modified': modified, 'cache-control': control } = first.headers();
    expect(etag, path).toMatch(/^W\/"/);
    if (path !== '/sitemap.xml') expect(modified, path).toMatch(/ 20\d\d 00:00:00 GMT$/);
    expect(control, path).toMatch(/s-maxage=\d+/);
    expect(control, path).not.toMatch(/stale-while-revalidate=\d{6}/);
    const again = await request.get(path, { headers: { 'if-none-match': etag } });
    expect(again.status(), path).toBe(304);
    const packed = await travelling(`${baseURL}${path}`, { 'accept-encoding': 'br' });
    expect(packed.headers.etag, path).toBe(etag);
    const body = await first.body();
    if (packed.headers['content-encoding'] === 'br')
      expect(brotliDecompressSync(packed.body).equals(body), path).toBe(true);
    else expect(packed.body.equals(body), path).toBe(true);
  }
});

test('one who asks for many pictures keeps nobody else waiting', async ({ request }) => {
  test.setTimeout(180_000);
  await request.get('/en/map');
  const pictures = Array.from({ length: 60 }, (_, at) =>
    request.get(`/en/picture/scenario/heroin/${at + 1.5}g/possession`, { timeout: 120_000 }),
  );
  const waited: number[] = [];
  for (let at = 0; at < 30; at++) {
    for (const path of ['/healthz', '/en/map']) {
      const begun = performance.now();
      expect((await request.get(path)).status()).toBe(200);
      waited.push(performance.now() - begun);
    }
  }
  const answered = await Promise.all(pictures);
  const statuses = answered.map((answer) => answer.status());
  for (const answer of answered)
    if (answer.status() !== 200) {
      expect(answer.status()).toBe(503);
      expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
    }
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(10);
  // A busy machine is slow; that nobody waits for the pictures shows all the same.
  expect(waited.toSorted((a, b) => a - b)[Math.floor(waited.length / 2)]).toBeLessThan(500);
});
