/** Disagreements between the engine and the SQL of New York's law, in DuckDB and PostgreSQL, over situations with hidden facts. */
import { Client } from 'pg';
import { chanceFrom } from '@threshold/rules/reference/chance';
import { startPostgres } from '../../../apps/server/test/postgres-server.ts';
import { newYork } from '../law/new-york.ts';
import { inDuckdb, inPostgres, sqlOf } from '../replay/answers-in-sql.ts';
import { disagreements, engineAnswers, hiddenSituation } from '../replay/hidden-situations.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

/** Few statements, each with its plan; the rows of one stay small beside the memory of a laptop. */
const BATCH = 10_000;

export const REPLAY: Measurement = {
  name: 'the law in SQL',
  ids: ['replay.disagreements', 'replay.compared'],
  measure,
};

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const { engine } = newYork();
  const made = { duckdb: sqlOf(engine.law, 'duckdb'), postgres: sqlOf(engine.law, 'postgres') };
  // Acts that are answered; duties follow from them and are not in the query.
  const acts = [...engine.law.stack.acts.values()].flatMap(({ id, kind }) =>
    kind === 'answer' ? [id] : [],
  );
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
      const answers = await Promise.all([
        inDuckdb(engine.law, situations, made.duckdb),
        inPostgres(engine.law, situations, client, made.postgres),
      ]);
      const said = situations.map((facts) => engineAnswers(engine, acts, facts));
      for (const { rows } of answers) {
        // An act that SQL refuses would answer nothing, and so differ everywhere.
        const found = disagreements(acts, said, rows);
        differ += found.length;
        compared += rows.length * acts.length;
        for (const line of found.slice(0, 5)) progress(`disagreement: ${line}`);
      }
      done += amount;
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
