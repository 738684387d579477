/**
 * Takes requests out for good: every row that hangs on them, their keys first of all, in one transaction each. What is
 * left is a row that says there was one, and their leaves in the log, so that a receipt given out before still
 * verifies. A request that is not due, or held, stays, and the answer says why.
 */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { dueOf, MOST_DUE, type DueRecord } from './due.ts';
import { commitmentsOf } from '../../log/receipt.ts';
import { logRetention } from './retention-entry.ts';
import { NOT_RECORDS, mayManage } from './schedule.ts';

export const purgeBody = z.strictObject({
  /** Made by the client: the same sent twice is one purge. */
  id: z.uuid(),
  agency: z.string().max(40),
  /** Those that were looked at, one by one: nothing is purged that nobody saw in the list. */
  requests: z.array(z.uuid()).min(1).max(MOST_DUE),
});

export const purged = z.object({
  purge: z.uuid(),
  gone: z.array(z.uuid()),
  stayed: z.array(z.object({ id: z.uuid(), why: z.enum(['held', 'not-due', 'not-here']) })),
});
export type Purged = z.infer<typeof purged>;

export async function purgeRequests(
  desk: Desk,
  actor: Actor,
  { id: purge, agency, requests }: z.infer<typeof purgeBody>,
): Promise<Result<Purged, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const begun = await begin(desk, actor, purge, agency);
  if (!begun.ok) return begun;
  const gone: string[] = [];
  const stayed: Purged['stayed'] = [];
  for (const request of new Set(requests)) {
    const why = await desk.database.asSystem((transaction) =>
      purgeOne(transaction, desk, { purge, agency, request, account: actor.account }),
    );
    if (why === undefined) gone.push(request);
    else stayed.push({ id: request, why });
  }
  await desk.erased(gone.map((request) => ({ request, purge })));
  return done({ purge, gone, stayed });
}

async function begin(
  desk: Desk,
  actor: Actor,
  purge: string,
  agency: string,
): Promise<Result<undefined, Refusal>> {
  return desk.database.asSystem(async (transaction) => {
    await transaction.query(
      'insert into purge (id, agency, by, at) values ($1, $2, $3, $4) on conflict (id) do nothing',
      [purge, agency, actor.account, desk.now()],
    );
    const [row] = await transaction.query<{ agency: string; by: string }>(
      'select agency, by from purge where id = $1',
      [purge],
    );
    if (row?.agency === agency && row.by === actor.account) return done(undefined);
    return refused<Refusal>({ code: 'command-reused' });
  });
}

interface PurgeOne {
  readonly purge: string;
  readonly agency: string;
  readonly request: string;
  readonly account: string;
}

/** Undefined once it is gone. */
async function purgeOne(
  transaction: Transaction,
  desk: Desk,
  { purge, agency, request, account }: PurgeOne,
): Promise<Purged['stayed'][number]['why'] | undefined> {
  const before = await transaction.query(
    'select from purged_request where id = $1 and purge = $2',
    [request, purge],
  );
  if (before.length > 0) return undefined;
  const [due] = await dueOf(transaction, desk, agency, request);
  if (!due) {
    const there = await transaction.query('select from request where id = $1 and agency = $2', [
      request,
      agency,
    ]);
    return there.length > 0 ? 'not-due' : 'not-here';
  }
  if (due.held) return 'held';
  await leaveRow(transaction, agency, due, purge, desk.clocks.zone);
  await eraseRequest(transaction, request);
  await logRetention(transaction, desk, {
    id: uuidFrom(desk.random(16)),
    kind: 'purged',
    account,
    agency,
    facts: { request, purge, class: due.class, endedOn: due.endedOn, authority: due.authority },
  });
  return undefined;
}

async function leaveRow(
  transaction: Transaction,
  agency: string,
  { id, number, class: of, endedOn, authority }: DueRecord,
  purge: string,
  zone: string,
): Promise<void> {
  await transaction.query(
    `insert into purged_request (id, number, agency, class, ended_on, acts, outcome, authority, purge, closed_on)
     select id, $2, $3, $4, $5, acts, outcome, $6, $7, (
       select max(at) at time zone $8 from request_event
       where request = request.id and type in ('request-closed', 'request-withdrawn')
     )::date from request where id = $1`,
    [id, number, agency, of, endedOn, authority, purge, zone],
  );
  const leaves = await commitmentsOf(transaction, id);
  await transaction.query(
    `insert into purged_leaf (request, seq, commitment)
     select $1, seq, decode(commitment, 'hex') from unnest($2::int[], $3::text[]) as c (seq, commitment)`,
    [
      id,
      leaves.map(({ seq }) => String(seq)),
      leaves.map(({ commitment }) => Buffer.from(commitment).toString('hex')),
    ],
  );
}

/**
 * Deletes the request and whatever refers to it, in whichever table: found in the database's own catalogue, so that a
 * table added later is never forgotten.
 */
export async function eraseRequest(transaction: Transaction, request: string): Promise<void> {
  const references = await transaction.query<{ table_name: string; column_name: string }>(
    `select c.conrelid::regclass::text as table_name, a.attname as column_name
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'request'::regclass order by c.conrelid desc`,
  );
  for (const { table_name, column_name } of references) {
    await transaction.query(`delete from ${table_name} where "${column_name}" = $1`, [request]);
  }
  await transaction.query('delete from request where id = $1', [request]);
}
