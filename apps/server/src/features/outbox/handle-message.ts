/**
 * What a person does with a message of the outbox: print it, say that it was posted or handed over, have it sent
 * again. Each is done once, whoever asks twice.
 */
import { z } from 'zod';
import { may } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { openFile } from '../files/sealed-file.ts';
import { logRead } from '../reading/request-read.ts';
import type { Actor, Changed, Desk } from '../requests/desk.ts';
import { loadRequest, type StoredRequest } from '../requests/event-store.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Way } from '../requests/request-event.ts';
import { recordDelivery } from './record-delivery.ts';

export const handledOutput = z.strictObject({ id: z.uuid(), state: z.string() });
type Handled = z.infer<typeof handledOutput>;

interface Row {
  readonly request: string;
  readonly event: number;
  readonly way: Way;
  readonly state: string;
  readonly attempts: number;
  readonly file: number;
}

interface Held {
  readonly row: Row;
  readonly stored: StoredRequest;
}

/** The request locked, then the row: whoever may see it and works on the request. */
async function held(
  transaction: Transaction,
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<Held, Refusal>> {
  const read = 'select request, event, way, state, attempts, file from outbox where id = $1';
  const [seen] = await transaction.query<Row>(read, [id]);
  if (!seen) return refused({ code: 'not-found' });
  const stored = await loadRequest(transaction, desk, seen.request, { lock: true });
  const [row] = await transaction.query<Row>(`${read} for update`, [id]);
  if (!stored || !row) return refused({ code: 'not-found' });
  const own = stored.recordedBy === actor.account;
  if (!may(actor.memberships, 'request:work', { agency: stored.agency, own })) {
    return refused({ code: 'not-allowed', what: 'work on this request' });
  }
  return done({ row, stored });
}

/** Posted or handed over: it has left the house. */
export function markGone(desk: Desk, actor: Actor, id: string): Promise<Result<Handled, Refusal>> {
  return handled(desk, actor, id, async (transaction, { row, stored }) => {
    if (row.way !== 'post' && row.way !== 'hand') return refused({ code: 'not-in-queue' });
    if (row.state === 'gone') return done({ state: 'gone' });
    if (row.state !== 'waiting' && row.state !== 'printed') {
      return refused({ code: 'not-in-queue' });
    }
    await moved(transaction, desk, id, 'gone', row.attempts);
    const changed = await recordDelivery(transaction, desk, stored, {
      facts: {
        of: row.event,
        by: row.way,
        result: row.way === 'post' ? 'posted' : 'handed',
        attempts: row.attempts,
      },
      by: actor.account,
    });
    return done({ state: 'gone', changed });
  });
}

/** A failure that a person has looked at: all its attempts begin anew. */
export function sendAgain(desk: Desk, actor: Actor, id: string): Promise<Result<Handled, Refusal>> {
  return handled(desk, actor, id, async (transaction, { row, stored }) => {
    if (row.state === 'waiting' && row.attempts === 0) return done({ state: 'waiting' });
    if (row.state !== 'dead') return refused({ code: 'not-in-queue' });
    await moved(transaction, desk, id, 'waiting', 0);
    const changed = await recordDelivery(transaction, desk, stored, {
      facts: { of: row.event, by: row.way, result: 'again', attempts: 0 },
      by: actor.account,
    });
    return done({ state: 'waiting', changed });
  });
}

/** The PDF, from the file that was signed; it counts as printed. */
export async function printMessage(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<Uint8Array, Refusal>> {
  return desk.database.as<Uint8Array, Refusal>(actor.account, async (transaction) => {
    const found = await held(transaction, desk, actor, id);
    if (!found.ok) return found;
    const { row, stored } = found.value;
    if (stored.key === undefined) return refused({ code: 'not-found' });
    const kept = await openFile(transaction, { request: row.request, key: stored.key }, row.file);
    if (!kept) return refused({ code: 'not-found' });
    if (row.state === 'waiting' && (row.way === 'post' || row.way === 'hand')) {
      await moved(transaction, desk, id, 'printed', row.attempts);
    }
    await logRead(transaction, desk, actor, stored, 'letter');
    return done(kept.content);
  });
}

async function handled(
  desk: Desk,
  actor: Actor,
  id: string,
  work: (
    transaction: Transaction,
    held: Held,
  ) => Promise<Result<{ readonly state: string; readonly changed?: Changed }, Refusal>>,
): Promise<Result<Handled, Refusal>> {
  const result = await desk.database.as(actor.account, async (transaction) => {
    const found = await held(transaction, desk, actor, id);
    return found.ok ? work(transaction, found.value) : found;
  });
  if (!result.ok) return result;
  if (result.value.changed) desk.changed(result.value.changed);
  return done({ id, state: result.value.state });
}

async function moved(
  transaction: Transaction,
  desk: Pick<Desk, 'now'>,
  id: string,
  state: string,
  attempts: number,
): Promise<void> {
  await transaction.query(
    `update outbox set state = $2, attempts = $3, next_at = $4, problem = null, changed_at = $4
     where id = $1`,
    [id, state, attempts, desk.now()],
  );
}
