/** npm run serve — the production server: one process that answers, and some that render for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SITE } from '@/app/site/site';
import { DatabaseRefused, databaseFile } from '@/db/client';
import { expectedVersion } from '@/db/verify';
import { KeptAnswers } from './answer/kept';
import { Front, type Serving } from './front';
import { takeIn } from './law';
import { Limiter } from './limit';
import { Metrics } from './metrics';
import { Renderers } from './render/renderers';
import { settingsFrom } from './settings';
import { stopOnSignals } from './stop';

/** Says what is wrong, and ends. */
function refuse(error: unknown): never {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof DatabaseRefused ? error.message : error);
  process.exit(1);
}

const folder = mkdtempSync(path.join(tmpdir(), 'drug-laws-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const settings = settingsFrom(process.env);

/** Takes in the database as it is now, and starts who renders it. */
async function serve(): Promise<Serving> {
  const law = takeIn(databaseFile(), expectedVersion(), path.join(folder, 'law'));
  const renderers = await Renderers.start(settings.render, folder, law.env);
  return { ...law, renderers, tls: SITE.protocol === 'https:' };
}

const serving = await serve().catch(refuse);
const kept = new KeptAnswers(settings.kept);
const metrics: Metrics = new Metrics({
  kept,
  renderers: () => serving.renderers,
  version: () => serving.version,
  ready: () => front.ready,
});
const limiter = (most: number) => (most > 0 ? new Limiter(most) : null);
const front = new Front(
  { site: SITE, proxyHeader: settings.proxyHeader, securityContact: settings.securityContact },
  kept,
  { api: limiter(settings.apiLimit), render: limiter(settings.renderLimit) },
  metrics,
  () => serving,
);

const server = createServer(
  {
    // Longer than the minute for which proxies keep a connection, so that it is not closed under their next request.
    keepAliveTimeout: 65_000,
    headersTimeout: 10_000,
    requestTimeout: 20_000,
    connectionsCheckingInterval: 2000,
    maxHeaderSize: 16 * 1024,
  },
  front.handle,
);
server.maxConnections = settings.connections;
// Who takes nothing of an answer for so long is gone.
server.setTimeout(60_000, (socket) => socket.destroy());

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${settings.port} is taken. Stop what uses it, or choose another: PORT=3001 npm run serve`
      : error.message,
  );
  process.exit(1);
});
server.listen(settings.port, settings.host, () => {
  console.log(`Drug Laws is served at http://localhost:${settings.port}`);
});

stopOnSignals(server, settings.drainMilliseconds, () => {
  front.ready = false;
});
