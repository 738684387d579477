/** For processes that a test kills: counts statements, and dies at the one asked for. */
import type { Database, Transaction } from '../src/db/database.ts';

export interface Counted {
  readonly database: Database;
  readonly statements: () => number;
  /** At a place of its own: dies if it is the one asked for. */
  readonly dieAt: (place: string) => void;
}

/** `killAt`: `12a` before the twelfth statement is sent, `12b` when its answer has come. */
export function countedDatabase(database: Database, killAt: string): Counted {
  let statements = 0;
  const dieAt = (place: string): void => {
    if (place === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const wrap = (transaction: Transaction): Transaction => ({
    ...transaction,
    query: async (sql, parameters) => {
      dieAt(`${++statements}a`);
      const rows = await transaction.query<never>(sql, parameters);
      dieAt(`${statements}b`);
      return rows;
    },
  });
  return {
    database: {
      ...database,
      as: (account, work) => database.as(account, (transaction) => work(wrap(transaction))),
      asSystem: (work) => database.asSystem((transaction) => work(wrap(transaction))),
    },
    statements: () => statements,
    dieAt,
  };
}
