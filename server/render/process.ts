/** A process that renders, from its start to its end. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import path from 'node:path';
import { type Rendered, SOCKET_VARIABLE } from './talk';

/** How long a process may take until it answers, in milliseconds. */
const START_TIME = 120_000;

export class RenderProcess {
  private readonly agent = new Agent({ keepAlive: true });
  private ended = false;

  private constructor(
    private readonly child: ChildProcess,
    private readonly socket: string,
  ) {
    child.once('exit', () => {
      this.ended = true;
      this.agent.destroy();
    });
  }

  /**
   * Starts a process.
   * @param socket a path that no other process uses
   * @param env what it is told beside the environment of the server
   * @throws when it does not come to answer
   */
  static async start(socket: string, env: Record<string, string>): Promise<RenderProcess> {
    const child = fork(path.join(import.meta.dirname, 'renderer.ts'), {
      env: { ...process.env, ...env, [SOCKET_VARIABLE]: socket },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const made = new RenderProcess(child, socket);
    const waited = AbortSignal.timeout(START_TIME);
    const gone = once(child, 'exit', { signal: waited }).then(() => {
      throw new Error('A process that renders ended before it answered.');
    });
    try {
      await Promise.race([once(child, 'message', { signal: waited }), gone]);
    } catch (error) {
      made.stop();
      throw error;
    } finally {
      gone.catch(() => {});
    }
    return made;
  }

  get isAlive(): boolean {
    return !this.ended;
  }

  /** Calls back when the process has ended, whoever ended it. */
  onEnd(then: () => void): void {
    this.child.once('exit', then);
  }

  /**
   * Asks for one answer.
   * @param url path and query
   * @param milliseconds after which the request fails
   */
  ask(url: string, headers: Record<string, string>, milliseconds: number): Promise<Rendered> {
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          socketPath: this.socket,
          path: url,
          headers: { host: 'localhost', ...headers },
          agent: this.agent,
          signal: AbortSignal.timeout(milliseconds),
        },
        (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece: Buffer) => pieces.push(piece));
          answer.on('error', reject);
          answer.on('end', () =>
            resolve({
              status: answer.statusCode ?? 500,
              headers: answer.headers,
              body: Buffer.concat(pieces),
            }),
          );
        },
      );
      asked.on('error', reject);
      asked.end();
    });
  }

  /** Ends the process, whatever it is doing. */
  stop(): void {
    this.child.kill('SIGKILL');
  }
}
