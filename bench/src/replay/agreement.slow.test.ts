/** Engine, DuckDB and PostgreSQL say the same of random situations with hidden facts. */
import { Client } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineOf, inlineStack, JAIL } from '@threshold/rules/check/inline-stack';
import type { Engine } from '@threshold/rules/decide/engine';
import { chanceFrom } from '@threshold/rules/reference/chance';
import { conditionStack, TABLE } from '@threshold/rules/decide/test/conditions';
import { randomStack } from '@threshold/rules/reference/random-stack';
import { replaySql } from '@threshold/rules/sql/replay-sql';
import { DIALECTS } from '@threshold/rules/sql/dialect';
import { startPostgres, type PostgresServer } from '../../../apps/server/test/postgres-server.ts';
import { deskView } from '@threshold/rules/sql/request-view';
import { gateTools } from '@threshold/disclose/edge/table-tools';
import { withPostgres } from '../../../apps/cli/src/lab/postgres-source.ts';
import type { OpenSource } from '../../../apps/cli/src/lab/replay-source.ts';
import { replay } from '../../../apps/cli/src/lab/replay.ts';
import { newYork } from '../law/new-york.ts';
import { duckdbRows, inDuckdb, inPostgres, postgresRows, sqlOf } from './answers-in-sql.ts';
import { disagreements, engineAnswers, hiddenSituation } from './hidden-situations.ts';

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
  const acts = [...engine.law.stack.acts.keys()];
  const said = situations.map((facts) => engineAnswers(engine, acts, facts));
  for (const { made, rows } of [
    await inDuckdb(engine.law, situations),
    await inDuckdb(engine.law, situations, sqlOf(engine.law, 'duckdb', 'row')),
    await inPostgres(engine.law, situations, client),
    await inPostgres(engine.law, situations, client, sqlOf(engine.law, 'postgres', 'row')),
  ]) {
    expect(made.refused).toEqual([]);
    expect(disagreements(acts, said, rows)).toEqual([]);
  }
  return new Set(said.flat());
}

test('on New York’s packs', async () => {
  const said = await compared(newYork().engine, 11, 300);
  expect([...said].sort()).toEqual(
    expect.arrayContaining(['contested', 'may', 'must-not', 'undetermined']),
  );
}, 120_000);

test('on a small law and on random law, with constraints', async () => {
  const said = await compared(engineOf(inlineStack(JAIL)), 3, 300);
  for (let seed = 0; seed < 15; seed++)
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

test('two laws counted against each other, as the engine counts them', async () => {
  const draft = Object.fromEntries(
    Object.entries(JAIL).map(([layer, text]) => [
      layer,
      text.replaceAll('must-not', 'not-required'),
    ]),
  );
  const [before, after] = [engineOf(inlineStack(JAIL)), engineOf(inlineStack(draft))];
  const chance = chanceFrom(5);
  const situations = Array.from({ length: 400 }, () => hiddenSituation(before, chance));
  const acts = [...before.law.stack.acts.keys()];
  const asked = (facts: (typeof situations)[number]): boolean => facts['paper'] !== 'i-200';
  const expected = new Map<string, number>();
  for (const facts of situations) {
    const [from, to] = [before, after].map((engine) => engineAnswers(engine, acts, facts));
    for (const [at, act] of acts.entries()) {
      if (!asked(facts)) continue;
      const agency = typeof facts['agency'] === 'string' ? facts['agency'] : 'unknown';
      const key = [agency === 'unknowable' ? 'unknown' : agency, act, from![at], to![at]].join();
      expected.set(key, (expected.get(key) ?? 0) + 1);
    }
  }
  const changed = [...expected.keys()].some((key) => key.split(',')[2] !== key.split(',')[3]);
  expect(changed).toBe(true);
  for (const dialect of DIALECTS.filter((each) => each !== 'spark')) {
    const { sql, refused } = replaySql(before.law, after.law, {
      dialect,
      source: 'facts',
      acts,
      groups: [{ name: 'agency', sql: `COALESCE("agency", 'unknown')` }],
      asked: `CASE WHEN "paper" = 'i-200' THEN 'nothing' END`,
    });
    expect(refused).toEqual([]);
    const rows =
      dialect === 'duckdb'
        ? await duckdbRows(before.law, situations, sql)
        : await postgresRows(before.law, situations, client, sql);
    const counted = new Map(
      rows.map(({ agency, act, before: from, after: to, requests }) => [
        [agency, act, from, to].join(),
        Number(requests),
      ]),
    );
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(expected));
  }
}, 60_000);

test('a desk’s own requests are replayed through a view that holds facts of law and nothing else', async () => {
  const url = await server.newDatabase();
  const desk = new Client({ connectionString: url });
  await desk.connect();
  const { law } = newYork();
  try {
    await desk.query(
      `INSERT INTO agency (id, title, law_agency) VALUES ('jails', 'Jails', 'correction') ON CONFLICT DO NOTHING;
       INSERT INTO account (id, name, email) VALUES ('00000000-0000-4000-8000-000000000001', 'Planted Name', 'planted@example.org');
       INSERT INTO request (id, number, agency, recorded_by, state, risk, channel, acts, received_at, events, changed_at)
         SELECT gen_random_uuid(), 'R-' || n, 'jails', '00000000-0000-4000-8000-000000000001', 'open', 2, 'paper', '{hold}', '2017-03-01T12:00Z', 1, now()
         FROM generate_series(1, 25) n;
       INSERT INTO request_event (request, seq, type, version, at, command, facts, salt)
         SELECT id, 1, 'request-recorded', 1, now(), gen_random_uuid(),
           '{"situation": {"detainer.kind": "i-247a", "detainer.cancelled": false, "paper.kind": "none", "person.in-custody": "unknown"}}',
           sha256('salt') FROM request;
       INSERT INTO request_event (request, seq, type, version, at, command, facts, salt)
         SELECT id, 2, 'facts-added', 1, now(), gen_random_uuid(), '{"situation": {"paper.kind": "i-200"}}', sha256('salt') FROM request`,
    );
    await desk.query(deskView(law, 'America/New_York'));
    const { rows } = await desk.query<Record<string, unknown>>('SELECT * FROM replay_request');
    expect(rows).toHaveLength(25);
    expect(rows[0]).toMatchObject({
      acts: ['hold'],
      agency: 'correction',
      'detainer.cancelled': false,
      'paper.kind': 'i-200',
      'person.in-custody': null,
    });
    expect(JSON.stringify(rows)).not.toContain('Planted');
    const side = { name: 'law', law };
    const done = await withPostgres(url, 'replay_request', async (source) =>
      replay(source, side, side, {
        acts: ['hold'],
        purpose: { kind: 'internal-review', words: 'A test of the replay.' },
        by: 'test',
        day: '2026-11-22',
        tools: await gateTools(),
      }),
    );
    expect(done.tables.find(({ id }) => id === 'agencies')?.rows).toContainEqual(
      expect.objectContaining({
        of: expect.objectContaining({ code: 'correction' }) as unknown,
        count: 25,
      }),
    );
    const rowsIn = async (source: OpenSource): Promise<number> =>
      Number((await source.query(`SELECT count(*) AS n FROM ${source.raw} AS f`))[0]?.['n']);
    await withPostgres(url, 'replay_request', async (source) => {
      expect(await rowsIn(source)).toBe(25);
      await expect(withPostgres(url, 'replay_request', rowsIn)).rejects.toThrow(
        'Another replay of the table replay_request is under way.',
      );
      // What is recorded meanwhile belongs to the next replay.
      await desk.query(
        `DELETE FROM request_event WHERE request IN (SELECT id FROM request WHERE number = 'R-1')`,
      );
      await desk.query(`DELETE FROM request WHERE number = 'R-1'`);
      expect(await rowsIn(source)).toBe(25);
    });
    expect(await withPostgres(url, 'replay_request', rowsIn)).toBe(24);
    await expect(
      withPostgres(url, 'replay_request', () => Promise.reject(new Error('given up'))),
    ).rejects.toThrow('given up');
    expect(await withPostgres(url, 'replay_request', rowsIn)).toBe(24);
    await expect(withPostgres(url, 'nowhere', () => Promise.resolve(undefined))).rejects.toThrow(
      'The table nowhere is not there.',
    );
  } finally {
    await desk.end();
  }
}, 60_000);
