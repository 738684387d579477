/** What somebody sees and changes of their own ways in: passkeys and sessions. Nobody else's, whatever the id. */
import { done, refused, type Result } from '../db/result.ts';
import type { Desk } from '../features/requests/desk.ts';
import { IDLE_MINUTES, later } from '../access/session.ts';
import { logAccess } from './access-event.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

export interface MyPasskey {
  readonly id: string;
  readonly name: string;
  readonly synced: boolean;
  readonly madeAt: string;
  readonly usedAt: string | null;
}

export async function myPasskeys(
  { database }: Desk,
  account: string,
): Promise<readonly MyPasskey[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{
      id: string;
      name: string;
      synced: boolean;
      made_at: Date;
      used_at: Date | null;
    }>(
      'select id, name, synced, made_at, used_at from passkey where account = $1 order by made_at, id',
      [account],
    ),
  );
  return rows.map(({ id, name, synced, made_at, used_at }) => ({
    id,
    name,
    synced,
    madeAt: made_at.toISOString(),
    usedAt: used_at?.toISOString() ?? null,
  }));
}

export async function namePasskey(
  { database }: Desk,
  account: string,
  id: string,
  name: string,
): Promise<Result<object, SignInRefusal>> {
  const named = await database.asSystem((transaction) =>
    transaction.query('update passkey set name = $3 where id = $1 and account = $2 returning id', [
      id,
      account,
      name,
    ]),
  );
  return named.length > 0 ? done({}) : refused({ code: 'not-yours' });
}

/** Not the last way in: somebody who has neither a provider's account nor a password keeps one key. */
export async function removePasskey(
  desk: Desk,
  account: string,
  id: string,
): Promise<Result<object, SignInRefusal>> {
  return desk.database.asSystem(async (transaction) => {
    // The row of the account is held, so that two who remove one each do not remove both.
    await transaction.query('select id from account where id = $1 for update', [account]);
    const others = await transaction.query(
      `select 1 from passkey where account = $1 and id <> $2
       union all select 1 from account_subject where account = $1
       union all select 1 from local_secret where account = $1`,
      [account, id],
    );
    if (others.length === 0) return refused({ code: 'last-way' });
    const removed = await transaction.query(
      'delete from passkey where id = $1 and account = $2 returning id',
      [id, account],
    );
    if (removed.length === 0) return refused({ code: 'not-yours' });
    await logAccess(transaction, desk, { kind: 'passkey-removed', account });
    return done({});
  });
}

export interface MySession {
  readonly id: string;
  readonly method: string;
  readonly device: string;
  readonly since: string;
  readonly seenAt: string;
  readonly endsAt: string;
  /** The one that asks. */
  readonly here: boolean;
}

export async function mySessions(
  { database, now }: Desk,
  account: string,
  here: string,
): Promise<readonly MySession[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{
      id: string;
      method: string;
      device: string;
      created_at: Date;
      seen_at: Date;
      ends_at: Date;
    }>(
      `select id, method, device, created_at, seen_at, ends_at from session
       where account = $1 and ends_at > $2 and seen_at > $3 order by created_at desc, id`,
      [account, now(), later(now(), -IDLE_MINUTES)],
    ),
  );
  return rows.map(({ id, method, device, created_at, seen_at, ends_at }) => ({
    id,
    method,
    device,
    since: created_at.toISOString(),
    seenAt: seen_at.toISOString(),
    endsAt: ends_at.toISOString(),
    here: id === here,
  }));
}

export async function endSession(
  { database }: Desk,
  account: string,
  id: string,
): Promise<Result<object, SignInRefusal>> {
  const ended = await database.asSystem((transaction) =>
    transaction.query('delete from session where id = $1 and account = $2 returning id', [
      id,
      account,
    ]),
  );
  return ended.length > 0 ? done({}) : refused({ code: 'not-yours' });
}

export async function endOtherSessions(
  { database }: Desk,
  account: string,
  here: string,
): Promise<number> {
  const ended = await database.asSystem((transaction) =>
    transaction.query('delete from session where account = $1 and id <> $2 returning id', [
      account,
      here,
    ]),
  );
  return ended.length;
}

export interface Told {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** Whom it is about, where it is about somebody. */
  readonly who: string | null;
}

/** What somebody has been told and has not said to have seen. */
export async function whatIWasTold({ database }: Desk, account: string): Promise<readonly Told[]> {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{
      id: string;
      kind: string;
      at: Date;
      facts: Record<string, unknown>;
      who: string | null;
    }>(
      `select t.id, t.kind, t.at, t.facts, a.name as who from told t
       left join account a on a.id::text = t.facts->>'account'
       where t.account = $1 and t.seen_at is null order by t.at desc, t.id limit 100`,
      [account],
    ),
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

export async function saidSeen(
  { database, now }: Desk,
  account: string,
  id: string,
): Promise<Result<object, SignInRefusal>> {
  const seen = await database.asSystem((transaction) =>
    transaction.query(
      'update told set seen_at = coalesce(seen_at, $3) where id = $1 and account = $2 returning id',
      [id, account, now()],
    ),
  );
  return seen.length > 0 ? done({}) : refused({ code: 'not-yours' });
}
