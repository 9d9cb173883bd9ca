import { describe, expect, test } from 'vitest';
import { Busy, FairQueue } from './queue';

/** A job that ends when it is told to. */
function job() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { run: () => ended, end: () => end() };
}

/** Lets everything that can go on go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('the queue before what takes long', () => {
  test('works on so many at once, lets so many wait, and refuses the rest', async () => {
    const queue = new FairQueue({ atOnce: 1, waiting: 2, perClient: 9 });
    const first = job();
    const done = [1, 2, 3].map((one) => queue.add(`client ${one}`, first.run));
    await expect(queue.add('client 4', first.run)).rejects.toBeInstanceOf(Busy);
    expect([queue.working, queue.waiting]).toEqual([1, 2]);
    first.end();
    await Promise.all(done);
    await settle();
    expect([queue.working, queue.waiting]).toEqual([0, 0]);
  });

  test('one client does not fill it, and does not hold up another', async () => {
    const queue = new FairQueue({ atOnce: 2, waiting: 10, perClient: 3 });
    const order: string[] = [];
    const first = job();
    const greedy = [1, 2, 3, 4, 5].map((one) =>
      queue.add('greedy', async () => {
        await first.run();
        order.push(`greedy ${one}`);
      }),
    );
    await expect(queue.add('greedy', first.run)).rejects.toBeInstanceOf(Busy);
    const other = queue.add('other', async () => {
      order.push('other');
    });
    first.end();
    await Promise.all([...greedy, other]);
    expect(order.indexOf('other')).toBeLessThan(3);
  });

  test('what nobody waits for any more is not done; what fails makes room', async () => {
    const queue = new FairQueue({ atOnce: 1, waiting: 5, perClient: 5 });
    const first = job();
    const begun = queue.add('a', async () => {
      await first.run();
      throw new Error('broken');
    });
    let done = false;
    const left = queue.add(
      'b',
      async () => {
        done = true;
      },
      () => false,
    );
    first.end();
    await expect(begun).rejects.toThrow('broken');
    await expect(left).rejects.toBeInstanceOf(Busy);
    expect(done).toBe(false);
    expect(await queue.add('c', async () => 'next')).toBe('next');
  });
});
