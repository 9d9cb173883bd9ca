import { expect, test } from '@playwright/test';
import { expectAccessible } from './page-checks';

test.describe('the box at the head of every page, without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from any page to the page that answers, at its place', async ({ page }) => {
    await page.goto('/ru/glossary');
    const box = page.getByRole('banner').getByRole('searchbox');
    await box.fill('2 г мефедрона Казахстан');
    await box.press('Enter');
    await expect(page).toHaveURL(/\/ru\/scenario\/mephedrone\/2g\/possession#kz$/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/мефедрон/i);
  });

  test('leads to a country by a short name, and by any of its cases', async ({ page }) => {
    for (const [question, end] of [
      ['кз', '/ru/countries/kz'],
      ['в Казахстане', '/ru/countries/kz'],
      ['сбыту наркотиков казахстане', '/ru/countries/kz#supply'],
    ] as const) {
      await page.goto(`/ru/ask?q=${encodeURIComponent(question)}`);
      expect(page.url().endsWith(end), question).toBe(true);
    }
  });

  test('asks for what is lacking and keeps what was typed', async ({ page }) => {
    await page.goto('/en/ask?q=sale+of+heroin+in+georgia');
    const main = page.getByRole('main');
    await expect(main.getByRole('searchbox')).toHaveValue('sale of heroin in georgia');
    await expect(main.locator('.understood')).toContainText('Georgia');
    await main.getByLabel('Amount').fill('0,5');
    await main.getByRole('button', { name: 'Add' }).click();
    await expect(page).toHaveURL(/\/en\/scenario\/heroin\/0\.5g\/sale#ge$/);
  });

  test('never takes one reading of two silently', async ({ page }) => {
    await page.goto('/en/ask?q=10,000+mg+heroin');
    const choices = page.locator('.choices a');
    await expect(choices).toHaveText([/10\sg of heroin/, /0\.01\sg of heroin/]);
  });

  test('says what is not recorded of a substance instead of a neighbour’s answer', async ({
    page,
  }) => {
    await page.goto('/en/ask?q=14+tablets+of+Xanax+in+Uzbekistan');
    await expect(page).toHaveURL(/\/en\/scenario\/alprazolam\/14tablets\/possession#uz$/);
    await expect(page.locator('#uz')).toContainText(
      'Whether this substance is controlled there is not recorded',
    );
  });

  test('says what the site covers where nothing is found', async ({ page }) => {
    await page.goto('/en/ask?q=zebra');
    await expect(page.getByRole('main')).toContainText('does not mean that something is lawful');
  });

  test('finds records by words of the law, under their countries', async ({ page }) => {
    await page.goto('/ru/ask?q=склонение+к+потреблению+зебра+казахстан');
    await expect(page.getByRole('main')).toContainText('Не понято');
  });
});

test('links to the search of before lead to the box', async ({ page }) => {
  await page.goto('/ru/search?q=zebra');
  await expect(page).toHaveURL('/ru/ask?q=zebra');
});

expectAccessible(['/en/ask', `/ru/ask?q=${encodeURIComponent('соль 1 г казахстан')}`]);
