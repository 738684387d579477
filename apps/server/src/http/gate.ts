/**
 * What every request passes before anything is done for it: who is signed in, how much they or their address
 * asked in the last minute, our own header on changes, and a fresh proof where one is asked for.
 */
import type { Context } from 'hono';
import { isFresh, signedInBy, type SignedIn } from '../access/session.ts';
import type { Desk } from '../features/requests/desk.ts';
import { OWN_HEADER } from './own-header.ts';
import { problemResponse, type HttpRefusal } from './problem.ts';
import { addressOf, type Counted, type LimitName, type RateLimiter } from './rate-limit.ts';
import { tokenOf } from './session-cookie.ts';

export interface GateKeeper {
  readonly desk: Desk;
  readonly secure: boolean;
  readonly limiter: RateLimiter;
  /** How many proxies of our own stand before the server. */
  readonly proxies: number;
}

/** What was counted for a request, so that its answer can say it. */
export interface DeskEnv {
  readonly Variables: { counted: readonly Counted[] };
}
export type DeskContext = Context<DeskEnv>;

export interface Asks {
  readonly change: boolean;
  readonly who: 'anyone' | 'signed-in' | 'proved';
  /** Counted for the address too, whoever asks. */
  readonly limit?: LimitName | undefined;
}

export type Passed =
  | { readonly refusal: HttpRefusal }
  | { readonly refusal: undefined; readonly signedIn: SignedIn | undefined };

export async function pass(
  context: DeskContext,
  { desk, secure, limiter, proxies }: GateKeeper,
  { change, who, limit }: Asks,
): Promise<Passed> {
  const counted: Counted[] = [];
  const count = async (name: LimitName, key: string): Promise<number> => {
    const each = await limiter.count(name, key);
    counted.push(each);
    context.set('counted', counted);
    return each.allowed ? 0 : each.resetSeconds;
  };
  const tooMany = (seconds: number): Passed => ({ refusal: { code: 'too-many', seconds } });
  const address = addressOf(context, proxies);
  if (limit !== undefined) {
    const seconds = await count(limit, address);
    if (seconds > 0) return tooMany(seconds);
  }
  const token = tokenOf(context, { secure });
  const signedIn = token === undefined ? undefined : await signedInBy(desk, token);
  const seconds = signedIn
    ? (await count('session', signedIn.session.id)) ||
      (change ? await count('change', signedIn.session.id) : 0)
    : await count('address', address);
  if (seconds > 0) return tooMany(seconds);
  if (!signedIn && who !== 'anyone') return { refusal: { code: 'not-signed-in' } };
  if (change && context.req.header(OWN_HEADER) === undefined) {
    return { refusal: { code: 'other-site' } };
  }
  if (who === 'proved' && signedIn && !isFresh(signedIn.session, desk.now())) {
    return { refusal: { code: 'proof-needed' } };
  }
  return { refusal: undefined, signedIn };
}

/** The same for an address that only somebody signed in may use: the answer, or who it is. */
export async function passSignedIn(
  context: DeskContext,
  keeper: GateKeeper,
  asks: Omit<Asks, 'who'> & { readonly who?: 'signed-in' | 'proved' },
): Promise<Response | SignedIn> {
  const passed = await pass(context, keeper, { ...asks, who: asks.who ?? 'signed-in' });
  if (passed.refusal) return problemResponse(passed.refusal);
  return passed.signedIn ?? problemResponse({ code: 'not-signed-in' });
}
