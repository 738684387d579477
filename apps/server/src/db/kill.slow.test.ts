/**
 * Killed at every statement of intake, determination, reply, closing and the log, started again, and sent the
 * same commands again: nothing is lost, nothing is there twice, and the log is whole. On both databases.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { MIGRATIONS } from '../../test/test-desk.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite-database.ts';
import { openPostgres } from './postgres-database.ts';

const WORKER = path.join(import.meta.dirname, '../../test/worker-process.ts');
const ROOT = path.join(import.meta.dirname, '../../../..');

function run(address: string, killAt = ''): { signal: string | null; out: string; error: string } {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', WORKER, address, killAt], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '' },
  });
  return { signal: ran.signal, out: ran.stdout, error: ran.stderr };
}

/** Before and after each statement; one in so many, or all of them with KILL_ALL=1, which takes half an hour. */
function placesAmong(statements: number, oneIn: number): readonly string[] {
  const all = Array.from({ length: statements }, (_, at) => [`${at + 1}a`, `${at + 1}b`]).flat();
  return process.env['KILL_ALL'] === '1' ? all : all.filter((_, at) => at % oneIn === oneIn >> 1);
}

async function consistent(database: Database): Promise<void> {
  const ask = (sql: string) =>
    database.asSystem((transaction) => transaction.query<Record<string, unknown>>(sql));
  const events = await ask('select seq, type from request_event order by seq');
  expect(events.map(({ type }) => type)).toEqual([
    'request-recorded',
    'suggestion-made',
    'clocks-started',
    'request-claimed',
    'determination-made',
    'reply-sent',
    'notice-decided',
    'request-closed',
  ]);
  expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await ask('select state, events from request')).toEqual([{ state: 'closed', events: 8 }]);
  const places = await ask('select index from log_entry order by index');
  expect(places.map(({ index }) => Number(index))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  const [head] = await ask('select size from log_head');
  expect(Number(head?.['size'])).toBe(8);
  const [tile] = await ask('select length(hashes) as bytes from log_tile where level = 0');
  expect(tile).toEqual({ bytes: 8 * 32 });
}

describe('killed on PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it('at every statement, it goes on where it was', { timeout: 3_600_000 }, async () => {
    const whole = run(await server.newDatabase());
    const statements = Number(whole.out);
    expect([whole.error, statements > 40]).toEqual(['', true]);
    for (const place of placesAmong(statements, 16)) {
      const address = await server.newDatabase();
      expect([place, run(address, place).signal]).toEqual([place, 'SIGKILL']);
      expect([place, run(address).error]).toEqual([place, '']);
      const database = openPostgres(address);
      await consistent(database);
      await database.close();
    }
  });
});

describe('killed on PGlite', () => {
  let template = '';
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'threshold-killed-'));
    template = path.join(folder, 'template');
    const database = await openPglite(template);
    await migrate(database, MIGRATIONS);
    await database.close();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('at every statement, it goes on where it was', { timeout: 3_600_000 }, async () => {
    const whole = path.join(folder, 'whole');
    cpSync(template, whole, { recursive: true });
    for (const place of placesAmong(Number(run(whole).out), 40)) {
      const data = path.join(folder, place);
      cpSync(template, data, { recursive: true });
      expect([place, run(data, place).signal]).toEqual([place, 'SIGKILL']);
      expect([place, run(data).error]).toEqual([place, '']);
      const database = await openPglite(data);
      await consistent(database);
      await database.close();
    }
  });
});
