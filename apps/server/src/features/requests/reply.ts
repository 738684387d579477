/**
 * The reply: signed and given to the outbox from here, or recorded as sent elsewhere, with which letter, how, and
 * the hash of what was sent.
 */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import { sendLetterBody, signAndSend } from '../letters/send-letter.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

const sentElsewhere = z.strictObject({
  ...commandFields,
  letter: z.string().max(60),
  channel: z.enum(['e-mail', 'post', 'by-hand']),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  to: z.string().trim().max(300).optional(),
});

export const replyBody = z.union([sendLetterBody, sentElsewhere]);

export function sendReply(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof replyBody>,
): Promise<Result<Changed, Refusal>> {
  if ('send' in body) return signAndSend(desk, actor, id, 'reply-sent', body);
  const { command, seen, letter, channel, hash, to } = body;
  return changeRequest(desk, actor, id, 'reply-sent', { command, seen }, () =>
    done([
      {
        type: 'reply-sent',
        version: 1,
        facts: { letter, channel, hash },
        sealed: to === undefined ? {} : { to },
      },
    ]),
  );
}
