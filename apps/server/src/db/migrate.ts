/**
 * Brings a database to the newest form: each file of db/migrations once, in the order of its number, each in
 * one transaction with the row that says it ran. A file that ran is never changed: its hash is kept, and
 * another one stops the start.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database, Transaction } from './database.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export class MigrationChanged extends Error {
  constructor(name: string) {
    super(
      `The migration ${name} has changed since it ran on this database. Restore the file as it was, and put the change into a new one.`,
    );
  }
}

export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, sql: readFileSync(path.join(folder, name), 'utf8') }));
}

/** Gives the names of those that ran now. Of two servers that start at once, one waits for the other. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[],
): Promise<readonly string[]> {
  const ran: string[] = [];
  for (const migration of migrations) {
    if (await database.asSystem((transaction) => runOnce(transaction, migration))) {
      ran.push(migration.name);
    }
  }
  return ran;
}

async function runOnce(transaction: Transaction, { name, sql }: Migration): Promise<boolean> {
  await transaction.query('select pg_advisory_xact_lock($1)', [LOCK]);
  await transaction.script(
    'create table if not exists migration (name text primary key, hash text not null, ran_at timestamptz not null default now())',
  );
  const hash = createHash('sha256').update(sql).digest('hex');
  const [before] = await transaction.query<{ hash: string }>(
    'select hash from migration where name = $1',
    [name],
  );
  if (before?.hash === hash) return false;
  if (before) throw new MigrationChanged(name);
  await transaction.script(sql);
  await transaction.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
  return true;
}

/** Any number, the same for every server. */
const LOCK = 7236;
