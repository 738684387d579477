/**
 * One way to talk to PGlite and to PostgreSQL: plain SQL inside a transaction, as somebody. Nothing is asked
 * of the database outside a transaction, so that row-level security always knows who asks. The account is
 * set with SET LOCAL and ends with the transaction: a setting of a session would leak through a pool.
 */
import type { Result } from './result.ts';

export type Parameter = string | number | boolean | null | Date | Uint8Array | readonly string[];

export interface Transaction {
  /** Rows as objects: int8 as number, timestamptz as Date, jsonb as value, bytea as bytes. */
  readonly query: <Row extends object>(
    sql: string,
    parameters?: readonly Parameter[],
  ) => Promise<readonly Row[]>;
  /** Several statements in one text, without parameters: a migration. */
  readonly script: (sql: string) => Promise<void>;
}

export interface Database {
  /** As a person: row-level security holds. A refusal rolls everything back. */
  readonly as: <Value, Refusal>(
    account: string,
    work: (transaction: Transaction) => Promise<Result<Value, Refusal>>,
  ) => Promise<Result<Value, Refusal>>;
  /** As the program itself: migrations, sign-in, the log's sequencer, sweeps. Row-level security does not apply. */
  readonly asSystem: <Value>(work: (transaction: Transaction) => Promise<Value>) => Promise<Value>;
  readonly close: () => Promise<void>;
}

/** Makes a transaction somebody's. What the account may do is worked out once, here; policies read it. */
export function become(account: string): string {
  if (!UUID.test(account)) throw new Error('An account is a UUID.');
  return `select desk_become('${account}')`;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Two transactions met, or the server went away. Trying again is right, though a server may have gone after it wrote:
 * every command has an id and is done once.
 */
export function mayRetry(error: unknown): boolean {
  const { code, message } = (error ?? {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
  };
  // The driver gives no code to a connection that ended under a statement.
  return (
    message === 'Connection terminated unexpectedly' ||
    (typeof code === 'string' && RETRY.has(code))
  );
}

const RETRY: ReadonlySet<string> = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08006', // connection_failure
  '08001', // sqlclient_unable_to_establish_sqlconnection
  'ECONNREFUSED',
  'ECONNRESET',
]);
