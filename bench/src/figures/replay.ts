/** Disagreements between the engine and the SQL of New York's law, in DuckDB and PostgreSQL, over situations with hidden facts. */
import { Client } from 'pg';
import { chanceFrom } from '@threshold/rules/reference/chance';
import { startPostgres } from '../../../apps/server/test/postgres-server.ts';
import { newYork } from '../law/new-york.ts';
import { inDuckdb, inPostgres, sqlOf } from '../replay/answers-in-sql.ts';
import { disagreements, hiddenSituation } from '../replay/hidden-situations.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

const BATCH = 5000;

export const REPLAY: Measurement = {
  name: 'the law in SQL',
  ids: ['replay.disagreements', 'replay.compared'],
  measure,
};

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const { engine } = newYork();
  const made = { duckdb: sqlOf(engine.law, 'duckdb'), postgres: sqlOf(engine.law, 'postgres') };
  const chance = chanceFrom(2026);
  const wanted = quick ? 2000 : 500_000;
  const server = await startPostgres();
  const client = new Client({ connectionString: await server.newDatabase({ empty: true }) });
  let [differ, compared, done] = [0, 0, 0];
  try {
    await client.connect();
    while (done < wanted) {
      const amount = Math.min(BATCH, wanted - done);
      const situations = Array.from({ length: amount }, () => hiddenSituation(engine, chance));
      for (const { made: query, rows } of [
        await inDuckdb(engine.law, situations, made.duckdb),
        await inPostgres(engine.law, situations, client, made.postgres),
      ]) {
        const found = disagreements(engine, query.acts, situations, rows);
        differ += found.length;
        compared += amount * query.acts.length;
        for (const line of found.slice(0, 5)) progress(`disagreement: ${line}`);
      }
      done += amount;
      if (done % 20_000 === 0)
        progress(`${done} situations, ${compared} answers, ${differ} differ`);
    }
  } finally {
    await client.end();
    await server.stop();
  }
  return [
    { id: 'replay.disagreements', value: differ, unit: 'answers' },
    { id: 'replay.compared', value: compared, unit: 'answers' },
  ];
}
