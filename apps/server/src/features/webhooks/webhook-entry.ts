/** What was done about webhooks, for good: the event and its place in the log's queue in one transaction. */
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import type { Transaction } from '../../db/database.ts';
import { logLeaf } from '../../log/log-leaf.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Desk } from '../requests/desk.ts';

export const WEBHOOK_EVENTS = [
  'webhook-added',
  'webhook-changed',
  'webhook-secret-rotated',
  'webhook-switched-on',
  'webhook-switched-off',
  'webhook-removed',
  /** By the program, after failures. */
  'webhook-stopped',
] as const;

export interface WebhookEntry {
  readonly kind: (typeof WEBHOOK_EVENTS)[number];
  /** Null for the program. */
  readonly account: string | null;
  /** Ids, kinds, agencies and the host that is called: no secret. */
  readonly facts: Readonly<Record<string, Json>>;
}

export async function logWebhook(
  transaction: Transaction,
  desk: Pick<Desk, 'now' | 'random'>,
  { kind, account, facts }: WebhookEntry,
): Promise<void> {
  const id = uuidFrom(desk.random(16));
  const at = desk.now();
  const salt = desk.random(32);
  await transaction.query(
    `insert into webhook_event (id, kind, version, at, account, facts, salt)
     values ($1, $2, 1, $3, $4, $5, $6)`,
    [id, kind, at, account, JSON.stringify(facts), salt],
  );
  await logLeaf(transaction, id, {
    salt,
    content: webhookContent(id, at, { kind, account, facts }),
  });
}

/** As it stands in the log; a change of shape is a new version beside this one. */
export function webhookContent(
  id: string,
  at: Date,
  { kind, account, facts }: WebhookEntry,
): Uint8Array {
  return canonicalJson({ webhook: id, version: 1, kind, at: at.toISOString(), account, facts });
}
