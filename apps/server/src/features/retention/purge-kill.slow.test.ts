/**
 * Killed at every statement of a purge, started again, and sent the same purge again: what is due is gone whole, what
 * is held is whole, nothing is half there, the certificate, the list of erasures and the log are right. On both databases.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { placesAmong, placesIn, runProcess, saidKilled } from '../../../test/killed-process.ts';
import { startPostgres, type PostgresServer } from '../../../test/postgres-server.ts';
import { PURGED, PURGED_DUTY } from '../../../test/purge-names.ts';
import { MIGRATIONS, testDesk, uuidOf } from '../../../test/test-desk.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { openPostgres } from '../../db/postgres-database.ts';
import { readTemplate } from '../../edge/database-template.ts';
import { readErasures } from '../../edge/erasure-file.ts';
import { certificateOf } from './certificate.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'threshold-purged-'));
const GONE = PURGED.slice(0, 3).map((name) => uuidOf(name));
const DUTY = uuidOf(PURGED_DUTY);
const HELD = uuidOf('held');

const run = (address: string, erasures: string, killAt = '') =>
  runProcess('purge-process.ts', [address, erasures, killAt]);
/** Every place among the statements, and around the file of erasures. */
const placesOf = (all: readonly string[], oneIn: number): readonly string[] => [
  'erased-a',
  ...(process.env['KILL_ALL'] === '1' ? ['erased-b'] : []),
  ...placesAmong(all, oneIn),
];

/** Right after the kill too: a record is there whole, or gone whole. */
async function whole(database: Database): Promise<readonly string[]> {
  const ask = <Row extends object>(sql: string) =>
    database.asSystem((transaction) => transaction.query<Row>(sql));
  const there = await ask<{ id: string }>('select id from request order by id');
  const ids = there.map(({ id }) => id);
  for (const [table, rows] of [
    ['request_event', 4],
    ['request_key', 1],
  ] as const) {
    expect([
      table,
      await ask(`select request as id, count(*)::int as rows from ${table} group by 1 order by 1`),
    ]).toEqual([table, ids.map((id) => ({ id, rows }))]);
  }
  const duties = await ask<{ id: string }>('select id from duty_record');
  for (const [table, rows] of [
    ['duty_event', 2],
    ['duty_key', 1],
  ] as const) {
    expect([
      table,
      await ask(`select record as id, count(*)::int as rows from ${table} group by 1`),
    ]).toEqual([table, duties.map(({ id }) => ({ id, rows }))]);
  }
  expect(duties.every(({ id }) => id === DUTY)).toBe(true);
  ids.push(...duties.map(({ id }) => id));
  const left = await ask<{ id: string }>('select id from purged_record order by id');
  expect([...ids, ...left.map(({ id }) => id)].sort()).toEqual([...GONE, HELD].sort());
  const logged = await ask<{ id: string }>(
    `select coalesce(facts->>'request', facts->>'duty') as id from retention_event where kind = 'purged' order by 1`,
  );
  expect(logged.map(({ id }) => id)).toEqual(left.map(({ id }) => id));
  return ids;
}

async function settled(database: Database, erasures: string): Promise<void> {
  expect(await whole(database)).toEqual([HELD]);
  const kept = readErasures(erasures);
  expect(kept.map(({ record }) => record).sort()).toEqual([...GONE].sort());
  const counted = await database.asSystem((transaction) =>
    transaction.query(
      `select (select size from log_head) as size, count(*)::int as entries, count(distinct index)::int as placed
       from log_entry`,
    ),
  );
  // Three requests of four events, a record of two, a hold, two periods, three purges.
  expect(counted).toEqual([{ size: 20, entries: 20, placed: 20 }]);
  const desk = await testDesk(database);
  const made = await certificateOf(desk, desk.people.privacy, uuidOf('killed purge'));
  if (!made.ok) throw new Error(made.refusal.code);
  const certificate = JSON.parse(Buffer.from(made.value).toString()) as {
    records: { id: string; leaves: { index: number | null }[] }[];
  };
  expect(certificate.records.map(({ id }) => id).sort()).toEqual([...GONE].sort());
  const places = certificate.records.flatMap(({ leaves }) => leaves.map(({ index }) => index));
  expect([places.length, places.includes(null)]).toEqual([10, false]);
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function killedAt(place: string, address: string, open: () => Promise<Database>) {
  const erasures = path.join(folder, `erasures-${path.basename(address)}-${place}`);
  expect([place, run(address, erasures, place).signal]).toEqual([place, 'SIGKILL']);
  const after = await open();
  await whole(after);
  await after.close();
  expect([place, run(address, erasures).error]).toEqual([place, '']);
  const database = await open();
  await settled(database, erasures);
  await database.close();
}

describe('a purge killed on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop(), 120_000);

  it('at every statement, it is whole or not done', { timeout: 7_200_000 }, async () => {
    const prepared = await server.newDatabase();
    expect(run(prepared, path.join(folder, 'whole'), 'prepared').error).toBe('');
    const like = { like: prepared };
    const first = run(await server.newDatabase(like), path.join(folder, 'whole'));
    const all = placesIn(first.out);
    expect([first.error, all.length > 40]).toEqual(['', true]);
    const places = placesOf(all, 40);
    for (const place of places) {
      const address = await server.newDatabase(like);
      await killedAt(place, address, () => Promise.resolve(openPostgres(address)));
    }
    saidKilled(places.length, all.length + 2, 'PostgreSQL');
  });
});

describe('a purge killed on PGlite', () => {
  const template = path.join(folder, 'template');
  beforeAll(async () => {
    const database = await openPglite(template, readTemplate());
    await migrate(database, MIGRATIONS);
    await database.close();
    expect(run(template, path.join(folder, 'prepared-erasures'), 'prepared').error).toBe('');
  }, 120_000);

  it('at every statement, it is whole or not done', { timeout: 7_200_000 }, async () => {
    const copied = (name: string): string => {
      cpSync(template, path.join(folder, name), { recursive: true });
      return path.join(folder, name);
    };
    const all = placesIn(run(copied('plain'), path.join(folder, 'plain-erasures')).out);
    const places = placesOf(all, 60).slice(process.env['KILL_ALL'] === '1' ? 0 : 1);
    for (const place of places) {
      const data = copied(place);
      await killedAt(place, data, () => openPglite(data));
      rmSync(data, { recursive: true, force: true });
    }
    saidKilled(places.length, all.length + 2, 'PGlite');
  });
});
