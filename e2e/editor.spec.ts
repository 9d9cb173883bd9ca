/** An editor corrects a figure: check, difference, preview, a mistake and its mending, build, and the published page. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { Repository } from '../scripts/testing/workplace';
import { runScript, startServer, stopServer } from './processes';

const PORT = Number(process.env.E2E_PORT ?? 3117);
/** A first page in development is compiled while one waits. */
const PATIENCE = 240_000;

const folder = mkdtempSync(path.join(tmpdir(), 'drug-laws-editor-'));
const file = path.join(folder, 'data/jurisdictions/ge.yaml');
const env = {
  DRUG_LAWS_DATA: path.join(folder, 'data'),
  DRUG_LAWS_DB: path.join(folder, 'law.sqlite'),
};
const servers: ChildProcess[] = [];

test.afterAll(async () => {
  await Promise.all(servers.map(stopServer));
  rmSync(folder, { recursive: true, force: true });
});

/** The first fine with two bounds in the file: the rule it belongs to, and the text with another upper bound. */
function raiseFine(text: string) {
  const fine = /kind: fine\n\s+min: (\d+)\n\s+max: (\d+)\n\s+unit: GEL\n/g;
  for (const match of text.slice(text.indexOf('\noffences:')).matchAll(fine)) {
    const [whole, min = '', max = ''] = match;
    if (min === max) continue;
    const at = text.indexOf(whole);
    const rule = [...text.slice(0, at).matchAll(/^ {2}- id: (\S+)$/gm)].at(-1)?.[1] ?? '';
    const next = Number(max) + 1;
    const edited = text.replace(whole, whole.replace(`max: ${max}\n`, `max: ${next}\n`));
    const words = (value: number) =>
      `${Number(min).toLocaleString('en-GB')}–${value.toLocaleString('en-GB')}`;
    return { rule, edited, before: words(Number(max)), after: words(next) };
  }
  throw new Error('The file of Georgia has no fine with two bounds.');
}

test('an edit is checked, told, previewed, mended and published', async ({ browser, request }) => {
  test.setTimeout(3 * PATIENCE);
  cpSync('data', path.join(folder, 'data'), { recursive: true });
  new Repository(folder).commit('2026-01-01');
  const { rule, edited, before, after } = raiseFine(readFileSync(file, 'utf8'));
  const original = readFileSync(file, 'utf8');
  expect(runScript('data-build', [], env).status).toBe(0);

  const dev = `http://localhost:${PORT + 1}`;
  servers.push(
    await startServer('scripts/dev.ts', /is edited at/, {
      ...env,
      PORT: String(PORT + 1),
      NODE_ENV: 'development',
    }),
  );
  const page = await browser.newPage();
  const address = `${dev}/en/countries/ge/${rule}`;

  await test.step('the page as it was', async () => {
    await page.goto(address, { timeout: PATIENCE });
    await expect(page.locator('main')).toContainText(before);
  });

  await test.step('the edit passes the check and is told in words', async () => {
    writeFileSync(file, edited);
    expect(runScript('data-check', [file], env)).toMatchObject({ status: 0 });
    const told = runScript('data-diff', ['HEAD'], env);
    expect(told.output).toMatch(
      new RegExp(
        `^Georgia, .*: fine ${before} → ${after} GEL.*\\[${rule}\\]\\n1 record differs in 1 jurisdiction\\.\\n$`,
      ),
    );
    expect(told.status).toBe(0);
  });

  await test.step('the edit shows when the page is loaded again', async () => {
    await expect(async () => {
      await page.goto(address);
      await expect(page.locator('main')).toContainText(after, { timeout: 1000 });
    }).toPass({ timeout: PATIENCE });
  });

  await test.step('a broken file shows its line in both languages', async () => {
    const broken = edited.replace('regime: administrative', 'regime: adminstrative');
    const line = edited.slice(0, edited.indexOf('regime: administrative')).split('\n').length;
    writeFileSync(file, broken);
    await expect
      .poll(async () => (await request.get(`${dev}/ru/countries/ge`)).status(), {
        timeout: PATIENCE,
      })
      .toBe(503);
    const russian = await (await request.get(`${dev}/ru/countries/ge`)).text();
    expect(russian).toContain('В данных есть ошибки');
    expect(russian).toContain(`ge.yaml:${line}:`);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('The data has errors');
    const main = page.locator('main');
    await expect(main).toContainText(`ge.yaml:${line}:`);
    await expect(main).toContainText('did you mean administrative?');
    await expect(main).not.toContainText('.ts:');
  });

  await test.step('the mended file is shown without a hand', async () => {
    writeFileSync(file, edited);
    await expect(page.locator('main')).toContainText(after, { timeout: PATIENCE });
  });

  await test.step('the built data is what the production server shows', async () => {
    await Promise.all(servers.splice(0).map(stopServer));
    expect(runScript('data-build', [], env).status).toBe(0);
    servers.push(
      await startServer('server/index.ts', /is served at/, {
        ...env,
        PORT: String(PORT + 2),
        NODE_ENV: 'production',
      }),
    );
    await page.goto(`http://localhost:${PORT + 2}/en/countries/ge/${rule}`);
    await expect(page.locator('main')).toContainText(after);
    // The preview is not part of it: a broken file changes nothing of what is published.
    writeFileSync(file, original.replace('regime: administrative', 'regime: adminstrative'));
    const again = await page.reload();
    expect(again?.status()).toBe(200);
    await expect(page.locator('main')).toContainText(after);
  });
  await page.close();
});
