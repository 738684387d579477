/** The receipt of an event that whoever asks may read whole: its content and salt beside the proof that the log has its leaf. */
import type { Opening } from '@threshold/ledger/commitment';
import { proofFileBytes } from '@threshold/ledger/proof-file';
import { done, refused, type Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import type { Refusal } from '../features/requests/refusal.ts';
import { provenAt } from './receipt.ts';

export function openedReceipt(
  desk: Pick<Desk, 'database'>,
  { record, seq }: { readonly record: string; readonly seq: number },
  opening: Opening,
): Promise<Result<Uint8Array, Refusal>> {
  return desk.database.asSystem(async (transaction) => {
    const [place] = await transaction.query<{ index: number | null }>(
      'select index from log_entry where request = $1 and seq = $2',
      [record, seq],
    );
    const index = place?.index ?? null;
    if (index === null) return refused<Refusal>({ code: 'not-logged-yet' });
    const proof = await provenAt(transaction, index);
    return done(proofFileBytes({ ...proof, index, entry: { kind: 'opened', opening } }));
  });
}
