/**
 * Takes records out for good, requests and records of separation duties alike: every row that hangs on them, their keys
 * too, in one transaction each. What is left is a row that says there was one, and their leaves in the log, so that a
 * receipt given out before still verifies. A record that is not due, or held, stays, and the answer says why.
 */
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { dueOf, MOST_DUE, type DueRecord } from './due.ts';
import { commitmentsOf } from '../../log/receipt.ts';
import { caseCommitmentsOf } from '../defense/case-store.ts';
import { dutyCommitmentsOf } from '../duties/duty-receipt.ts';
import { eraseRecord, findRecord, type Kept } from './erase-record.ts';
import { logRetention } from './retention-entry.ts';
import { NOT_RECORDS, mayManage } from './schedule.ts';

export const purgeBody = z.strictObject({
  /** Made by the client: the same sent twice is one purge. */
  id: z.uuid(),
  agency: z.string().max(40),
  /** Those that were looked at, one by one: nothing is purged that nobody saw in the list. */
  records: z.array(z.uuid()).min(1).max(MOST_DUE),
});

export const purged = z.object({
  purge: z.uuid(),
  gone: z.array(z.uuid()),
  stayed: z.array(z.object({ id: z.uuid(), why: z.enum(['held', 'not-due', 'not-here']) })),
});
export type Purged = z.infer<typeof purged>;

export async function purgeRecords(
  desk: Desk,
  actor: Actor,
  { id: purge, agency, records }: z.infer<typeof purgeBody>,
): Promise<Result<Purged, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const begun = await begin(desk, actor, purge, agency);
  if (!begun.ok) return begun;
  const gone: string[] = [];
  const stayed: Purged['stayed'] = [];
  for (const record of new Set(records)) {
    const why = await desk.database.asSystem((transaction) =>
      purgeOne(transaction, desk, { purge, agency, record, account: actor.account }),
    );
    if (why === undefined) gone.push(record);
    else stayed.push({ id: record, why });
  }
  await desk.erased(gone.map((record) => ({ record, purge })));
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
  readonly record: string;
  readonly account: string;
}

/** Undefined once it is gone. */
async function purgeOne(
  transaction: Transaction,
  desk: Desk,
  { purge, agency, record, account }: PurgeOne,
): Promise<Purged['stayed'][number]['why'] | undefined> {
  const before = await transaction.query('select from purged_record where id = $1 and purge = $2', [
    record,
    purge,
  ]);
  if (before.length > 0) return undefined;
  const [due] = await dueOf(transaction, desk, agency, record);
  if (!due) {
    const there = await findRecord(transaction, record);
    return there?.agency === agency ? 'not-due' : 'not-here';
  }
  if (due.held) return 'held';
  await leaveRow(transaction, agency, due, purge, desk.clocks.zone);
  await eraseRecord(transaction, due);
  await logRetention(transaction, desk, {
    id: uuidFrom(desk.random(16)),
    kind: 'purged',
    account,
    agency,
    facts: {
      [due.of]: record,
      purge,
      class: due.class,
      endedOn: due.endedOn,
      authority: due.authority,
    },
  });
  return undefined;
}

/** How it stood when it ended, and on which day: what public figures are made of. */
const ENDED: Readonly<Record<Kept, string>> = {
  request: `select acts, outcome, null as kind, (
      select max(at) from request_event
      where request = r.id and type in ('request-closed', 'request-withdrawn')
    ) as at from request r where r.id = $1`,
  duty: `select '{}'::text[] as acts, state as outcome, kind, (
      select max(at) from duty_event where record = r.id and type <> 'record-corrected'
    ) as at from duty_record r where r.id = $1`,
  case: `select '{}'::text[] as acts, outcome, 'defence-case' as kind, changed_at as at from defense_case r where r.id = $1`,
};
const COMMITMENTS = {
  request: commitmentsOf,
  duty: dutyCommitmentsOf,
  case: caseCommitmentsOf,
} as const;

async function leaveRow(
  transaction: Transaction,
  agency: string,
  { id, number, of, class: ofClass, endedOn, authority }: DueRecord,
  purge: string,
  zone: string,
): Promise<void> {
  await transaction.query(
    `insert into purged_record (id, number, agency, class, ended_on, acts, outcome, kind, authority, purge, closed_on)
     select $1, $2, $3, $4, $5, acts, outcome, kind, $6, $7, (at at time zone $8)::date from (${ENDED[of]}) ended`,
    [id, number, agency, ofClass, endedOn, authority, purge, zone],
  );
  const leaves = await COMMITMENTS[of](transaction, id);
  await transaction.query(
    `insert into purged_leaf (record, seq, commitment)
     select $1, seq, decode(commitment, 'hex') from unnest($2::int[], $3::text[]) as c (seq, commitment)`,
    [
      id,
      leaves.map(({ seq }) => String(seq)),
      leaves.map(({ commitment }) => Buffer.from(commitment).toString('hex')),
    ],
  );
}
