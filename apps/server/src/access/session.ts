/**
 * Who is signed in: a random token in a cookie, its hash in the database. Short: half an hour without a
 * request ends it, and ten hours end it in any case, one hour where it came of a break-glass account. Roles
 * are read at every request, so that a role taken away is gone at once. A session says how and when its owner
 * proved who they are; what changes most asks for a proof of the last minutes (docs/sign-in.md).
 */
import { createHash } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Actor } from '../features/requests/desk.ts';
import type { RandomBytes } from '../seal/seal.ts';
import { ROLES, type Role } from './role.ts';

export const IDLE_MINUTES = 30;
export const LONGEST_HOURS = 10;
export const BREAK_GLASS_MINUTES = 60;
/** How long a proof counts as fresh. */
export const FRESH_MINUTES = 5;
const TOKEN_BYTES = 32;

/** `demo`: a desk of fictional cases where anybody may become anybody. */
export const METHODS = ['oidc', 'passkey', 'local', 'break-glass', 'demo'] as const;
export type Method = (typeof METHODS)[number];

export interface SessionDesk {
  readonly database: Database;
  readonly now: () => Date;
  readonly random: RandomBytes;
}

/** How somebody proved who they are. */
export interface Proof {
  readonly method: Method;
  /** Left out: now. Null: not so that it counts as fresh, as with a provider that does not say when it asked. */
  readonly provedAt?: Date | null;
  readonly device?: string;
  readonly provider?: {
    readonly issuer: string;
    readonly subject: string;
    readonly session: string | undefined;
  };
  /** The session that this browser had before: it ends as the new one begins. */
  readonly instead?: string | undefined;
}

export interface Session {
  readonly id: string;
  readonly method: string;
  readonly provedAt: Date | null;
  readonly endsAt: Date;
}

export interface SignedIn {
  readonly actor: Actor;
  readonly session: Session;
}

/** The token, given out once; undefined where the account is unknown or disabled. */
export async function openSession(
  { database, now, random }: SessionDesk,
  account: string,
  { method, provedAt, device = '', provider, instead }: Proof,
): Promise<string | undefined> {
  const token = Buffer.from(random(TOKEN_BYTES)).toString('base64url');
  const at = now();
  const longest = method === 'break-glass' ? BREAK_GLASS_MINUTES : LONGEST_HOURS * 60;
  const opened = await database.asSystem(async (transaction) => {
    if (instead !== undefined) {
      await transaction.query('delete from session where token_hash = $1', [hashOf(instead)]);
    }
    return transaction.query(
      `insert into session (token_hash, account, created_at, seen_at, ends_at, method, proved_at,
         device, issuer, subject, provider_session)
       select $1, id, $2, $2, $3, $5, $6, $7, $8, $9, $10
       from account where id = $4 and disabled_at is null returning account`,
      [
        hashOf(token),
        at,
        later(at, longest),
        account,
        method,
        provedAt === undefined ? at : provedAt,
        device,
        provider?.issuer ?? null,
        provider?.subject ?? null,
        provider?.session ?? null,
      ],
    );
  });
  return opened.length > 0 ? token : undefined;
}

interface SessionRow {
  readonly account: string;
  readonly id: string;
  readonly method: string;
  readonly proved_at: Date | null;
  readonly ends_at: Date;
}

export async function signedInBy(
  { database, now }: SessionDesk,
  token: string,
): Promise<SignedIn | undefined> {
  const at = now();
  return database.asSystem(async (transaction) => {
    const [session] = await transaction.query<SessionRow>(
      `update session s set seen_at = $2 from account a
       where token_hash = $1 and ends_at > $2 and seen_at > $3
         and a.id = s.account and a.disabled_at is null
       returning s.account, s.id, s.method, s.proved_at, s.ends_at`,
      [hashOf(token), at, later(at, -IDLE_MINUTES)],
    );
    if (!session) return undefined;
    const memberships = await transaction.query<{ agency: string; role: string }>(
      'select agency, role from membership where account = $1 order by agency, role',
      [session.account],
    );
    return {
      actor: {
        account: session.account,
        memberships: memberships.flatMap(({ agency, role }) =>
          isRole(role) ? [{ agency, role }] : [],
        ),
      },
      session: {
        id: session.id,
        method: session.method,
        provedAt: session.proved_at,
        endsAt: session.ends_at,
      },
    };
  });
}

export async function actorOf(desk: SessionDesk, token: string): Promise<Actor | undefined> {
  return (await signedInBy(desk, token))?.actor;
}

/** Whether the proof is of the last minutes. In a demonstration nobody proves anything. */
export function isFresh({ method, provedAt }: Session, now: Date): boolean {
  if (method === 'demo') return true;
  return provedAt !== null && provedAt > later(now, -FRESH_MINUTES);
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

export function hashOf(token: string): Uint8Array {
  return createHash('sha256').update(token).digest();
}

export function later(at: Date, minutes: number): Date {
  return new Date(at.getTime() + minutes * 60_000);
}

function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}
