/**
 * One process that renders: Next.js behind a socket of its own, and what takes long of an answer's making. It is asked by
 * the server alone, opens one database for its life, and ends with the server.
 */
import { createServer, type ServerResponse } from 'node:http';
import next from 'next';
import { collectBody } from './collect';
import { pageHtml } from './plain-page';
import { SCRIPTS_HEADER, SOCKET_VARIABLE } from './talk';

/**
 * Next.js (16.4) appends the Location of a redirect that it has just rendered to the one it has set, so the first
 * answer would carry the header twice, which nginx refuses. A second, equal value is left out here.
 */
function sendOneLocation(res: ServerResponse): void {
  const append = res.appendHeader.bind(res);
  res.appendHeader = (name, value) =>
    name.toLowerCase() === 'location' && res.getHeader(name) === value ? res : append(name, value);
}

/** A frame is a document of its own that the framework leaves nothing in. */
const isPage = (url: string | undefined, res: ServerResponse) =>
  String(res.getHeader('content-type') ?? '').startsWith('text/html') &&
  !url?.startsWith('/embed/');

const app = next({ dev: false });
const handle = app.getRequestHandler();
await app.prepare();

const server = createServer((req, res) => {
  sendOneLocation(res);
  collectBody(res, (body) => {
    if (!isPage(req.url, res)) return res.end(body);
    const { html, scripts } = pageHtml(body.toString('utf8'));
    res.removeHeader('content-length');
    res.setHeader(SCRIPTS_HEADER, scripts.join(' '));
    return res.end(html);
  });
  void handle(req, res);
});
server.keepAliveTimeout = 0;
server.listen(process.env[SOCKET_VARIABLE], () => process.send?.('ready'));

process.once('disconnect', () => process.exit(0));
// A terminal asks all processes of a group to stop. This one answers until the server has stopped.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {});
