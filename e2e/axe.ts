import AxeBuilder from '@axe-core/playwright';
import { type Browser, expect, type Page, test } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page as it stands, each rule with the first places that break it; [] = nothing. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What passes is not looked into further: on long pages that is most of the work.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .analyze();
  return violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, 3).map(({ html }) => html.slice(0, 120));
    return `${id}: ${places.join(' | ')}`;
  });
}

/**
 * Expects of each page, wide in light colours and narrow in dark ones, that axe finds nothing and that it does not
 * scroll sideways. What is folded is unfolded on the narrow screen, where it is laid out anew.
 */
export function expectAccessible(paths: readonly string[], wide = 1440): void {
  for (const path of paths)
    test(`${path} has no accessibility finding and no sideways scrolling, wide or narrow, light or dark`, async ({
      browser,
    }) => {
      test.setTimeout(300_000);
      await look(browser, path, wide, 'light');
      await look(browser, path, 390, 'dark');
    });
}

async function look(browser: Browser, path: string, width: number, colorScheme: 'light' | 'dark') {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(path);
  if (width === 390)
    for (const closed of await page.locator('main details:not([open]) > summary').all())
      if (await closed.isVisible()) await closed.click();
  expect(await accessibilityFindings(page), `${width} ${colorScheme}`).toEqual([]);
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - window.innerWidth,
  );
  expect(beyond, `${width}`).toBeLessThanOrEqual(0);
  await context.close();
}
