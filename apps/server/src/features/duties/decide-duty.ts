/** The privacy officer approves or refuses, with the reason: never what they recorded or asked for themselves. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { changeDuty, dutyCommand, type DutyChanged } from './change-duty.ts';
import { startedClocks } from './duty-clock.ts';
import { kindOf } from './duty-kind.ts';

export const decideDutyBody = z.strictObject({
  ...dutyCommand,
  decision: z.enum(['approve', 'refuse']),
  reason: z.string().trim().min(3).max(4000),
});

export function decideDuty(
  desk: Desk,
  actor: Actor,
  id: string,
  { decision, reason, ...command }: z.infer<typeof decideDutyBody>,
): Promise<Result<DutyChanged, Refusal>> {
  const type = decision === 'approve' ? 'record-approved' : 'record-refused';
  return changeDuty(desk, actor, id, type, command, ({ sum, recordedBy }) => {
    const kind = kindOf(sum.kind);
    if (!kind.decision || sum.state !== 'waiting') {
      return refused({ code: 'duty-over', state: sum.state });
    }
    if (recordedBy === actor.account) return refused({ code: 'own-record' });
    const clocks =
      type === 'record-refused' ? startedClocks(desk, kind.clocks, type, sum.values) : [];
    return done({ type, version: 1, facts: { clocks }, sealed: { reason } });
  });
}
