/**
 * The providers as OpenID Connect clients: their metadata is fetched once and again after a failure. ID tokens
 * are checked by signature too, not by the connection alone.
 */
import * as oidc from 'openid-client';
import { createRemoteJWKSet, type JWTVerifyGetKey } from 'jose';
import type { Provider } from './sign-in-options.ts';

const TIMEOUT_SECONDS = 8;

export interface OidcClient {
  readonly provider: Provider;
  readonly configuration: oidc.Configuration;
  /** The provider's present keys, for what it sends us by itself. */
  readonly keys: JWTVerifyGetKey;
}

export class OidcClients {
  readonly #providers: ReadonlyMap<string, Provider>;
  readonly #clients = new Map<string, Promise<OidcClient>>();

  constructor(providers: readonly Provider[]) {
    this.#providers = new Map(providers.map((provider) => [provider.id, provider]));
  }

  providerOf(id: string): Provider | undefined {
    return this.#providers.get(id);
  }

  /** Rejects where the provider does not answer. */
  async clientOf(provider: Provider): Promise<OidcClient> {
    const known = this.#clients.get(provider.id);
    if (known) return known;
    const made = discovered(provider);
    this.#clients.set(provider.id, made);
    made.catch(() => this.#clients.delete(provider.id));
    return made;
  }
}

async function discovered(provider: Provider): Promise<OidcClient> {
  const { issuer, clientId, clientSecret } = provider;
  const configuration = await oidc.discovery(
    new URL(issuer),
    clientId,
    undefined,
    clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret),
    {
      timeout: TIMEOUT_SECONDS,
      // sign-in-options.ts takes plain http to this machine only.
      ...(issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}),
    },
  );
  oidc.enableNonRepudiationChecks(configuration);
  const { jwks_uri: keys } = configuration.serverMetadata();
  if (keys === undefined) throw new Error(`${provider.id} publishes no keys.`);
  return {
    provider,
    configuration,
    keys: createRemoteJWKSet(new URL(keys), { timeoutDuration: TIMEOUT_SECONDS * 1000 }),
  };
}
