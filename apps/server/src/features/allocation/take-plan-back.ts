/** A plan that should not be followed is taken back, with a reason, and can be put back: both stay in its history. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { caughtIn, NOT_CASES, reasonText } from '../defense/change-case.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { appendPlanEvent, loadPlan, type PlanState } from './plan-store.ts';
import type { PlanChanged } from './save-plan.ts';

export const changePlanBody = z.strictObject({
  command: z.uuid(),
  seen: z.int().positive(),
  reason: reasonText,
});
type ChangePlanBody = z.infer<typeof changePlanBody>;

export const takePlanBack = changing('plan-taken-back', 'saved', 'taken-back');
export const restorePlan = changing('plan-restored', 'taken-back', 'saved');

function changing(
  type: 'plan-taken-back' | 'plan-restored',
  from: PlanState,
  to: PlanState,
): (
  desk: Desk,
  actor: Actor,
  id: string,
  body: ChangePlanBody,
) => Promise<Result<PlanChanged, Refusal>> {
  return (desk, actor, id, { command, seen, reason }) =>
    desk.database.as<PlanChanged, Refusal>(actor.account, async (transaction) => {
      const stored = await loadPlan(transaction, desk, id, { lock: true });
      if (!stored) return refused({ code: 'no-such-plan' });
      const { agency, state, events, commands, key } = stored;
      if (!may(actor.memberships, 'defence:work', { agency, own: false }))
        return refused(NOT_CASES);
      if (commands.has(command)) return done({ id, state, events: events.length });
      if (seen !== events.length)
        return refused({ code: 'changed-meanwhile', events: events.length });
      if (state !== from) return refused({ code: 'plan-state', state });
      const words = caughtIn({ reason });
      if (words.length > 0) return refused({ code: 'words-caught', words });
      if (key === undefined) throw new Error('The key of a plan is gone.');
      const seq = events.length + 1;
      const event = { type, version: 1, facts: {}, sealed: { reason } } as const;
      await appendPlanEvent(transaction, desk, {
        ...{ id, key, command, by: actor.account, seq, event },
      });
      await transaction.query('update allocation_plan set state = $2, events = $3 where id = $1', [
        id,
        to,
        seq,
      ]);
      return done({ id, state: to, events: seq });
    });
}
