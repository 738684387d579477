/** Who can work on requests of an agency: for handing over. Nobody where the one who asks may not read them. */
import type { Transaction } from '../../db/database.ts';

export interface Colleague {
  readonly account: string;
  readonly name: string;
}

export function colleaguesOf(
  transaction: Transaction,
  agency: string,
): Promise<readonly Colleague[]> {
  return transaction.query<Colleague>(
    'select account, name from desk_colleagues($1) order by name',
    [agency],
  );
}
