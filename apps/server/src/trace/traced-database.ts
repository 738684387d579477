/** A database whose transactions are spans, below the request that asks for them; the statements are counted, not told. */
import { trace } from '@opentelemetry/api';
import type { Database, Transaction } from '../db/database.ts';
import { traced, type TraceAttributes } from './span.ts';

export function tracedDatabase(database: Database, system: 'postgresql' | 'pglite'): Database {
  const run = <Value>(
    as: 'account' | 'system',
    work: (counted: (transaction: Transaction) => Transaction) => Promise<Value>,
  ): Promise<Value> => {
    // What the program does beside the requests asks every few seconds: it has spans of its own.
    if (!trace.getActiveSpan()) return work((transaction) => transaction);
    const attributes: TraceAttributes = { 'db.system.name': system, 'threshold.as': as };
    return traced('transaction', attributes, async (span) => {
      let statements = 0;
      const value = await work((transaction) => ({
        query: (sql, parameters) => {
          statements++;
          return transaction.query(sql, parameters);
        },
        script: (sql) => {
          statements++;
          return transaction.script(sql);
        },
      }));
      span.setAttribute('threshold.statements', statements);
      return value;
    });
  };
  return {
    as: (account, work) =>
      run('account', (counted) =>
        database.as(account, (transaction) => work(counted(transaction))),
      ),
    asSystem: (work) =>
      run('system', (counted) => database.asSystem((transaction) => work(counted(transaction)))),
    close: () => database.close(),
  };
}
