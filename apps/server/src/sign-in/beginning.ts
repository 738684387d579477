/**
 * What a sign-in began with, until it ends: kept under the hash of a random token that only the asking browser
 * has, taken out once, and worth nothing after ten minutes. In the database, so that any server can go on.
 */
import type { Parameter, Transaction } from '../db/database.ts';
import { hashOf, later, type SessionDesk } from '../access/session.ts';

export const BEGINNING_MINUTES = 10;

export type BeginningKind = 'oidc' | 'passkey-sign-in' | 'passkey-add';

/** Gives the token. */
export async function begin(
  { database, now, random }: SessionDesk,
  kind: BeginningKind,
  facts: object,
  account: string | null = null,
): Promise<string> {
  const token = Buffer.from(random(32)).toString('base64url');
  const values: Parameter[] = [
    hashOf(token),
    kind,
    account,
    JSON.stringify(facts),
    later(now(), BEGINNING_MINUTES),
  ];
  await database.asSystem(async (transaction) => {
    await sweep(transaction, now());
    await transaction.query(
      `insert into sign_in_beginning (token_hash, kind, account, facts, ends_at)
       values ($1, $2, $3, $4, $5)`,
      values,
    );
  });
  return token;
}

export interface Beginning {
  readonly account: string | null;
  readonly facts: unknown;
}

/** Takes it out, so that it cannot be used again, whatever comes of it. */
export async function takeBeginning(
  { database, now }: SessionDesk,
  kind: BeginningKind,
  token: string,
): Promise<Beginning | undefined> {
  const [taken] = await database.asSystem((transaction) =>
    transaction.query<Beginning & { ends_at: Date }>(
      'delete from sign_in_beginning where token_hash = $1 and kind = $2 returning account, facts, ends_at',
      [hashOf(token), kind],
    ),
  );
  return taken && taken.ends_at > now() ? taken : undefined;
}

async function sweep(transaction: Transaction, now: Date): Promise<void> {
  await transaction.query('delete from sign_in_beginning where ends_at <= $1', [now]);
}
