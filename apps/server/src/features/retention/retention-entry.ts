/** What was done about records, for good: the event and its place in the log's queue in one transaction. */
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import type { Transaction } from '../../db/database.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import type { Desk } from '../requests/desk.ts';

export const RETENTION_KINDS = [
  'rule-set',
  'hold-placed',
  'hold-lifted',
  'purged',
  'erased-again',
] as const;

export interface RetentionEntry {
  readonly id: string;
  readonly kind: (typeof RETENTION_KINDS)[number];
  /** Null where the program did it by itself, after a restore. */
  readonly account: string | null;
  readonly agency: string;
  /** Ids, kinds, days: no name. */
  readonly facts: Readonly<Record<string, Json>>;
}

export async function logRetention(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { id, kind, account, agency, facts }: RetentionEntry,
): Promise<void> {
  const at = desk.now();
  const salt = desk.random(32);
  await transaction.query(
    `insert into retention_event (id, kind, at, account, agency, facts, salt)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, kind, at, account, agency, JSON.stringify(facts), salt],
  );
  const content = retentionContent({ id, kind, at, account, agency, facts });
  await logLeaf(transaction, id, { salt, content });
}

/** What the leaf commits to. */
export function retentionContent({
  id,
  kind,
  at,
  account,
  agency,
  facts,
}: RetentionEntry & { readonly at: Date }): Uint8Array {
  return canonicalJson({ records: id, kind, at: at.toISOString(), account, agency, facts });
}
