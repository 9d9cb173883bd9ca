/** Programs that a browser test starts for itself, and stops. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

type Environment = Record<string, string>;

/** @param script in scripts/, without its ending. @returns what it printed, and its exit code */
export function runScript(script: string, words: readonly string[], env: Environment) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...words],
    { encoding: 'utf8', env: { ...process.env, ...env } },
  );
  return { status, output: stdout + stderr };
}

/** Starts a server. @param file its program. @param ready what it prints when it answers */
export async function startServer(
  file: string,
  ready: RegExp,
  env: Environment,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['--import', 'tsx', file], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      if (ready.test(printed)) resolve();
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('exit', (code) => reject(new Error(`${file} ended with ${code}: ${printed}`)));
  });
  return server;
}

/** Asks a server to stop, and makes it when it does not. */
export async function stopServer(server: ChildProcess | undefined): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const force = setTimeout(() => server.kill('SIGKILL'), 10_000);
  await ended;
  clearTimeout(force);
}
