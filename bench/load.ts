/** Asking servers for pages, and counting what they answer. */
import { request } from 'node:http';
import autocannon from 'autocannon';
import type { Server } from './servers';

export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer;
}

/** One request, over a connection that is kept; the answer as it was sent, compressed or not. */
export function fetchPage(
  server: Pick<Server, 'origin'>,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(server.origin + path, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

export const GZIP = { 'Accept-Encoding': 'gzip' };

/** The opening tags in some HTML. */
export function countElements(html: Buffer): number {
  return html.toString('latin1').match(/<[a-z]/g)?.length ?? 0;
}

/**
 * Asks for each path once, some at a time.
 * @returns how long each took, in milliseconds, and answers a second over all
 * @throws when an answer is not 200
 */
export async function renderAll(
  server: Server,
  paths: readonly string[],
  atOnce: number,
): Promise<{ times: number[]; rate: number }> {
  const times: number[] = [];
  const queue = paths.values();
  const start = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of queue) {
        const asked = performance.now();
        const { status } = await fetchPage(server, path);
        if (status !== 200) throw new Error(`${server.origin}${path} answered ${status}`);
        times.push(performance.now() - asked);
      }
    }),
  );
  return { times, rate: (paths.length / (performance.now() - start)) * 1000 };
}

/** Answers a second to one address asked again and again by four connections, as browsers ask. */
export async function keptRate(server: Server, path: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url: server.origin + path,
    connections: 4,
    headers: { 'Accept-Encoding': 'gzip, deflate, br' },
    duration: seconds,
  });
  if (result.non2xx || result.errors)
    throw new Error(`${path}: ${result.non2xx} answers that are not 2xx, ${result.errors} errors`);
  return result['2xx'] / result.duration;
}

/** The value below which a part of the values lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);
