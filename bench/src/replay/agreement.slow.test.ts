/** Engine, DuckDB and PostgreSQL say the same of random situations with hidden facts. */
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineOf, inlineStack, JAIL } from '@threshold/rules/check/inline-stack';
import type { Engine } from '@threshold/rules/decide/engine';
import { chanceFrom } from '@threshold/rules/reference/chance';
import { conditionStack, TABLE } from '@threshold/rules/decide/test/conditions';
import { randomStack } from '@threshold/rules/reference/random-stack';
import { startPostgres, type PostgresServer } from '../../../apps/server/test/postgres-server.ts';
import { newYork } from '../law/new-york.ts';
import { inDuckdb, inPostgres } from './answers-in-sql.ts';
import { disagreements, engineAnswer, hiddenSituation } from './hidden-situations.ts';

let server: PostgresServer;
let client: Client;

beforeAll(async () => {
  server = await startPostgres();
  client = new Client({ connectionString: await server.newDatabase({ empty: true }) });
  await client.connect();
}, 60_000);

afterAll(async () => {
  await client.end();
  await server.stop();
});

async function compared(engine: Engine, seed: number, count: number): Promise<Set<string>> {
  const chance = chanceFrom(seed);
  const situations = Array.from({ length: count }, () => hiddenSituation(engine, chance));
  const said = new Set<string>();
  for (const { made, rows } of [
    await inDuckdb(engine.law, situations),
    await inPostgres(engine.law, situations, client),
  ]) {
    expect(made.refused).toEqual([]);
    expect(disagreements(engine, made.acts, situations, rows)).toEqual([]);
    for (const act of made.acts)
      for (const facts of situations) said.add(engineAnswer(engine, act, facts));
  }
  return said;
}

test('on New York’s packs', async () => {
  const said = await compared(newYork().engine, 11, 400);
  expect([...said].sort()).toEqual(
    expect.arrayContaining(['contested', 'may', 'must-not', 'undetermined']),
  );
}, 120_000);

test('on a small law and on random law, with constraints', async () => {
  const said = await compared(engineOf(inlineStack(JAIL)), 3, 300);
  for (let seed = 0; seed < 25; seed++)
    for (const each of await compared(engineOf(randomStack(seed)), seed, 120)) said.add(each);
  expect(said.has('impossible')).toBe(true);
}, 120_000);

test('on each kind of condition, as its table says', async () => {
  const { law } = engineOf(conditionStack());
  const cases = TABLE.flatMap(([, each], index) =>
    each.map(([facts, truth]) => ({ act: `act-${index}`, facts, truth })),
  );
  const situations = cases.map(({ facts }) => facts);
  const said = ['no-rule', 'must', 'undetermined'];
  const expected = cases.map(({ truth }) => said[truth]);
  for (const { rows } of [
    await inDuckdb(law, situations),
    await inPostgres(law, situations, client),
  ]) {
    expect(cases.map(({ act }, at) => rows[at]?.[act])).toEqual(expected);
  }
}, 60_000);
