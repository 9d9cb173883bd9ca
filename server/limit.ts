/**
 * How often one network address may ask the API. Counted in fixed windows of a minute, in memory alone: an address is
 * forgotten when its minute is over, or when more addresses have asked than are kept.
 */
import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';
import { USUAL_LIMIT } from '@/app/api/headers';

const WINDOW_SECONDS = 60;
/** About 10 MB of addresses at most. */
const MOST_ADDRESSES = 50_000;

export interface LimitState {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** seconds until the count begins anew, at least 1 */
  resetSeconds: number;
}

export class Limiter {
  private readonly counts;

  /**
   * @param limit requests a minute
   * @param now milliseconds, for tests
   */
  constructor(
    readonly limit: number,
    private readonly now: () => number = Date.now,
    most = MOST_ADDRESSES,
  ) {
    this.counts = new LRUCache<string, { begun: number; used: number }>({ max: most });
  }

  /** Counts one request. */
  count(address: string): LimitState {
    const now = this.now();
    const known = this.counts.get(address);
    const current =
      known && now - known.begun < WINDOW_SECONDS * 1000 ? known : { begun: now, used: 0 };
    current.used++;
    this.counts.set(address, current);
    const left = WINDOW_SECONDS - (now - current.begun) / 1000;
    return {
      allowed: current.used <= this.limit,
      limit: this.limit,
      remaining: Math.max(0, this.limit - current.used),
      resetSeconds: Math.max(1, Math.ceil(left)),
    };
  }
}

/** @returns null when the limit is turned off with 0. @throws when API_LIMIT is no whole number */
export function limiterFrom(environment: Record<string, string | undefined>): Limiter | null {
  const written = environment.API_LIMIT ?? String(USUAL_LIMIT);
  if (!/^\d{1,9}$/.test(written))
    throw new Error(`API_LIMIT is "${written}": write a whole number, or 0 for no limit.`);
  const limit = Number(written);
  return limit > 0 ? new Limiter(limit) : null;
}

export function limitHeaders({ limit, remaining, resetSeconds, allowed }: LimitState) {
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(remaining),
    'RateLimit-Reset': String(resetSeconds),
    'RateLimit-Policy': `${limit};w=${WINDOW_SECONDS}`,
    ...(allowed ? {} : { 'Retry-After': String(resetSeconds) }),
  };
}

/**
 * The network address that a request is counted under. Neighbours in one IPv6 network of 64 bits are one: a single
 * client has them all.
 * @param proxyHeader the header in which a trusted proxy names the client, its last entry being the proxy's own; without
 *   it no header is believed, since anybody can write one
 */
export function clientAddress(
  request: Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string } },
  proxyHeader: string | undefined,
): string {
  const named = proxyHeader ? request.headers[proxyHeader.toLowerCase()] : undefined;
  const last = (Array.isArray(named) ? named.at(-1) : named)?.split(',').at(-1)?.trim();
  const address = (last || request.socket.remoteAddress || '').slice(0, 60);
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  return isIPv6(address) ? networkOf(address) : address;
}

/** The first four groups of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*/, '').split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const first = groups(head);
  const rest = tail === undefined ? [] : groups(tail);
  const zeros = Array(Math.max(0, 8 - first.length - rest.length)).fill('0');
  return [...first, ...zeros, ...rest].slice(0, 4).join(':');
}
