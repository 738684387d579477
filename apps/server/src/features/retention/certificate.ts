/**
 * What a purge leaves in hand: which records went, when, by whose decision and on which authority, and where in the
 * log their leaves stand. It names nobody the records were about.
 */
import { z } from 'zod';
import type { Json } from '@threshold/ledger/canonical-json';
import { proofFileBytes } from '@threshold/ledger/proof-file';
import type { Transaction } from '../../db/database.ts';
import { provenAt } from '../../log/receipt.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { KEPT } from './erase-record.ts';
import { retentionContent, type RetentionEntry } from './retention-entry.ts';
import { NOT_RECORDS, mayManage } from './schedule.ts';

export const onPurge = z.strictObject({ purge: z.uuid() });

interface PurgedRow {
  readonly id: string;
  readonly number: string;
  readonly class: string;
  /** Of a record of separation duties; null for a request. */
  readonly kind: string | null;
  readonly ended_on: string;
  readonly authority: string;
}

export async function certificateOf(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<Uint8Array, Refusal>> {
  const found = await desk.database.asSystem(async (transaction) => {
    const [purge] = await transaction.query<{
      agency: string;
      title: string;
      by: string;
      at: Date;
    }>(
      `select p.agency, a.title, who.name as by, p.at from purge p join agency a on a.id = p.agency
       join account who on who.id = p.by where p.id = $1`,
      [id],
    );
    if (!purge) return undefined;
    const rows = await transaction.query<PurgedRow>(
      `select id, number, class, kind, ended_on::text, authority from purged_record where purge = $1 order by number`,
      [id],
    );
    const leaves = await transaction.query<{
      record: string;
      seq: number;
      index: number | null;
      leaf: Uint8Array;
    }>(
      `select l.request as record, l.seq, l.index, l.leaf from log_entry l
       join purged_record p on p.id = l.request where p.purge = $1 order by l.request, l.seq`,
      [id],
    );
    const receipts = await purgeReceipts(transaction, id);
    return { purge, rows, leaves, receipts };
  });
  if (!found) return refused({ code: 'not-found' });
  const { purge, rows, leaves, receipts } = found;
  if (!mayManage(actor, purge.agency)) return refused(NOT_RECORDS);
  const certificate = {
    certificate: 'threshold-purge-v1',
    purge: id,
    agency: purge.agency,
    agencyTitle: purge.title,
    decidedBy: purge.by,
    begun: purge.at.toISOString(),
    log: desk.logKey,
    records: rows.map(({ ended_on, ...row }) => ({
      ...row,
      endedOn: ended_on,
      /** Proves to anybody that the log holds this purge; null until the log has run. */
      receipt: receipts.get(row.id) ?? null,
      leaves: leaves
        .filter(({ record }) => record === row.id)
        .map(({ seq, index, leaf }) => ({ seq, index, leaf: Buffer.from(leaf).toString('hex') })),
    })),
  };
  return done(Buffer.from(`${JSON.stringify(certificate, undefined, 2)}\n`));
}

/** By record: the receipt of the event that took it, with what the event says. */
async function purgeReceipts(
  transaction: Transaction,
  purge: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction.query<{
    id: string;
    kind: RetentionEntry['kind'];
    at: Date;
    account: string | null;
    agency: string;
    facts: Readonly<Record<string, Json>>;
    salt: Uint8Array;
    index: number | null;
  }>(
    `select e.id, e.kind, e.at, e.account, e.agency, e.facts, e.salt, l.index from retention_event e
     join log_entry l on l.request = e.id and l.seq = 1
     where e.kind = 'purged' and e.facts->>'purge' = $1`,
    [purge],
  );
  const receipts = new Map<string, string>();
  for (const { salt, index, ...entry } of rows) {
    if (index === null) continue;
    const content = retentionContent(entry);
    const proof = await provenAt(transaction, index);
    const bytes = proofFileBytes({
      ...proof,
      index,
      entry: { kind: 'opened', opening: { salt, content } },
    });
    const record = KEPT.map((of) => entry.facts[of]).find((id) => typeof id === 'string');
    if (typeof record === 'string') receipts.set(record, Buffer.from(bytes).toString());
  }
  return receipts;
}
