/**
 * Everything a desk holds, as lines of JSON: the same from PGlite and from PostgreSQL, so that either can be restored
 * into the other. One moment of the database; names stay sealed as they are, and no key is in it. The last line
 * counts the rows: a file that ends before it is refused.
 */
import { z } from 'zod';
import type { Database } from '../db/database.ts';
import { tablesOf } from './table-list.ts';

export const BACKUP = 'threshold-backup-v1';
const ROWS_AT_ONCE = 500;

export const header = z.object({
  backup: z.literal(BACKUP),
  at: z.iso.datetime(),
  migrations: z.array(z.object({ name: z.string(), hash: z.string() })),
  sequences: z.array(z.object({ name: z.string(), last: z.number() })),
});
export const line = z.union([
  z.object({ table: z.string(), columns: z.array(z.string()) }),
  z.object({ rows: z.array(z.record(z.string(), z.unknown())) }),
  z.object({ end: z.literal(true), count: z.int() }),
]);

/** `write` is given one line at a time and waits until it is taken. Gives the number of rows. */
export function dump(
  database: Database,
  at: Date,
  write: (text: string) => Promise<void>,
): Promise<number> {
  return database.asSystem(async (transaction) => {
    await transaction.script('set transaction isolation level repeatable read, read only');
    const say = (value: object): Promise<void> => write(`${JSON.stringify(value)}\n`);
    const migrations = await transaction.query<{ name: string; hash: string }>(
      'select name, hash from migration order by name',
    );
    const sequences = await transaction.query<{ name: string; last: number }>(
      `select sequencename::text as name, last_value as last from pg_sequences
       where schemaname = 'public' and last_value is not null order by 1`,
    );
    await say({ backup: BACKUP, at: at.toISOString(), migrations, sequences });
    let count = 0;
    for (const { name, columns } of await tablesOf(transaction)) {
      await say({ table: name, columns });
      await transaction.script(
        `declare rows no scroll cursor for select to_jsonb(t) as row from public."${name}" t`,
      );
      for (;;) {
        const rows = await transaction.query<{ row: object }>(`fetch ${ROWS_AT_ONCE} from rows`);
        if (rows.length === 0) break;
        await say({ rows: rows.map(({ row }) => row) });
        count += rows.length;
      }
      await transaction.script('close rows');
    }
    await say({ end: true, count });
    return count;
  });
}
