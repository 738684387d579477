/**
 * Ends an account, or opens it again: its sessions end at once, what it held is given back, and its roles wait. Nobody
 * ends their own.
 */
import { z } from 'zod';
import { done, refused, type Result } from '../../db/result.ts';
import { logAccess, tellAdministrators } from '../../sign-in/access-event.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { ChangedPerson } from './change-role.ts';
import { releaseClaimsOf } from './release-claims.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const endAccountBody = z.strictObject({ account: z.uuid(), ended: z.boolean() });

export async function endAccount(
  desk: Desk,
  actor: Actor,
  { account, ended }: z.infer<typeof endAccountBody>,
): Promise<Result<ChangedPerson, Refusal>> {
  if (!mayWriteSettings(actor, '')) return refused(NOT_SETTINGS);
  if (account === actor.account) return refused({ code: 'own-account' });
  const result = await desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{ ended: boolean }>(
      'select disabled_at is not null as ended from account where id = $1 for update',
      [account],
    );
    if (!row) return refused<Refusal>({ code: 'no-such-person' });
    if (row.ended === ended) return done({ released: [], changed: false });
    await transaction.query('update account set disabled_at = $2 where id = $1', [
      account,
      ended ? desk.now() : null,
    ]);
    if (ended) await transaction.query('delete from session where account = $1', [account]);
    const event = {
      kind: ended ? 'account-ended' : 'account-opened',
      account,
      facts: { by: actor.account },
    } as const;
    await logAccess(transaction, desk, event);
    await tellAdministrators(transaction, desk, event);
    const released = ended
      ? await releaseClaimsOf(transaction, desk, account, 'account-ended')
      : [];
    return done({ released, changed: true });
  });
  if (!result.ok) return result;
  const { released, changed } = result.value;
  for (const change of released) desk.changed(change);
  return done({ account, changed, released: released.length });
}
