/**
 * A bounded queue before what takes long. Nobody fills it alone: one client may have a few requests in it, and of those
 * that wait, the client with the fewest at work comes first.
 */

/** Why a request is not taken. */
export class Busy extends Error {
  override name = 'Busy';
}

interface Job {
  client: string;
  /** Whether somebody still waits for it. */
  wanted: () => boolean;
  run: () => Promise<unknown>;
  refuse: (reason: Error) => void;
}

export interface QueueLimits {
  /** how many jobs are worked on at once */
  atOnce: number;
  /** how many wait at most */
  waiting: number;
  /** how many of one client wait at most */
  perClient: number;
}

export class FairQueue {
  private jobs: Job[] = [];
  private readonly running = new Map<string, number>();
  private active = 0;

  constructor(private readonly limits: QueueLimits) {}

  /** How many jobs wait. */
  get waiting(): number {
    return this.jobs.length;
  }

  /** How many jobs are worked on. */
  get working(): number {
    return this.active;
  }

  /**
   * Does a job when its turn comes.
   * @param client whom it is counted under
   * @param wanted asked when its turn comes; a job that nobody waits for any more is dropped
   * @throws Busy when there is no place for it, or when it was dropped
   */
  add<Result>(client: string, job: () => Promise<Result>, wanted = () => true): Promise<Result> {
    const { waiting, perClient } = this.limits;
    const own = this.jobs.filter((one) => one.client === client).length;
    if (this.jobs.length >= waiting || own >= perClient) return Promise.reject(new Busy());
    return new Promise((resolve, reject) => {
      this.jobs.push({ client, wanted, run: () => job().then(resolve, reject), refuse: reject });
      this.next();
    });
  }

  private next(): void {
    while (this.active < this.limits.atOnce) {
      const job = this.take();
      if (!job) return;
      if (job.wanted()) void this.work(job);
      else job.refuse(new Busy());
    }
  }

  /** The first job of a client with the fewest at work. */
  private take(): Job | undefined {
    const at = (job: Job) => this.running.get(job.client) ?? 0;
    const [first, ...others] = this.jobs;
    if (!first) return undefined;
    const job = others.reduce((best, one) => (at(one) < at(best) ? one : best), first);
    this.jobs = this.jobs.filter((one) => one !== job);
    return job;
  }

  private async work({ client, run }: Job): Promise<void> {
    this.active++;
    this.running.set(client, (this.running.get(client) ?? 0) + 1);
    try {
      await run();
    } finally {
      this.active--;
      const left = (this.running.get(client) ?? 1) - 1;
      if (left > 0) this.running.set(client, left);
      else this.running.delete(client);
      this.next();
    }
  }
}
