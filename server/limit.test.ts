import { describe, expect, test } from 'vitest';
import { clientAddress, Limiter, limitHeaders } from './limit';

const request = (remoteAddress: string, headers = {}) => ({ headers, socket: { remoteAddress } });

describe('how often one address may ask', () => {
  test('up to the limit, then not until its minute is over; others are not concerned', () => {
    let now = 0;
    const limiter = new Limiter(2, () => now);
    expect(limiter.count('a')).toMatchObject({ allowed: true, remaining: 1, resetSeconds: 60 });
    now = 20_500;
    expect(limiter.count('a')).toMatchObject({ allowed: true, remaining: 0, resetSeconds: 40 });
    const refused = limiter.count('a');
    expect(refused).toMatchObject({ allowed: false, remaining: 0 });
    expect(limitHeaders(refused)['Retry-After']).toBe('40');
    expect(limiter.count('b').allowed).toBe(true);
    now = 60_000;
    expect(limiter.count('a').allowed).toBe(true);
  });

  test('the addresses that are remembered are bounded', () => {
    const limiter = new Limiter(1, () => 0, 2);
    for (const address of ['a', 'b', 'c']) limiter.count(address);
    expect(limiter.count('c').allowed).toBe(false);
    expect(limiter.count('a').allowed).toBe(true);
  });
});

describe('whom a request is counted under', () => {
  test('a header is believed only when the configuration names it, and only its last entry', () => {
    const forged = request('203.0.113.7', { 'x-forwarded-for': '10.0.0.1, 198.51.100.2' });
    expect(clientAddress(forged, undefined)).toBe('203.0.113.7');
    expect(clientAddress(forged, 'X-Forwarded-For')).toBe('198.51.100.2');
    expect(clientAddress(request('203.0.113.7'), 'X-Forwarded-For')).toBe('203.0.113.7');
  });

  test.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:db8:1:2::9', '2001:db8:1:2'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['203.0.113.7:5678', '203.0.113.7'],
    ['[2001:db8::1]:443', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['unknown', 'unknown'],
  ])('%s is %s', (address, counted) => {
    expect(clientAddress(request(address), undefined)).toBe(counted);
  });
});
