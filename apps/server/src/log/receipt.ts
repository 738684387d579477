/**
 * The receipt of one event: a proof file that anybody can check without us. For whoever may see the request,
 * with what it says; the sealed part only by its hash.
 */
import { parseCheckpoint } from '@threshold/ledger/checkpoint';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import { inclusionProof } from '@threshold/ledger/inclusion-proof';
import { commit } from '@threshold/ledger/commitment';
import { proofFileBytes } from '@threshold/ledger/proof-file';
import { hashesInTiles, provingTiles } from '@threshold/ledger/tile';
import type { Transaction } from '../db/database.ts';
import { may } from '../access/role.ts';
import { done, refused, type Result } from '../db/result.ts';
import type { Actor, Desk } from '../features/requests/desk.ts';
import { EVENT_SHAPES, type RequestEvent } from '../features/requests/request-event.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import { entryContent } from './entry-leaf.ts';

interface EntryRow {
  readonly type: string;
  readonly version: number;
  readonly at: Date;
  readonly by: string | null;
  readonly facts: unknown;
  readonly sealed: Uint8Array | null;
  readonly salt: Uint8Array;
  readonly index: number | null;
}

export async function receiptOf(
  desk: Desk,
  actor: Actor,
  request: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  const entry = await desk.database.as(actor.account, async (transaction) => {
    const [row] = await transaction.query<EntryRow>(
      `select e.type, e.version, e.at, e.by, e.facts, e.sealed, e.salt, l.index
       from request_event e join log_entry l on l.request = e.request and l.seq = e.seq
       where e.request = $1 and e.seq = $2`,
      [request, seq],
    );
    return row ? done(row) : refused<Refusal>({ code: 'not-found' });
  });
  if (!entry.ok) return entry;
  const { index, salt } = entry.value;
  if (index === null) return refused({ code: 'not-logged-yet' });
  const content = contentOf(request, seq, entry.value);
  const proof = await desk.database.asSystem((transaction) => provenAt(transaction, index));
  return done(
    proofFileBytes({ ...proof, index, entry: { kind: 'opened', opening: { salt, content } } }),
  );
}

/** What is left of an event that a purge took: that its leaf stands in the log. The content is gone. */
export async function purgedReceiptOf(
  desk: Desk,
  actor: Actor,
  record: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  return desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{
      agency: string;
      commitment: Uint8Array;
      index: number | null;
    }>(
      `select p.agency, c.commitment, l.index from purged_leaf c
       join purged_record p on p.id = c.record
       join log_entry l on l.request = c.record and l.seq = c.seq
       where c.record = $1 and c.seq = $2`,
      [record, seq],
    );
    if (!row || !may(actor.memberships, 'log:read', { agency: row.agency, own: false })) {
      return refused({ code: 'not-found' });
    }
    const { index, commitment } = row;
    if (index === null) return refused({ code: 'not-logged-yet' });
    const proof = await provenAt(transaction, index);
    return done(proofFileBytes({ ...proof, index, entry: { kind: 'closed', commitment } }));
  });
}

/** The commitments of a request's events: made before a purge takes what they are made of. */
export async function commitmentsOf(
  transaction: Transaction,
  request: string,
): Promise<readonly { readonly seq: number; readonly commitment: Uint8Array }[]> {
  const rows = await transaction.query<EntryRow & { readonly seq: number }>(
    `select seq, type, version, at, by, facts, sealed, salt from request_event
     where request = $1 order by seq`,
    [request],
  );
  return rows.map((row) => ({
    seq: row.seq,
    commitment: commit(sha256, { salt: row.salt, content: contentOf(request, row.seq, row) }),
  }));
}

/** As it was when it was logged: the shape of the event without what only its key opens. */
function contentOf(request: string, seq: number, row: EntryRow): Uint8Array {
  const shape = EVENT_SHAPES.find(({ shape: { type } }) => type.value === row.type);
  if (!shape) throw new Error(`${row.type} is no event.`);
  const event = { type: row.type, version: row.version, facts: row.facts, sealed: {} };
  return entryContent({
    request,
    placed: {
      seq,
      at: row.at.toISOString(),
      by: row.by,
      event: event as RequestEvent,
    },
    sealed: row.sealed ?? undefined,
  });
}

export async function provenAt(
  transaction: Transaction,
  index: number,
): Promise<Pick<Parameters<typeof proofFileBytes>[0], 'path' | 'signed'>> {
  const [latest] = await transaction.query<{ note: string }>(
    // One that a witness has signed, if it reaches so far: that proves more than the newest alone.
    `select note from (
       (select 0 as place, note from log_checkpoint where cosigned and size > $1 order by size desc limit 1)
       union all (select 1, note from log_checkpoint order by size desc limit 1)
     ) each order by place limit 1`,
    [index],
  );
  const signed = latest && parseCheckpoint(latest.note);
  if (!signed || signed.refusal) throw new Error('The log’s last checkpoint cannot be read.');
  const { size } = signed.value.checkpoint;
  const tiles = new Map<string, Uint8Array>();
  for (const tile of provingTiles(size, index)) {
    const [row] = await transaction.query<{ hashes: Uint8Array }>(
      'select hashes from log_tile where level = $1 and index = $2',
      [tile.level, tile.index],
    );
    if (row) tiles.set(`${tile.level}/${tile.index}`, row.hashes);
  }
  const hashAt = hashesInTiles(sha256, (tile) => tiles.get(`${tile.level}/${tile.index}`));
  return { path: inclusionProof(sha256, { index, size }, hashAt), signed: signed.value };
}
