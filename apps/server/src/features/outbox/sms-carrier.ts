/**
 * Text messages through a gateway: one documented JSON POST (docs/outbox.md), to the one address that the configuration
 * names, under the guard of the webhooks. Every attempt carries the same key, so that a gateway sends it once. It counts
 * as sent only when the gateway gives the message a number. Nothing of the message goes to a log.
 */
import { problemOfUrl, type CallPolicy } from '../webhooks/call-policy.ts';
import { codeOfFailure, guardedPost, type Answered } from '../webhooks/guarded-post.ts';
import type { Carried, Carrier, Outgoing } from './carrier.ts';

export interface SmsOptions {
  readonly url: string;
  readonly token: string;
  /** What the telephone shows as the sender, where the gateway does not set it. */
  readonly from?: string | undefined;
  readonly policy: CallPolicy;
  readonly timeoutMs?: number;
}

/** Less than the lease of a message, so that no other server takes it meanwhile. */
const TIMEOUT_MS = 20_000;
const MOST_ANSWER = 16_384;

export function smsCarrier(options: SmsOptions): Carrier {
  const { url, token, policy, timeoutMs = TIMEOUT_MS } = options;
  return async (message) => {
    const problem = problemOfUrl(policy, url);
    if (problem !== undefined) return { ok: false, lasting: false, problem, answer: '' };
    try {
      const answered = await guardedPost(policy, {
        url,
        body: bodyOf(message, options),
        headers: {
          authorization: `Bearer ${token}`,
          'idempotency-key': message.key,
          'user-agent': 'Threshold-SMS/1',
        },
        patienceMs: timeoutMs,
        most: MOST_ANSWER,
      });
      return carriedBy(answered, message);
    } catch (error) {
      return { ok: false, lasting: false, problem: codeOfFailure(error), answer: '' };
    }
  };
}

function bodyOf({ to, text, key }: Outgoing, { from }: SmsOptions): string {
  return JSON.stringify({ to, text, key, ...(from === undefined ? {} : { from }) });
}

/**
 * What is ours or the gateway's to put right is tried again: a token, an address, a limit, a fault. What it says of this
 * message is not.
 */
const FOR_NOW: ReadonlySet<number> = new Set([401, 403, 404, 405, 408, 409, 425, 429]);

function carriedBy({ status, body }: Answered, { to }: Outgoing): Carried {
  if (status < 200 || status >= 300) {
    const lasting = status >= 400 && status < 500 && !FOR_NOW.has(status);
    return { ok: false, lasting, problem: String(status), answer: body };
  }
  const number = numberIn(body);
  // A number that is the person's own, or none: no proof, and sending it once more could be twice.
  if (number === undefined || number.includes(to.slice(1))) {
    return { ok: false, lasting: true, problem: 'no-number', answer: body };
  }
  return { ok: true, number, answer: body };
}

/** `{"id": "…"}`: a word or a number, and nothing that could be a sentence. */
function numberIn(body: string): string | undefined {
  let read: unknown;
  try {
    read = JSON.parse(body);
  } catch {
    return undefined;
  }
  if (typeof read !== 'object' || read === null || !('id' in read)) return undefined;
  const { id } = read;
  const text = typeof id === 'number' && Number.isSafeInteger(id) ? String(id) : id;
  return typeof text === 'string' && /^[\w.:-]{1,100}$/.test(text) ? text : undefined;
}
