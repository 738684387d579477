/**
 * Records of separation duties in and out of the database: an event, the row of the list and the leaf of the log are
 * one transaction. Free words are sealed under a key of the record's own; who has not the key reads the rest.
 */
import type { Transaction } from '../../db/database.ts';
import { entryLeaf } from '../../log/entry-leaf.ts';
import { recordContent, type RecordEventRow } from '../../log/record-content.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import { KEY_LENGTH, keyIn, wrapKey } from '../../seal/seal.ts';
import { sealWords, unsealWords } from '../../seal/sealed-words.ts';
import type { Desk } from '../requests/desk.ts';
import { dutyEvent, type DutyEvent, type PlacedDutyEvent } from './duty-event.ts';
import { dueOf, dutySum, type DutySum } from './duty-state.ts';

export interface StoredDuty {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  /** Null: the program opened it. */
  readonly recordedBy: string | null;
  /** Undefined for who may not read free words. */
  readonly key: Uint8Array | undefined;
  readonly events: readonly PlacedDutyEvent[];
  readonly commands: ReadonlySet<string>;
  readonly sum: DutySum;
}

interface RecordRow {
  readonly number: string;
  readonly agency: string;
  readonly recorded_by: string | null;
  readonly master: string | null;
  readonly wrapped: Uint8Array | null;
}

export interface DutyEventRow extends RecordEventRow {
  readonly command: string;
}

/** Undefined where there is none whose events this account may see. */
export async function loadDuty(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  id: string,
  options: { readonly lock?: true } = {},
): Promise<StoredDuty | undefined> {
  const [row] = await transaction.query<RecordRow>(
    `select r.number, r.agency, r.recorded_by, k.master, k.wrapped
     from duty_record r left join duty_key k on k.record = r.id where r.id = $1
     ${options.lock ? 'for update of r' : ''}`,
    [id],
  );
  if (!row) return undefined;
  const rows = await transaction.query<DutyEventRow>(
    'select seq, type, version, at, by, command, facts, sealed from duty_event where record = $1 order by seq',
    [id],
  );
  if (rows.length === 0) return undefined;
  const key = keyIn(desk.master, id, row);
  const events = rows.map((each) => placedOf(id, key, each));
  return {
    id,
    number: row.number,
    agency: row.agency,
    recordedBy: row.recorded_by,
    key,
    events,
    commands: new Set(rows.map(({ command }) => command)),
    sum: dutySum(events),
  };
}

function placedOf(
  id: string,
  key: Uint8Array | undefined,
  { seq, type, version, at, by, facts, sealed }: DutyEventRow,
): PlacedDutyEvent {
  const words = unsealWords(key, placeOf(id, seq), sealed) ?? {};
  const event = dutyEvent.parse({ type, version, facts, sealed: words });
  return { seq, at: at.toISOString(), by, event };
}

function placeOf(id: string, seq: number): { readonly request: string; readonly field: string } {
  return { request: id, field: `duty event ${seq}` };
}

export interface NewDuty {
  readonly id: string;
  readonly agency: string;
  /** Null for what the program opens. */
  readonly by: string | null;
  readonly command: string;
  readonly event: Extract<DutyEvent, { type: 'record-opened' }>;
}

/** Undefined where there is one with this id, seen or unseen. */
export async function insertDuty(
  transaction: Transaction,
  desk: Desk,
  { id, agency, by, command, event }: NewDuty,
): Promise<{ readonly number: string; readonly sum: DutySum } | undefined> {
  const at = desk.now();
  const sum = dutySum([{ seq: 1, at: at.toISOString(), by, event }]);
  const { at: dueAt, due } = dueOf(sum);
  const [row] = await transaction.query<{ number: string }>(
    `insert into duty_record (id, number, agency, kind, recorded_by, state, over, norm, due_at, due,
       events, recorded_at, changed_at)
     values ($1, $2 || lpad(nextval('duty_number')::text, 6, '0'), $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $11)
     on conflict (id) do nothing returning number`,
    [
      id,
      `D-${at.getUTCFullYear()}-`,
      agency,
      sum.kind,
      by,
      sum.state,
      sum.over,
      sum.norm,
      dueAt,
      due === null ? null : JSON.stringify(due),
      at,
    ],
  );
  if (!row) return undefined;
  const key = desk.random(KEY_LENGTH);
  await transaction.query('insert into duty_key (record, master, wrapped) values ($1, $2, $3)', [
    id,
    desk.master.id,
    wrapKey(desk.master, id, key, desk.random),
  ]);
  await appendDutyEvent(transaction, desk, { id, key, command, by, seq: 1, event });
  return { number: row.number, sum };
}

export interface NewDutyEvent {
  readonly id: string;
  readonly key: Uint8Array;
  readonly command: string;
  readonly by: string | null;
  readonly seq: number;
  readonly event: DutyEvent;
}

export async function appendDutyEvent(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, key, command, by, seq, event }: NewDutyEvent,
): Promise<PlacedDutyEvent> {
  const at = desk.now();
  const salt = desk.random(32);
  const sealed = sealWords(key, placeOf(id, seq), event.sealed, desk.random) ?? null;
  await transaction.query(
    `insert into duty_event (record, seq, type, version, at, by, command, facts, sealed, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      id,
      seq,
      event.type,
      event.version,
      at,
      by,
      command,
      JSON.stringify(event.facts),
      sealed,
      salt,
    ],
  );
  const { type, version, facts } = event;
  const content = dutyContent(id, { seq, type, version, at, by, facts, sealed });
  if (by === null) await logLeaf(transaction, id, { salt, content }, seq);
  else {
    const leaf = entryLeaf({ salt, content });
    await transaction.query('select desk_log_duty($1, $2, $3)', [id, seq, leaf]);
  }
  return { seq, at: at.toISOString(), by, event };
}

/** What the log commits to: everything the event says, its sealed part by the hash of the encrypted bytes. */
export function dutyContent(id: string, row: RecordEventRow): Uint8Array {
  return recordContent({ duty: id }, row);
}

/** The row of the list, from what the events now add up to. */
export async function keepDutyRow(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  id: string,
  sum: DutySum,
): Promise<void> {
  const { at, due } = dueOf(sum);
  await transaction.query(
    `update duty_record set state = $2, over = $3, due_at = $4, due = $5, events = $6, changed_at = $7
     where id = $1`,
    [
      id,
      sum.state,
      sum.over,
      at,
      due === null ? null : JSON.stringify(due),
      sum.events,
      desk.now(),
    ],
  );
}
