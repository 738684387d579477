/**
 * One case for whoever works on it: what is known, how urgent and why, where it stands, whom it can be offered to, and everything that
 * happened. Reading a case that somebody else took in is written down. Of a possible conflict it says only that there may be one.
 */
import { timeLeft } from '@threshold/calendar/working-days-left';
import { findHelp, type Fit } from '@threshold/guidance/directory/find-help';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { todayAt } from '../duties/duty-clock.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { caseClock, caseEvent, intake, tier } from './case-event.ts';
import { CASE_FLOW, CASE_STATES, tierNow } from './case-state.ts';
import { loadCase, type StoredCase } from './case-store.ts';
import { crossingsOf } from './conflict-check.ts';
import { caseRow, waitingIn } from './list-cases.ts';
import { declaredConflict, declinedBy, lapsedWith, sidesOf } from './make-offer.ts';
import { roomOf, takenBy } from './provider-room.ts';
import { providersOf } from './providers.ts';
import { tierOn, URGENCY_REASONS, urgencyOn } from './urgency.ts';
import { POSITION_DEPENDS, positionsOf } from './waiting-position.ts';

export const onCase = z.strictObject({ case: z.uuid() });

const fit = z.enum(['yes', 'not-known', 'no'] as const satisfies readonly Fit[]);
const EVENTS = [
  'case-corrected',
  'conflict-resolved',
  'tier-set',
  'place-told',
  'offer-made',
  'offer-answered',
  'hand-over-sent',
  'outcome-recorded',
  'case-reopened',
  'erasure-asked',
] as const satisfies readonly (keyof typeof CASE_FLOW)[];

export const caseView = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    agency: z.string(),
    state: z.enum(CASE_STATES),
    intake: intake.nullable(),
    urgency: z.strictObject({
      tier,
      /** What the facts give, whatever a person set. */
      fromFacts: tier,
      reasons: z.array(z.enum(URGENCY_REASONS)),
      set: z.boolean(),
    }),
    clocks: z.array(
      z.strictObject({
        clock: caseClock,
        left: z.strictObject({
          state: z.enum(['running', 'over', 'no-date']),
          workingDays: z.int().optional(),
        }),
      }),
    ),
    position: caseRow.shape.position,
    dependsOn: z.array(z.enum(POSITION_DEPENDS)),
    conflict: z.enum(['none', 'possible', 'looked-at']),
    provider: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
    outcome: caseRow.shape.outcome,
    erasureOn: z.iso.date().nullable(),
    held: z.boolean().meta({ description: 'A legal hold keeps it from being erased.' }),
    /** Those whom no source rules out, the best fitting first. */
    fitting: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        place: fit,
        language: fit,
        need: fit,
        room: z.int().nullable().meta({ description: 'Null: not known.' }),
        declined: z.boolean(),
        conflict: z.boolean().meta({ description: 'It declared a conflict of interest.' }),
        lapsed: z.boolean().meta({ description: 'An offer to it lapsed.' }),
      }),
    ),
    events: z.array(
      z.strictObject({
        seq: z.int(),
        at: z.iso.datetime(),
        by: z.string().nullable().meta({ description: 'Null: the program.' }),
        event: caseEvent,
      }),
    ),
    /** What this person could do now. */
    can: z.array(z.enum(EVENTS)),
  })
  .meta({ id: 'case-view' });
export type CaseView = z.infer<typeof caseView>;

export async function showCase(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<CaseView, Refusal>> {
  const today = todayAt(desk);
  const shown = await desk.database.as<Omit<CaseView, 'held'>, Refusal>(
    actor.account,
    async (transaction) => {
      const stored = await loadCase(transaction, desk, id);
      if (!stored) return refused({ code: 'no-such-case' });
      const { number, agency, recordedBy, sum } = stored;
      if (recordedBy !== actor.account) await logRead(transaction, desk, actor, stored, 'defence');
      const crossings = await crossingsOf(transaction, desk, sidesOf(stored));
      const position = positionsOf(await waitingIn(transaction, agency, today)).find(
        (each) => each.id === id,
      );
      const works = may(actor.memberships, 'defence:work', { agency, own: false });
      return done({
        id,
        number,
        agency,
        state: sum.state,
        intake: sum.intake ?? null,
        urgency: {
          tier: tierNow(sum, today),
          fromFacts: tierOn(sum.tiers, today),
          reasons: sum.intake ? [...urgencyOn(sum.intake, today).reasons] : [],
          set: sum.tierSet !== null,
        },
        clocks: sum.clocks.map((clock) => ({ clock, left: leftOf(desk, clock, today) })),
        position: position ? { from: position.from, to: position.to } : null,
        dependsOn: [...POSITION_DEPENDS],
        conflict: crossings.some(({ record }) => !sum.lookedAt.has(record))
          ? 'possible'
          : crossings.length > 0 || declared(stored)
            ? 'looked-at'
            : 'none',
        provider: sum.provider ?? null,
        outcome: sum.outcome,
        erasureOn: sum.erasureOn,
        fitting: await fittingFor(transaction, desk, stored),
        events: await named(transaction, stored),
        can: works ? EVENTS.filter((event) => CASE_FLOW[event].includes(sum.state)) : [],
      });
    },
  );
  if (!shown.ok) return shown;
  return done({ ...shown.value, held: await isHeld(desk, shown.value) });
}

/** By any provider that it was offered to. */
function declared(stored: StoredCase): boolean {
  return stored.events.some(
    ({ event }) => event.type === 'offer-made' && declaredConflict(stored, event.facts.provider),
  );
}

function leftOf(
  desk: Desk,
  { proof }: CaseView['clocks'][number]['clock'],
  today: string,
): CaseView['clocks'][number]['left'] {
  const calendar = desk.clocks.calendars.get(proof.calendar.id);
  if (!calendar) return { state: 'no-date' };
  const { state, workingDays } = timeLeft(proof, calendar, desk.now().getTime(), today);
  return { state, ...(workingDays === undefined ? {} : { workingDays }) };
}

async function fittingFor(
  transaction: Transaction,
  desk: Desk,
  stored: StoredCase,
): Promise<CaseView['fitting']> {
  const { agency, sum } = stored;
  const { intake: known } = sum;
  if (sum.state === 'ended' || !known) return [];
  const taken = await takenBy(transaction, agency);
  const { language, need, place } = known;
  const wanted = { language, need, ...(place === undefined ? {} : { place }) };
  return findHelp(await providersOf(transaction, desk, agency), wanted)
    .map(({ provider, ...fits }) => ({
      id: provider.id,
      name: provider.name,
      ...fits,
      room: roomOf(provider, taken),
      declined: declinedBy(stored, provider.id),
      conflict: declaredConflict(stored, provider.id),
      lapsed: lapsedWith(stored, provider.id),
    }))
    .sort((a, b) => order(a) - order(b));
}

/** With room first, full and declined last, before them who let an offer lapse; the order of fitting stays within each. */
function order({ room, declined, lapsed }: CaseView['fitting'][number]): number {
  if (declined) return 4;
  if (lapsed) return 3;
  if (room === 0) return 2;
  return room === null ? 1 : 0;
}

async function named(
  transaction: Transaction,
  { events }: StoredCase,
): Promise<CaseView['events']> {
  const rows = await transaction.query<{ id: string; name: string | null }>(
    'select id, desk_name(id) as name from unnest($1::uuid[]) id',
    [[...new Set(events.flatMap(({ by }) => by ?? []))]],
  );
  const names = new Map(rows.map(({ id, name }) => [id, name ?? '']));
  return events.map((each) => ({
    ...each,
    by: each.by === null ? null : (names.get(each.by) ?? ''),
    event: withoutCrossings(each.event),
  }));
}

/** Whose cases were looked at is nobody's to read. */
function withoutCrossings(event: CaseView['events'][number]['event']): typeof event {
  if (event.type !== 'conflict-resolved') return event;
  const { crossings: _, ...sealed } = event.sealed;
  return { ...event, sealed };
}

async function isHeld(
  desk: Desk,
  { id, agency }: Pick<CaseView, 'id' | 'agency'>,
): Promise<boolean> {
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query(
      `select from legal_hold where agency = $1 and lifted_at is null
         and (record = $2 or (record is null and (class is null or class = 'defence-case'))) limit 1`,
      [agency, id],
    ),
  );
  return rows.length > 0;
}
