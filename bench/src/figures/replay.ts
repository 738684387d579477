/** Disagreements between the engine and the SQL of New York's law, in DuckDB, over situations with hidden facts. */
import { chanceFrom } from '@threshold/rules/reference/chance';
import { newYork } from '../law/new-york.ts';
import { inDuckdb, sqlOf } from '../replay/answers-in-sql.ts';
import { disagreements, hiddenSituation } from '../replay/hidden-situations.ts';
import type { Figure, Measurement, MeasureOptions } from './figure.ts';

const BATCH = 2000;

export const REPLAY: Measurement = {
  name: 'the law in SQL',
  ids: ['replay.disagreements', 'replay.compared'],
  measure,
};

async function measure({ quick, progress }: MeasureOptions): Promise<Figure[]> {
  const { engine } = newYork();
  const made = sqlOf(engine.law, 'duckdb');
  const chance = chanceFrom(2026);
  let differ = 0;
  const situationsWanted = quick ? BATCH : 20_000;
  for (let done = 0; done < situationsWanted; done += BATCH) {
    const situations = Array.from({ length: BATCH }, () => hiddenSituation(engine, chance));
    const { rows } = await inDuckdb(engine.law, situations, made);
    const found = disagreements(engine, made.acts, situations, rows);
    differ += found.length;
    for (const line of found.slice(0, 5)) progress(`disagreement: ${line}`);
  }
  return [
    { id: 'replay.disagreements', value: differ, unit: 'answers' },
    { id: 'replay.compared', value: situationsWanted * made.acts.length, unit: 'answers' },
  ];
}
