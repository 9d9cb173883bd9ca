/**
 * How often one network address may ask for what costs work. Counted in fixed windows of a minute, in memory alone: an address is
 * forgotten when its minute is over, or when more addresses have asked than are kept.
 */
import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import { LRUCache } from 'lru-cache';

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
  return networkOf(last || request.socket.remoteAddress || '');
}

/** @param address as a socket or a proxy writes it: with a port, a zone, brackets or as IPv4 within IPv6 */
function networkOf(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^([\d.]+):\d+$/, '$1');
  if (!ipaddr.isValid(bare)) return bare.slice(0, 60);
  const read = ipaddr.process(bare);
  return read instanceof ipaddr.IPv6
    ? read.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : read.toString();
}
