/**
 * A leaf for what is about no request: it waits for its place under its own id, as number 1, in the transaction of
 * the row that it commits to.
 */
import type { Opening } from '@threshold/ledger/commitment';
import type { Transaction } from '../db/database.ts';
import { entryLeaf } from './entry-leaf.ts';

export async function logLeaf(
  transaction: Transaction,
  id: string,
  opening: Opening,
): Promise<void> {
  await transaction.query('insert into log_entry (request, seq, leaf) values ($1, 1, $2)', [
    id,
    entryLeaf(opening),
  ]);
}
