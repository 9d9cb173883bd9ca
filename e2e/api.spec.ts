import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectAccessible } from './page-checks';

test.describe('the API of the running server', () => {
  test('answers with records, a version, an ETag and what is left of the limit; 304 when unchanged', async ({
    request,
  }) => {
    const answer = await request.get('/api/v1/rules?jurisdiction=ge&offence=possession');
    expect(answer.status()).toBe(200);
    const { version, generated, data } = await answer.json();
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(generated).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const rule of data) expect(rule.status).toMatch(/^(checked|secondary|recalled)$/);
    const headers = answer.headers();
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).toContain('s-maxage');
    expect(headers.link).toContain('service-desc');
    expect(Number(headers['ratelimit-remaining'])).toBeLessThan(Number(headers['ratelimit-limit']));
    const again = await request.get('/api/v1/rules?jurisdiction=ge&offence=possession', {
      headers: { 'if-none-match': headers.etag ?? '' },
    });
    expect(again.status()).toBe(304);
  });

  test('HEAD, OPTIONS and other methods', async ({ request }) => {
    const head = await request.head('/api/v1/costs');
    expect(head.status()).toBe(200);
    expect(head.headers()['content-type']).toContain('application/json');
    const options = await request.fetch('/api/v1/costs', { method: 'OPTIONS' });
    expect(options.status()).toBe(204);
    expect(options.headers()['access-control-allow-methods']).toContain('GET');
    const post = await request.post('/api/v1/costs', { data: {} });
    expect(post.status()).toBe(405);
    expect(post.headers().allow).toBe('GET, HEAD, OPTIONS');
    expect(post.headers()['content-type']).toContain('application/problem+json');
  });

  test('a wrong request and a wrong address are problem documents', async ({ request }) => {
    for (const [address, status] of [
      ['/api/v1/rules?offense=possession&jurisdiction=usa', 400],
      ['/api/v1/ruls', 404],
      ['/api/v2/rules', 404],
      ['/api/v1/%E0%A4%A', 400],
      ['/api', 404],
    ] as const) {
      const answer = await request.get(address);
      expect(answer.status(), address).toBe(status);
      expect(answer.headers()['content-type']).toContain('application/problem+json');
      expect((await answer.json()).status).toBe(status);
    }
  });

  test('hostile parameters never fail', async ({ request }) => {
    for (const query of [
      "jurisdiction=ge'%20OR%201=1--",
      '__proto__=1&constructor=2&toString=x',
      'on=9999-99-99&limit=1e9&offset=-1',
      `substance=${'a,'.repeat(3000)}`,
      'lang=%00&lang=%F0%9F%92%A3',
      '%E0%A4%A=%',
      'jurisdiction[]=ge&jurisdiction[$ne]=x',
    ]) {
      const answer = await request.get(`/api/v1/rules?${query}`);
      expect(answer.status(), query.slice(0, 40)).toBe(400);
      expect((await answer.json()).errors.length).toBeGreaterThan(0);
    }
  });
});

test('every link of the page of the API that leads into it answers', async ({ page, request }) => {
  test.setTimeout(180_000);
  await page.goto('/en/data/api');
  const links = await page
    .locator('main a[href^="/api/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(8);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the files are taken away without JavaScript, whole, and named by the data version', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ru/data');
  for (const kind of ['package', 'sqlite', 'yaml']) {
    const row = page.locator(`tr#${kind}`);
    const link = row.locator('a[download]');
    const sum = await row.locator('code').innerText();
    const waiting = page.waitForEvent('download');
    await link.click();
    const taken = await waiting;
    expect(taken.suggestedFilename()).toMatch(/^drug-laws-[0-9a-f]{12}(-yaml)?\.(zip|sqlite)$/);
    const bytes = readFileSync(await taken.path());
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sum);
  }
  await context.close();
});

test('a stale name says what is current, and "latest" leads there', async ({ page, request }) => {
  const stale = await page.goto('/download/drug-laws-000000000000.zip');
  expect(stale?.status()).toBe(404);
  await expect(page.getByText('000000000000').first()).toBeVisible();
  const current = await page
    .getByRole('link', { name: 'Take the current file' })
    .getAttribute('href');
  const latest = await request.get('/download/drug-laws-latest.zip', { maxRedirects: 0 });
  expect(latest.status()).toBe(307);
  expect(latest.headers().location).toBe(current);
  const file = await request.head(current ?? '');
  expect(file.headers()['content-type']).toBe('application/zip');
  const program = await request.get('/download/drug-laws-000000000000.sqlite', {
    headers: { accept: 'application/json' },
  });
  expect((await program.json()).proposals[0]).toMatch(/\.sqlite$/);
});

expectAccessible(['/en/data', '/ru/data/api', '/en/data/dictionary']);
