/**
 * Where somebody signs out at their provider too, after they have signed out here: OpenID Connect RP-Initiated
 * Logout 1.0. Null where they came another way, or the provider has no such page.
 */
import * as oidc from 'openid-client';
import type { SignedIn } from '../access/session.ts';
import type { Desk } from '../features/requests/desk.ts';
import type { OidcClients } from './oidc-clients.ts';
import type { SignInOptions } from './sign-in-options.ts';

export async function signOutAddress({
  desk,
  options: { origin, providers },
  clients,
  signedIn,
}: {
  readonly desk: Desk;
  readonly options: SignInOptions;
  readonly clients: OidcClients;
  readonly signedIn: SignedIn | undefined;
}): Promise<string | null> {
  if (signedIn?.session.method !== 'oidc') return null;
  const [row] = await desk.database.asSystem((transaction) =>
    transaction.query<{ issuer: string | null }>('select issuer from session where id = $1', [
      signedIn.session.id,
    ]),
  );
  for (const provider of providers) {
    const client = await clients.clientOf(provider).catch(() => undefined);
    const { issuer, end_session_endpoint: end } = client?.configuration.serverMetadata() ?? {};
    if (!client || issuer !== row?.issuer || end === undefined) continue;
    return oidc.buildEndSessionUrl(client.configuration, {
      post_logout_redirect_uri: `${origin}/desk/`,
    }).href;
  }
  return null;
}
