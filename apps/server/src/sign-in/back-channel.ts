/**
 * The provider says that somebody signed out there: their sessions end here (OpenID Connect Back-Channel Logout
 * 1.0). The token is checked by the provider's keys, and must be what that document says and nothing else.
 */
import { jwtVerify } from 'jose';
import { z } from 'zod';
import type { OidcDoor } from './oidc-sign-in.ts';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
const OLDEST_SECONDS = 120;

const logoutClaims = z
  .looseObject({
    sub: z.string().optional(),
    sid: z.string().optional(),
    events: z.looseObject({ [EVENT]: z.looseObject({}) }),
    // An ID token has one: it must not pass as a word to sign out.
    nonce: z.never().optional(),
  })
  .refine(({ sub, sid }) => sub !== undefined || sid !== undefined);

/** Gives how many sessions ended; undefined where the token is not to be believed. */
export async function signedOutThere(
  { desk, clients }: OidcDoor,
  id: string,
  token: string,
): Promise<number | undefined> {
  const provider = clients.providerOf(id);
  const client = provider && (await clients.clientOf(provider).catch(() => undefined));
  if (!client) return undefined;
  const { issuer } = client.configuration.serverMetadata();
  const verified = await jwtVerify(token, client.keys, {
    issuer,
    audience: client.provider.clientId,
    requiredClaims: ['iat', 'jti', 'events'],
    maxTokenAge: OLDEST_SECONDS,
    clockTolerance: 30,
  }).catch(() => undefined);
  const claims = logoutClaims.safeParse(verified?.payload);
  if (!claims.success) return undefined;
  const { sub, sid } = claims.data;
  const ended = await desk.database.asSystem((transaction) =>
    transaction.query(
      `delete from session where issuer = $1
         and ($2::text is null or subject = $2) and ($3::text is null or provider_session = $3)
       returning id`,
      [issuer, sub ?? null, sid ?? null],
    ),
  );
  return ended.length;
}
