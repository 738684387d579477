/**
 * A request as it came in, with the engine's suggestion beside it. The client makes the id and the command:
 * the same sent twice is one request, and the second answer is the first.
 */
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from './desk.ts';
import { appendEvents, loadRequest, makeKey, type StoredRequest } from './event-store.ts';
import type { Refusal } from './refusal.ts';
import { CHANNELS, requestEvent, situationFacts, type EventOf } from './request-event.ts';
import { outcomeOf, riskOf } from './request-state.ts';

const recorded = requestEvent.options[0];

export const recordRequestBody = z.strictObject({
  id: z.uuid(),
  command: z.uuid(),
  agency: z.string().max(40),
  channel: z.enum(CHANNELS),
  /** When they asked; it may be written down later. */
  receivedAt: z.iso.datetime(),
  acts: z.array(z.string().max(80)).max(20).default([]),
  situation: situationFacts,
  details: recorded.shape.sealed.default({}),
});
export type RecordRequestBody = z.infer<typeof recordRequestBody>;

export interface Recorded {
  readonly id: string;
  readonly number: string;
  readonly events: number;
  readonly suggestion: EventOf<'suggestion-made'>['facts'];
}

export async function recordRequest(
  desk: Desk,
  actor: Actor,
  body: RecordRequestBody,
): Promise<Result<Recorded, Refusal>> {
  if (!may(actor.memberships, 'request:record', { agency: body.agency, own: true })) {
    return refused({ code: 'not-allowed', what: 'record requests for this agency' });
  }
  const situation = desk.law.read(body.acts, body.situation);
  if (!situation.ok) return situation;
  const today = desk.now().toISOString().slice(0, 10);
  const suggestion = desk.law.suggestion(situation.value, today);
  if (suggestion.acts.length === 0) return refused({ code: 'nothing-asked' });

  const result = await desk.database.as<Recorded, Refusal>(actor.account, async (transaction) => {
    const number = await insertRow(transaction, desk, actor, body, suggestion);
    if (number === undefined) return alreadyThere(transaction, desk, body);
    const key = await makeKey(transaction, desk, body.id);
    await appendEvents(transaction, desk, {
      request: body.id,
      key,
      command: body.command,
      by: actor.account,
      after: 0,
      events: [recordedEvent(body), suggested(suggestion)],
    });
    return done({ id: body.id, number, events: 2, suggestion });
  });
  if (result.ok) {
    desk.changed({
      request: body.id,
      agency: body.agency,
      recordedBy: actor.account,
      events: result.value.events,
    });
  }
  return result;
}

async function insertRow(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  body: RecordRequestBody,
  suggestion: EventOf<'suggestion-made'>['facts'],
): Promise<string | undefined> {
  const now = desk.now();
  const outcomes = suggestion.acts.map(({ outcome }) => outcome);
  const [row] = await transaction.query<{ number: string }>(
    `insert into request (id, number, agency, recorded_by, state, risk, channel, acts, outcome,
       received_at, events, changed_at)
     values ($1, $2 || lpad(nextval('request_number')::text, 6, '0'), $3, $4, 'received', $5, $6,
       $7, $8, $9, 2, $10)
     on conflict (id) do nothing returning number`,
    [
      body.id,
      `R-${now.getUTCFullYear()}-`,
      body.agency,
      actor.account,
      riskOf(outcomes),
      body.channel,
      suggestion.acts.map(({ act }) => act),
      outcomeOf(outcomes),
      body.receivedAt,
      now,
    ],
  );
  return row?.number;
}

/** Sent before: the same gets the same answer; anything else under this id is refused. */
async function alreadyThere(
  transaction: Transaction,
  desk: Desk,
  body: RecordRequestBody,
): Promise<Result<Recorded, Refusal>> {
  const stored = await loadRequest(transaction, desk, body.id);
  if (!stored || !stored.commands.has(body.command) || !sameRecording(stored, body)) {
    return refused({ code: 'command-reused' });
  }
  const made = stored.events[1]?.event;
  if (made?.type !== 'suggestion-made') throw new Error('A suggestion follows the recording.');
  return done({ id: stored.id, number: stored.number, events: 2, suggestion: made.facts });
}

function sameRecording(stored: StoredRequest, body: RecordRequestBody): boolean {
  return isDeepStrictEqual(stored.events[0]?.event, recordedEvent(body));
}

function recordedEvent(body: RecordRequestBody): EventOf<'request-recorded'> {
  return {
    type: 'request-recorded',
    version: 1,
    facts: {
      channel: body.channel,
      receivedAt: body.receivedAt,
      acts: body.acts,
      situation: body.situation,
    },
    sealed: body.details,
  };
}

function suggested(facts: EventOf<'suggestion-made'>['facts']): EventOf<'suggestion-made'> {
  return { type: 'suggestion-made', version: 1, facts, sealed: {} };
}
