/**
 * What became of a letter, as an event of its request, in the transaction that changes its row of the outbox. The
 * request is locked first and the row second, as everywhere, so that two never wait for each other.
 */
import type { Transaction } from '../../db/database.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { appendEvents, keepRow, type StoredRequest } from '../requests/event-store.ts';
import type { EventOf } from '../requests/request-event.ts';
import { applied } from '../requests/request-state.ts';
import { uuidFrom } from '../../uuid.ts';

export interface BecameOfIt {
  readonly facts: EventOf<'delivery-recorded'>['facts'];
  readonly answer?: string;
  /** Null for what the program did. */
  readonly by: string | null;
}

const MOST_ANSWER = 2000;

export async function recordDelivery(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, agency, recordedBy, key, state }: StoredRequest,
  { facts, answer = '', by }: BecameOfIt,
): Promise<Changed> {
  if (key === undefined) throw new Error('The key of a request with a letter is gone.');
  const placed = await appendEvents(transaction, desk, {
    request: id,
    key,
    command: uuidFrom(desk.random(16)),
    by,
    after: state.events,
    events: [
      {
        type: 'delivery-recorded',
        version: 1,
        facts,
        sealed: answer === '' ? {} : { answer: answer.slice(0, MOST_ANSWER) },
      },
    ],
  });
  const next = placed.reduce(applied, state);
  await keepRow(transaction, desk, id, next);
  return { request: id, agency, recordedBy, events: next.events };
}
