/**
 * A legal hold: what a court, a claim or a records request needs is not purged, whatever its period says, until the
 * hold is lifted. On one request with the records of duties that name it, on one record of duties, on everything of a
 * class, or on everything of an agency. Counsel places it, counsel lifts it.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { seal, unsealUnder } from '../../seal/seal.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { KEPT, KEPT_TABLES, type Kept } from './erase-record.ts';
import { DEFENSE_CASES, DUTY_RECORDS, RECORD_CLASSES, type RecordClass } from './record-class.ts';
import { logRetention } from './retention-entry.ts';
import type { agencyQuery } from './schedule.ts';

export const placeHoldBody = z
  .strictObject({
    agency: z.string().max(40),
    /** One record, by its id or its number. Left out, with the class: everything of the agency. */
    record: z.uuid().optional(),
    number: z.string().trim().min(1).max(20).optional(),
    class: z.enum(RECORD_CLASSES).optional(),
    /** A docket number, a claim, the name of a matter. Kept sealed. */
    matter: z.string().trim().min(1).max(300),
  })
  .refine(
    ({ record, number, class: of }) =>
      of === undefined || (record === undefined && number === undefined),
    { path: ['class'], message: 'Hold one record or a class, not both.' },
  );
export const liftHoldBody = z.strictObject({
  hold: z.uuid(),
  /** Kept sealed. */
  reason: z.string().trim().min(3).max(2000),
});

export const holds = z.object({
  holds: z.array(
    z.object({
      id: z.uuid(),
      agency: z.string(),
      record: z.uuid().nullable(),
      number: z.string().nullable(),
      class: z.enum(RECORD_CLASSES).nullable(),
      /** How many records it keeps from being purged, now; those that name a request are not counted. */
      covers: z.int(),
      matter: z.string(),
      placedBy: z.string(),
      placedAt: z.iso.datetime(),
    }),
  ),
});
export type Holds = z.infer<typeof holds>;

interface HoldRow {
  readonly id: string;
  readonly agency: string;
  readonly record: string | null;
  readonly number: string | null;
  readonly class: RecordClass | null;
  readonly covers: number;
  readonly matter: Uint8Array;
  readonly name: string;
  readonly placed_at: Date;
}

const REFUSED = { code: 'not-allowed', what: 'place or lift holds of this agency' } as const;

export async function listHolds(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<Holds, Refusal>> {
  const on = { agency, own: false };
  const sees =
    may(actor.memberships, 'request:work', on) || may(actor.memberships, 'records:manage', on);
  if (!sees) return refused(REFUSED);
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<HoldRow>(
      `select h.id, h.agency, h.record, h.class, coalesce(r.number, d.number, c.number) as number, h.matter, a.name,
         h.placed_at, case when h.record is not null then 1 else (
           select count(*)::int from (
             select case when state = 'withdrawn' then 'withdrawn' when state <> 'closed' then ''
               when outcome in ('must', 'may') then 'complied' else 'declined' end as class
             from request where agency = h.agency
             union all select '${DUTY_RECORDS}' from duty_record where agency = h.agency
             union all select '${DEFENSE_CASES}' from defense_case where agency = h.agency
           ) k where h.class is null or k.class = h.class
         ) end as covers
       from legal_hold h join account a on a.id = h.placed_by
         left join request r on r.id = h.record left join duty_record d on d.id = h.record
         left join defense_case c on c.id = h.record
       where h.agency = $1 and h.lifted_at is null order by h.placed_at, h.id`,
      [agency],
    ),
  );
  return done({
    holds: rows.map(({ id, record, number, covers, matter, name, placed_at, ...row }) => ({
      id,
      agency: row.agency,
      record,
      number,
      class: row.class,
      covers,
      matter: matterOf(desk, id, matter),
      placedBy: name,
      placedAt: placed_at.toISOString(),
    })),
  });
}

export async function placeHold(
  desk: Desk,
  actor: Actor,
  { agency, record: given, number, class: of, matter }: z.infer<typeof placeHoldBody>,
): Promise<Result<Holds, Refusal>> {
  if (!may(actor.memberships, 'request:work', { agency, own: false })) return refused(REFUSED);
  const placed = await desk.database.asSystem(async (transaction) => {
    let record: Held | undefined;
    if (given !== undefined || number !== undefined) {
      record = await lockedRecord(transaction, agency, { given, number });
      if (record === undefined) return refused<Refusal>({ code: 'not-found' });
    }
    const id = uuidFrom(desk.random(16));
    const sealed = seal(desk.master.bytes, placeOf(id), Buffer.from(matter), desk.random);
    await transaction.query(
      `insert into legal_hold (id, record, agency, class, matter, placed_by, placed_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, record?.id ?? null, agency, of ?? null, sealed, actor.account, desk.now()],
    );
    await logRetention(transaction, desk, {
      id: uuidFrom(desk.random(16)),
      kind: 'hold-placed',
      account: actor.account,
      agency,
      facts: {
        hold: id,
        ...(record ? { [record.of]: record.id } : { request: null }),
        ...(of === undefined ? {} : { class: of }),
      },
    });
    return done(undefined);
  });
  return placed.ok ? listHolds(desk, actor, { agency }) : placed;
}

interface Held {
  readonly of: Kept;
  readonly id: string;
}

/** Waits for a purge of it that is under way: then it is gone, and says so. */
async function lockedRecord(
  transaction: Transaction,
  agency: string,
  { given, number }: { readonly given: string | undefined; readonly number: string | undefined },
): Promise<Held | undefined> {
  for (const of of KEPT) {
    const [found] = await transaction.query<{ id: string }>(
      `select id from ${KEPT_TABLES[of]} where agency = $1 and (id = $2 or $2 is null)
         and (number = $3 or $3 is null) for update`,
      [agency, given ?? null, number ?? null],
    );
    if (found) return { of, id: found.id };
  }
  return undefined;
}

export async function liftHold(
  desk: Desk,
  actor: Actor,
  { hold, reason }: z.infer<typeof liftHoldBody>,
): Promise<Result<Holds, Refusal>> {
  const lifted = await desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{ agency: string }>(
      'select agency from legal_hold where id = $1 and lifted_at is null for update',
      [hold],
    );
    if (!row) return refused<Refusal>({ code: 'no-such-hold' });
    const { agency } = row;
    if (!may(actor.memberships, 'request:work', { agency, own: false })) {
      return refused<Refusal>({ code: 'no-such-hold' });
    }
    const why = seal(desk.master.bytes, placeOfLift(hold), Buffer.from(reason), desk.random);
    await transaction.query(
      'update legal_hold set lifted_by = $2, lifted_at = $3, lift_reason = $4 where id = $1',
      [hold, actor.account, desk.now(), why],
    );
    await logRetention(transaction, desk, {
      id: uuidFrom(desk.random(16)),
      kind: 'hold-lifted',
      account: actor.account,
      agency,
      facts: { hold },
    });
    return done(agency);
  });
  return lifted.ok ? listHolds(desk, actor, { agency: lifted.value }) : lifted;
}

export function placeOf(hold: string): { readonly request: string; readonly field: string } {
  return { request: hold, field: 'legal hold' };
}

export function placeOfLift(hold: string): { readonly request: string; readonly field: string } {
  return { request: hold, field: 'legal hold lifted' };
}

function matterOf({ master }: Pick<Desk, 'master'>, id: string, sealed: Uint8Array): string {
  const opened = unsealUnder(master, placeOf(id), sealed);
  return opened === undefined ? '' : Buffer.from(opened).toString();
}
