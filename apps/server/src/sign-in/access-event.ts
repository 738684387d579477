/**
 * What happened to ways in, for good: the event and its place in the log's queue in one transaction, and a word
 * to the people who have to know. Facts hold ids and kinds, never a name, an e-mail or an address.
 */
import { canonicalJson, type Json } from '@threshold/ledger/canonical-json';
import type { Desk } from '../features/requests/desk.ts';
import type { Transaction } from '../db/database.ts';
import { logLeaf } from '../log/log-leaf.ts';
import { uuidFrom } from '../uuid.ts';

export const ACCESS_KINDS = [
  'break-glass-made',
  'break-glass-used',
  'local-made',
  'local-used',
  'recovery-code-used',
  'passkey-added',
  'passkey-removed',
  'passkey-copied',
  'subject-linked',
  'account-made',
  'account-ended',
  'account-opened',
  'role-given',
  'role-taken',
] as const;
export type AccessKind = (typeof ACCESS_KINDS)[number];

export interface AccessEvent {
  readonly kind: AccessKind;
  readonly account: string;
  readonly facts?: Readonly<Record<string, Json>>;
}

export type AccessDesk = Pick<Desk, 'now' | 'random'>;

export async function logAccess(
  transaction: Transaction,
  desk: AccessDesk,
  { kind, account, facts = {} }: AccessEvent,
): Promise<void> {
  const id = uuidFrom(desk.random(16));
  const at = desk.now();
  const salt = desk.random(32);
  const content = canonicalJson({ access: id, kind, at: at.toISOString(), account, facts });
  await transaction.query(
    'insert into access_event (id, kind, at, account, facts, salt) values ($1, $2, $3, $4, $5, $6)',
    [id, kind, at, account, JSON.stringify(facts), salt],
  );
  await logLeaf(transaction, id, { salt, content });
}

/** Puts a word before every administrator who is not disabled, but for whom it is about. */
export async function tellAdministrators(
  transaction: Transaction,
  desk: AccessDesk,
  { kind, account, facts = {} }: AccessEvent,
): Promise<void> {
  await tellAllAdministrators(transaction, desk, kind, { ...facts, account }, account);
}

export async function tellAllAdministrators(
  transaction: Transaction,
  desk: AccessDesk,
  kind: string,
  facts: Readonly<Record<string, Json>>,
  but?: string,
): Promise<void> {
  const administrators = await transaction.query<{ id: string }>(
    `select distinct a.id from account a join membership m on m.account = a.id
     where m.role = 'administrator' and a.disabled_at is null`,
  );
  const told = administrators.map(({ id }) => id).filter((id) => id !== but);
  await tell(transaction, desk, told, kind, facts);
}

export async function tell(
  transaction: Transaction,
  desk: AccessDesk,
  accounts: readonly string[],
  kind: string,
  facts: Readonly<Record<string, Json>>,
): Promise<void> {
  for (const account of accounts) {
    await transaction.query(
      'insert into told (id, account, kind, facts, at) values ($1, $2, $3, $4, $5)',
      [uuidFrom(desk.random(16)), account, kind, JSON.stringify(facts), desk.now()],
    );
  }
}
