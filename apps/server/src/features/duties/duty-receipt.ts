/** The receipt of one event of a record: a proof file that anybody can check without us, the sealed part by its hash. */
import { commit } from '@threshold/ledger/commitment';
import { sha256 } from '@threshold/ledger/edge/node-crypto';
import type { Transaction } from '../../db/database.ts';
import type { Result } from '../../db/result.ts';
import { recordReceipt } from '../../log/record-receipt.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { dutyContent, type DutyEventRow } from './duty-store.ts';

interface EntryRow extends Omit<DutyEventRow, 'seq' | 'command'> {
  readonly salt: Uint8Array;
}

export function dutyReceipt(
  desk: Desk,
  actor: Actor,
  id: string,
  seq: number,
): Promise<Result<Uint8Array, Refusal>> {
  const events = {
    table: 'duty_event',
    column: 'record',
    none: { code: 'no-such-duty' },
    content: dutyContent,
  } as const;
  return recordReceipt(desk, actor, events, { id, seq });
}

/** The commitments of a record's events: made before a purge takes what they are made of. */
export async function dutyCommitmentsOf(
  transaction: Transaction,
  id: string,
): Promise<readonly { readonly seq: number; readonly commitment: Uint8Array }[]> {
  const rows = await transaction.query<EntryRow & { readonly seq: number }>(
    'select seq, type, version, at, by, facts, sealed, salt from duty_event where record = $1 order by seq',
    [id],
  );
  return rows.map(({ salt, ...row }) => ({
    seq: row.seq,
    commitment: commit(sha256, { salt, content: dutyContent(id, row) }),
  }));
}
