/** Give a request to a colleague: whoever holds it may, and a supervisor may at any time. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { changeRequest, commandFields, type Changed } from './change-request.ts';
import { claimEnd } from './claim.ts';
import { colleaguesOf } from './colleagues.ts';
import type { Actor, Desk } from './desk.ts';
import type { Refusal } from './refusal.ts';

export const handOverBody = z.strictObject({ ...commandFields, to: z.uuid() });

export function handOver(
  desk: Desk,
  actor: Actor,
  id: string,
  body: z.infer<typeof handOverBody>,
): Promise<Result<Changed, Refusal>> {
  return changeRequest(
    desk,
    actor,
    id,
    'request-handed-over',
    body,
    async ({ agency, state }, transaction) => {
      const holds =
        state.claim?.by === actor.account && state.claim.until > desk.now().toISOString();
      if (!holds && !may(actor.memberships, 'request:assign', { agency, own: false })) {
        return refused({ code: 'not-claimed' });
      }
      const colleagues = await colleaguesOf(transaction, agency);
      if (!colleagues.some(({ account }) => account === body.to)) {
        return refused({ code: 'no-such-colleague' });
      }
      return done([
        {
          type: 'request-handed-over',
          version: 1,
          facts: { to: body.to, until: claimEnd(desk.now()) },
          sealed: {},
        },
      ]);
    },
  );
}
