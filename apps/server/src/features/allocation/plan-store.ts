/** Plans in and out of the database: an event, the row of the list and the leaf of the log are one transaction. */
import { z } from 'zod';
import { POLICIES } from '@threshold/allocation/policy';
import type { Transaction } from '../../db/database.ts';
import { entryLeaf } from '../../log/entry-leaf.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import { recordContent, type RecordEventRow } from '../../log/record-content.ts';
import { keyIn, seal, unseal, unwrapKey, type SealContext } from '../../seal/seal.ts';
import { sealWords, unsealWords } from '../../seal/sealed-words.ts';
import type { Desk } from '../requests/desk.ts';
import { planCase } from './show-planning.ts';
import { planEvent, type PlacedPlanEvent, type PlanEvent, type PlanSaved } from './plan-event.ts';

export const PLAN_STATES = ['saved', 'taken-back'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

export interface StoredPlan {
  readonly id: string;
  readonly agency: string;
  readonly savedBy: string;
  readonly savedAt: Date;
  readonly state: PlanState;
  readonly key: Uint8Array | undefined;
  readonly saved: PlanSaved;
  readonly events: readonly PlacedPlanEvent[];
  readonly commands: ReadonlySet<string>;
}

interface PlanRow {
  readonly agency: string;
  readonly saved_by: string;
  readonly saved_at: Date;
  readonly state: PlanState;
  readonly master: string | null;
  readonly wrapped: Uint8Array | null;
}

interface EventRow extends RecordEventRow {
  readonly by: string;
  readonly command: string;
}

/** Undefined where there is none that this account may see. */
export async function loadPlan(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  id: string,
  options: { readonly lock?: true } = {},
): Promise<StoredPlan | undefined> {
  const [row] = await transaction.query<PlanRow>(
    `select p.agency, p.saved_by, p.saved_at, p.state, k.master, k.wrapped
     from allocation_plan p left join plan_key k on k.plan = p.id where p.id = $1
     ${options.lock ? 'for update of p' : ''}`,
    [id],
  );
  if (!row) return undefined;
  const rows = await transaction.query<EventRow>(
    'select seq, type, version, at, by, command, facts, sealed from plan_event where plan = $1 order by seq',
    [id],
  );
  const key = keyIn(desk.master, id, row);
  const events = rows.map(({ seq, type, version, at, by, facts, sealed: bytes }) => {
    const sealed = unsealWords(key, placeOf(id, seq), bytes) ?? {};
    const event = planEvent.parse({ type, version, facts, sealed });
    return { seq, at: at.toISOString(), by, event };
  });
  const saved = events[0]?.event;
  if (saved?.type !== 'plan-saved') throw new Error('A plan begins with its saving.');
  return {
    id,
    agency: row.agency,
    savedBy: row.saved_by,
    savedAt: row.saved_at,
    state: row.state,
    key,
    saved,
    events,
    commands: new Set(rows.map(({ command }) => command)),
  };
}

function placeOf(id: string, seq: number): SealContext {
  return { request: id, field: `plan event ${seq}` };
}

export interface NewPlanEvent {
  readonly id: string;
  readonly key: Uint8Array;
  readonly command: string;
  readonly by: string;
  readonly seq: number;
  readonly event: PlanEvent;
  /** Inside a transaction of the program itself, which needs nobody's leave for a leaf. */
  readonly asSystem?: true;
}

export async function appendPlanEvent(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, key, command, by, seq, event, asSystem }: NewPlanEvent,
): Promise<void> {
  const at = desk.now();
  const salt = desk.random(32);
  const sealed = sealWords(key, placeOf(id, seq), event.sealed, desk.random) ?? null;
  const { type, version, facts } = event;
  await transaction.query(
    `insert into plan_event (plan, seq, type, version, at, by, command, facts, sealed, salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, seq, type, version, at, by, command, JSON.stringify(facts), sealed, salt],
  );
  const content = planContent(id, { seq, type, version, at, by, facts, sealed });
  if (asSystem) return logLeaf(transaction, id, { salt, content }, seq);
  await transaction.query('select desk_log_plan($1, $2, $3)', [
    id,
    seq,
    entryLeaf({ salt, content }),
  ]);
}

/** What the log commits to: everything the event says, its sealed part by the hash of the encrypted bytes. */
export function planContent(id: string, row: RecordEventRow): Uint8Array {
  return recordContent({ plan: id }, row);
}

/** What a plan says of one case: what decided it, and the provider under each policy that has a plan. */
const outcome = z.string().nullable().optional();
export const plannedOutcome = z.strictObject({
  facts: planCase,
  to: z.strictObject(
    Object.fromEntries(POLICIES.map((policy) => [policy, outcome])) as Record<
      (typeof POLICIES)[number],
      typeof outcome
    >,
  ),
});
export type PlannedOutcome = z.infer<typeof plannedOutcome>;

function caseBytesPlace(record: string, plan: string): SealContext {
  return { request: record, field: `plan ${plan}` };
}

export async function keepPlanCases(
  transaction: Transaction,
  desk: Pick<Desk, 'random'>,
  plan: string,
  cases: readonly {
    readonly id: string;
    readonly key: Uint8Array;
    readonly outcome: PlannedOutcome;
  }[],
): Promise<void> {
  const sealed = cases.map(({ id, key, outcome: each }) =>
    Buffer.from(
      seal(key, caseBytesPlace(id, plan), Buffer.from(JSON.stringify(each)), desk.random),
    ).toString('hex'),
  );
  await transaction.query(
    `insert into plan_case (record, plan, sealed)
     select record, $1, decode(sealed, 'hex') from unnest($2::uuid[], $3::text[]) as c (record, sealed)`,
    [plan, cases.map(({ id }) => id), sealed],
  );
}

export interface KeptCase {
  readonly id: string;
  readonly number: string;
  readonly state: string;
  readonly outcome: PlannedOutcome;
}

/** Those that are still kept; what a purge took is gone from the plan too. */
export async function planCases(
  transaction: Transaction,
  desk: Pick<Desk, 'master'>,
  plan: string,
): Promise<readonly KeptCase[]> {
  const rows = await transaction.query<{
    readonly id: string;
    readonly number: string;
    readonly state: string;
    readonly wrapped: Uint8Array | null;
    readonly sealed: Uint8Array;
  }>(
    `select c.id, c.number, c.state, k.wrapped, p.sealed from plan_case p join defense_case c on c.id = p.record
     left join case_key k on k.record = c.id where p.plan = $1 order by c.number`,
    [plan],
  );
  return rows.flatMap(({ id, number, state, wrapped, sealed }): KeptCase[] => {
    const key = wrapped === null ? undefined : unwrapKey(desk.master, id, wrapped);
    const bytes = key && unseal(key, caseBytesPlace(id, plan), sealed);
    if (bytes === undefined) return [];
    const read: unknown = JSON.parse(Buffer.from(bytes).toString());
    return [{ id, number, state, outcome: plannedOutcome.parse(read) }];
  });
}
