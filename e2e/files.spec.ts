import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { FormatName } from '@/app/take/formats';
import { filePath, picturePath } from '@/links/take';

const PAGES = [
  '/en/compare/ge-kz-ua',
  '/ru/scenario/heroin/1g/possession',
  '/en/matrix/small',
  '/ru/countries/ge',
  '/en/thresholds/heroin',
  '/en/costs',
  '/en/changes',
] as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ANSWERS: Record<FormatName, { type: RegExp; ending: string }> = {
  csv: { type: /^text\/csv/, ending: 'csv' },
  'csv-excel': { type: /^text\/csv/, ending: 'csv' },
  xlsx: { type: new RegExp(`^${XLSX}`), ending: 'xlsx' },
  json: { type: /^application\/json/, ending: 'json' },
  svg: { type: /^image\/svg\+xml/, ending: 'svg' },
  png: { type: /^image\/png/, ending: 'png' },
  bib: { type: /^application\/x-bibtex/, ending: 'bib' },
  csl: { type: /^application\/vnd\.citationstyles\.csl\+json/, ending: 'json' },
  apa: { type: /^text\/plain/, ending: 'txt' },
};

/** Width and height of a PNG, from its first chunk. */
function sizeOfPng(png: Buffer): [number, number] {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

const contentOf: Record<FormatName, (body: Buffer, page: string) => void | Promise<void>> = {
  csv: (body, page) => {
    const rows: Record<string, string>[] = parse(body, { columns: true });
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) {
      expect(row.page).toContain(page);
      expect(row.data_version).toMatch(/^[0-9a-f]{12}$/);
      expect(row.law_as_of).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  },
  'csv-excel': (body) => {
    expect(body.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  },
  xlsx: async (body, page) => {
    const sheets = await readWorkbook(body);
    expect(sheets.map(({ sheet }) => sheet)).toContain(
      page.startsWith('/ru') ? 'Источники' : 'Sources',
    );
    expect(sheets[0]?.data.length).toBeGreaterThan(2);
  },
  json: (body, page) => {
    const { link, version, tables } = JSON.parse(body.toString());
    expect(link).toContain(page);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(tables.sources.length).toBeGreaterThan(0);
  },
  svg: (body) => {
    expect(body.toString()).toMatch(/^<svg[^>]* role="img"><title>[^<]+<\/title><desc>[^<]+</);
  },
  png: (body) => {
    expect(sizeOfPng(body)[0]).toBe(1200);
  },
  bib: (body, page) => {
    expect(body.toString()).toMatch(/^@\w+\{/);
    expect(body.toString()).toContain(page);
  },
  csl: (body) => {
    expect(JSON.parse(body.toString())[0].title).toMatch(/law as of|закон на/);
  },
  apa: (body, page) => {
    expect(body.toString()).toMatch(/\(law as of|, law as of|, закон на/);
    expect(body.toString()).toContain(page);
  },
};

for (const page of PAGES)
  for (const format of Object.keys(ANSWERS) as FormatName[])
    test(`${page} as ${format}`, async ({ request }) => {
      const answer = await request.get(filePath(page, format));
      expect(answer.status()).toBe(200);
      const headers = answer.headers();
      const { type, ending } = ANSWERS[format];
      expect(headers['content-type']).toMatch(type);
      expect(headers['cache-control']).toContain('s-maxage');
      const name = page.slice('/en/'.length).replaceAll('/', '-');
      expect(headers['content-disposition']).toMatch(
        new RegExp(`filename="drug-laws-${name}-[0-9a-f]{12}\\.${ending}"`),
      );
      await contentOf[format](await answer.body(), page);
    });

test('pictures are 1200 × 630 in both languages', async ({ request }) => {
  for (const page of [...PAGES, '/en/costs/ge', '/en/verification'])
    for (const lang of ['en', 'ru']) {
      const answer = await request.get(picturePath(`/${lang}${page.slice(3)}`));
      expect(answer.status(), page).toBe(200);
      expect(answer.headers()['content-type']).toBe('image/png');
      expect(answer.headers()['cache-control']).toContain('s-maxage');
      expect(sizeOfPng(await answer.body())).toEqual([1200, 630]);
    }
});

test('a moved address leads to the right file', async ({ request }) => {
  for (const [from, to] of [
    ['/en/file/csv/compare/ua-ge-ua', '/en/file/csv/compare/ua-ge'],
    ['/ru/picture/compare/GE-KZ', '/ru/picture/compare/ge-kz'],
    ['/ru/file/xlsx/costs/years-3/ge', '/ru/file/xlsx/costs/ge/years-3'],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toBe(to);
    expect((await request.get(from)).status()).toBe(200);
  }
});

test('a wrong address is said to be wrong, in the language of the reader', async ({ request }) => {
  for (const [address, words] of [
    ['/en/file/csv/compare/ge-xx', /[a-z]/],
    ['/ru/file/csv/compare/ge-xx', /[а-я]/],
    ['/ru/file/docx/compare/ge-kz', /[а-я]/],
    ['/ru/file/csv/nowhere', /[а-я]/],
    ['/ru/picture/compare/ge-xx', /[а-я]/],
  ] as const) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.text()).toMatch(words);
  }
});

test('hostile formats and paths never fail', async ({ request }) => {
  const long = 'a-'.repeat(3000);
  for (const address of [
    '/en/file/__proto__/compare/ge-kz',
    '/en/file/constructor/countries/ge',
    '/en/file/csv/__proto__/x',
    '/en/file/csv/constructor',
    '/en/file/csv/countries/ge/..%2F..%2Fetc%2Fpasswd',
    '/en/file/csv/countries/%00',
    '/en/file/xlsx/costs/own-prison-1e999-eur',
    `/en/file/png/compare/${long}`,
    `/ru/picture/changes/${long}`,
    '/en/file/png/sources',
    '/en/picture/compare',
    '/en/file/csv/compare',
    '/xx/file/csv/countries/ge',
    '/xx/picture/countries/ge',
    '/en/file/csv/%E0%A4%A',
    '/en/file/csv/scenario/heroin/1g/possession/%3Cscript%3E',
    '/en/file/csv/countries/ge/on/9999-99-99',
  ])
    expect((await request.get(address)).status(), address).toBeLessThan(500);
});
