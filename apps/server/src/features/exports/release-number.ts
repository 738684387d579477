/** The number of the last release of the desk; the gate is given the next, and one that is taken meanwhile is made again. */
import type { Transaction } from '../../db/database.ts';

export async function lastRelease(transaction: Transaction): Promise<number> {
  const [row] = await transaction.query<{ last: number }>(
    'select coalesce(max(number), 0)::int as last from release',
  );
  return row?.last ?? 0;
}
