/** Programs that a measurement starts and, whatever happens, ends again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Server {
  /** http://127.0.0.1:port */
  origin: string;
  pid: number;
  stop(): Promise<void>;
}

export interface ProgramOptions {
  cwd?: string;
  env?: Record<string, string>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

function start(program: string, args: readonly string[], options: ProgramOptions) {
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  const listen = (chunk: Buffer) => {
    said = (said + chunk).slice(-4000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, ended, said: () => said };
}

/** Runs a program to its end. @throws with its last words when it fails */
export async function run(
  program: string,
  args: readonly string[],
  options: ProgramOptions = {},
): Promise<void> {
  const { ended, said } = start(program, args, options);
  const code = await ended;
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${said()}`);
}

/**
 * Starts a server under Node and waits until it answers.
 * @param ready an address that answers 200 then
 */
export async function startServer(
  args: readonly string[],
  port: number,
  ready: string,
  options: ProgramOptions = {},
): Promise<Server> {
  const { child, ended, said } = start(process.execPath, args, options);
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    const gone = await Promise.race([ended.then(() => true), sleep(5000).then(() => false)]);
    if (!gone) child.kill('SIGKILL');
    await ended;
  };
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) break;
    const answer = await fetch(origin + ready).catch(() => null);
    if (answer?.ok) return { origin, pid: child.pid ?? 0, stop };
    await sleep(100);
  }
  await stop();
  throw new Error(`${args.join(' ')} does not answer at ${origin}${ready}:\n${said()}`);
}

/** One client asks for much here, which is no reader's way: what holds one client back is measured elsewhere. */
const NO_LIMITS = {
  RENDER_LIMIT: '0',
  API_LIMIT: '0',
  RENDER_QUEUE: '1000',
  RENDER_QUEUE_CLIENT: '1000',
};

/** Starts the application as `npm run serve` does. */
export function startApp(port: number, env: Record<string, string> = {}): Promise<Server> {
  return startServer(['--import', 'tsx', 'server/index.ts'], port, '/readyz', {
    env: { ...NO_LIMITS, PORT: String(port), HOST: '127.0.0.1', ...env },
  });
}
