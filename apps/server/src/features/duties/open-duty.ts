/**
 * A record as somebody begins it: an incident, an emergency disclosure, a check, an approval asked for, a day the agency
 * sets itself. The client makes id and command: the same sent twice is one record.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { dutyChanged, type DutyChanged } from './change-duty.ts';
import { checkFields } from './check-fields.ts';
import { plannedClock, startedClocks, todayAt } from './duty-clock.ts';
import { dutyValues, dutyWords, type DutyClock, type DutyEventOf } from './duty-event.ts';
import { AGAIN, DUTY_KINDS, kindOf } from './duty-kind.ts';
import { insertDuty, loadDuty } from './duty-store.ts';

export const openDutyBody = z.strictObject({
  id: z.uuid(),
  command: z.uuid(),
  agency: z.string().max(40),
  kind: z.enum(DUTY_KINDS),
  values: dutyValues.default({}),
  words: dutyWords.default({}),
});
export type OpenDutyBody = z.infer<typeof openDutyBody>;

export async function openDuty(
  desk: Desk,
  actor: Actor,
  { id, command, agency, kind: asked, ...filled }: OpenDutyBody,
): Promise<Result<DutyChanged, Refusal>> {
  const kind = kindOf(asked);
  if (kind.opens === 'program') return refused({ code: 'not-allowed', what: 'open this by hand' });
  if (!may(actor.memberships, kind.opens, { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'record this for this agency' });
  }
  const checked = checkFields(kind.fields, filled, { today: todayAt(desk) });
  if (!checked.ok) return checked;
  const { values, words } = checked.value;
  const event: DutyEventOf<'record-opened'> = {
    type: 'record-opened',
    version: 1,
    facts: { kind: kind.id, norm: null, values, clocks: clocksAtOpening(desk, kind.id, values) },
    sealed: Object.keys(words).length === 0 ? {} : { words },
  };
  const by = actor.account;
  const result = await desk.database.as<DutyChanged, Refusal>(by, async (transaction) => {
    const made = await insertDuty(transaction, desk, { id, agency, by, command, event });
    if (made) return done({ id, number: made.number, state: made.sum.state, events: 1 });
    const stored = await loadDuty(transaction, desk, id);
    const first = stored?.events[0]?.event;
    const same =
      stored?.commands.has(command) === true &&
      first?.type === 'record-opened' &&
      isDeepStrictEqual(
        [first.facts.kind, first.facts.values, first.sealed],
        [kind.id, values, event.sealed],
      );
    if (!same) return refused({ code: 'command-reused' });
    const { number, sum } = stored;
    return done({ id, number, state: sum.state, events: sum.events });
  });
  if (result.ok) desk.changed(dutyChanged(id, agency, by, result.value.events));
  return result;
}

function clocksAtOpening(
  desk: Desk,
  kind: OpenDutyBody['kind'],
  values: OpenDutyBody['values'],
): DutyClock[] {
  if (kind !== 'plan') return startedClocks(desk, kindOf(kind).clocks, 'record-opened', values);
  const { 'due-on': day, again } = values;
  const often = AGAIN.find((each) => each === again) ?? 'never';
  return typeof day === 'string' ? [plannedClock(desk, day, often)] : [];
}
