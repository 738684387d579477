/**
 * Sign-in by OpenID Connect: authorization code with PKCE, state and nonce, held in the database for the browser
 * that began, and used once. The provider says who it is and how they proved it; what they may do here is said
 * by our own table alone, never by a claim.
 */
import * as oidc from 'openid-client';
import { z } from 'zod';
import type { Proof } from '../access/session.ts';
import { done, refused, type Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import { begin, takeBeginning } from './beginning.ts';
import type { OidcClient, OidcClients } from './oidc-clients.ts';
import { accountOf } from './oidc-account.ts';
import type { Provider, SignInOptions } from './sign-in-options.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

export interface OidcDoor {
  readonly desk: Desk;
  readonly options: SignInOptions;
  readonly clients: OidcClients;
}

const begun = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  back: z.string(),
});

export function callbackOf({ origin }: SignInOptions, { id }: Provider): string {
  return `${origin}/api/sign-in/oidc/${id}/callback`;
}

/** Asked for by name, because many providers leave them out otherwise. */
const HOW_PROVED = JSON.stringify({ id_token: { auth_time: null, acr: null, amr: null } });

export interface BeganOidc {
  /** Where the browser goes. */
  readonly next: string;
  /** For a cookie of ten minutes: only this browser may go on. */
  readonly token: string;
}

/** `fresh`: the provider asks again who it is, whatever it remembers. */
export async function beginOidc(
  { desk, options, clients }: OidcDoor,
  id: string,
  { back, fresh }: { readonly back: string; readonly fresh: boolean },
): Promise<Result<BeganOidc, SignInRefusal>> {
  const provider = clients.providerOf(id);
  if (!provider) return refused({ code: 'no-such-way' });
  const client = await clients.clientOf(provider).catch(() => undefined);
  if (!client) return refused({ code: 'provider-away' });
  const word = (): string => Buffer.from(desk.random(32)).toString('base64url');
  const facts = {
    provider: id,
    state: word(),
    nonce: word(),
    verifier: word(),
    back: ownPath(options, back),
  };
  const acr = provider.secondFactor?.acr ?? [];
  const next = oidc.buildAuthorizationUrl(client.configuration, {
    redirect_uri: callbackOf(options, provider),
    scope: 'openid email',
    state: facts.state,
    nonce: facts.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(facts.verifier),
    code_challenge_method: 'S256',
    ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
    ...(client.configuration.serverMetadata().claims_parameter_supported === true
      ? { claims: HOW_PROVED }
      : {}),
    ...(fresh ? { prompt: 'login', max_age: '0' } : {}),
  });
  return done({ next: next.href, token: await begin(desk, 'oidc', facts) });
}

export interface Proved {
  readonly account: string;
  readonly proof: Proof;
}

export async function finishOidc(
  door: OidcDoor,
  id: string,
  token: string,
  query: URLSearchParams,
): Promise<Result<Proved & { readonly back: string }, SignInRefusal>> {
  const { desk, options, clients } = door;
  const taken = await takeBeginning(desk, 'oidc', token);
  const read = begun.safeParse(taken?.facts);
  const provider = clients.providerOf(id);
  if (!provider || !read.success || read.data.provider !== id) {
    return refused({ code: 'sign-in-ended' });
  }
  const client = await clients.clientOf(provider).catch(() => undefined);
  if (!client) return refused({ code: 'provider-away' });
  const address = new URL(callbackOf(options, provider));
  address.search = query.toString();
  const tokens = await oidc
    .authorizationCodeGrant(client.configuration, address, {
      expectedState: read.data.state,
      expectedNonce: read.data.nonce,
      pkceCodeVerifier: read.data.verifier,
      idTokenExpected: true,
    })
    .catch(() => undefined);
  const claims = tokens?.claims();
  if (!tokens || !claims) return refused({ code: 'provider-refused' });
  if (!secondFactorShown(provider, claims)) return refused({ code: 'second-factor-missing' });
  const account = await accountOf(desk, provider, claims, () =>
    userInfo(client, tokens.access_token, claims.sub),
  );
  if (account === undefined) return refused({ code: 'no-account' });
  return done({
    account,
    back: read.data.back,
    proof: {
      method: 'oidc',
      provedAt: provedAt(claims, desk.now()),
      provider: {
        issuer: claims.iss,
        subject: claims.sub,
        session: typeof claims['sid'] === 'string' ? claims['sid'] : undefined,
      },
    },
  });
}

function userInfo({ configuration }: OidcClient, token: string, subject: string) {
  return oidc.fetchUserInfo(configuration, token, subject).catch(() => undefined);
}

/** One of the classes or methods that the administrator asks for, as the provider says it. */
function secondFactorShown({ secondFactor }: Provider, { acr, amr }: oidc.IDToken): boolean {
  if (secondFactor === undefined) return true;
  const methods: readonly unknown[] = Array.isArray(amr) ? amr : [];
  return (
    secondFactor.acr.some((each) => each === acr) ||
    secondFactor.amr.some((each) => methods.includes(each))
  );
}

/**
 * When the provider last asked who it is. Where it does not say, nobody knows: that it was asked to ask again
 * stands in an address that the browser could have changed.
 */
function provedAt({ auth_time: time }: oidc.IDToken, now: Date): Date | null {
  if (typeof time !== 'number') return null;
  return new Date(Math.min(time * 1000, now.getTime()));
}

/** A page of the desk; anything else becomes the desk's first page. */
export function ownPath({ origin }: SignInOptions, path: string): string {
  const read = URL.canParse(path, origin) ? new URL(path, origin) : undefined;
  const own = read?.origin === origin && /^\/desk(?:\/|$)/.test(read.pathname);
  return own ? `${read.pathname}${read.search}` : '/desk/';
}
