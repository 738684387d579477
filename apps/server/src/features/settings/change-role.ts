/**
 * Gives a role in an agency, or takes it away. Nobody gives one to themselves, and nobody takes away their own last
 * role as administrator: that is a second administrator's to do. Roles are read at each request, so it holds at once.
 */
import { z } from 'zod';
import { ROLES } from '../../access/role.ts';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { logAccess, tellAdministrators } from '../../sign-in/access-event.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { agencyId } from './setting-content.ts';
import { releaseClaimsOf } from './release-claims.ts';
import { NOT_SETTINGS, mayWriteSettings } from './setting-store.ts';

export const changeRoleBody = z.strictObject({
  account: z.uuid(),
  agency: agencyId,
  role: z.enum(ROLES),
  give: z.boolean(),
});
export const changedPerson = z
  .strictObject({
    account: z.uuid(),
    /** False: it was so already. */
    changed: z.boolean(),
    released: z.int().meta({ description: 'Claims that ended with it.' }),
  })
  .meta({ id: 'changed-person' });
export type ChangedPerson = z.infer<typeof changedPerson>;

export async function changeRole(
  desk: Desk,
  actor: Actor,
  { account, agency, role, give }: z.infer<typeof changeRoleBody>,
): Promise<Result<ChangedPerson, Refusal>> {
  if (!mayWriteSettings(actor, agency)) return refused(NOT_SETTINGS);
  if (give && account === actor.account) return refused({ code: 'role-for-self' });
  const result = await desk.database.asSystem(async (transaction) => {
    const about = await standing(transaction, account, agency);
    if (!about.ok) return about;
    if (give && about.value.ended) return refused<Refusal>({ code: 'account-ended' });
    if (!give && account === actor.account && role === 'administrator') {
      const [left] = await transaction.query<{ amount: number }>(
        `select count(*)::integer as amount from membership where account = $1 and role = $2`,
        [account, role],
      );
      if ((left?.amount ?? 0) <= 1) return refused<Refusal>({ code: 'last-own-role' });
    }
    const rows = await transaction.query(
      give
        ? `insert into membership (account, agency, role) values ($1, $2, $3)
           on conflict do nothing returning account`
        : 'delete from membership where account = $1 and agency = $2 and role = $3 returning account',
      [account, agency, role],
    );
    if (rows.length === 0) return done({ released: [], changed: false });
    const event = {
      kind: give ? 'role-given' : 'role-taken',
      account,
      facts: { by: actor.account, agency, role },
    } as const;
    await logAccess(transaction, desk, event);
    // Who may do most is nobody's secret from those who may.
    if (role === 'administrator') await tellAdministrators(transaction, desk, event);
    const released = give ? [] : await releaseClaimsOf(transaction, desk, account, 'role-ended');
    return done({ released, changed: true });
  });
  if (!result.ok) return result;
  for (const change of result.value.released) desk.changed(change);
  const { released, changed } = result.value;
  return done({ account, changed, released: released.length });
}

async function standing(
  transaction: Transaction,
  account: string,
  agency: string,
): Promise<Result<{ readonly ended: boolean }, Refusal>> {
  const [known] = await transaction.query('select id from agency where id = $1', [agency]);
  if (!known) return refused({ code: 'no-such-agency' });
  const [row] = await transaction.query<{ ended: boolean }>(
    'select disabled_at is not null as ended from account where id = $1 for update',
    [account],
  );
  return row ? done(row) : refused({ code: 'no-such-person' });
}
