import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { apiProblem } from '@/app/api/problem';
import { KeptAnswers } from './answer/kept';
import { Front } from './front';
import { Limiter } from './limit';
import { Metrics } from './metrics';
import { Busy } from './render/queue';
import type { Task } from './render/renderers';
import type { Rendered } from './render/talk';

const SITE = new URL('https://laws.example');
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const page = (body: string): Rendered => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from(body),
});

interface Options {
  render?: (task: Task) => Promise<Rendered>;
  api?: number;
  limit?: number;
}

/** A server before which a stand-in renders. @returns how to ask it, and what was rendered */
async function served({ render, api = 0, limit = 0 }: Options = {}) {
  const tasks: Task[] = [];
  const renderers = {
    waiting: 0,
    working: 0,
    lost: 0,
    render: (task: Task) => {
      tasks.push(task);
      return render?.(task) ?? Promise.resolve(page(`${'<p>8 years</p>'.repeat(100)}${task.url}`));
    },
    check: async () => page('ready\n'),
  };
  const serving = {
    version: '0123456789ab',
    modified: 'Sat, 28 Nov 2026 00:00:00 GMT',
    tls: true,
    // biome-ignore lint/suspicious/noExplicitAny: it stands in for processes
    renderers: renderers as any,
  };
  const kept = new KeptAnswers({ bytes: 1_000_000, entries: 100 });
  const metrics = new Metrics({
    kept,
    renderers: () => serving.renderers,
    version: () => serving.version,
    ready: () => true,
  });
  const front = new Front(
    { site: SITE, proxyHeader: 'x-client', securityContact: undefined },
    kept,
    { api: api ? new Limiter(api) : null, render: limit ? new Limiter(limit) : null },
    metrics,
    () => serving,
  );
  const made = createServer(front.handle);
  server = made;
  await new Promise<void>((done) => made.listen(0, '127.0.0.1', done));
  const { port } = made.address() as AddressInfo;
  const ask = (path: string, options: { method?: string; headers?: Record<string, string> } = {}) =>
    new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
      (resolve, reject) => {
        const sent = request({ port, host: '127.0.0.1', path, ...options }, (answer) => {
          let text = '';
          answer.on('data', (piece) => {
            text += piece;
          });
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
          );
        });
        sent.on('error', reject);
        sent.end();
      },
    );
  return { ask, tasks, port, front };
}

describe('a page', () => {
  test('is made once, and sent whole, in part of its headers, or not at all when it is known', async () => {
    const { ask, tasks } = await served();
    const first = await ask('/en/map?utm_source=x');
    expect(first.status).toBe(200);
    const head = await ask('/en/map', { method: 'HEAD' });
    expect([head.status, head.text, head.headers.etag]).toEqual([200, '', first.headers.etag]);
    expect(head.headers['content-length']).toBe(first.headers['content-length']);
    const known = await ask('/en/map', {
      headers: { 'if-none-match': `"x", ${first.headers.etag}` },
    });
    expect([known.status, known.text]).toEqual([304, '']);
    expect(known.headers.vary).toBe('Accept-Encoding');
    const packed = await ask('/en/map', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(packed.headers['content-encoding']).toBe('br');
    expect(packed.headers.etag).toBe(first.headers.etag);
    expect(tasks.map(({ url }) => url)).toEqual(['/en/map']);
  });

  test('is made of its address alone, whatever a request says of itself', async () => {
    const { ask, tasks } = await served();
    await ask('/en/map', {
      headers: { cookie: '__prerender_bypass=1', rsc: '1', 'x-forwarded-host': 'evil.example' },
    });
    expect(tasks[0]?.headers).toEqual({});
  });

  test('OPTIONS and other methods are answered without it, and change nothing of what is kept', async () => {
    const { ask, tasks } = await served();
    for (const path of ['/en/map', '/en/picture/map', '/embed/en/map', '/en/file/csv/map']) {
      const options = await ask(path, { method: 'OPTIONS' });
      expect([options.status, options.headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect((await ask(path, { method: 'DELETE' })).status).toBe(405);
    }
    expect(tasks).toEqual([]);
    expect((await ask('/en/picture/map')).text).toContain('8 years');
  });
});

describe('what goes wrong', () => {
  test('is said in the reader’s language, guarded, and kept by nobody', async () => {
    const failures: (() => Promise<Rendered>)[] = [
      () => Promise.reject(new Error('broken')),
      async () => ({ ...page('<h1>Internal Server Error</h1>'), status: 500 }),
    ];
    const { ask } = await served({
      render: () => (failures.shift() ?? (async () => page('well')))(),
    });
    const errors = console.error;
    console.error = () => {};
    for (let at = 0; at < 2; at++) {
      const failed = await ask('/ru/map');
      expect(failed.status).toBe(500);
      expect(failed.text).toContain('Ошибка на нашей стороне');
      expect(failed.headers['cache-control']).toBe('no-store');
      expect(failed.headers['content-security-policy']).toContain("default-src 'none'");
    }
    console.error = errors;
    expect((await ask('/ru/map')).text).toBe('well');
  });

  test('what can not be an address is refused, for programs by a problem document', async () => {
    const { ask, port, tasks } = await served();
    expect((await ask('/en/compare/%E0%A4%A')).status).toBe(400);
    expect((await ask(`/en/${'a'.repeat(9000)}`)).status).toBe(414);
    expect((await ask('/_next/image?url=%2Fen&w=640&q=75')).status).toBe(404);
    const problem = await ask('/api/v1/%E0%A4%A?lang=ru');
    expect(problem.status).toBe(400);
    expect(apiProblem.parse(JSON.parse(problem.text)).title).toMatch(/[а-я]{4}/);
    for (const line of ['GET *', 'OPTIONS *', 'GET /en/.git/b/..', 'GET http://evil.example/en'])
      expect(
        await raw(port, `${line} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`),
        line,
      ).toMatch(/^HTTP\/1\.1 (400|204) /);
    expect(tasks).toEqual([]);
  });

  test('beyond what can be made in time a reader is told when to come back', async () => {
    const { ask } = await served({ render: () => Promise.reject(new Busy()) });
    const busy = await ask('/ru/picture/map');
    expect([busy.status, busy.headers['retry-after']]).toEqual([503, '5']);
    expect(busy.text).toContain('через 5 секунд');
    const api = await ask('/api/v1/rules');
    expect([api.status, api.headers['retry-after']]).toEqual([503, '5']);
    expect(apiProblem.parse(JSON.parse(api.text)).type).toContain('#problem-busy');
  });
});

describe('limits of one client', () => {
  test('count what has to be made, not what is kept, and not other clients', async () => {
    const { ask } = await served({ limit: 2 });
    const from = (client: string) => ({ headers: { 'x-client': client } });
    expect((await ask('/ru/map', from('198.51.100.1'))).status).toBe(200);
    expect((await ask('/ru/costs', from('198.51.100.1'))).status).toBe(200);
    const refused = await ask('/ru/method', from('198.51.100.1'));
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.text).toContain('Слишком много запросов');
    expect((await ask('/ru/map', from('198.51.100.1'))).status).toBe(200);
    expect((await ask('/ru/method', from('198.51.100.2'))).status).toBe(200);
  });

  test('of the API count every request, and a problem document says so in its language', async () => {
    const { ask } = await served({ api: 3 });
    const first = await ask('/api/v1/rules');
    expect(first.headers['ratelimit-remaining']).toBe('2');
    expect(first.headers['retry-after']).toBeUndefined();
    const posted = await ask('/api/v1/rules', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
    expect((await ask('/api/v1/rules', { method: 'OPTIONS' })).status).toBe(204);
    const refused = await ask('/api/v1/rules?lang=ru');
    expect(refused.status).toBe(429);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect(refused.headers['cache-control']).toBe('no-store');
    expect(apiProblem.parse(JSON.parse(refused.text)).title).toMatch(/[а-я]{4}/);
  });
});

test('a part of a file that is taken away may be asked for', async () => {
  const zip = {
    status: 200,
    headers: { 'content-type': 'application/zip' },
    body: Buffer.from('0123456789'),
  };
  const { ask } = await served({ render: async () => zip });
  const path = '/download/drug-laws-0123456789ab.zip';
  const range = (asked: string, more = {}) => ask(path, { headers: { range: asked, ...more } });
  const whole = await ask(path);
  expect([whole.headers['accept-ranges'], whole.headers['content-length']]).toEqual([
    'bytes',
    '10',
  ]);
  expect(await range('bytes=2-4')).toMatchObject({ status: 206, text: '234' });
  expect(await range('bytes=-3')).toMatchObject({ status: 206, text: '789' });
  expect((await range('bytes=7-')).headers['content-range']).toBe('bytes 7-9/10');
  expect(await range('bytes=10-')).toMatchObject({ status: 416 });
  expect(await range('bytes=2-4', { 'if-range': '"other"' })).toMatchObject({ status: 200 });
  expect(await range('bytes=2-4', { 'if-range': String(whole.headers.etag) })).toMatchObject({
    status: 206,
  });
  expect(await range('bytes=4-2')).toMatchObject({ status: 200 });
});

test('the server tells of itself: its health, whom to write to, what it has counted', async () => {
  const { ask, front, tasks } = await served();
  expect((await ask('/healthz')).text).toBe('ok\n');
  expect((await ask('/readyz')).status).toBe(200);
  front.ready = false;
  expect((await ask('/readyz')).status).toBe(503);
  const security = await ask('/.well-known/security.txt');
  expect(security.text).toMatch(
    /^Contact: https:\/\/laws\.example\/en\/method#corrections\nExpires: \d{4}-/,
  );
  await ask('/en/map');
  await ask('/en/map');
  const { text } = await ask('/metrics');
  expect(text).toContain('drug_laws_answers_total{kind="page",status="200",kept="true"} 1');
  expect(text).toMatch(/drug_laws_kept_entries 1\n/);
  expect(text).toContain('drug_laws_data_version_info{version="0123456789ab"} 1');
  expect(tasks).toHaveLength(1);
});

/** Sends bytes that no library would. @returns what comes back */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let text = '';
    socket.on('data', (piece) => {
      text += piece;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', reject);
  });
}
