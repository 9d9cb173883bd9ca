import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apiProblem } from '@/app/api/problem';
import { answerForApi, isForApi } from './api';
import { Limiter } from './limit';

const SITE = 'https://laws.example';
let server: Server;
let address: string;

beforeAll(async () => {
  const limiter = new Limiter(3);
  server = createServer((req, res) => {
    if (!answerForApi(req, res, limiter, SITE, undefined)) res.end('passed on');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));

test('a client above its limit is told when to come back, in its language, by a problem document', async () => {
  const first = await fetch(`${address}/api/v1/rules`);
  expect(await first.text()).toBe('passed on');
  expect(first.headers.get('ratelimit-remaining')).toBe('2');
  expect(first.headers.has('retry-after')).toBe(false);

  const posted = await fetch(`${address}/api/v1/rules`, { method: 'POST', body: '{}' });
  expect(posted.status).toBe(405);
  expect(posted.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(apiProblem.parse(await posted.json()).status).toBe(405);

  const unreadable = await fetch(`${address}/api/v1/%E0%A4%A`);
  expect(unreadable.status).toBe(400);
  expect(apiProblem.parse(await unreadable.json()).type).toContain('/data/api#problem-address');

  // The header that a client may write itself makes it nobody else.
  const refused = await fetch(`${address}/api/v1/rules?lang=ru`, {
    headers: { 'x-forwarded-for': '198.51.100.1' },
  });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  expect(refused.headers.get('cache-control')).toBe('no-store');
  expect(apiProblem.parse(await refused.json()).title).toMatch(/[а-я]{4}/);
});

test('only addresses of the API are counted', () => {
  expect(['/api', '/api/v1/rules', '/api?x'].every(isForApi)).toBe(true);
  expect(['/apis', '/en/data/api', '/download/api', undefined].some(isForApi)).toBe(false);
});
