/**
 * npm run dev — the app for development. An edit of `data/` is checked and shown within seconds; while it has errors,
 * every page is answered with them instead (503). Nothing of this is part of the production server or its bundle.
 */
import { createServer } from 'node:http';
import next from 'next';
import { Preview } from './dev/preview';
import { languageOf, problemPage } from './dev/problem-page';

const port = Number(process.env.PORT ?? 3000);
const hostname = process.env.HOST ?? 'localhost';

const preview = new Preview((line) => console.log(line));
preview.start();

const server = createServer();
const app = next({ dev: true, hostname, port, httpServer: server });
const handle = app.getRequestHandler();

server.on('request', (req, res) => {
  // What Next.js asks for itself (scripts, styles, its own socket) goes on working.
  if (!req.url?.startsWith('/_next/') && !req.url?.startsWith('/__next')) {
    preview.settle();
    const { errors, reason } = preview.problems;
    if (errors.length > 0 || reason) {
      res.writeHead(503, {
        'Content-Type': 'text/html; charset=utf-8',
        'Cache-Control': 'no-store',
      });
      res.end(problemPage(languageOf(req.url), preview.problems));
      return;
    }
  }
  void handle(req, res);
});
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Stop what uses it, or choose another: PORT=3001 npm run dev`
      : error.message,
  );
  process.exit(1);
});
await app.prepare();
server.listen(port, hostname, () => console.log(`Drug Laws is edited at http://localhost:${port}`));

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    preview.stop();
    server.closeAllConnections();
    void app.close().finally(() => process.exit(0));
  });
