import { describe, expect, test } from 'vitest';
import { readAddress } from './address';
import { keptControl } from './age';
import { type Answer, finish } from './answer';
import { KeptAnswers } from './kept';
import { encodingFor, unpacked } from './packed';

const MIDNIGHT = Date.UTC(2026, 10, 29);
const SITE = { tls: true, modified: 'Sat, 28 Nov 2026 00:00:00 GMT' };
const PAGE = '/en/compare/ge-kz';
const text = 'Eight years of prison. '.repeat(200);

function address(url: string) {
  const read = readAddress(url);
  if (!read) throw new Error(url);
  return read;
}

const rendered = (status = 200, headers = {}, body = text) => ({
  status,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 's-maxage=3600',
    ...headers,
  },
  body: Buffer.from(body),
});
const answer = (status = 200, url = PAGE, body = text) =>
  finish(address(url), rendered(status, {}, body), SITE);
const headersOf = ({ headers }: Answer) =>
  new Map(headers.flatMap((name, at) => (at % 2 ? [] : [[name.toLowerCase(), headers[at + 1]]])));

describe('what is kept', () => {
  let now = MIDNIGHT - 3_600_000;
  const store = (bytes = 1_000_000, entries = 10) => new KeptAnswers({ bytes, entries }, () => now);

  test('one address is made once, however many ask for it at the same time', async () => {
    const kept = store();
    let made = 0;
    const make = async () => {
      made++;
      return await answer();
    };
    const answers = await Promise.all([1, 2, 3].map(() => kept.make(PAGE, make)));
    expect(made).toBe(1);
    expect(new Set(answers).size).toBe(1);
    expect(kept.get(PAGE)).toBe(answers[0]);
    expect(kept.size.entries).toBe(1);
  });

  test('neither failures nor mistakes nor refusals are, nor what is asked for by words of one’s own', async () => {
    const kept = store();
    for (const status of [400, 404, 405, 429, 500, 503]) {
      await kept.make(PAGE, () => answer(status));
      expect(kept.get(PAGE), `${status}`).toBeUndefined();
    }
    await kept.make('/en/ask?q=heroin', () => answer(200, '/en/ask?q=heroin'));
    expect(kept.size.entries).toBe(0);
    const failing = kept.make(PAGE, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    await kept.make(PAGE, () => answer(308));
    expect(kept.get(PAGE)?.status).toBe(308);
  });

  test('the turn of the day empties it, and what was begun before is not kept after it', async () => {
    const kept = store();
    now = MIDNIGHT - 1;
    await kept.make(PAGE, () => answer());
    expect(kept.get(PAGE)).toBeDefined();
    let finishIt = () => {};
    const late = kept.make('/en/map', async () => {
      await new Promise<void>((resolve) => {
        finishIt = resolve;
      });
      return await answer();
    });
    now = MIDNIGHT;
    expect(kept.get(PAGE)).toBeUndefined();
    finishIt();
    expect((await late).status).toBe(200);
    expect(kept.get('/en/map')).toBeUndefined();
  });

  test('new data empties it, and what the old data still answers is not kept', async () => {
    const kept = store();
    const old = kept.make(PAGE, () => answer());
    kept.empty();
    const fresh = kept.make(PAGE, () => answer(200, PAGE, 'new'));
    await old;
    await fresh;
    expect(unpacked((kept.get(PAGE) as Answer).body).toString()).toBe('new');
  });

  test('it is bounded in entries and in bytes', async () => {
    const few = store(1_000_000, 3);
    for (let at = 0; at < 20; at++) await few.make(`/en/${at}`, () => answer());
    expect(few.size.entries).toBe(3);
    const small = store(4000);
    for (let at = 0; at < 20; at++) await small.make(`/en/${at}`, () => answer());
    expect(small.size.bytes).toBeLessThanOrEqual(4000);
    expect(small.size.entries).toBeGreaterThan(0);
  });
});

test('what a route forbids to keep is not kept; of pages the server decides', async () => {
  const forbidden = { 'cache-control': 'private, no-store' };
  const script = await finish(address('/hands/0.js'), rendered(200, forbidden), SITE);
  expect([script.keep, script.control]).toEqual([false, 'no-store']);
  const sorted = await finish(address('/en/matrix?sort=use'), rendered(200, forbidden), SITE);
  expect([sorted.keep, sorted.control]).toEqual([true, null]);
});

describe('an answer', () => {
  test('is guarded, and says of which day its data is and what it depends on', async () => {
    const headers = headersOf(await answer());
    expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('last-modified')).toBe(SITE.modified);
    expect(headers.get('vary')).toBe('Accept-Encoding');
    expect(headers.has('cache-control')).toBe(false);
  });

  test('names the inline scripts of a page with hands, and no other may run', async () => {
    const hydrated = { 'x-page-scripts': 'sha256-a= sha256-b=' };
    const made = await finish(address(PAGE), rendered(200, hydrated), SITE);
    const policy = headersOf(made).get('content-security-policy');
    expect(policy).toContain("script-src 'self' 'sha256-a=' 'sha256-b=';");
    expect(headersOf(made).has('x-page-scripts')).toBe(false);
  });

  test('of other bytes has another tag', async () => {
    const [one, same, other] = [await answer(), await answer(), await answer(200, PAGE, 'other')];
    expect(one.etag).toMatch(/^W\/"/);
    expect(same.etag).toBe(one.etag);
    expect(other.etag).not.toBe(one.etag);
  });
});

test('others keep it an hour, and never past the end of the day in UTC', () => {
  expect(keptControl(MIDNIGHT - 7_200_000)).toBe(
    'public, max-age=60, s-maxage=3600, stale-while-revalidate=3600',
  );
  expect(keptControl(MIDNIGHT - 30_000)).toBe('public, max-age=30, s-maxage=30');
  expect(keptControl(MIDNIGHT)).toContain('stale-while-revalidate=82800');
});

test.each([
  [undefined, 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip;q=0.5', 'gzip'],
  ['GZIP;Q=1', 'gzip'],
  ['br; q=0.0', 'identity'],
  ['deflate', 'identity'],
])('who accepts %s gets %s', (accept, encoding) => expect(encodingFor(accept)).toBe(encoding));
