import type { Context } from 'hono';
import { describe, expect, it } from 'vitest';
import { unlimited } from '../../test/unlimited.ts';
import { LIMITS, RateLimiter, addressOf, limitHeaders } from './rate-limit.ts';

describe('a limit', () => {
  it('lets through its quota and no more, for each key by itself, and says what is left', async () => {
    const limiter = new RateLimiter(unlimited({ secret: 2 }));
    const first = await limiter.count('secret', 'a');
    expect([first.allowed, first.remaining]).toEqual([true, 1]);
    expect((await limiter.count('secret', 'a')).allowed).toBe(true);
    const over = await limiter.count('secret', 'a');
    expect([over.allowed, over.remaining]).toEqual([false, 0]);
    expect(over.resetSeconds).toBeGreaterThan(0);
    expect(over.resetSeconds).toBeLessThanOrEqual(60);
    expect((await limiter.count('secret', 'b')).allowed).toBe(true);
    expect((await limiter.count('signIn', 'a')).allowed).toBe(true);
  });

  it('is published in the fields of the draft', () => {
    const counted = { limit: LIMITS.session, allowed: true, remaining: 599, resetSeconds: 58 };
    const change = { limit: LIMITS.change, allowed: true, remaining: 179, resetSeconds: 60 };
    expect(limitHeaders([counted, change])).toEqual({
      'ratelimit-policy': '"session";q=600;w=60, "change";q=180;w=60',
      ratelimit: '"session";r=599;t=58, "change";r=179;t=60',
    });
  });
});

describe('where a request comes from', () => {
  const context = (near: string, forwarded?: string): Context =>
    ({
      env: { incoming: { socket: { remoteAddress: near } } },
      req: { header: () => forwarded },
    }) as unknown as Context;

  it.each([
    ['its own address', context('203.0.113.7'), 0, '203.0.113.7'],
    [
      'no word of the client’s, without a proxy',
      context('203.0.113.7', '1.1.1.1'),
      0,
      '203.0.113.7',
    ],
    ['what our proxy saw', context('10.0.0.1', '203.0.113.7'), 1, '203.0.113.7'],
    [
      'nothing further left, which may be made up',
      context('10.0.0.1', '6.6.6.6, 203.0.113.7'),
      1,
      '203.0.113.7',
    ],
    [
      'what the outer of two proxies saw',
      context('10.0.0.1', '6.6.6.6, 203.0.113.7, 10.0.0.2'),
      2,
      '203.0.113.7',
    ],
    ['the near one where the field is missing', context('10.0.0.1'), 1, '10.0.0.1'],
    ['IPv4 in IPv6', context('::ffff:203.0.113.7'), 0, '203.0.113.7'],
    ['the network of IPv6', context('2001:db8:1:2:3:4:5:6'), 0, '2001:db8:1:2'],
    ['the network of short IPv6', context('2001:db8::6'), 0, '2001:db8:0:0'],
    ['this machine in IPv6', context('::1'), 0, '0:0:0:0'],
  ])('is %s', (_, asked, proxies, address) => {
    expect(addressOf(asked, proxies)).toBe(address);
  });
});
