/**
 * Sends what waits, as the outbox does: taken with a lease, called outside of any transaction, settled in one. Killed in
 * between, it is sent again under the same id. An endpoint through which nothing got for a day when a delivery has
 * failed for the last time is stopped, and its administrators are told.
 */
import type { Transaction } from '../../db/database.ts';
import { unsealUnder } from '../../seal/seal.ts';
import { tellAllAdministrators } from '../../sign-in/access-event.ts';
import { BACKOFF } from '../outbox/deliver.ts';
import type { Desk } from '../requests/desk.ts';
import { call, type Called } from './call.ts';
import { secretPlace } from './endpoint.ts';
import { logWebhook } from './webhook-entry.ts';

export type WebhookDelivery = Pick<Desk, 'database' | 'master' | 'now' | 'random' | 'webhooks'>;

const AT_ONCE = 8;
/** Longer than a call may take. */
const LEASE_MINUTES = 1;
export const STOPS_AFTER_HOURS = 24;
const KEPT_DAYS = 30;

interface Taken {
  readonly id: string;
  readonly endpoint: string;
  readonly url: string;
  readonly kind: string;
  readonly payload: string;
  readonly attempts: number;
}

/** How many were taken: 0 when nothing is due. */
export async function deliverWebhooks(desk: WebhookDelivery): Promise<number> {
  const taken = await take(desk);
  await Promise.all(
    taken.map(async (each) => {
      const secrets = await secretsOf(desk, each.endpoint);
      const called: Called =
        secrets.length === 0
          ? { ok: false, problem: 'no-secret' }
          : await call(desk.webhooks.policy, { ...each, secrets, at: desk.now() });
      await settle(desk, each, called);
    }),
  );
  return taken.length;
}

/** What was sent or given up long ago goes; what waits stays. */
export function sweepDeliveries({ database, now }: WebhookDelivery): Promise<void> {
  return database.asSystem(async (transaction) => {
    await transaction.query(
      `delete from webhook_delivery where state in ('sent', 'dead') and changed_at < $1`,
      [later(now(), -KEPT_DAYS * 24 * 60)],
    );
  });
}

function take({ database, now }: WebhookDelivery): Promise<readonly Taken[]> {
  const at = now();
  return database.asSystem((transaction) =>
    transaction.query<Taken>(
      `update webhook_delivery t
       set state = 'sending', attempts = t.attempts + 1, lease_until = $2, changed_at = $1
       from webhook_endpoint w
       where w.id = t.endpoint and t.id in (
         select d.id from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint
         where (e.state = 'on' or d.kind = 'test') and (
           (d.state = 'waiting' and d.next_at <= $1) or (d.state = 'sending' and d.lease_until <= $1)
         ) order by d.next_at, d.id limit ${AT_ONCE} for update of d skip locked
       )
       returning t.id, t.endpoint, w.url, t.kind, t.payload, t.attempts`,
      [at, later(at, LEASE_MINUTES)],
    ),
  );
}

/** The newest first; one that was rotated away as long as it overlaps. */
async function secretsOf(
  { database, master, now }: WebhookDelivery,
  endpoint: string,
): Promise<readonly Uint8Array[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ id: string; sealed: Uint8Array }>(
      `select id, sealed from webhook_secret where endpoint = $1 and (until is null or until > $2)
       order by until is not null, made_at desc`,
      [endpoint, now()],
    ),
  );
  return rows
    .map(({ id, sealed }) => unsealUnder(master, secretPlace(id), sealed))
    .filter((secret) => secret !== undefined);
}

async function settle(desk: WebhookDelivery, taken: Taken, called: Called): Promise<void> {
  await desk.database.asSystem(async (transaction) => {
    const now = desk.now();
    // The endpoint first and the delivery second, as everywhere, so that two never wait for each other.
    const [endpoint] = await transaction.query<{ state: string; failing_since: Date | null }>(
      'select state, failing_since from webhook_endpoint where id = $1 for update',
      [taken.endpoint],
    );
    const [row] = await transaction.query<{ state: string; attempts: number }>(
      'select state, attempts from webhook_delivery where id = $1 for update',
      [taken.id],
    );
    // Removed or purged meanwhile, or taken again by another process: only news of a success still counts.
    if (!endpoint || !row || row.state === 'sent') return;
    if (!called.ok && (row.state !== 'sending' || row.attempts !== taken.attempts)) return;
    const wait = taken.kind === 'test' ? undefined : BACKOFF[taken.attempts - 1];
    const gone = !called.ok && called.problem === 'gone';
    const again = !called.ok && !gone && wait !== undefined;
    await transaction.query(
      `update webhook_delivery set state = $2, problem = $3, status = $4, next_at = $5, lease_until = null,
         changed_at = $6 where id = $1`,
      [
        taken.id,
        called.ok ? 'sent' : again ? 'waiting' : 'dead',
        called.ok ? null : called.problem,
        called.status ?? null,
        again ? later(now, wait) : now,
        now,
      ],
    );
    if (called.ok) {
      await transaction.query('update webhook_endpoint set failing_since = null where id = $1', [
        taken.endpoint,
      ]);
      return;
    }
    if (taken.kind === 'test') return;
    const since = endpoint.failing_since ?? now;
    await transaction.query('update webhook_endpoint set failing_since = $2 where id = $1', [
      taken.endpoint,
      since,
    ]);
    const longEnough = since <= later(now, -STOPS_AFTER_HOURS * 60);
    if (endpoint.state === 'on' && (gone || (!again && longEnough))) {
      await stop(transaction, desk, taken, gone ? 'gone' : 'failing');
    }
  });
}

async function stop(
  transaction: Transaction,
  desk: WebhookDelivery,
  { endpoint, url }: Taken,
  why: 'gone' | 'failing',
): Promise<void> {
  await transaction.query(`update webhook_endpoint set state = 'stopped' where id = $1`, [
    endpoint,
  ]);
  const facts = { endpoint, host: new URL(url).host, why };
  await logWebhook(transaction, desk, { kind: 'webhook-stopped', account: null, facts });
  await tellAllAdministrators(transaction, desk, 'webhook-stopped', facts);
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}
