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

/** How many pixels of a page stand beyond the screen; ≤ 0 = it does not scroll sideways. */
export const beyondScreen = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** A width of the screen in pixels and a scheme of colours. */
export type Look = readonly [width: number, colorScheme: 'light' | 'dark'];

export const LOOKS: readonly Look[] = [
  [1440, 'light'],
  [390, 'dark'],
];

/**
 * Expects of each page in each look that axe finds nothing and that it does not scroll sideways. What is folded is
 * unfolded on the narrow screen, where it is laid out anew.
 */
export function expectAccessible(paths: readonly string[], looks = LOOKS): void {
  for (const path of paths)
    test(`${path} has no accessibility finding and no sideways scrolling: ${looks.map((look) => look.join(' ')).join(', ')}`, async ({
      browser,
    }) => {
      test.setTimeout(looks.length * 150_000);
      for (const look of looks) await expectAccessibleIn(browser, path, look);
    });
}

async function expectAccessibleIn(browser: Browser, path: string, [width, colorScheme]: Look) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  await page.goto(path);
  if (width < 500)
    await page.locator('main details').evaluateAll((folded) => {
      for (const one of folded) (one as HTMLDetailsElement).open = true;
    });
  expect(await accessibilityFindings(page), `${width} ${colorScheme}`).toEqual([]);
  expect(await beyondScreen(page), `${width}`).toBeLessThanOrEqual(0);
  await context.close();
}
