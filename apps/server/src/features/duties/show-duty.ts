/**
 * One record with its history, for whoever may see it. Free words are for those of its agency; auditors and coordinators
 * see choices, days, clocks and who did what. Reading somebody else's free words is written down.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { timeLeft } from '@threshold/calendar/working-days-left';
import { done, refused, type Result } from '../../db/result.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { todayAt } from './duty-clock.ts';
import { dutyClock, dutyEvent, dutyValues, dutyWords } from './duty-event.ts';
import { DUTY_KINDS, DUTY_STATES, DUTY_STEPS, kindOf } from './duty-kind.ts';
import { loadDuty, type StoredDuty } from './duty-store.ts';
import { briefNorm, shownNormBrief } from './list-duties.ts';

export const onDuty = z.strictObject({ duty: z.uuid() });

export const dutyView = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    kind: z.enum(DUTY_KINDS),
    state: z.enum(DUTY_STATES),
    over: z.boolean(),
    values: dutyValues,
    words: dutyWords,
    wordsHidden: z.boolean().meta({ description: 'Free words are not for this person.' }),
    norms: z.array(shownNormBrief).readonly(),
    clocks: z
      .array(
        z.strictObject({
          clock: dutyClock,
          cite: z.array(z.string()),
          verified: z.boolean(),
          left: z
            .strictObject({
              state: z.enum(['running', 'over', 'no-date']),
              workingDays: z.int().optional(),
            })
            .nullable(),
        }),
      )
      .readonly(),
    events: z
      .array(
        z
          .strictObject({
            seq: z.int(),
            at: z.iso.datetime(),
            by: z.string().nullable(),
            event: dutyEvent,
          })
          .readonly(),
      )
      .readonly(),
    /** What this person could do now. */
    can: z.strictObject({
      correct: z.boolean(),
      decide: z.boolean(),
      steps: z.array(z.enum(DUTY_STEPS)),
      withdraw: z.boolean(),
    }),
  })
  .meta({ id: 'duty-view' });
export type DutyView = z.infer<typeof dutyView>;

export async function showDuty(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<DutyView, Refusal>> {
  return desk.database.as<DutyView, Refusal>(actor.account, async (transaction) => {
    const stored = await loadDuty(transaction, desk, id);
    if (!stored) return refused({ code: 'no-such-duty' });
    const { number, agency, recordedBy, sum, key } = stored;
    if (key !== undefined && recordedBy !== null && recordedBy !== actor.account) {
      await logRead(transaction, desk, actor, { id, number, agency, recordedBy }, 'duty');
    }
    const accounts = new Set(stored.events.flatMap(({ by }) => (by === null ? [] : [by])));
    const people = await transaction.query<{ id: string; name: string | null }>(
      'select id, desk_name(id) as name from unnest($1::uuid[]) id',
      [[...accounts]],
    );
    const names = new Map(people.map(({ id: account, name }) => [account, name]));
    const kind = kindOf(sum.kind);
    const norms = sum.norm === null ? kind.norms : [sum.norm];
    return done({
      id,
      number,
      agency,
      kind: sum.kind,
      state: sum.state,
      over: sum.over,
      values: { ...sum.values },
      words: { ...sum.words },
      wordsHidden: key === undefined,
      norms: norms.filter((norm) => desk.law.norm(norm)).map((norm) => briefNorm(desk, norm)),
      clocks: sum.clocks.map((clock) => ({ clock, ...shownClock(desk, clock) })),
      events: stored.events.map((each) => ({
        ...each,
        by: each.by === null ? null : (names.get(each.by) ?? ''),
      })),
      can: allowed(actor, stored),
    });
  });
}

function shownClock(
  desk: Desk,
  { norm, proof }: DutyView['clocks'][number]['clock'],
): Omit<DutyView['clocks'][number], 'clock'> {
  const calendar = proof && desk.clocks.calendars.get(proof.calendar.id);
  const left =
    proof && calendar ? timeLeft(proof, calendar, desk.now().getTime(), todayAt(desk)) : null;
  const { cite, verified } = norm === null ? { cite: [], verified: true } : briefNorm(desk, norm);
  return {
    cite,
    verified,
    left: left && {
      state: left.state,
      ...(left.workingDays === undefined ? {} : { workingDays: left.workingDays }),
    },
  };
}

function allowed(actor: Actor, { agency, recordedBy, sum, key }: StoredDuty): DutyView['can'] {
  const own = recordedBy === actor.account;
  const on = { agency, own };
  const kind = kindOf(sum.kind);
  const live = sum.state !== 'withdrawn' && key !== undefined;
  const works = live && may(actor.memberships, 'duty:work', on);
  return {
    correct:
      live &&
      may(actor.memberships, 'duty:read', on) &&
      Object.keys(sum.values).length + Object.keys(sum.words).length > 0 &&
      (!kind.decision || sum.state === 'waiting'),
    decide:
      live &&
      !own &&
      sum.state === 'waiting' &&
      kind.decision !== undefined &&
      may(actor.memberships, 'duty:decide', on),
    steps: works
      ? kind.steps.filter(({ from }) => from.includes(sum.state)).map(({ name }) => name)
      : [],
    withdraw: works && sum.norm === null,
  };
}
