/**
 * Whose account a provider's person is: the one that their subject is linked to. The first time, and only where
 * the administrator allows it for this provider, the one with the e-mail that the provider has verified, if
 * nobody else of the provider is linked to it. A break-glass account is nobody's at a provider.
 */
import type { Desk } from '../features/requests/desk.ts';
import type { Transaction } from '../db/database.ts';
import { logAccess } from './access-event.ts';
import type { Provider } from './sign-in-options.ts';

export interface Claims {
  readonly iss: string;
  readonly sub: string;
  readonly email?: unknown;
  readonly email_verified?: unknown;
}

export async function accountOf(
  desk: Desk,
  provider: Provider,
  claims: Claims,
  more: () => Promise<Pick<Claims, 'email' | 'email_verified'> | undefined>,
): Promise<string | undefined> {
  const linked = await desk.database.asSystem((transaction) => linkedTo(transaction, claims));
  if (linked !== undefined || !provider.linkByEmail) return linked;
  const told = claims.email === undefined ? await more() : claims;
  const email = told?.email_verified === true ? told.email : undefined;
  if (typeof email !== 'string') return undefined;
  return desk.database.asSystem(async (transaction) => {
    const [row] = await transaction.query<{ account: string }>(
      `insert into account_subject (issuer, subject, account, linked_at)
       select $1, $2, a.id, $4 from account a
       where lower(a.email) = lower($3) and a.disabled_at is null
         and not exists (select from local_secret s where s.account = a.id and s.break_glass)
       on conflict do nothing returning account`,
      [claims.iss, claims.sub, email, desk.now()],
    );
    // Linked by the same person in another window meanwhile, or the account is another one's: look again.
    if (!row) return linkedTo(transaction, claims);
    const facts = { provider: provider.id };
    await logAccess(transaction, desk, { kind: 'subject-linked', account: row.account, facts });
    return row.account;
  });
}

async function linkedTo(
  transaction: Transaction,
  { iss, sub }: Claims,
): Promise<string | undefined> {
  const [row] = await transaction.query<{ account: string }>(
    'select account from account_subject where issuer = $1 and subject = $2',
    [iss, sub],
  );
  return row?.account;
}
