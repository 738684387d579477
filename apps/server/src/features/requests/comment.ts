/** A comment, marked when it is written: privileged, internal or releasable. What it is never changes. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

export const commentBody = z.strictObject({
  ...commandFields,
  kind: z.enum(['privileged', 'internal', 'releasable']),
  text: z.string().trim().min(1).max(8000),
});

export function addComment(
  desk: Desk,
  actor: Actor,
  id: string,
  { command, seen, kind, text }: z.infer<typeof commentBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(desk, actor, id, 'comment-added', { command, seen }, ({ agency }) => {
    if (
      kind === 'privileged' &&
      !may(actor.memberships, 'privileged:read', { agency, own: false })
    ) {
      return refused({ code: 'not-allowed', what: 'write comments under privilege' });
    }
    return done([{ type: 'comment-added', version: 1, facts: { kind }, sealed: { text } }]);
  });
}
