/** PostgreSQL by its address: several server processes share it. A transaction that met another is tried again. */
import { Pool, types, type PoolClient } from 'pg';
import { become, mayRetry, type Database, type Transaction } from './database.ts';

/** Counts and sequence numbers stay far below what a number holds exactly. */
types.setTypeParser(types.builtins.INT8, Number);

const TRIES = 5;

export interface PostgresOptions {
  readonly connections?: number;
  /** Waits between two tries; passed in, so that tests need not wait. */
  readonly pause?: (attempt: number) => Promise<void>;
}

export function openPostgres(address: string, options: PostgresOptions = {}): Database {
  const pool = new Pool({ connectionString: address, max: options.connections ?? 10 });
  // A connection lost while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  const pause = options.pause ?? ((attempt) => wait(20 * 2 ** attempt));

  /** `first` goes with the beginning: one way to the database and back for both. */
  const once = async <Value>(
    first: string,
    work: (transaction: Transaction) => Promise<{ value: Value; keep: boolean }>,
  ): Promise<Value> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    // A connection that breaks between two statements tells only its listeners; without one the process ends.
    const breaks = (error: Error): void => {
      broken = error;
    };
    client.on('error', breaks);
    try {
      await client.query(`begin; ${first}`);
      const { value, keep } = await work(transactionOf(client));
      await client.query(keep ? 'commit' : 'rollback');
      return value;
    } catch (error) {
      await client.query('rollback').catch((lost: unknown) => {
        broken = lost as Error;
      });
      throw error;
    } finally {
      client.off('error', breaks);
      client.release(broken);
    }
  };

  const tried = async <Value>(run: () => Promise<Value>): Promise<Value> => {
    for (let attempt = 0; ; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (attempt + 1 >= TRIES || !mayRetry(error)) throw error;
        await pause(attempt);
      }
    }
  };

  return {
    as: (account, work) =>
      tried(() =>
        once(become(account), async (transaction) => {
          const result = await work(transaction);
          return { value: result, keep: result.ok };
        }),
      ),
    asSystem: (work) =>
      tried(() =>
        once('', async (transaction) => ({ value: await work(transaction), keep: true })),
      ),
    close: () => pool.end(),
  };
}

function transactionOf(client: PoolClient): Transaction {
  return {
    // Named, so that a connection plans each statement once: policies make planning dear.
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await client.query<Row>({ name: nameOf(sql), text: sql, values: [...parameters] })).rows,
    script: async (sql) => {
      await client.query(sql);
    },
  };
}

const names = new Map<string, string>();

function nameOf(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = `s${names.size + 1}`;
  names.set(sql, name);
  return name;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
