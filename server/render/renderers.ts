/** The processes that render, and which of them does what. */
import path from 'node:path';
import { RenderProcess } from './process';
import { FairQueue } from './queue';
import type { Rendered } from './talk';

export interface RenderSettings {
  /** how many processes render */
  processes: number;
  /** how many requests wait at most */
  waiting: number;
  /** how many requests of one client wait at most */
  perClient: number;
  /** how long one answer may take, in milliseconds */
  milliseconds: number;
}

export interface Task {
  /** path and query */
  url: string;
  headers: Record<string, string>;
  /** whom it is counted under */
  client: string;
  /** whether it may take much longer than a page: such tasks never hold all processes */
  heavy: boolean;
  /** see FairQueue.add() */
  wanted?: () => boolean;
}

const RESTART_AFTER = 500;

export class Renderers {
  private readonly pages: FairQueue;
  private readonly heavy: FairQueue;
  private readonly busy = new Map<RenderProcess, number>();
  private started = 0;
  private stopped = false;
  /** How many processes ended by themselves, or took too long. */
  lost = 0;

  private constructor(
    private readonly settings: RenderSettings,
    private readonly folder: string,
    private readonly env: Record<string, string>,
    private readonly processes: RenderProcess[],
  ) {
    const { processes: count, ...limits } = settings;
    this.pages = new FairQueue({ ...limits, atOnce: 2 * count });
    this.heavy = new FairQueue({ ...limits, atOnce: Math.max(1, Math.floor(count / 2)) });
  }

  /**
   * Starts all processes.
   * @param folder for their sockets; theirs alone
   * @param env see RenderProcess.start()
   * @throws when one does not start
   */
  static async start(
    settings: RenderSettings,
    folder: string,
    env: Record<string, string>,
  ): Promise<Renderers> {
    const made = new Renderers(settings, folder, env, []);
    try {
      const begun = Array.from({ length: settings.processes }, () => made.begin());
      await Promise.all(begun);
    } catch (error) {
      made.stop();
      throw error;
    }
    return made;
  }

  /** How many requests wait for a process. */
  get waiting(): number {
    return this.pages.waiting + this.heavy.waiting;
  }

  /** How many requests are worked on. */
  get working(): number {
    return this.pages.working + this.heavy.working;
  }

  /** @throws Busy when there is no place for it; another error when it could not be rendered */
  render(task: Task): Promise<Rendered> {
    const queue = task.heavy ? this.heavy : this.pages;
    return queue.add(task.client, () => this.ask(task), task.wanted);
  }

  /** Asks past the queues whether answers can be made. @param milliseconds after which they can't */
  check(url: string, milliseconds: number): Promise<Rendered> {
    const process = this.choose(false);
    return process
      ? process.ask(url, {}, milliseconds)
      : Promise.reject(new Error('No process that renders is there.'));
  }

  /** Ends all processes, once what they work on is done. */
  stop(): void {
    this.stopped = true;
    const end = () => {
      if (this.working + this.waiting > 0) return void setTimeout(end, 50).unref();
      for (const process of this.processes) process.stop();
    };
    end();
  }

  private async ask(task: Task, again = true): Promise<Rendered> {
    const process = this.choose(task.heavy);
    if (!process) throw new Error('No process that renders is there.');
    this.busy.set(process, (this.busy.get(process) ?? 0) + 1);
    try {
      return await process.ask(task.url, task.headers, this.settings.milliseconds);
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') {
        // It may never come back from what it does; what else it works on is asked of another.
        process.stop();
        throw error;
      }
      if (again) return await this.ask(task, false);
      throw error;
    } finally {
      this.busy.set(process, (this.busy.get(process) ?? 1) - 1);
    }
  }

  /** The least busy process; what is heavy goes to the last ones alone, so that the first is there for pages. */
  private choose(heavy: boolean): RenderProcess | undefined {
    const alive = this.processes.filter((process) => process.isAlive);
    const able = heavy ? alive.slice(Math.floor(alive.length / 2)) : alive;
    const load = (process: RenderProcess) => this.busy.get(process) ?? 0;
    return able.reduce<RenderProcess | undefined>(
      (best, one) => (best && load(best) <= load(one) ? best : one),
      undefined,
    );
  }

  private async begin(): Promise<void> {
    const socket = path.join(this.folder, `${++this.started}.sock`);
    const process = await RenderProcess.start(socket, this.env);
    if (this.stopped) return process.stop();
    this.processes.push(process);
    process.onEnd(() => {
      this.processes.splice(this.processes.indexOf(process), 1);
      this.busy.delete(process);
      if (this.stopped) return;
      this.lost++;
      console.error('A process that renders has ended; another takes its place.');
      void this.replace();
    });
  }

  private async replace(): Promise<void> {
    while (!this.stopped)
      try {
        return await this.begin();
      } catch (error) {
        console.error(error);
        await new Promise((resolve) => setTimeout(resolve, RESTART_AFTER));
      }
  }
}
