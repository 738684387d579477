/**
 * Cases in and out of the database: an event, the row of the list and the leaf of the log are one transaction. Whatever is said of
 * a person is sealed under a key of the case's own, which a purge destroys.
 */
import { commit } from '@threshold/ledger/commitment';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { entryLeaf } from '../../log/entry-leaf.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import { recordContent, type RecordEventRow } from '../../log/record-content.ts';
import { KEY_LENGTH, keyIn, wrapKey } from '../../seal/seal.ts';
import { sealWords, unsealWords } from '../../seal/sealed-words.ts';
import type { Desk } from '../requests/desk.ts';
import {
  caseEvent,
  intake as intakeShape,
  type CaseEvent,
  type CaseEventOf,
  type Intake,
  type PlacedCaseEvent,
} from './case-event.ts';
import { caseDue, caseSum, type CaseSum } from './case-state.ts';

export interface StoredCase {
  readonly id: string;
  readonly number: string;
  readonly agency: string;
  readonly recordedBy: string;
  readonly receivedAt: Date;
  readonly key: Uint8Array | undefined;
  readonly events: readonly PlacedCaseEvent[];
  readonly commands: ReadonlySet<string>;
  readonly sum: CaseSum;
}

interface CaseRow {
  readonly number: string;
  readonly agency: string;
  readonly recorded_by: string;
  readonly received_at: Date;
  readonly master: string | null;
  readonly wrapped: Uint8Array | null;
}

interface EventRow extends RecordEventRow {
  readonly command: string;
}

/** Undefined where there is none that this account may see. */
export async function loadCase(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  id: string,
  options: { readonly lock?: true } = {},
): Promise<StoredCase | undefined> {
  const [row] = await transaction.query<CaseRow>(
    `select c.number, c.agency, c.recorded_by, c.received_at, k.master, k.wrapped
     from defense_case c left join case_key k on k.record = c.id where c.id = $1
     ${options.lock ? 'for update of c' : ''}`,
    [id],
  );
  if (!row) return undefined;
  const rows = await transaction.query<EventRow>(
    'select seq, type, version, at, by, command, facts, sealed from case_event where record = $1 order by seq',
    [id],
  );
  const key = keyIn(desk.master, id, row);
  const events = rows.map(({ seq, type, version, at, by, facts, sealed: bytes }) => {
    const sealed = unsealWords(key, caseEventPlace(id, seq), bytes) ?? {};
    return {
      seq,
      at: at.toISOString(),
      by,
      event: caseEvent.parse({ type, version, facts, sealed }),
    };
  });
  return {
    id,
    number: row.number,
    agency: row.agency,
    recordedBy: row.recorded_by,
    receivedAt: row.received_at,
    key,
    events,
    commands: new Set(rows.map(({ command }) => command)),
    sum: caseSum(events),
  };
}

/** Where the sealed words of an event belong. */
export function caseEventPlace(
  id: string,
  seq: number,
): { readonly request: string; readonly field: string } {
  return { request: id, field: `case event ${seq}` };
}

export interface NewCase {
  readonly id: string;
  readonly agency: string;
  readonly by: string;
  readonly command: string;
  readonly event: CaseEventOf<'case-opened'>;
}

/** Undefined where there is one with this id, seen or unseen. */
export async function insertCase(
  transaction: Transaction,
  desk: Desk,
  { id, agency, by, command, event }: NewCase,
): Promise<{ readonly number: string; readonly sum: CaseSum } | undefined> {
  const at = desk.now();
  const sum = caseSum([{ seq: 1, at: at.toISOString(), by, event }]);
  const { at: dueAt, due, kind } = caseDue(sum);
  const [row] = await transaction.query<{ number: string }>(
    `insert into defense_case (id, number, agency, recorded_by, state, tiers, due_at, due, due_kind, events, received_at, changed_at)
     values ($1, $2 || lpad(nextval('case_number')::text, 6, '0'), $3, $4, $5, $6, $7, $8, $10, 1, $9, $9)
     on conflict (id) do nothing returning number`,
    [
      id,
      `C-${at.getUTCFullYear()}-`,
      agency,
      by,
      sum.state,
      JSON.stringify(sum.tiers),
      dueAt,
      due === null ? null : JSON.stringify(due),
      at,
      kind,
    ],
  );
  if (!row) return undefined;
  const key = desk.random(KEY_LENGTH);
  await transaction.query('insert into case_key (record, master, wrapped) values ($1, $2, $3)', [
    id,
    desk.master.id,
    wrapKey(desk.master, id, key, desk.random),
  ]);
  await appendCaseEvent(transaction, desk, { id, key, command, by, seq: 1, event });
  return { number: row.number, sum };
}

export interface NewCaseEvent {
  readonly id: string;
  readonly key: Uint8Array;
  readonly command: string;
  /** Null for what the program writes; it has nothing to seal. */
  readonly by: string | null;
  readonly seq: number;
  readonly event: CaseEvent;
}

export async function appendCaseEvent(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, key, command, by, seq, event }: NewCaseEvent,
): Promise<PlacedCaseEvent> {
  const at = desk.now();
  const salt = desk.random(32);
  const sealed = sealWords(key, caseEventPlace(id, seq), event.sealed, desk.random) ?? null;
  const { type, version, facts } = event;
  await transaction.query(
    `insert into case_event (record, seq, type, version, at, by, command, facts, sealed, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, seq, type, version, at, by, command, JSON.stringify(facts), sealed, salt],
  );
  const content = caseContent(id, { seq, type, version, at, by, facts, sealed });
  if (by === null) await logLeaf(transaction, id, { salt, content }, seq);
  else {
    const leaf = entryLeaf({ salt, content });
    await transaction.query('select desk_log_case($1, $2, $3)', [id, seq, leaf]);
  }
  return { seq, at: at.toISOString(), by, event };
}

/** What the log commits to: everything the event says, its sealed part by the hash of the encrypted bytes. */
export function caseContent(id: string, row: RecordEventRow): Uint8Array {
  return recordContent({ case: id }, row);
}

/** The commitments of a case's events: made before a purge takes what they are made of. */
export async function caseCommitmentsOf(
  transaction: Transaction,
  id: string,
): Promise<readonly { readonly seq: number; readonly commitment: Uint8Array }[]> {
  const rows = await transaction.query<EventRow & { readonly salt: Uint8Array }>(
    'select seq, type, version, at, by, facts, sealed, salt from case_event where record = $1 order by seq',
    [id],
  );
  return rows.map(({ salt, ...row }) => ({
    seq: row.seq,
    commitment: commit(sha256, { salt, content: caseContent(id, row) }),
  }));
}

/** The row of the list, from what the events now add up to. */
export async function keepCaseRow(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  id: string,
  sum: CaseSum,
): Promise<void> {
  const { at, due, kind } = caseDue(sum);
  await transaction.query(
    `update defense_case set state = $2, tiers = $3, tier_set = $4, provider = $5, outcome = $6, due_at = $7,
       due = $8, erasure_on = $9, events = $10, changed_at = $11, due_kind = $12
     where id = $1`,
    [
      id,
      sum.state,
      JSON.stringify(sum.tiers),
      sum.tierSet,
      sum.provider?.id ?? null,
      sum.outcome,
      at,
      due === null ? null : JSON.stringify(due),
      sum.erasureOn,
      sum.events,
      desk.now(),
      kind,
    ],
  );
}

/** What a plan is made of, of each waiting case of an office: what was said last, with the key it is sealed under. */
export interface WaitingIntake {
  readonly id: string;
  readonly number: string;
  readonly recordedBy: string;
  readonly receivedAt: Date;
  readonly key: Uint8Array;
  readonly intake: Intake;
}

/** By number. Undefined stands for one whose key is not here. */
export async function waitingIntakes(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  agency: string,
): Promise<readonly (WaitingIntake | undefined)[]> {
  const rows = await transaction.query<CaseRow & { readonly id: string }>(
    `select c.id, c.number, c.agency, c.recorded_by, c.received_at, k.master, k.wrapped
     from defense_case c left join case_key k on k.record = c.id
     where c.agency = $1 and c.state = 'waiting' order by c.number`,
    [agency],
  );
  const said = await transaction.query<{
    readonly record: string;
    readonly seq: number;
    readonly sealed: Uint8Array;
  }>(
    `select e.record, e.seq, e.sealed from case_event e join defense_case c on c.id = e.record
     where c.agency = $1 and c.state = 'waiting' and e.type in ('case-opened', 'case-corrected')
       and e.sealed is not null order by e.record, e.seq desc`,
    [agency],
  );
  const saidOf = new Map<string, (typeof said)[number][]>();
  for (const each of said) saidOf.set(each.record, [...(saidOf.get(each.record) ?? []), each]);
  return rows.map(({ id, number, recorded_by, received_at, master, wrapped }) => {
    const key = keyIn(desk.master, id, { master, wrapped });
    if (key === undefined) return undefined;
    for (const { seq, sealed } of saidOf.get(id) ?? []) {
      const words = z
        .object({ intake: intakeShape.optional() })
        .parse(unsealWords(key, caseEventPlace(id, seq), sealed) ?? {});
      if (words.intake)
        return {
          id,
          number,
          recordedBy: recorded_by,
          receivedAt: received_at,
          key,
          intake: words.intake,
        };
    }
    return undefined;
  });
}
