/**
 * A leaf for what is about no request: it waits for its place under its own id, in the transaction of the row that it
 * commits to; as number 1 where there is only one.
 */
import type { Opening } from '@threshold/ledger/commitment';
import type { Transaction } from '../db/database.ts';
import { entryLeaf } from './entry-leaf.ts';

export async function logLeaf(
  transaction: Transaction,
  id: string,
  opening: Opening,
  seq = 1,
): Promise<void> {
  await transaction.query('insert into log_entry (request, seq, leaf) values ($1, $2, $3)', [
    id,
    seq,
    entryLeaf(opening),
  ]);
}
