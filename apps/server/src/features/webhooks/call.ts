/**
 * One call to another system: a signed POST as Standard Webhooks 1.0 has it, to an address that the policy allows, once.
 * Redirects are not followed, because they lead where nobody looked; of the answer only the status is read.
 */
import { Webhook } from 'standardwebhooks';
import { problemOfUrl, type CallPolicy } from './call-policy.ts';
import { codeOfFailure, guardedPost } from './guarded-post.ts';

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
    const { status } = await guardedPost(policy, {
      url: asked.url,
      body: asked.payload,
      headers: { 'user-agent': 'Threshold-Webhooks/1', ...signedHeaders(asked) },
      patienceMs,
      most: 0,
    });
    if (status >= 200 && status < 300) return { ok: true, status };
    return { ok: false, status, problem: status === 410 ? 'gone' : 'refused' };
  } catch (error) {
    return { ok: false, problem: codeOfFailure(error) };
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
