/**
 * A backup into an empty database: the tables as they were when it was made, its rows, then what has been added to the
 * tables since, then once more whatever was purged after it. All or nothing.
 */
import type { Database, Transaction } from '../db/database.ts';
import { migrate, type Migration } from '../db/migrate.ts';
import { eraseRecord, findRecord } from '../features/retention/erase-record.ts';
import type { Erasure } from '../features/retention/erasure.ts';
import { logRetention } from '../features/retention/retention-entry.ts';
import type { Desk } from '../features/requests/desk.ts';
import { uuidFrom } from '../uuid.ts';
import { header, line } from './dump.ts';
import { tablesOf } from './table-list.ts';

export class BackupRefused extends Error {}

export interface Loaded {
  readonly rows: number;
  readonly madeAt: string;
}

export async function load(
  database: Database,
  known: readonly Migration[],
  lines: AsyncIterable<string>,
): Promise<Loaded> {
  await refuseUnlessEmpty(database);
  const reader = lines[Symbol.asyncIterator]();
  const head = header.safeParse(parsed((await reader.next()).value as string | undefined));
  if (!head.success) throw new BackupRefused('This is no backup of a desk.');
  const { migrations, sequences, at } = head.data;
  await migrate(database, migrationsOf(migrations, known));
  const rows = await database.asSystem(async (transaction) => {
    const tables = new Map((await tablesOf(transaction)).map((table) => [table.name, table]));
    const names = [...tables.keys()].map((name) => `public."${name}"`);
    await transaction.script(`truncate ${names.join(', ')} cascade`);
    const count = await loadRows(transaction, reader, new Set(tables.keys()));
    for (const { name, last } of sequences) {
      await transaction.query('select setval($1::regclass, $2::bigint)', [
        `public."${name}"`,
        last,
      ]);
    }
    return count;
  });
  await migrate(database, known);
  return { rows, madeAt: at };
}

async function loadRows(
  transaction: Transaction,
  reader: AsyncIterator<string>,
  known: ReadonlySet<string>,
): Promise<number> {
  let count = 0;
  let into: { readonly table: string; readonly columns: readonly string[] } | undefined;
  for (;;) {
    const next = await reader.next();
    if (next.done) throw new BackupRefused('The backup ends before its end. It was not loaded.');
    const read = line.safeParse(parsed(next.value));
    if (!read.success) throw new BackupRefused('The backup is damaged. It was not loaded.');
    const said = read.data;
    if ('end' in said) {
      if (said.count === count) return count;
      throw new BackupRefused('The backup lacks rows. It was not loaded.');
    }
    if ('table' in said) {
      if (!known.has(said.table)) {
        throw new BackupRefused(`The backup has a table that is not known here: ${said.table}.`);
      }
      into = said;
    } else if (into) {
      await insert(transaction, into.table, into.columns, said.rows);
      count += said.rows.length;
    }
  }
}

async function insert(
  transaction: Transaction,
  table: string,
  columns: readonly string[],
  rows: readonly object[],
): Promise<void> {
  const list = columns.map((column) => `"${column.replaceAll('"', '""')}"`).join(', ');
  await transaction.query(
    `insert into public."${table}" (${list}) overriding system value
     select ${list} from jsonb_populate_recordset(null::public."${table}", $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}

async function refuseUnlessEmpty(database: Database): Promise<void> {
  const [found] = await database.asSystem((transaction) =>
    transaction.query<{ there: boolean }>(`select to_regclass('migration') is not null as there`),
  );
  if (found?.there) {
    throw new BackupRefused(
      'There is a desk here already. Restore into an empty folder or an empty database, so that nothing is overwritten.',
    );
  }
}

function migrationsOf(
  made: readonly { readonly name: string; readonly hash: string }[],
  known: readonly Migration[],
): readonly Migration[] {
  return made.map(({ name }) => {
    const migration = known.find((each) => each.name === name);
    if (migration) return migration;
    throw new BackupRefused(
      `The backup was made by a newer Threshold: ${name} is not known here. Install that one.`,
    );
  });
}

/** What was purged since the backup goes again. Gives how many came back and were erased. */
export async function eraseAgain(
  desk: Pick<Desk, 'database' | 'now' | 'random'>,
  erasures: readonly Erasure[],
): Promise<number> {
  let gone = 0;
  for (const { record, purge } of erasures) {
    await desk.database.asSystem(async (transaction) => {
      const found = await findRecord(transaction, record);
      if (!found) return;
      await eraseRecord(transaction, { of: found.of, id: record });
      await logRetention(transaction, desk, {
        id: uuidFrom(desk.random(16)),
        kind: 'erased-again',
        account: null,
        agency: found.agency,
        facts: { [found.of]: record, purge },
      });
      gone++;
    });
  }
  return gone;
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
