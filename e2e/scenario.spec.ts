import { expect, test } from '@playwright/test';
import { expectAccessible } from './page-checks';

/** The ready-made scenarios, each as its address. */
const READY_MADE = [
  'heroin/1g/possession',
  'cannabis-herb/5g/possession',
  'amphetamine/0.5g/possession',
  'mdma/1tablets/possession',
  'mephedrone/0.3g/possession',
  'heroin/1g/sale',
  'cannabis-plants/2plants/cultivation',
  'heroin/any/use',
] as const;

for (const path of READY_MADE)
  test(`${path}: every jurisdiction answers or says that it is not known, with its sources`, async ({
    page,
  }) => {
    await page.goto(`/en/scenario/${path}`);
    const answers = page.locator('details.answer');
    expect(await answers.count()).toBeGreaterThanOrEqual(30);
    for (const answer of await answers.all()) {
      await expect(answer.locator('summary .outcome')).toHaveText(
        /^(no offence|the law decides|it depends|a court decides|not known)$/,
      );
      const said = await answer.locator('summary .outcome').textContent();
      const body = (await answer.textContent()) ?? '';
      // Only an answer from general knowledge alone may have no source, and then it says so.
      if (said !== 'not known' && !body.includes('not verified'))
        expect(body).toContain('Sources:');
    }
  });

test('the form is filled and sent with the keyboard alone, without JavaScript, in Russian', async ({
  browser,
}) => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const page = await plain.newPage();
  await page.goto('/ru/scenario');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40 && (await focused()) !== name; presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toBe(name);
  };
  await tabTo('substance');
  for (let down = 0; down < 6; down++) await page.keyboard.press('ArrowDown');
  await tabTo('amount');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('0,5');
  await tabTo('which');
  await page.keyboard.press('ArrowDown');
  await tabTo('purity');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ru/scenario/amphetamine/0.5g/possession/repeat');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Амфетамин, 0,5 г, хранение для себя, повторно',
  );
  const georgia = page.locator('#ge');
  await georgia.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(georgia.locator('.answer-body')).toBeVisible();
  await expect(georgia.locator('.answer-body')).toContainText('Источники');
  await plain.close();
});

test('Hungary, 1 g of heroin: the tier, its limit, the article and the range', async ({ page }) => {
  // Criminal Code § 178(1) and § 461: possession between the small and the substantial quantity.
  await page.goto('/en/scenario/heroin/1g/possession');
  const hungary = page.locator('#hu');
  await hungary.locator('summary').click();
  await expect(hungary).toContainText('The amount counts as');
  await expect(hungary).toContainText('pure substance');
  await expect(hungary.locator('.answer-body a').first()).toBeVisible();
});

test('an unknown step of quantity is shown apart and never as mild', async ({ page }) => {
  await page.goto('/en/scenario/heroin/1g/possession');
  const parts = page.locator('.chart ol');
  // What applies or is likely, what is open, what is not known.
  await expect(parts).toHaveCount(3);
  await expect(parts.nth(2)).toContainText('Moldova');
  await expect(parts.first()).not.toContainText('North Macedonia');
  await expect(page.locator('#md')).toContainText('not known');
});

test('what was not said stands open, side by side, and saying it settles the answer', async ({
  page,
}) => {
  await page.goto('/en/scenario/heroin/any/use');
  const kazakhstan = page.locator('#kz');
  await expect(kazakhstan.locator('summary')).toContainText('it depends');
  await kazakhstan.locator('summary').click();
  await expect(kazakhstan).toContainText('It depends on: place');
  await expect(kazakhstan.locator('.branches li').first()).toContainText('at home');
  await expect(kazakhstan.locator('.branches')).toContainText('in a public place');
  await page.goto('/en/scenario/heroin/any/use/first-adult-public');
  await expect(page.locator('#kz summary')).toContainText('misdemeanour');
  await expect(page.locator('#kz summary')).not.toContainText('it depends');
});

test('Bosnia and Herzegovina is answered part by part', async ({ page }) => {
  await page.goto('/en/scenario/heroin/1g/possession');
  await expect(page.locator('details.answer[id^="ba-"]')).toHaveCount(3);
});

test('the overview leads with the chart, and the act can be changed in place', async ({ page }) => {
  await page.goto('/en');
  await expect(page.locator('.chart li').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Substance' }).selectOption('mdma');
  await page.getByRole('textbox', { name: 'Amount' }).fill('2');
  await page.getByRole('combobox', { name: 'Unit' }).selectOption('tablets');
  await page.getByRole('button', { name: 'Show' }).first().click();
  await expect(page).toHaveURL('/en/scenario/mdma/2tablets/possession/first');
});

expectAccessible([
  '/en/scenario/heroin/1g/possession',
  '/ru/scenario/cannabis-plants/2plants/cultivation',
]);
