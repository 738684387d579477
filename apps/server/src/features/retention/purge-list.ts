/** What was purged, and what the log still proves of it. Content is gone; of each event a leaf is left. */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { RECORD_CLASSES } from './record-class.ts';
import { NOT_RECORDS, mayManage, type agencyQuery } from './schedule.ts';

export const purgeList = z.object({
  purges: z.array(
    z.object({
      id: z.uuid(),
      at: z.iso.datetime(),
      by: z.string(),
      records: z.int(),
    }),
  ),
});

const MOST_SHOWN = 100;

/** The newest first. */
export async function listPurges(
  desk: Desk,
  actor: Actor,
  { agency }: z.infer<typeof agencyQuery>,
): Promise<Result<z.infer<typeof purgeList>, Refusal>> {
  if (!mayManage(actor, agency)) return refused(NOT_RECORDS);
  const rows = await desk.database.asSystem((transaction) =>
    transaction.query<{ id: string; at: Date; name: string; records: number }>(
      `select p.id, p.at, a.name, (select count(*)::int from purged_record r where r.purge = p.id) as records
       from purge p join account a on a.id = p.by where p.agency = $1
       order by p.at desc, p.id limit ${MOST_SHOWN}`,
      [agency],
    ),
  );
  return done({
    purges: rows.map(({ id, at, name, records }) => ({
      id,
      at: at.toISOString(),
      by: name,
      records,
    })),
  });
}

export const purgedQuery = z.strictObject({
  agency: z.string().max(40),
  number: z.string().trim().max(20),
});

export const purgedRecord = z.object({
  id: z.uuid(),
  number: z.string(),
  agency: z.string(),
  class: z.enum(RECORD_CLASSES),
  endedOn: z.iso.date(),
  authority: z.string(),
  purge: z.uuid(),
  purgedAt: z.iso.datetime(),
  leaves: z.array(
    z.object({
      seq: z.int(),
      /** Its place in the log; null until the log has run. */
      index: z.int().nullable(),
      leaf: z.string(),
      /** Whether a receipt can still be given: not for what was purged before commitments were kept. */
      receipt: z.boolean(),
    }),
  ),
});
export type PurgedRecord = z.infer<typeof purgedRecord>;

/** For whoever may read the log of the agency: it names nobody. */
export async function showPurged(
  desk: Desk,
  actor: Actor,
  { agency, number }: z.infer<typeof purgedQuery>,
): Promise<Result<PurgedRecord, Refusal>> {
  if (!may(actor.memberships, 'log:read', { agency, own: false })) {
    return refused({ code: 'not-allowed', what: 'read the log of this agency' });
  }
  const found = await desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<
      Omit<PurgedRecord, 'endedOn' | 'purgedAt' | 'leaves'> & { ended_on: string; at: Date }
    >(
      `select r.id, r.number, r.agency, r.class, r.ended_on::text, r.authority, r.purge, p.at
       from purged_record r join purge p on p.id = r.purge where r.agency = $1 and r.number = $2`,
      [agency, number],
    );
    if (!row) return undefined;
    const leaves = await transaction.query<{
      seq: number;
      index: number | null;
      leaf: Uint8Array;
      kept: boolean;
    }>(
      `select l.seq, l.index, l.leaf, c.seq is not null as kept from log_entry l
       left join purged_leaf c on c.record = l.request and c.seq = l.seq
       where l.request = $1 order by l.seq`,
      [row.id],
    );
    return { row, leaves };
  });
  if (!found) return refused({ code: 'not-purged' });
  const {
    row: { ended_on, at, ...row },
    leaves,
  } = found;
  return done({
    ...row,
    endedOn: ended_on,
    purgedAt: at.toISOString(),
    leaves: leaves.map(({ seq, index, leaf, kept }) => ({
      seq,
      index,
      leaf: Buffer.from(leaf).toString('hex'),
      receipt: kept && index !== null,
    })),
  });
}
