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
import { entriesOf, hexOf, loadRequest, newKey, type StoredRequest } from './event-store.ts';
import { recordingQueueOf, type RecordingPart } from './recording-queue.ts';
import type { Refusal } from './refusal.ts';
import { CHANNELS, requestEvent, situationFacts, type EventOf } from './request-event.ts';
import { firstDue } from './clocks.ts';
import { outcomeOf, riskOf } from './request-state.ts';
import { suggest, type Suggested } from './suggest.ts';
import { blindWordsOf } from './word-index.ts';

const [recorded, suggestionMade, clocksStarted] = requestEvent.options;

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

export const recordedOutput = z
  .strictObject({
    id: z.uuid(),
    number: z.string(),
    events: z.int(),
    suggestion: suggestionMade.shape.facts,
    clocks: clocksStarted.shape.facts.shape.clocks,
  })
  .meta({ id: 'recorded' });
export type Recorded = z.infer<typeof recordedOutput>;

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
  const suggested = suggest(desk, situation.value, body.receivedAt);
  if (!suggested.ok) return suggested;
  const part = partOf(desk, actor, body, suggested.value);
  const number = await recordingQueueOf(desk.database).record(part);
  const result =
    number === undefined
      ? await desk.database.as<Recorded, Refusal>(actor.account, (transaction) =>
          alreadyThere(transaction, desk, body),
        )
      : done(answer(body.id, number, suggested.value));
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

function partOf(
  desk: Desk,
  { account }: Actor,
  body: RecordRequestBody,
  { suggestion, clocks }: Suggested,
): RecordingPart {
  const now = desk.now();
  const { acts } = suggestion.facts;
  const outcomes = acts.map(({ outcome }) => outcome);
  const { key, wrapped } = newKey(desk, body.id);
  const { placed, entries } = entriesOf(desk, {
    request: body.id,
    key,
    command: body.command,
    by: account,
    after: 0,
    events: [recordedEvent(body), suggestion, clocks],
  });
  return {
    id: body.id,
    prefix: `R-${now.getUTCFullYear()}-`,
    agency: body.agency,
    who: account,
    risk: riskOf(outcomes),
    channel: body.channel,
    acts: acts.map(({ act }) => act),
    outcome: outcomeOf(outcomes),
    received: body.receivedAt,
    due: firstDue(clocks.facts.clocks, []) ?? null,
    changed: now.toISOString(),
    master: desk.master.id,
    key: hexOf(wrapped),
    entries,
    words: blindWordsOf(desk, body.agency, placed),
  };
}

/** Sent before: the same gets the same answer; anything else under this id is refused. */
async function alreadyThere(
  transaction: Transaction,
  desk: Desk,
  body: RecordRequestBody,
): Promise<Result<Recorded, Refusal>> {
  const stored = await loadRequest(transaction, desk, body.id);
  if (!stored && (await isClosed(transaction, body.agency)))
    return refused({ code: 'agency-closed' });
  if (!stored || !stored.commands.has(body.command) || !sameRecording(stored, body)) {
    return refused({ code: 'command-reused' });
  }
  const [, suggestion, clocks] = stored.events.map(({ event }) => event);
  if (suggestion?.type !== 'suggestion-made' || clocks?.type !== 'clocks-started') {
    throw new Error('A suggestion and its clocks follow the recording.');
  }
  return done(answer(stored.id, stored.number, { suggestion, clocks }));
}

async function isClosed(transaction: Transaction, agency: string): Promise<boolean> {
  const found = await transaction.query(
    'select from agency where id = $1 and closed_at is not null',
    [agency],
  );
  return found.length > 0;
}

/** Recorded, suggested, clocks started. */
const EVENTS = 3;

function answer(id: string, number: string, { suggestion, clocks }: Suggested): Recorded {
  return {
    id,
    number,
    events: EVENTS,
    suggestion: suggestion.facts,
    clocks: clocks.facts.clocks,
  };
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
