/** npm run bench:hostile — three thousand random and hostile requests; none may be answered by a server error. */
import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { type Server, startApp } from './servers';

const REQUESTS = 3000;
const AT_ONCE = 8;
const PORT = Number(process.env.BENCH_PORT ?? 4390);
const SEED = Number(process.env.BENCH_SEED ?? 1);

interface Hostile {
  method: string;
  target: string;
  headers: Record<string, string>;
}

const KNOWN = [
  ...[
    'en',
    'ru',
    'compare',
    'matrix',
    'countries',
    'search',
    'go',
    'scenario',
    'embed',
    'api',
    'v1',
  ],
  ...[
    'ge-kz-ua',
    'ge',
    'supply',
    'heroin',
    'all',
    'on',
    '2024-02-30',
    'healthz',
    'readyz',
    '_next',
  ],
  ...['matrix-view', 'static', 'chunks', 'data', 'image', '__nextjs'],
];
const BAD = [
  ...['..', '.', '%2e%2e', '%2E%2e%2f', '..%2f..%2fetc%2fpasswd', '..%5c', '%5c..', '%00', 'ge%00'],
  ...[
    '%2f',
    '%2F%2F',
    '%252e%252e',
    '%c0%ae',
    '%ff',
    '%',
    '%zz',
    '%u0000',
    '%E0%A4',
    '\\',
    '//',
    ';',
  ],
  ...["'--", '"', '<script>', '%3Cscript%3E', '{{7*7}}', '$%7Bx%7D', '__proto__', 'constructor'],
  ...['toString', 'hasOwnProperty', '[object', ':lang', '[[...path]]', '(.)ge', '*', '%0d%0aX:1'],
];
const segment = fc.oneof(
  { weight: 10, arbitrary: fc.constantFrom(...KNOWN) },
  { weight: 2, arbitrary: fc.constantFrom(...BAD) },
  fc.string({ unit: 'binary', maxLength: 20 }).map(encode),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.stringMatching(/^[a-z]{2}(-[a-z]{2}){1,40}$/),
  fc.integer({ min: 1000, max: 12_000 }).map((length) => 'x'.repeat(length)),
);
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc
    .tuple(
      fc.constantFrom('q', 'sort', 'name', 'only', 'to', 'country', '_rsc', '__nextLocale', 'path'),
      fc.string({ unit: 'binary', maxLength: 40 }),
    )
    .map(([key, value]) => `?${key}=${encode(value)}`),
  fc.integer({ min: 1, max: 500 }).map((times) => `?${'country=ge&'.repeat(times)}`),
  fc.constantFrom('?', '??', '?%', '?%00=%00', '?only[]=differences', '?__proto__[x]=1'),
);
const header = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  fc
    .tuple(
      fc.constantFrom(
        ...['accept-language', 'accept-encoding', 'if-none-match', 'if-modified-since', 'range'],
        ...[
          'cookie',
          'host',
          'x-forwarded-host',
          'x-forwarded-proto',
          'rsc',
          'next-router-prefetch',
        ],
        ...['next-router-state-tree', 'next-router-segment-prefetch', 'next-url', 'next-action'],
        ...['x-middleware-subrequest', 'x-matched-path', 'x-invoke-status', 'content-type'],
      ),
      fc.oneof(
        fc.constantFrom('1', '', '*', '%', 'bytes=9-1', '[', '{"a":', '/_tree', 'localhost:99999'),
        fc.stringMatching(/^[\x20-\x7e]{0,60}$/),
        fc.integer({ min: 100, max: 6000 }).map((length) => 'a,'.repeat(length / 2)),
      ),
    )
    .map(([name, value]) => ({ [name]: value.trim() })),
);
const method = fc.oneof(
  { weight: 5, arbitrary: fc.constant('GET') },
  fc.constantFrom('POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE', 'PROPFIND'),
);
const hostile: fc.Arbitrary<Hostile> = fc.record({
  method,
  target: fc
    .tuple(fc.array(segment, { minLength: 1, maxLength: 6 }), query)
    .map(([parts, asked]) => `/${parts.join('/')}${asked}`),
  headers: fc
    .array(header, { maxLength: 3 })
    .map((all) => Object.fromEntries(all.flatMap((one) => Object.entries(one)))),
});

/** Percent-encodes what can be, lone surrogates left out. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''));
}

/** Node answers 431 to more than 16 KB and closes at once, often before the answer is read. */
const CLOSED = 'connection closed';

/** What Node refuses to send is put on the wire as it stands. */
const SENDABLE = /^[\x21-\x7e]+$/;

const sizeOf = ({ target, headers }: Hostile) => target.length + JSON.stringify(headers).length;

function ask(server: Server, { method, target, headers }: Hostile): Promise<string> {
  const { port } = new URL(server.origin);
  if (!SENDABLE.test(target)) return askRaw(Number(port), `${method} ${target} HTTP/1.1`, headers);
  return new Promise((resolve) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        method,
        path: target,
        headers,
        timeout: 20_000,
        agent: false,
        maxHeaderSize: 128 * 1024,
      },
      (answer) => {
        answer.resume();
        answer.on('end', () => resolve(String(answer.statusCode)));
        answer.on('error', () => resolve('broken off'));
      },
    );
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(CLOSED));
    sent.end();
  });
}

function askRaw(port: number, line: string, headers: Record<string, string>): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.setTimeout(20_000, () => socket.destroy());
    socket.on('data', (chunk) => {
      answer = (answer + chunk.toString('latin1')).slice(0, 100);
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? CLOSED));
    const fields = Object.entries({ Host: 'localhost', ...headers, Connection: 'close' });
    socket.write(
      `${line}\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`,
    );
  });
}

const server = await startApp(PORT);
const counts = new Map<string, number>();
const wrong: string[] = [];
try {
  const queue = fc.sample(hostile, { numRuns: REQUESTS, seed: SEED }).values();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const asked of queue) {
        const status = await ask(server, asked);
        counts.set(status, (counts.get(status) ?? 0) + 1);
        if (status.startsWith('5') || (status === CLOSED && sizeOf(asked) < 15_000))
          wrong.push(`${status} ${JSON.stringify(asked).slice(0, 300)}`);
      }
    }),
  );
  const still = await fetch(`${server.origin}/readyz`);
  if (!still.ok) wrong.push(`afterwards /readyz answers ${still.status}`);
} finally {
  await server.stop();
}
console.log('| Answer | Requests |\n| --- | --- |');
for (const [status, count] of [...counts].sort()) console.log(`| ${status} | ${count} |`);
for (const line of wrong.slice(0, 20)) console.log(line);
process.exitCode = wrong.length ? 1 : 0;
