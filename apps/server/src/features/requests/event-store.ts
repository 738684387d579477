/**
 * Events in and out of the database. An event, its place in the log's queue and the row of the queue are one
 * transaction: there is never one without the others. What people wrote freely is sealed on the way in.
 */
import type { Transaction } from '../../db/database.ts';
import { entryContent, entryLeaf } from '../../log/entry-leaf.ts';
import { KEY_LENGTH, keyIn, wrapKey, type SealContext } from '../../seal/seal.ts';
import { sealWords, unsealWords } from '../../seal/sealed-words.ts';
import { firstDue } from './clocks.ts';
import type { Desk } from './desk.ts';
import { requestEvent, type PlacedEvent, type RequestEvent } from './request-event.ts';
import { outcomeOf, riskOf, stateOf, undelivered, type RequestState } from './request-state.ts';

export interface StoredRequest {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly recordedBy: string;
  /** Undefined after a purge: what was sealed cannot be read any more. */
  readonly key: Uint8Array | undefined;
  readonly events: readonly PlacedEvent[];
  readonly commands: ReadonlyMap<string, number>;
  readonly state: RequestState;
}

interface RequestRow {
  readonly number: string;
  readonly agency: string;
  readonly recorded_by: string;
  readonly events: number;
  readonly master: string;
  readonly wrapped: Uint8Array | null;
}

interface EventRow {
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly by: string | null;
  readonly command: string;
  readonly facts: unknown;
  readonly sealed: Uint8Array | null;
}

/** The request with all its events, or undefined where there is none that this account may see. */
export async function loadRequest(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  id: string,
  options: { readonly lock?: true } = {},
): Promise<StoredRequest | undefined> {
  const [row] = await transaction.query<RequestRow>(
    `select r.number, r.agency, r.recorded_by, r.events, k.master, k.wrapped
     from request r join request_key k on k.request = r.id where r.id = $1
     ${options.lock ? 'for update of r' : ''}`,
    [id],
  );
  if (!row) return undefined;
  const rows = await transaction.query<EventRow>(
    'select seq, type, version, at, by, command, facts, sealed from request_event where request = $1 order by seq',
    [id],
  );
  const key = keyIn(desk.master, id, row);
  const events = rows.map((each) => placedOf(id, key, each));
  return {
    id,
    number: row.number,
    agency: row.agency,
    recordedBy: row.recorded_by,
    key,
    events,
    commands: new Map(rows.map(({ command, seq }) => [command, seq])),
    // Counted by the row: the reader may not see them all.
    state: { ...stateOf(events), events: row.events },
  };
}

function placedOf(id: string, key: Uint8Array | undefined, row: EventRow): PlacedEvent {
  const event = requestEvent.parse({
    type: row.type,
    version: row.version,
    facts: row.facts,
    sealed: unsealWords(key, placeOf(id, row.seq), row.sealed) ?? EMPTY[row.type] ?? {},
  });
  return { seq: row.seq, at: row.at.toISOString(), by: row.by, event };
}

/** What a purge leaves of an event whose sealed part must hold something. */
const PURGED = 'removed';
const EMPTY: Readonly<Record<string, object>> = {
  'question-asked': { text: PURGED },
  'comment-added': { text: PURGED },
  'request-reopened': { reason: PURGED },
  'request-withdrawn': { reason: PURGED },
};

/** A key for a new request, and how it is kept beside it. */
export function newKey(
  desk: Pick<Desk, 'master' | 'random'>,
  request: string,
): { readonly key: Uint8Array; readonly wrapped: Uint8Array } {
  const key = desk.random(KEY_LENGTH);
  return { key, wrapped: wrapKey(desk.master, request, key, desk.random) };
}

export interface NewEvents {
  readonly request: string;
  readonly key: Uint8Array;
  readonly command: string;
  /** Null for what the program does by itself. */
  readonly by: string | null;
  /** Of the events before. */
  readonly after: number;
  readonly events: readonly RequestEvent[];
}

const SALT = 32;

/** Writes events and their places in the log's queue; gives them as they now stand. */
export async function appendEvents(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  added: NewEvents,
): Promise<readonly PlacedEvent[]> {
  const { placed, entries } = entriesOf(desk, added);
  await transaction.query('select desk_append($1, $2)', [added.request, JSON.stringify(entries)]);
  return placed;
}

/** An event as the database is given it: bytes in hexadecimal. */
export interface Entry {
  readonly seq: number;
  readonly type: string;
  readonly version: number;
  readonly at: string;
  readonly by: string | null;
  readonly command: string;
  readonly facts: object;
  readonly sealed: string | null;
  readonly salt: string;
  readonly leaf: string;
}

/** The events as they will stand, and as the database is given them. */
export function entriesOf(
  desk: Pick<Desk, 'now' | 'random'>,
  { request, key, command, by, after, events }: NewEvents,
): { readonly placed: readonly PlacedEvent[]; readonly entries: readonly Entry[] } {
  const at = desk.now().toISOString();
  const placed = events.map((event, index) => ({ seq: after + index + 1, at, by, event }));
  const entries = placed.map((each) => {
    const sealed = sealWords(key, placeOf(request, each.seq), each.event.sealed, desk.random);
    const salt = desk.random(SALT);
    const content = entryContent({ request, placed: each, sealed });
    const { seq, event } = each;
    const { type, version, facts } = event;
    return {
      ...{ seq, type, version, at, by, command, facts },
      sealed: sealed === undefined ? null : hexOf(sealed),
      salt: hexOf(salt),
      leaf: hexOf(entryLeaf({ salt, content })),
    };
  });
  return { placed, entries };
}

export function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}

function placeOf(request: string, seq: number): SealContext {
  return { request, field: `event ${seq}` };
}

/** The row of the queue, from what the events now add up to. */
export async function keepRow(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  request: string,
  state: RequestState,
): Promise<void> {
  const outcomes = (state.determination ?? state.suggestion)?.acts.map(({ outcome }) => outcome);
  await transaction.query(
    `update request set state = $2, risk = $3, acts = $4, outcome = $5, claimed_by = $6,
       claim_until = $7, events = $8, changed_at = $9, due_at = $10, failed_sends = $11 where id = $1`,
    [
      request,
      state.state,
      riskOf(outcomes ?? []),
      state.acts,
      outcomeOf(outcomes ?? []),
      state.claim?.by ?? null,
      state.claim?.until ?? null,
      state.events,
      desk.now(),
      firstDue(state.clocks, state.dutiesDone) ?? null,
      undelivered(state, 'failed').length,
    ],
  );
}
