import { readdirSync, readFileSync } from 'node:fs';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './page-checks';

const PATHS = ['/en/sources', '/ru/sources/tm', '/en/verification', '/ru/method', '/ru/glossary'];

expectAccessible(PATHS);

const htmlOf = async (request: APIRequestContext, path: string) => {
  const answer = await request.get(path);
  expect(answer.status(), path).toBe(200);
  return (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '');
};
const allOf = (html: string, pattern: RegExp) =>
  [...new Set([...html.matchAll(pattern)].map(([, found = '']) => found))].sort();
const idsOf = (html: string) => new Set(allOf(html, / id="([^"]+)"/g));

test('every citation of a country leads to its source, and every record of a source back to its place', async ({
  request,
}) => {
  for (const code of ['ge', 'ua', 'tm']) {
    const country = await htmlOf(request, `/en/countries/${code}`);
    const sources = await htmlOf(request, `/en/sources/${code}`);
    const cited = allOf(country, new RegExp(`href="/en/sources/${code}#([^"]+)"`, 'g'));
    expect(cited.length).toBeGreaterThan(10);
    const entries = idsOf(sources);
    expect(cited.filter((id) => !entries.has(id))).toEqual([]);

    const places = idsOf(country);
    const records = allOf(sources, new RegExp(`href="/en/countries/${code}#([^"]+)"`, 'g'));
    expect(records.length).toBeGreaterThan(15);
    expect(records.filter((id) => !places.has(id))).toEqual([]);
    // A rule has a page of its own and a card on the page of its country.
    const rules = allOf(sources, new RegExp(`href="/en/countries/${code}/([^"]+)"`, 'g'));
    expect(rules.filter((id) => !places.has(id))).toEqual([]);
  }
});

for (const [kind, place] of [
  ['quantity', '#ge-threshold-cannabis-herb-small'],
  ['aspect', '#use-is-offence'],
  ['reform', '#ge-2007-07-03'],
  ['cost figure', '#ge-cost-prison-cost-per-person-2021'],
] as const)
  test(`one click leads from a ${kind} to its source, with article, date and status`, async ({
    page,
  }) => {
    // A link to the place opens the fold that it stands in.
    await page.goto(`/en/countries/ge${place}`);
    await page.locator(place).locator('a[href*="/sources/"]').first().click();
    await expect(page).toHaveURL(/\/en\/sources\/ge#ge-/);
    const entry = page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`);
    await expect(entry.getByRole('heading', { level: 2 })).toBeInViewport();
    await expect(entry).toContainText(/read \d+ \w+ 20\d\d/);
    const back = entry.locator('.resting li', {
      has: page.locator(`a[href="/en/countries/ge${place}"]`),
    });
    await expect(back.locator('.status')).toHaveText(
      /read in the law|from literature|not verified/,
    );
  });

test('a figure in a comparison is one click from its article, source, date and status', async ({
  page,
}) => {
  await page.goto('/en/compare/ge-kz/possession');
  await page
    .locator('details.folded > summary', { hasText: 'Possession for personal use' })
    .click();
  await page.locator('.rule .rule-foot a').first().click();
  await expect(page.locator('main')).toContainText(/read \d+ \w+ 20\d\d/);
  await expect(page.locator('main .status').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^What rests on it/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/sources\/ge#/);
});

interface Evidenced {
  status: string;
  offence?: string;
  value?: unknown;
}

/** The counts of a file of the data, made without the program: "checked secondary recalled unknown". */
function countsOf(code: string): Record<string, string> {
  const file = parse(readFileSync(`data/jurisdictions/${code}.yaml`, 'utf8')) as Record<
    string,
    Evidenced[]
  >;
  const count = (records: Evidenced[] = [], isUnknown = (_: Evidenced) => false) =>
    [
      ...['checked', 'secondary', 'recalled'].map(
        (status) => records.filter((one) => one.status === status && !isUnknown(one)).length,
      ),
      records.filter(isUnknown).length,
    ].join(' ');
  const rules = (offence: string) => file.offences?.filter((rule) => rule.offence === offence);
  return {
    use: count(rules('use')),
    possession: count(rules('possession')),
    supply: count(rules('supply')),
    thresholds: count(file.thresholds),
    aspects: count(file.aspects, ({ value }) => value === 'unknown'),
    reforms: count(file.timeline),
    costs: count(file.costs),
    comparators: count(file.comparators),
  };
}

test('the counts of verification are those of the files', async ({ page }) => {
  await page.goto('/en/verification');
  const shown = await page.locator('.count-table tbody[data-country]').evaluateAll((bodies) =>
    bodies.map((body) => [
      body.getAttribute('data-country') ?? '',
      Object.fromEntries(
        [...body.querySelectorAll('tr[data-group]:not([data-group="whole"])')].map((row) => [
          row.getAttribute('data-group') ?? '',
          [...row.querySelectorAll('td.num')]
            .slice(0, 4)
            .map((cell) => cell.lastChild?.textContent ?? '')
            .join(' '),
        ]),
      ),
    ]),
  );
  const codes = readdirSync('data/jurisdictions').map((name) => name.replace('.yaml', ''));
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(codes.map((code) => [code, countsOf(code)])),
  );
});

test('the shades say in a percent and in counts what they say in colour, and lead to the field', async ({
  page,
}) => {
  await page.goto('/en/verification');
  const row = page.locator('.heat-map tr#tm');
  const supply = row.getByRole('link', { name: /^Supply: 0 %, .*not verified/ });
  await expect(supply).toBeVisible();
  await expect(supply).toContainText('0 %');
  await supply.click();
  await expect(page).toHaveURL('/en/countries/tm#supply');
  await page.getByRole('link', { name: 'Field by field' }).click();
  await expect(page).toHaveURL('/en/verification#tm');
});

test('the order is view alone: worst first, and the same page without JavaScript', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/ru/verification');
  await page.getByRole('link', { name: 'сначала наименее проверенные' }).click();
  await expect(page).toHaveURL('/ru/verification?sort=worst');
  const percents = (
    await page.locator('.heat-map tbody tr > td:nth-of-type(1) b').allInnerTexts()
  ).map((text) => Number.parseInt(text, 10));
  expect(percents).toHaveLength(30);
  expect(percents).toEqual([...percents].sort((a, b) => a - b));
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/ru\/verification$/,
  );
  await plain.close();
});

test('every term that tables link to is in the glossary, in both languages', async ({
  request,
}) => {
  for (const lang of ['en', 'ru']) {
    const terms = idsOf(await htmlOf(request, `/${lang}/glossary`));
    for (const path of [
      `/${lang}/compare/ge-kz-ua`,
      `/${lang}/matrix`,
      `/${lang}/scenario/heroin/1g/possession`,
      `/${lang}/thresholds/heroin`,
      `/${lang}/countries/ge`,
    ]) {
      const linked = allOf(
        await htmlOf(request, path),
        new RegExp(`href="/${lang}/glossary#([^"]+)"`, 'g'),
      );
      expect(linked.length, path).toBeGreaterThan(6);
      expect(
        linked.filter((term) => !terms.has(term)),
        path,
      ).toEqual([]);
    }
  }
});

test('the glossary gives the other language and what laws call a thing', async ({ page }) => {
  await page.goto('/ru/glossary#misdemeanour');
  await expect(page.locator('#misdemeanour')).toContainText('уголовный проступок');
  await expect(page.locator('#misdemeanour [lang="en"]')).toHaveText('misdemeanour');
  const code = page.locator('#instrument-criminal-code');
  await code.locator('summary').click();
  await expect(code).toContainText('Кримінальний кодекс України');
});

test('a link to a record leads there by the name that it had before', async ({ page }) => {
  await page.goto('/en/countries/ge#ge-threshold-1');
  const row = page.locator('#ge-threshold-cannabis-herb-small');
  await expect(row.locator('#ge-threshold-1')).toHaveCount(1);
  await expect(row).toBeInViewport();
});

test('a correction opens a message with the record, its link and the version of the data', async ({
  page,
}) => {
  await page.goto('/ru/countries/ge');
  const version = /[0-9a-f]{12}/.exec(await page.locator('footer').innerText())?.[0] ?? 'none';
  const href = await page
    .locator('#ge-cost-prison-cost-per-person-2021 .correct')
    .getAttribute('href');
  const link = new URL(href ?? '');
  expect(link.origin + link.pathname).toBe('https://example.org/issues/new');
  expect(link.searchParams.get('labels')).toBe('data');
  expect(link.searchParams.get('title')).toMatch(
    /^Исправление ge-cost-prison-cost-per-person-2021 — Грузия: /,
  );
  const body = link.searchParams.get('body') ?? '';
  expect(body).toContain('/ru/countries/ge#ge-cost-prison-cost-per-person-2021\n');
  expect(body).toContain(version);

  for (const path of ['/en/compare/ge-kz/use', '/en/countries/ge/ge-possession-small-first']) {
    await page.goto(path);
    const own = await page.locator('main .correct').getAttribute('href');
    expect(new URL(own ?? '').searchParams.get('body')).toContain(`${path}\n`);
  }
});

test('the foot of every page leads to why to believe it; a wrong address says what was meant', async ({
  page,
}) => {
  await page.goto('/ru/map');
  const foot = page.getByRole('navigation', { name: 'Об этом сайте' });
  for (const [name, path] of [
    ['Методика', '/ru/method'],
    ['Источники', '/ru/sources'],
    ['Проверка данных', '/ru/verification'],
    ['Словарь', '/ru/glossary'],
  ] as const) {
    await foot.getByRole('link', { name }).click();
    await expect(page).toHaveURL(path);
    await expect(foot.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[А-Яа-я]/);
  }
  for (const [wrong, right] of [
    ['/en/sources/gorgia', '/en/sources/ge'],
    ['/en/glossary/regime', '/en/glossary'],
    ['/en/verifcation', '/en/verification'],
  ] as const) {
    const answer = await page.goto(wrong);
    expect(answer?.status()).toBe(404);
    await expect(page.locator(`main a[href="${right}"]`)).toBeVisible();
  }
});

test('each part of the method has a place that its contents lead to', async ({ page }) => {
  await page.goto('/en/method');
  const links = page.getByRole('navigation', { name: 'Contents' }).getByRole('link');
  expect(await links.count()).toBeGreaterThan(12);
  for (const href of await links.evaluateAll((all) => all.map((a) => a.getAttribute('href'))))
    await expect(page.locator(`section${href} h2`)).toHaveCount(1);
});
