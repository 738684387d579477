/** Gives a paper to be read, in the transaction that keeps it: there is never a paper that nobody will read. */
import type { Transaction } from '../../db/database.ts';
import type { Desk } from '../requests/desk.ts';

export interface QueuedPaper {
  readonly request: string;
  readonly file: number;
  readonly agency: string;
}

export async function queueReading(
  transaction: Transaction,
  { now }: Pick<Desk, 'now'>,
  { request, file, agency }: QueuedPaper,
): Promise<void> {
  await transaction.query(
    `insert into paper_reading (request, file, agency, state, next_at, changed_at)
     values ($1, $2, $3, 'waiting', $4, $4)`,
    [request, file, agency, now()],
  );
}
