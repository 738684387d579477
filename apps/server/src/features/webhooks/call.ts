/**
 * One call to another system: a signed POST as Standard Webhooks 1.0 has it, to an address that the policy allows, once.
 * Redirects are not followed, because they lead where nobody looked; of the answer only the status is read.
 */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { NotPublic, addressesOf, problemOfUrl, type CallPolicy } from './call-policy.ts';

export interface Call {
  readonly url: string;
  readonly id: string;
  /** The newest secret first; each signs, so that a reader may know either. */
  readonly secrets: readonly Uint8Array[];
  readonly payload: string;
  readonly at: Date;
}

export type Called =
  | { readonly ok: true; readonly status: number }
  | {
      readonly ok: false;
      /** Undefined where nobody answered. */
      readonly status?: number;
      /** A code, never the other system's words. */
      readonly problem: string;
    };

const PATIENCE_MS = 10_000;

export async function call(
  policy: CallPolicy,
  asked: Call,
  patienceMs = PATIENCE_MS,
): Promise<Called> {
  const problem = problemOfUrl(policy, asked.url);
  if (problem !== undefined) return { ok: false, problem };
  try {
    const url = new URL(asked.url);
    const addresses = await addressesOf(policy, url.hostname);
    const status = await post(url, addresses, asked, patienceMs);
    if (status >= 200 && status < 300) return { ok: true, status };
    return { ok: false, status, problem: status === 410 ? 'gone' : 'refused' };
  } catch (error) {
    return { ok: false, problem: codeOf(error) };
  }
}

/** `whsec_` and base64 is how a secret is shown and how libraries take it. */
export function secretText(secret: Uint8Array): string {
  return `whsec_${Buffer.from(secret).toString('base64')}`;
}

export function signedHeaders({
  id,
  at,
  payload,
  secrets,
}: Omit<Call, 'url'>): Readonly<Record<string, string>> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets
      .map((secret) => new Webhook(secretText(secret)).sign(id, at, payload))
      .join(' '),
  };
}

function post(
  url: URL,
  addresses: Awaited<ReturnType<typeof addressesOf>>,
  asked: Call,
  patienceMs: number,
): Promise<number> {
  // Only what was looked at; the name is not looked up a second time.
  const lookup: LookupFunction = (_, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      url,
      {
        method: 'POST',
        agent: false,
        lookup,
        signal: AbortSignal.timeout(patienceMs),
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(asked.payload),
          'user-agent': 'Threshold-Webhooks/1',
          ...signedHeaders(asked),
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end(asked.payload);
  });
}

function codeOf(error: unknown): string {
  if (error instanceof NotPublic) return 'not-public';
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'timeout';
  if (typeof code !== 'string') return 'no-answer';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-name';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'bad-certificate' : 'no-answer';
}
