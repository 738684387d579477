/** The end of a request, and its return: closed only when the notice is decided and, where owed, sent. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';
import { undelivered } from './request-state.ts';

export const closeBody = z.strictObject({
  ...commandFields,
  text: z.string().trim().max(8000).optional(),
});

export function closeRequest(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, text }: z.infer<typeof closeBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'request-closed', { command, seen }, ({ state }) => {
    const { notice, noticeSent } = state;
    if (!notice || notice.notice === 'not-now') return refused({ code: 'notice-undecided' });
    if (notice.notice === 'required' && !noticeSent) return refused({ code: 'notice-undecided' });
    const waiting = undelivered(state).length;
    if (waiting > 0) return refused({ code: 'not-delivered', letters: waiting });
    return done([
      {
        type: 'request-closed',
        version: 1,
        facts: {},
        sealed: text === undefined ? {} : { text },
      },
    ]);
  });
}

export const reasonBody = z.strictObject({
  ...commandFields,
  reason: z.string().trim().min(1).max(8000),
});

export function reopenRequest(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, reason }: z.infer<typeof reasonBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'request-reopened', { command, seen }, () =>
    done([{ type: 'request-reopened', version: 1, facts: {}, sealed: { reason } }]),
  );
}

/** They took it back. */
export function withdrawRequest(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, reason }: z.infer<typeof reasonBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'request-withdrawn', { command, seen }, () =>
    done([{ type: 'request-withdrawn', version: 1, facts: {}, sealed: { reason } }]),
  );
}
