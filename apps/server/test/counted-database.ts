/**
 * For processes that a test kills: names the places where it makes a difference to die, and dies at the one asked for.
 * Between the answer to one statement and the next of the same transaction nothing is sent: that is one place.
 */
import type { Database, Transaction } from '../src/db/database.ts';

export interface Counted {
  readonly database: Database;
  /** `12a` before the twelfth statement is sent; `12b` where it was its transaction's last, with its answer, before the end. */
  readonly places: () => readonly string[];
  /** At a place of its own: dies if it is the one asked for. */
  readonly dieAt: (place: string) => void;
}

/** `killAt`: `12a` before the twelfth statement is sent, `12b` when its answer has come. */
export function countedDatabase(database: Database, killAt: string): Counted {
  let statements = 0;
  const last = new Set<number>();
  const dieAt = (place: string): void => {
    if (place === killAt) process.kill(process.pid, 'SIGKILL');
  };
  const wrap = (transaction: Transaction): Transaction => {
    let mine = 0;
    return {
      ...transaction,
      query: async (sql, parameters) => {
        last.delete(mine);
        mine = ++statements;
        last.add(mine);
        dieAt(`${mine}a`);
        const rows = await transaction.query<never>(sql, parameters);
        dieAt(`${mine}b`);
        return rows;
      },
    };
  };
  return {
    database: {
      ...database,
      as: (account, work) => database.as(account, (transaction) => work(wrap(transaction))),
      asSystem: (work) => database.asSystem((transaction) => work(wrap(transaction))),
    },
    places: () =>
      Array.from({ length: statements }, (_, at) => at + 1).flatMap((number) =>
        last.has(number) ? [`${number}a`, `${number}b`] : [`${number}a`],
      ),
    dieAt,
  };
}
