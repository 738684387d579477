/** That the reply went out: which letter, how, and the hash of what was sent. */
import { z } from 'zod';
import { done, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

export const replyBody = z.strictObject({
  ...commandFields,
  letter: z.string().max(60),
  channel: z.enum(['e-mail', 'post', 'by-hand']),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  to: z.string().trim().max(300).optional(),
});

export function sendReply(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, letter, channel, hash, to }: z.infer<typeof replyBody>,
): Promise<Result<Changed, Refusal>> {
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
