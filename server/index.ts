/** npm run serve — the production server: Next.js, with what it leaves to do around it. */
import { createServer, type ServerResponse } from 'node:http';
import next from 'next';
import { METHODS } from '@/app/api/headers';
import { SITE } from '@/app/site/site';
import { verifyDatabase } from '@/db/verify';
import { answerForApi, isForApi } from './api';
import { BAD_ADDRESS, isReadable } from './bad-address';
import { limiterFrom } from './limit';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? '0.0.0.0';

/**
 * Next.js (16.4) appends the Location of a redirect that it has just rendered to the one it has set, so the first
 * answer would carry the header twice, which nginx refuses. A second, equal value is left out here.
 */
function sendOneLocation(res: ServerResponse): void {
  const append = res.appendHeader.bind(res);
  res.appendHeader = (name, value) =>
    name.toLowerCase() === 'location' && res.getHeader(name) === value ? res : append(name, value);
}

verifyDatabase();
const app = next({ dev: false, hostname, port });
const handle = app.getRequestHandler();
await app.prepare();

const limiter = limiterFrom(process.env);
const proxyHeader = process.env.TRUSTED_PROXY_HEADER;

/** The site is read only; and Next.js answers 500 to TRACE, for which no web request can be made. */
const server = createServer((req, res) => {
  if (isForApi(req.url) && answerForApi(req, res, limiter, SITE.origin, proxyHeader)) return;
  if (!(METHODS as readonly string[]).includes(req.method ?? '')) {
    res.writeHead(405, { Allow: METHODS.join(', ') }).end();
    return;
  }
  if (!isReadable(req.url)) {
    res.writeHead(400, { 'Content-Type': 'text/html; charset=utf-8' }).end(BAD_ADDRESS);
    return;
  }
  sendOneLocation(res);
  void handle(req, res);
});
// Longer than the minute for which proxies keep a connection, so that it is not closed under their next request.
server.keepAliveTimeout = 65_000;

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm run serve`
      : error.message,
  );
  process.exit(1);
});
server.listen(port, hostname, () => {
  console.log(`Drug Laws is served at http://localhost:${port}`);
});

/** Asked to stop, the server finishes the answers it has begun and takes no new connection. */
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
