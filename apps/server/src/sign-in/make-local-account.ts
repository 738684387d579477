/**
 * A local account, made on the command line by whoever runs the server, never over HTTP: its password, its
 * second factor and its recovery codes. Made again for the same account, everything before stops working and
 * its sessions end.
 */
import { done, refused, type Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import type { Role } from '../access/role.ts';
import { uuidFrom } from '../uuid.ts';
import { logAccess, tellAdministrators } from './access-event.ts';
import { hashPassword, passwordProblem } from './password.ts';
import { keepRecoveryCodes, newRecoveryCodes, newTotp, sealTotp } from './second-factor.ts';
import { nameHash } from './waiting.ts';

export interface NewLocalAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly breakGlass: boolean;
  /** For an account that has none yet; a role is added, never taken away. */
  readonly role?: { readonly agency: string; readonly role: Role };
  /** The name of this desk in the authenticator app. */
  readonly issuer: string;
}

export interface MadeLocalAccount {
  readonly account: string;
  /** For the authenticator app, once. */
  readonly totp: string;
  readonly recoveryCodes: readonly string[];
}

export type MakeRefusal =
  | { readonly code: 'bad-password'; readonly sentence: string }
  | { readonly code: 'no-such-agency'; readonly sentence: string };

export async function makeLocalAccount(
  desk: Pick<Desk, 'database' | 'master' | 'now' | 'random'>,
  made: NewLocalAccount,
): Promise<Result<MadeLocalAccount, MakeRefusal>> {
  const problem = passwordProblem(made.password, made);
  if (problem !== undefined) return refused({ code: 'bad-password', sentence: problem });
  const password = await hashPassword(made.password, desk.random);
  const totp = newTotp(desk.random, made.issuer, made.email);
  const recoveryCodes = newRecoveryCodes(desk.random);
  return desk.database.asSystem(async (transaction) => {
    const agencies = await transaction.query<{ id: string }>('select id from agency order by id');
    const { role } = made;
    if (role && !agencies.some(({ id }) => id === role.agency)) {
      const known = agencies.map(({ id }) => id).join(', ');
      const sentence = `There is no agency "${role.agency}". Name one of: ${known || 'none yet'}.`;
      return refused({ code: 'no-such-agency', sentence });
    }
    await transaction.query(
      'insert into account (id, name, email) values ($1, $2, $3) on conflict do nothing',
      [uuidFrom(desk.random(16)), made.name, made.email],
    );
    const [row] = await transaction.query<{ id: string }>(
      'select id from account where lower(email) = lower($1)',
      [made.email],
    );
    if (!row) throw new Error('It was written just now.');
    const account = row.id;
    if (role) {
      await transaction.query(
        'insert into membership (account, agency, role) values ($1, $2, $3) on conflict do nothing',
        [account, role.agency, role.role],
      );
    }
    await transaction.query(
      `insert into local_secret (account, password, totp, break_glass, made_at)
       values ($1, $2, $3, $4, $5)
       on conflict (account) do update set password = $2, totp = $3, totp_step = 0, break_glass = $4, made_at = $5`,
      [
        account,
        password,
        sealTotp(desk.master, account, totp, desk.random),
        made.breakGlass,
        desk.now(),
      ],
    );
    await keepRecoveryCodes(transaction, account, recoveryCodes);
    await transaction.query('delete from session where account = $1', [account]);
    await transaction.query('delete from sign_in_failure where name_hash = $1', [
      nameHash(made.email),
    ]);
    const event = {
      kind: made.breakGlass ? 'break-glass-made' : 'local-made',
      account,
    } as const;
    await logAccess(transaction, desk, event);
    await tellAdministrators(transaction, desk, event);
    return done({ account, totp: totp.toString(), recoveryCodes });
  });
}
