import { expect, test } from '@playwright/test';
import { expectAccessible, LOOKS } from './page-checks';

expectAccessible(['/en/changes']);
expectAccessible(['/en/changes/baltics/since-2015'], [...LOOKS, [1440, 'dark'], [390, 'light']]);

test('the changes are filtered by a form without JavaScript', async ({ browser }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/changes');
  await page.getByText('Choose countries').click();
  await page.getByRole('checkbox', { name: 'Latvia' }).check();
  await page.getByRole('checkbox', { name: 'Georgia' }).check();
  await page.getByLabel('Direction').selectOption('softer');
  await page.getByLabel('Since').selectOption('2015');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/changes/ge-lv/softer/since-2015');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Changes: Georgia and Latvia, softer, since 2015',
  );
  const directions = await page.locator('.change .to-tag').allInnerTexts();
  expect(directions.length).toBeGreaterThan(2);
  expect(new Set(directions.map((word) => word.trim()))).toEqual(new Set(['softer']));
  await page.getByRole('link', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL('/en/changes');
  await plain.close();
});

test('every mark of the timeline leads to an entry that says the same', async ({ page }) => {
  await page.goto('/en/changes');
  const marks = await page.locator('.timeline svg a').evaluateAll((links) =>
    links.map((link) => {
      const id = decodeURIComponent((link.getAttribute('href') ?? '').slice(1));
      const title = link.querySelector('title')?.textContent ?? '';
      return { id, title, told: document.getElementById(id)?.innerText ?? '' };
    }),
  );
  expect(marks.length).toBeGreaterThan(200);
  expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  for (const { id, title, told } of marks) {
    const [, date = '', direction = ''] = /^(.*?), (softer|harsher|neutral): /.exec(title) ?? [];
    expect(told, id).toContain(date);
    expect(told, id).toContain(direction);
  }
  const mark = page.getByRole('link', { name: /Constitutional Court: cannabis use/ }).first();
  await mark.click();
  await expect(page).toHaveURL(/#ge-2018-07-30$/);
  await expect(page.locator('#ge-2018-07-30')).toBeInViewport();
  // An older reform is a line here and told in full on the page of its country.
  await page.locator('#ge-2018-07-30').getByRole('link').click();
  await expect(page).toHaveURL(/\/en\/changes\/ge#ge-2018-07-30$/);
  await expect(page.locator('#ge-2018-07-30')).toContainText('Sources:');
});

test('the marks of one country never lie on each other, wide or narrow', async ({ browser }) => {
  for (const width of [1440, 1024, 390, 320]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto('/en/changes');
    const touching = await page.locator('.timeline li > svg').evaluateAll((lanes) =>
      lanes.flatMap((lane) => {
        const centres = [...lane.querySelectorAll('.touch')].map((circle) => {
          const { x, y, width: size, height } = circle.getBoundingClientRect();
          return { x: x + size / 2, y: y + height / 2 };
        });
        return centres.flatMap((one, at) =>
          centres.slice(at + 1).filter(({ x, y }) => Math.hypot(x - one.x, y - one.y) < 23.5),
        );
      }),
    );
    expect(touching, `${width}`).toEqual([]);
    await page.close();
  }
});

test('Georgia’s rules stand before and after the change, with what changed', async ({ page }) => {
  await page.goto('/en/changes/ge');
  const change = page.locator('.change', { has: page.locator('#ge-2025-06-01') });
  await change.locator('.replaced > summary').click();
  const cannabis = change.locator('.replacement', {
    has: page.locator('a[href="/en/countries/ge/ge-cannabis-small-first-2025"]'),
  });
  const [before, after] = [cannabis.locator('.side').first(), cannabis.locator('.side').last()];
  await expect(before.getByRole('heading', { name: 'Before' })).toBeVisible();
  await expect(before.locator('a[href="/en/countries/ge/ge-cannabis-small-first"]')).toBeVisible();
  await expect(after.locator('.difference')).toContainText(/Changed: .*penalties/);
  for (const side of [before, after]) await expect(side).toContainText('administrative');
  // What is known on one side only says so.
  await expect(
    change.getByText('No earlier version of this rule is recorded.').first(),
  ).toBeVisible();
  await expect(change.getByRole('link', { name: 'the law on the day before' })).toHaveAttribute(
    'href',
    '/en/countries/ge/on/2025-05-31',
  );
});

test('the changes are in Russian, with the changes to the data', async ({ page }) => {
  await page.goto('/ru/changes/ro');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Изменения: Румыния');
  await expect(page.getByRole('heading', { name: 'Изменения данных' })).toBeVisible();
  await expect(page.locator('#data-2026-11-25-1')).toContainText('Первые данные');
  await page.getByRole('link', { name: /English/ }).click();
  await expect(page).toHaveURL('/en/changes/ro');
});

test('a wrong filter gets 404 with what may have been meant, on page and feed', async ({
  page,
  request,
}) => {
  const answer = await page.goto('/en/changes/sofer');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('main a[href="/en/changes/softer"]')).toHaveText('softer');
  const feed = await request.get('/en/changes.atom/sofer');
  expect(feed.status()).toBe(404);
  expect(await feed.text()).toContain('/en/changes.atom/softer');
  const moved = await request.get('/en/changes.atom/softer/GE', { maxRedirects: 0 });
  expect([moved.status(), moved.headers().location]).toEqual([308, '/en/changes.atom/ge/softer']);
});

test('the feed is valid Atom, is found from the page and can be kept', async ({
  page,
  request,
}) => {
  for (const path of ['/en/changes', '/ru/changes/ge-kz', '/en/changes/baltics/harsher']) {
    await page.goto(path);
    const href = await page
      .locator('link[rel="alternate"][type="application/atom+xml"]')
      .getAttribute('href');
    const answer = await request.get(new URL(href ?? '').pathname);
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.headers()['cache-control']).toContain('s-maxage=3600');
    const feed = await page.evaluate(
      (xml) => {
        const parsed = new DOMParser().parseFromString(xml, 'application/xml');
        const root = parsed.documentElement;
        const one = (from: Element, name: string) =>
          [...from.children].filter((child) => child.localName === name);
        const text = (from: Element, name: string) =>
          one(from, name).map((each) => each.textContent);
        return {
          error: parsed.querySelector('parsererror')?.textContent ?? null,
          root: [root.localName, root.namespaceURI, root.getAttribute('xml:lang')],
          required: ['id', 'title', 'updated'].map((name) => one(root, name).length),
          author: root.querySelector(':scope > author > name')?.textContent,
          self: root.querySelector(':scope > link[rel="self"]')?.getAttribute('href'),
          entries: one(root, 'entry').map((entry) => ({
            id: text(entry, 'id')[0] ?? '',
            title: text(entry, 'title')[0] ?? '',
            updated: text(entry, 'updated')[0] ?? '',
            summary: text(entry, 'summary')[0] ?? '',
            link: entry.querySelector('link[rel="alternate"]')?.getAttribute('href') ?? '',
            terms: one(entry, 'category').map((each) => each.getAttribute('term')),
          })),
        };
      },
      await answer.text(),
    );
    expect(feed.error).toBeNull();
    expect(feed.root).toEqual(['feed', 'http://www.w3.org/2005/Atom', path.slice(1, 3)]);
    expect(feed.required).toEqual([1, 1, 1]);
    expect(feed.author).toBeTruthy();
    expect(feed.self).toBe(href);
    expect(feed.entries.length).toBeGreaterThan(3);
    expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(feed.entries.length);
    for (const entry of feed.entries) {
      expect(entry.id).toMatch(/^tag:[^,]+,2026:(en|ru)\/changes\/[a-z]+-\d{4}[a-z\d-]*$/);
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
      expect(entry.title && entry.summary).toBeTruthy();
      expect(entry.link).toMatch(/^https?:.*#/);
      expect(entry.terms.length).toBeGreaterThan(0);
    }
    const order = feed.entries.map(({ updated }) => updated);
    expect(order).toEqual([...order].sort().reverse());
  }
});
