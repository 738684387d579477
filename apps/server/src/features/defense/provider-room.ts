/** How many cases of an office each provider has, and how many more it takes over. */
import type { Provider } from '@threshold/guidance/directory/provider';
import type { Transaction } from '../../db/database.ts';

/** Cases offered to and taken over by each, by the provider's id. */
export async function takenBy(
  transaction: Transaction,
  agency: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await transaction.query<{ provider: string; amount: number }>(
    `select provider, count(*)::int as amount from defense_case
     where agency = $1 and provider is not null and state in ('offered', 'placed') group by provider`,
    [agency],
  );
  return new Map(rows.map(({ provider, amount }) => [provider, amount]));
}

/** Null where nobody told how many it takes over. It counts this office's cases alone: others may have sent theirs. */
export function roomOf(
  { id, capacity }: Pick<Provider, 'id' | 'capacity'>,
  taken: ReadonlyMap<string, number>,
): number | null {
  return capacity === undefined ? null : Math.max(0, capacity - (taken.get(id) ?? 0));
}
