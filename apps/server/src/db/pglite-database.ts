/**
 * PostgreSQL inside this process, in a data folder: PGlite has one connection and serves one process, so
 * transactions wait for each other. For one office, demonstrations and tests.
 */
import { PGlite, type Transaction as PgliteTransaction } from '@electric-sql/pglite';
import { become, type Database, type Transaction } from './database.ts';

/** `folder` undefined: in memory, gone with the process. `template`: what a new folder begins with. */
export async function openPglite(folder?: string, template?: Blob): Promise<Database> {
  const pglite = await PGlite.create({
    ...(folder === undefined ? {} : { dataDir: folder }),
    ...(template === undefined ? {} : { loadDataDir: template }),
  });
  return databaseOf(pglite);
}

export function databaseOf(pglite: PGlite): Database {
  return {
    as: (account, work) =>
      pglite.transaction(async (inner) => {
        await inner.query(become(account));
        const result = await work(transactionOf(inner));
        if (!result.ok) await inner.rollback();
        return result;
      }),
    asSystem: (work) => pglite.transaction((inner) => work(transactionOf(inner))),
    close: () => pglite.close(),
  };
}

function transactionOf(inner: PgliteTransaction): Transaction {
  return {
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
      (await inner.query<Row>(sql, [...parameters])).rows,
    script: async (sql) => {
      await inner.exec(sql);
    },
  };
}
