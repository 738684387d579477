/**
 * A desk that an earlier version left is brought to the newest form with all its cases readable, on both databases. Each
 * file of fixtures/snapshots is the demonstration as one version's own code seeded it (scripts/snapshots).
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppClient } from '../../test/app-client.ts';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { testDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { openPglite } from '../db/pglite-database.ts';
import { openPostgres } from '../db/postgres-database.ts';
import { openSession } from '../access/session.ts';
import { DEMO_PEOPLE } from '../demo/demo-people.ts';
import { readBackup } from '../edge/backup-file.ts';
import { deskMigrations } from '../edge/desk-database.ts';
import { masterKey } from '../edge/secret-files.ts';
import { createApp } from '../http/app.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { load } from './load.ts';

const FOLDER = path.join(import.meta.dirname, '../../fixtures/snapshots');
const SNAPSHOTS = readdirSync(FOLDER).sort();
const counsel = DEMO_PEOPLE.find(({ name }) => name === 'Imani Example')!;

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const KINDS = {
  PGlite: () => openPglite(),
  PostgreSQL: async () => openPostgres(await postgres.newDatabase({ empty: true })),
} as const;

/** The oldest on both, the others on PostgreSQL, which is quicker: the SQL is the same. */
const RUNS = SNAPSHOTS.flatMap((file, at) =>
  (at === 0 ? (['PGlite', 'PostgreSQL'] as const) : (['PostgreSQL'] as const)).map(
    (kind) => [file, kind] as const,
  ),
);

it('has a snapshot of an earlier version', () => {
  expect(SNAPSHOTS.length).toBeGreaterThan(1);
});

describe.each(RUNS)('%s on %s', (file, kind) => {
  it('is brought to the newest form, and every case is read through the interface', async () => {
    const database = await KINDS[kind]();
    try {
      const known = deskMigrations();
      await load(database, known, readBackup(path.join(FOLDER, file)));
      const ran = await database.asSystem((transaction) =>
        transaction.query<{ name: string }>('select name from migration order by name'),
      );
      expect(ran.map(({ name }) => name)).toEqual(known.map(({ name }) => name));
      const desk = {
        ...(await testDesk(database)),
        now: () => new Date(),
        master: masterKey(new Uint8Array(32).fill(7)),
      };
      const app = createApp({
        desk,
        board: new ChangeBoard(),
        limits: unlimited(),
        failed: (error) => {
          throw error;
        },
      });
      const client = new AppClient(app, await openSession(desk, counsel.id, { method: 'local' }));
      const { rows } = await client.get<{ rows: { id: string; number: string }[] }>(
        '/api/requests?state=any&most=100',
      );
      expect(rows.length).toBeGreaterThan(3);
      const shown = [];
      for (const { id } of rows) {
        const response = await client.send(`/api/requests/${id}`);
        expect([id, response.status]).toEqual([id, 200]);
        shown.push(await response.text());
      }
      // Names too: their keys opened.
      expect(shown.some((text) => text.includes('Jordan Sample'))).toBe(true);
      // The law that each was suggested by is kept, so that its reasoning can be made again.
      const reasoning = await client.send(`/api/requests/${rows[0]!.id}/reasoning`);
      expect(reasoning.status).toBe(200);
    } finally {
      await database.close();
    }
  }, 120_000);
});
