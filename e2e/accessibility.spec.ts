import { expect, test } from '@playwright/test';
import { beyondScreen, expectAccessible } from './page-checks';

const PATHS = [
  '/en',
  '/ru/matrix/using/custody',
  '/en/compare',
  '/en/compare/ge-kz-ua',
  '/ru/compare/ge-kz-ua/possession',
  '/ru/compare/ge-kz-ua/possession?view=chart',
  '/ru/countries',
  '/en/countries/kz',
  '/ru/countries/ua/ua-possession-small',
  '/en/compare/ge-xx',
  '/en/compare/ge-kz-ua/on/2015-03-01',
  '/en/matrix/on/2010-01-01',
  '/ru/take/compare/ge-kz-ua',
];

expectAccessible(PATHS);

/** Pages of each kind, in the language with the longer words. */
const KINDS = [
  '/ru',
  '/ru/matrix',
  '/ru/matrix/small/no-custody',
  '/ru/compare/cz-ee-ge-lv-sk',
  '/ru/compare/am-md-pt/possession/heroin',
  '/ru/scenario/heroin/1g/possession',
  '/ru/thresholds/cannabis-herb',
  '/ru/map',
  '/ru/countries',
  '/ru/countries/ge',
  '/ru/changes',
  '/ru/costs',
  '/ru/verification',
  '/ru/sources',
  '/ru/ask?q=1,000 г героина',
];

for (const path of KINDS)
  test(`${path} does not scroll sideways between a phone and a desktop`, async ({ page }) => {
    await page.goto(path);
    const beyond: string[] = [];
    for (const width of [360, 768, 820, 1024, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      if ((await beyondScreen(page)) > 0) beyond.push(`${width}`);
    }
    expect(beyond).toEqual([]);
  });

test('a comparison is made with the keyboard alone', async ({ page }) => {
  await page.goto('/en');
  const tabTo = async (found: () => Promise<boolean>) => {
    for (let presses = 0; presses < 60 && !(await found()); presses++)
      await page.keyboard.press('Tab');
    expect(await found()).toBe(true);
  };
  const focusedOn = (selector: string) => () =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await tabTo(focusedOn('nav a[href="/en/compare"]'));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare');
  for (const code of ['ge', 'am']) {
    await page.locator('main').focus();
    await tabTo(focusedOn(`input[value="${code}"]`));
    await page.keyboard.press('Space');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/compare/ge-am/possession');
});
