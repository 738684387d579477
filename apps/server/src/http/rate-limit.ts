/**
 * How much may be asked in a minute, published with every answer (RateLimit fields of the IETF's HTTPAPI group,
 * draft-ietf-httpapi-ratelimit-headers-10) and in the OpenAPI document. Counted in the memory of this server: of
 * several servers each counts its own, so that together they let through as many times more. What guards
 * passwords is in the database instead, for all servers (sign-in/waiting.ts).
 */
import type { Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

export interface Limit {
  readonly name: string;
  /** How many in the window. */
  readonly quota: number;
  readonly windowSeconds: number;
  readonly per: 'session' | 'address';
  readonly what: string;
}

export const LIMITS = {
  /** A screen asks a few at a time, and again at each change; a program that asks without end is slowed. */
  session: {
    name: 'session',
    quota: 600,
    windowSeconds: 60,
    per: 'session',
    what: 'Everything that somebody signed in asks.',
  },
  change: {
    name: 'change',
    quota: 180,
    windowSeconds: 60,
    per: 'session',
    what: 'Changes that somebody signed in makes.',
  },
  address: {
    name: 'address',
    quota: 300,
    windowSeconds: 60,
    per: 'address',
    what: 'Everything asked without a session.',
  },
  signIn: {
    name: 'sign-in',
    quota: 60,
    windowSeconds: 60,
    per: 'address',
    what: 'Sign-ins begun or finished. An office behind one address shares it.',
  },
  secret: {
    name: 'secret',
    quota: 10,
    windowSeconds: 60,
    per: 'address',
    what: 'Sign-ins with a password.',
  },
} as const satisfies Record<string, Limit>;
export type LimitName = keyof typeof LIMITS;
export type Limits = Readonly<Record<LimitName, Limit>>;

export interface Counted {
  readonly limit: Limit;
  readonly allowed: boolean;
  readonly remaining: number;
  readonly resetSeconds: number;
}

export class RateLimiter {
  readonly #limits: Limits;
  readonly #counters: Readonly<Record<LimitName, RateLimiterMemory>>;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
    const counter = ({ name, quota, windowSeconds }: Limit): RateLimiterMemory =>
      new RateLimiterMemory({ keyPrefix: name, points: quota, duration: windowSeconds });
    this.#counters = {
      session: counter(limits.session),
      change: counter(limits.change),
      address: counter(limits.address),
      signIn: counter(limits.signIn),
      secret: counter(limits.secret),
    };
  }

  async count(name: LimitName, key: string): Promise<Counted> {
    const limit = this.#limits[name];
    try {
      return countedOf(limit, true, await this.#counters[name].consume(key));
    } catch (over) {
      if (!(over instanceof RateLimiterRes)) throw over;
      return countedOf(limit, false, over);
    }
  }
}

function countedOf(limit: Limit, allowed: boolean, result: RateLimiterRes): Counted {
  return {
    limit,
    allowed,
    remaining: Math.max(result.remainingPoints, 0),
    resetSeconds: Math.max(Math.ceil(result.msBeforeNext / 1000), 1),
  };
}

/** The fields of an answer; several limits may hold for one, and the nearest to its end is told last. */
export function limitHeaders(counted: readonly Counted[]): Readonly<Record<string, string>> {
  return {
    'ratelimit-policy': counted
      .map(({ limit: { name, quota, windowSeconds } }) => `"${name}";q=${quota};w=${windowSeconds}`)
      .join(', '),
    ratelimit: counted
      .map(
        ({ limit: { name }, remaining, resetSeconds }) =>
          `"${name}";r=${remaining};t=${resetSeconds}`,
      )
      .join(', '),
  };
}

/** Puts them on an answer, beside what other limits have put there. */
export function publish(response: Response, counted: readonly Counted[]): void {
  for (const [name, value] of Object.entries(limitHeaders(counted))) {
    response.headers.append(name, value);
  }
}

/**
 * Where a request comes from. Behind proxies that the administrator counted, what the outermost of them saw;
 * anything further left in the field may be made up. Of IPv6 the network of the subscriber, who has 2^64.
 */
export function addressOf(context: Context, proxies: number): string {
  const env = context.env as
    { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } } | undefined;
  const near = env?.incoming?.socket?.remoteAddress ?? 'unknown';
  if (proxies === 0) return network(near);
  const said = context.req.header('x-forwarded-for')?.split(',') ?? [];
  return network(said.at(-proxies)?.trim() ?? near);
}

function network(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('%')[0]!.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(8 - left.length - right.length, 0);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => parseInt(group, 16).toString(16))
    .join(':');
}
