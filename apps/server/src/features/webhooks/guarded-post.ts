/**
 * One POST to another system, to an address that the policy allows, once: the name is looked up here and the connection
 * goes to what was looked at, redirects are not followed, and of the answer no more is read than was asked for.
 */
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { NotPublic, addressesOf, type CallPolicy } from './call-policy.ts';

export interface GuardedPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Of connecting, sending and reading together. */
  readonly patienceMs: number;
  /** Bytes of the answer that are read; 0 where only the status is wanted. */
  readonly most: number;
}

export interface Answered {
  readonly status: number;
  readonly body: string;
}

/** Rejects where nobody answers whole, and in time; `codeOfFailure` says why in a word. */
export async function guardedPost(policy: CallPolicy, asked: GuardedPost): Promise<Answered> {
  const url = new URL(asked.url);
  const addresses = await addressesOf(policy, url.hostname);
  return post(url, lookupOf(addresses), asked);
}

/** Only what was looked at; the name is not looked up a second time. */
export function lookupOf(addresses: Awaited<ReturnType<typeof addressesOf>>): LookupFunction {
  return (_, { all }, callback) => {
    const [first] = addresses;
    if (all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}

function post(url: URL, lookup: LookupFunction, asked: GuardedPost): Promise<Answered> {
  const { body, headers, patienceMs, most } = asked;
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
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
      },
      (response) => {
        const status = response.statusCode ?? 0;
        const pieces: Buffer[] = [];
        let size = 0;
        const finish = (): void => {
          resolve({ status, body: Buffer.concat(pieces).subarray(0, most).toString('utf8') });
          response.destroy();
        };
        if (most === 0) {
          finish();
          return;
        }
        response.on('data', (piece: Buffer) => {
          pieces.push(piece);
          size += piece.length;
          if (size >= most) finish();
        });
        response.on('end', finish);
        // Cut off in the middle: what was said is not known.
        response.on('error', reject);
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

export function codeOfFailure(error: unknown): string {
  if (error instanceof NotPublic) return 'not-public';
  const { name, code } = (error ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError' || code === 'ABORT_ERR') return 'timeout';
  if (typeof code !== 'string') return 'no-answer';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no-such-name';
  return /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_/.test(code) ? 'bad-certificate' : 'no-answer';
}
