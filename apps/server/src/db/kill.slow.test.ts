/**
 * Killed at every statement of intake, determination, reply, closing and the log, started again, and sent the
 * same commands again: nothing is lost, nothing is there twice, and the log is whole. On both databases.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTemplate } from '../edge/database-template.ts';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { placesAmong, placesIn, runProcess, saidKilled } from '../../test/killed-process.ts';
import { MIGRATIONS } from '../../test/test-desk.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite-database.ts';
import { openPostgres } from './postgres-database.ts';

const run = (address: string, killAt = '') => runProcess('worker-process.ts', [address, killAt]);

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
  afterAll(() => server.stop(), 120_000);

  it('at every statement, it goes on where it was', { timeout: 3_600_000 }, async () => {
    const whole = run(await server.newDatabase());
    const all = placesIn(whole.out);
    expect([whole.error, all.length > 25]).toEqual(['', true]);
    const places = placesAmong(all, 12);
    for (const place of places) {
      const address = await server.newDatabase();
      expect([place, run(address, place).signal]).toEqual([place, 'SIGKILL']);
      expect([place, run(address).error]).toEqual([place, '']);
      const database = openPostgres(address);
      await consistent(database);
      await database.close();
    }
    saidKilled(places.length, all.length, 'PostgreSQL');
  });
});

describe('killed on PGlite', () => {
  let template = '';
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'threshold-killed-'));
    template = path.join(folder, 'template');
    const database = await openPglite(template, readTemplate());
    await migrate(database, MIGRATIONS);
    await database.close();
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('at every statement, it goes on where it was', { timeout: 3_600_000 }, async () => {
    const whole = path.join(folder, 'whole');
    cpSync(template, whole, { recursive: true });
    const all = placesIn(run(whole).out);
    const places = placesAmong(all, 28);
    for (const place of places) {
      const data = path.join(folder, place);
      cpSync(template, data, { recursive: true });
      expect([place, run(data, place).signal]).toEqual([place, 'SIGKILL']);
      expect([place, run(data).error]).toEqual([place, '']);
      const database = await openPglite(data);
      await consistent(database);
      await database.close();
      rmSync(data, { recursive: true, force: true });
    }
    saidKilled(places.length, all.length, 'PGlite');
  });
});
