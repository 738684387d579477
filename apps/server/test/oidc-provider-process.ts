/** The process of oidc-process.ts: port, the desk's origin and the provider's id come as arguments. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { Provider, type Configuration } from 'oidc-provider';

const [port = '', origin = '', id = ''] = process.argv.slice(2);
const issuer = `http://localhost:${port}`;

const configuration: Configuration = {
  clients: [
    {
      client_id: 'threshold',
      client_secret: 'a secret of the test only',
      redirect_uris: [`${origin}/api/sign-in/oidc/${id}/callback`],
      post_logout_redirect_uris: [`${origin}/desk/`],
      backchannel_logout_uri: `${origin}/api/sign-in/oidc/${id}/back-channel`,
      backchannel_logout_session_required: true,
      token_endpoint_auth_method: 'client_secret_basic',
    },
  ],
  findAccount: (_, sub) => ({
    accountId: sub,
    claims: () => ({
      sub,
      email: `${sub.replace('unverified-', '')}@example.org`,
      email_verified: !sub.startsWith('unverified-'),
      // A claim of a role, which the desk must not believe.
      roles: ['administrator'],
    }),
  }),
  claims: {
    openid: ['sub', 'roles'],
    email: ['email', 'email_verified'],
    acr: null,
    amr: null,
    auth_time: null,
    sid: null,
    iss: null,
  },
  acrValues: ['urn:example:two-factors'],
  interactions: { url: (_, { uid }) => `/interaction/${uid}` },
  // Whoever signs in has agreed: what people agree to is not what is tested.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client!.clientId,
      accountId: oidc.session!.accountId!,
    });
    grant.addOIDCScope('openid email');
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    claimsParameter: { enabled: true },
    rpInitiatedLogout: { enabled: true },
  },
  // It guards itself against addresses of its own machine, where the desk of the test is.
  fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
  cookies: { keys: ['a key of the test only'] },
  pkce: { required: () => true },
};

const provider = new Provider(issuer, configuration);
const callback = provider.callback();

async function interaction(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>City sign-in</title><main><h1>City sign-in</h1>
       <form method="post"><label>Name <input name="login"></label>
       <label><input type="checkbox" name="second"> Second factor given</label>
       <button>Sign in</button></form></main></html>`,
    );
    return;
  }
  let body = '';
  for await (const chunk of request) body += String(chunk);
  const form = new URLSearchParams(body);
  const two = form.has('second');
  await provider.interactionFinished(
    request,
    response,
    {
      login: {
        accountId: form.get('login') ?? '',
        amr: two ? ['pwd', 'otp'] : ['pwd'],
        ...(two ? { acr: 'urn:example:two-factors' } : {}),
      },
    },
    { mergeWithLastSubmission: false },
  );
}

createServer((request, response) => {
  if (request.url?.startsWith('/interaction/')) {
    interaction(request, response).catch((error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    });
  } else void callback(request, response);
}).listen(Number(port), 'localhost', () => process.stdout.write('ready\n'));
