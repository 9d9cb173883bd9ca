import { expect, type Page, test } from '@playwright/test';
import { beyondScreen } from './page-checks';

/** The words of the tables of a page, as a reader sees them. */
const tables = async (page: Page) => (await page.locator('table').allInnerTexts()).join('\n');

for (const [lang, names, possession] of [
  ['en', ['Georgia', 'Kazakhstan', 'Ukraine'], 'Possession for personal use'],
  ['ru', ['Грузия', 'Казахстан', 'Украина'], 'Хранение для личного употребления'],
] as const) {
  test(`three countries compared on possession, and the link opened elsewhere without JavaScript (${lang})`, async ({
    page,
    browser,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`/${lang}/compare`);
    for (const name of names) await page.getByRole('checkbox', { name, exact: true }).check();
    await page.getByRole('button', { name: lang === 'en' ? /^Compare/ : /^Сравнить/ }).click();
    await expect(page).toHaveURL(`/${lang}/compare/ge-kz-ua/possession`);
    // The lines alone; what they rest on is folded under them.
    await expect(page.getByRole('table')).toHaveCount(1);
    await expect(page.getByRole('heading', { name: possession, exact: true })).toBeVisible();
    await expect(
      page.getByRole('columnheader').filter({ hasText: names[0] }).first(),
    ).toBeVisible();

    await page
      .getByRole('button', { name: lang === 'en' ? 'Copy link' : 'Скопировать ссылку' })
      .click();
    await expect(page.getByRole('status')).toHaveText(
      lang === 'en' ? 'Link copied' : 'Ссылка скопирована',
    );
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).pathname).toBe(`/${lang}/compare/ge-kz-ua/possession`);

    const plain = await browser.newContext({ javaScriptEnabled: false });
    const other = await plain.newPage();
    await other.goto(link);
    expect(await tables(other)).toBe(await tables(page));
    expect(await tables(other)).toContain(names[2]);
    await plain.close();
  });
}

test('a link made in one language opens in the other with one click', async ({ page }) => {
  await page.goto('/en/compare/ge-ua/use');
  await page.getByRole('link', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/ru/compare/ge-ua/use');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Грузия и Украина');
});

test('choosing a second country takes two taps from the list of all', async ({ page }) => {
  await page.goto('/en/matrix');
  await page.getByRole('link', { name: 'Compare Georgia with others' }).click();
  await page.getByRole('link', { name: 'Portugal' }).click();
  await expect(page).toHaveURL('/en/compare/ge-pt/possession');
});

test('alternatives and cumulative penalties can not be confused', async ({ page }) => {
  await page.goto('/en/compare/ge-ua/possession?view=detail');
  const georgia = page.locator('.rule', {
    has: page.locator('a[href="/en/countries/ge/ge-possession-small-first"]'),
  });
  const alternatives = georgia.locator('.alternatives > li');
  // Art. 45(2): a fine and disqualification, or detention and disqualification.
  await expect(alternatives).toHaveCount(2);
  await expect(alternatives.nth(0)).toContainText('fine 500–2,000 GEL');
  await expect(alternatives.nth(0)).toContainText('and disqualification');
  await expect(alternatives.nth(1)).toContainText(/^or/);
  await expect(alternatives.nth(1)).toContainText('administrative detention up to 60 days');
});

test('a fine in a unit of account shows the unit, local money and euros', async ({ page }) => {
  await page.goto('/en/compare/ge-kz/possession?view=detail');
  // Kazakhstan, Art. 296(2): 160 monthly calculation indices of 4,325 tenge = 692,000 tenge.
  await expect(
    page.getByText(/up to 160 monthly calculation index.*692,000 KZT;\s≈\sup to 1,380\s€/).first(),
  ).toBeVisible();
  await expect(page.getByText('29 September 2026')).toBeVisible();
});

test('by substance and by circumstance, each under its own address', async ({ page }) => {
  await page.goto('/en/compare/cz-sk/possession');
  await page.getByText('Narrow', { exact: true }).click();
  await page.getByLabel('Substance').selectOption('heroin');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/compare/cz-sk/possession/heroin');
  await page.getByText('Narrow', { exact: true }).click();
  await page.getByLabel('Circumstance').selectOption('repeat');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).toHaveURL('/en/compare/cz-sk/possession/heroin/repeat');
});

test('a comparison begins with nine lines, the rules folded under them', async ({ page }) => {
  await page.goto('/en/compare/cz-kz-pt');
  const lines = page.locator('#glance table');
  await expect(lines.getByRole('row')).toHaveCount(10);
  const locked = lines.getByRole('row', { name: /^Locked up from/ });
  await expect(locked.getByRole('cell').nth(2)).toContainText('never');
  await expect(page.locator('#possession')).toBeHidden();
  await page.getByRole('heading', { name: 'Possession for personal use' }).click();
  await expect(page.locator('#possession')).toBeVisible();
});

test('countries are added, moved and taken away by a tap, and stay in the reader’s order', async ({
  page,
}) => {
  await page.goto('/en/compare/ua-ge/possession');
  const heads = page.locator('#glance thead th');
  await expect(heads).toHaveText(['Line', 'Ukraine', 'Georgia']);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/en\/compare\/ge-ua\/possession$/,
  );
  await page.getByText('Add a country').click();
  await page.getByRole('link', { name: 'Armenia', exact: true }).click();
  await expect(page).toHaveURL('/en/compare/ua-ge-am/possession');
  await page.getByRole('link', { name: 'Move Armenia to the left' }).click();
  await expect(page).toHaveURL('/en/compare/ua-am-ge/possession');
  await page.getByRole('link', { name: 'Remove Ukraine' }).click();
  await expect(page).toHaveURL('/en/compare/am-ge/possession');
});

test('the tabs are one comparison looked at in five ways, in either language', async ({ page }) => {
  await page.goto('/en/compare/kz-ge/possession/heroin');
  const tab = (name: string) => page.locator('main nav').getByRole('link', { name, exact: true });
  await tab('Map').click();
  await expect(page).toHaveURL('/en/compare/kz-ge/possession/heroin?view=map');
  await expect(page.locator('.map-panels a.marked').first()).toBeVisible();
  await page.getByRole('link', { name: /Русский/ }).click();
  await expect(page).toHaveURL('/ru/compare/kz-ge/possession/heroin?view=map');
  await tab('Все страны').click();
  await page.getByRole('link', { name: 'Добавить: Португалия' }).click();
  await expect(page).toHaveURL('/ru/compare/kz-ge-pt/possession/heroin?view=all');
  await tab('График').click();
  await expect(page.locator('.compare-chart li')).toHaveCount(9);
  await tab('Подробно').click();
  await expect(page.locator('#possession')).toBeVisible();
});

test('a place in the folded rules is opened by its link, without JavaScript', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/en/compare/ge-kz-ua/possession');
  await expect(page.locator('#possession')).toBeHidden();
  await page.goto('/en/compare/ge-kz-ua/possession#possession');
  await expect(page.locator('#possession')).toBeVisible();
  await plain.close();
});

test('countries stand in the order in which they were ticked, and six are the most', async ({
  page,
}) => {
  await page.goto('/en/compare');
  for (const name of ['Kazakhstan', 'Georgia', 'Albania', 'Portugal', 'Estonia', 'Ukraine'])
    await page.getByRole('checkbox', { name, exact: true }).check();
  await expect(page.getByRole('status')).toContainText('Six countries are the most');
  await expect(page.getByRole('checkbox', { name: 'Latvia' })).toBeDisabled();
  await page.getByRole('button', { name: 'Remove: Albania' }).click();
  await page.getByRole('radio', { name: 'Use', exact: true }).check();
  await page.getByRole('button', { name: 'Compare 5' }).click();
  await expect(page).toHaveURL('/en/compare/kz-ge-pt-ee-ua/use');
});

test('each cell opens its article, source, date and status', async ({ page }) => {
  await page.goto('/en/compare/ge-ua/possession?view=detail');
  await page.locator('.rule a[href="/en/countries/ua/ua-possession-small"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ukraine: Art. 44, 1, Administrative Offences Code',
  );
  await expect(page.getByText('Checked: read in the text of the law itself')).toBeVisible();
  await expect(page.getByText(/^Art\. 44 ·/)).toBeVisible();
  await expect(page.getByText(/read \d+ \w+ 2026/).first()).toBeVisible();
});

test('on a phone a comparison reads without sideways scrolling', async ({ browser }) => {
  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await phone.newPage();
  for (const path of [
    '/en/compare/cz-ee-ge-lv-sk',
    '/ru/compare/ge-kz-ua/possession',
    '/ru',
    '/ru/countries/ge',
    '/en/compare',
    '/ru/countries/ge/ge-possession-small',
  ]) {
    await page.goto(path);
    expect(await beyondScreen(page), path).toBeLessThanOrEqual(0);
  }
  await page.goto('/en/compare/ge-kz-ua/possession?view=detail');
  await expect(
    page.locator('td .cell-country:visible', { hasText: 'Kazakhstan' }).first(),
  ).toBeVisible();
  await phone.close();
});
