/**
 * What every verb on a record shares: the record locked, the command sent once, the version the person saw, who may and
 * when; then the event, the row of the list, and the word to the screens. A verb says only what is its own.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Changed, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { DutyEvent } from './duty-event.ts';
import { DUTY_ACTIONS } from './duty-flow.ts';
import { DUTY_STATES } from './duty-kind.ts';
import { dutyApplied } from './duty-state.ts';
import { appendDutyEvent, keepDutyRow, loadDuty, type StoredDuty } from './duty-store.ts';

export const dutyCommand = { command: z.uuid(), seen: z.int().positive() } as const;
export interface DutyCommand {
  readonly command: string;
  readonly seen: number;
}

export const dutyChangedOutput = z
  .strictObject({ id: z.uuid(), number: z.string(), state: z.enum(DUTY_STATES), events: z.int() })
  .meta({ id: 'duty-changed' });
export type DutyChanged = z.infer<typeof dutyChangedOutput>;

export async function changeDuty(
  desk: Desk,
  actor: Actor,
  id: string,
  about: DutyEvent['type'],
  { command, seen }: DutyCommand,
  decide: (stored: StoredDuty) => Result<DutyEvent, Refusal>,
): Promise<Result<DutyChanged, Refusal>> {
  let told: Changed | undefined;
  const result = await desk.database.as<DutyChanged, Refusal>(
    actor.account,
    async (transaction) => {
      told = undefined;
      const stored = await loadDuty(transaction, desk, id, { lock: true });
      if (!stored) return refused({ code: 'no-such-duty' });
      const { number, agency, recordedBy, sum, key } = stored;
      const on = { agency, own: recordedBy === actor.account };
      if (!may(actor.memberships, DUTY_ACTIONS[about], on)) {
        return refused({ code: 'not-allowed', what: 'do this with a record of this agency' });
      }
      if (stored.commands.has(command)) {
        return done({ id, number, state: sum.state, events: sum.events });
      }
      if (seen !== sum.events) return refused({ code: 'changed-meanwhile', events: sum.events });
      const decided = decide(stored);
      if (!decided.ok) return decided;
      if (key === undefined) throw new Error(`The key of ${number} is gone.`);
      const placed = await appendDutyEvent(transaction, desk, {
        id,
        key,
        command,
        by: actor.account,
        seq: sum.events + 1,
        event: decided.value,
      });
      const next = dutyApplied(sum, placed);
      await keepDutyRow(transaction, desk, id, next);
      told = dutyChanged(id, agency, recordedBy, next.events);
      return done({ id, number, state: next.state, events: next.events });
    },
  );
  if (result.ok && told) desk.changed(told);
  return result;
}

/** The word to the screens is the same as for a request: which, not what. */
export function dutyChanged(
  id: string,
  agency: string,
  recordedBy: string | null,
  events: number,
): Changed {
  return { request: id, agency, recordedBy: recordedBy ?? '', events };
}
