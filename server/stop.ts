/** How the server ends: what is begun is finished, whoever stays idle is let go, and nobody holds it up for ever. */
import type { Server } from 'node:http';

/** Then every connection is closed, whatever it does, in milliseconds. */
const AT_LAST = 20_000;

/**
 * Ends the process when it is asked to (SIGINT, SIGTERM).
 * @param drain for how long it goes on listening, in milliseconds: balancers see meanwhile that it is not ready
 * @param begin called at once
 */
export function stopOnSignals(server: Server, drain: number, begin: () => void): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    begin();
    // Whoever asks now is told that the connection ends with the answer.
    server.prependListener('request', (_req, res) => res.setHeader('Connection', 'close'));
    setTimeout(() => {
      server.close(() => process.exit(0));
      server.closeIdleConnections();
    }, drain);
    setTimeout(() => {
      server.closeAllConnections();
      process.exit(0);
    }, drain + AT_LAST);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
}
