/** A record that was entered by mistake: it stays, with the reason, and counts for nothing. */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { changeDuty, dutyCommand, type DutyChanged } from './change-duty.ts';

export const withdrawDutyBody = z.strictObject({
  ...dutyCommand,
  reason: z.string().trim().min(3).max(2000),
});

export function withdrawDuty(
  desk: Desk,
  actor: Actor,
  id: string,
  { reason, ...command }: z.infer<typeof withdrawDutyBody>,
): Promise<Result<DutyChanged, Refusal>> {
  return changeDuty(desk, actor, id, 'record-withdrawn', command, ({ sum }) =>
    // What the law asks of the agency is not taken back by anybody's word.
    sum.norm !== null || sum.state === 'withdrawn'
      ? refused({ code: 'duty-over', state: sum.state })
      : done({ type: 'record-withdrawn', version: 1, facts: {}, sealed: { reason } }),
  );
}
