/**
 * Who is signed in: a random token in a cookie, its hash in the database. Short: half an hour without a
 * request ends it, and ten hours end it in any case. Roles are read at every request, so that a role taken
 * away is gone at once. How somebody proves who they are, before a session opens, is not decided here.
 */
import { createHash } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Actor } from '../features/requests/desk.ts';
import type { RandomBytes } from '../seal/seal.ts';
import { ROLES, type Role } from './role.ts';

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 10;
const TOKEN_BYTES = 32;

export interface SessionDesk {
  readonly database: Database;
  readonly now: () => Date;
  readonly random: RandomBytes;
}

/** The token, given out once; undefined where the account is unknown or disabled. */
export async function openSession(
  { database, now, random }: SessionDesk,
  account: string,
): Promise<string | undefined> {
  const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
  const at = now();
  const opened = await database.asSystem((transaction) =>
    transaction.query(
      `insert into session (token_hash, account, created_at, seen_at, ends_at)
       select $1, id, $2, $2, $3 from account where id = $4 and disabled_at is null returning account`,
      [hashOf(token), at, later(at, LONGEST_HOURS * 60), account],
    ),
  );
  return opened.length > 0 ? token : undefined;
}

export async function actorOf(
  { database, now }: SessionDesk,
  token: string,
): Promise<Actor | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [session] = await transaction.query<{ account: string }>(
      `update session set seen_at = $2 from account a
       where token_hash = $1 and ends_at > $2 and seen_at > $3
         and a.id = session.account and a.disabled_at is null returning account`,
      [hashOf(token), at, later(at, -IDLE_MINUTES)],
    );
    if (!session) return undefined;
    const memberships = await transaction.query<{ agency: string; role: string }>(
      'select agency, role from membership where account = $1 order by agency, role',
      [session.account],
    );
    return {
      account: session.account,
      memberships: memberships.flatMap(({ agency, role }) =>
        isRole(role) ? [{ agency, role }] : [],
      ),
    };
  });
}

export async function closeSession({ database }: SessionDesk, token: string): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query('delete from session where token_hash = $1', [hashOf(token)]),
  );
}

/** Sessions that ended by themselves. */
export async function sweepSessions({ database, now }: SessionDesk): Promise<void> {
  await database.asSystem((transaction) =>
    transaction.query('delete from session where ends_at <= $1 or seen_at <= $2', [
      now(),
      later(now(), -IDLE_MINUTES),
    ]),
  );
}

function hashOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
