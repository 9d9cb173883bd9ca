import { expect, type Page, test } from '@playwright/test';
import { create } from 'qrcode';

// Node 20 lacks what the reader of PDF files relies on.
if (!('withResolvers' in Promise))
  Object.defineProperty(Promise, 'withResolvers', {
    value: () => {
      let resolve: (value: unknown) => void = () => {};
      let reject: (reason: unknown) => void = () => {};
      const promise = new Promise((yes, no) => {
        resolve = yes;
        reject = no;
      });
      return { promise, resolve, reject };
    },
  });

/** The page as it is printed on A4: the text of each sheet, spaces as one. */
async function printed(page: Page, path: string): Promise<{ sheets: string[]; long: boolean }> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  await page.goto(path);
  const bytes = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
  const pdf = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true }).promise;
  const sheets: string[] = [];
  let long = false;
  for (let at = 1; at <= pdf.numPages; at++) {
    const sheet = await pdf.getPage(at);
    const { width, height } = sheet.getViewport({ scale: 1 });
    // A4 in points
    expect([width, height].sort((a, b) => a - b).map(Math.round)).toEqual([595, 842]);
    long ||= width > height;
    const { items } = await sheet.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    sheets.push(text.join('').replace(/\s+/g, ' '));
  }
  await pdf.destroy();
  return { sheets, long };
}

const SHEETS = [
  {
    path: '/en/compare/ge-kz-ua',
    title: 'Georgia, Kazakhstan and Ukraine: drug laws compared',
    says: [
      'Art. 260, 1, Criminal Code',
      'imprisonment up to 6 years',
      '✓ read in the law',
      '● criminal',
    ],
  },
  {
    path: '/ru/compare/ge-kz-ua',
    title: 'Грузия, Казахстан и Украина: сравнение наркозаконов',
    says: ['Уголовный кодекс', 'лишение свободы', '✓ сверено с законом'],
  },
  {
    path: '/ru/compare/ge-kz-ua/possession',
    title: 'Хранение для личного употребления: Грузия, Казахстан и Украина',
    says: ['ст. 260, 1, Уголовный кодекс', '✓ сверено с законом', '● уголовная ответственность'],
  },
  {
    path: '/en/scenario/heroin/1g/possession',
    title: '1 g of heroin, possession for own use',
    says: ['Art. 260, 2(a), Criminal Code', '✓ read in the law', 'Uzbekistan'],
  },
  {
    path: '/ru/costs/ge',
    title: 'Грузия',
    says: ['×', '≈ по литературе', '€'],
  },
  { path: '/en/costs/ee', title: 'Estonia', says: ['€25,068', '≈ from literature'] },
];

for (const { path, title, says } of SHEETS)
  test(`${path} is printed on at most three sheets that say where they come from`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const { sheets } = await printed(page, path);
    expect(sheets.length).toBeLessThanOrEqual(3);
    const all = sheets.join(' ');
    for (const text of [title, ...says]) expect(all).toContain(text);

    const address = await page.locator('.print-foot a').getAttribute('href');
    expect(new URL(String(address)).pathname).toBe(path);
    // Sheets get separated: each has the address.
    for (const sheet of sheets) expect(sheet).toContain(String(address));
    const shown = await page.locator('body > footer p').allTextContents();
    const ru = path.startsWith('/ru');
    const day = shown.find((text) => text.startsWith(ru ? 'Закон по состоянию' : 'Law as of'));
    const version = shown.find((text) => text.startsWith(ru ? 'Версия данных' : 'Data version'));
    for (const text of [day, version]) expect(all).toContain(text ?? 'missing on the page');
    expect(all).toContain(ru ? 'не является юридической консультацией' : 'It is not legal advice');
    expect(all).toContain('CC BY 4.0');

    // What only a hand can use stays on screen.
    expect(all).not.toContain(ru ? 'Скопировать ссылку' : 'Copy link');
    expect(all).not.toContain(ru ? 'Карта' : 'Country by country');
  });

test('the QR code of a sheet leads to the page', async ({ page }) => {
  await page.goto('/ru/compare/ge-kz-ua/possession');
  await expect(page.locator('svg.qr')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const code = page.locator('svg.qr');
  await expect(code).toBeVisible();
  const address = await page.locator('.print-foot a').getAttribute('href');
  const expected = create(String(address), { errorCorrectionLevel: 'M' }).modules;
  // The modules as the browser draws them, looked at in their middles.
  const drawn = await code.locator('path').evaluate((element, size) => {
    const path = element as SVGPathElement;
    const rows = Array.from({ length: size }, (_, y) =>
      Array.from({ length: size }, (_, x) =>
        path.isPointInStroke(new DOMPoint(x + 0.5, y + 0.5)) ? 1 : 0,
      ).join(''),
    );
    return rows.join('\n');
  }, expected.size);
  const wanted = Array.from({ length: expected.size }, (_, y) =>
    Array.from(expected.data.slice(y * expected.size, (y + 1) * expected.size)).join(''),
  ).join('\n');
  expect(drawn).toBe(wanted);
});

test('rules for which a sheet has no room are counted on it', async ({ page }) => {
  const { sheets } = await printed(page, '/en/compare/ge-kz-ua');
  expect(sheets.join(' ')).toMatch(/and \d+ more rules on the page, custody: \S+/);
  const one = await printed(page, '/en/compare/ge-kz-ua/possession');
  expect(one.sheets.join(' ')).not.toContain('more rules on the page');
});

test('six countries are printed on the long side of the sheet, each in every row', async ({
  page,
}) => {
  const { sheets, long } = await printed(page, '/en/compare/am-az-ge-kg-kz-ua/use');
  expect(long).toBe(true);
  for (const name of ['Armenia', 'Azerbaijan', 'Georgia', 'Kyrgyzstan', 'Kazakhstan', 'Ukraine'])
    expect(sheets[0]).toContain(name);
});

test('a dark screen prints on white', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await page.goto('/en/compare/ge-kz-ua');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const probe = document.querySelector('.print-foot p');
    if (!probe) throw new Error('nothing printed');
    return [getComputedStyle(probe).color, getComputedStyle(document.body).backgroundColor];
  });
  expect(colours).toEqual(['rgb(33, 29, 22)', 'rgba(0, 0, 0, 0)']);
  await context.close();
});
