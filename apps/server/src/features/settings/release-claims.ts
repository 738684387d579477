/**
 * Gives back what somebody holds and may not work on any more: an event of the program's own in each request, so that
 * a colleague can take it at once. What they still may work on stays theirs.
 */
import type { Transaction } from '../../db/database.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { appendEvents, keepRow, loadRequest } from '../requests/event-store.ts';
import { applied } from '../requests/request-state.ts';
import { uuidFrom } from '../../uuid.ts';

export async function releaseClaimsOf(
  transaction: Transaction,
  desk: Desk,
  account: string,
  reason: 'account-ended' | 'role-ended',
): Promise<readonly Changed[]> {
  const held = await transaction.query<{ id: string }>(
    `select r.id from request r where r.claimed_by = $1 and r.claim_until > $2
       and not exists (
         select from membership m join permission p on p.role = m.role and p.action = 'request:work'
         join account a on a.id = m.account and a.disabled_at is null
         where m.account = $1 and (m.agency = r.agency or p.scope = 'city'))
     order by r.id`,
    [account, desk.now()],
  );
  const released: Changed[] = [];
  for (const { id } of held) {
    const stored = await loadRequest(transaction, desk, id, { lock: true });
    // Given back or handed over while this waited for the lock.
    if (stored?.state.claim?.by !== account || stored.key === undefined) continue;
    const placed = await appendEvents(transaction, desk, {
      request: id,
      key: stored.key,
      command: uuidFrom(desk.random(16)),
      by: null,
      after: stored.state.events,
      events: [{ type: 'claim-released', version: 2, facts: { reason }, sealed: {} }],
    });
    const next = placed.reduce(applied, stored.state);
    await keepRow(transaction, desk, id, next);
    const { agency, recordedBy } = stored;
    released.push({ request: id, agency, recordedBy, events: next.events });
  }
  return released;
}
