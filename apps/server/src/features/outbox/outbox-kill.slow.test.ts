/**
 * Killed at statements of signing, taking, composing and settling, and around the mail server's answer, then started
 * again: the letter arrives, its proof stands once, and it arrives twice only where SMTP leaves no other way.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled, placesAmong, placesIn, saidKilled } from '../../../test/killed-process.ts';
import { startMailServer, type MailServer } from '../../../test/mail-server.ts';
import { startPostgres, type PostgresServer } from '../../../test/postgres-server.ts';
import { MIGRATIONS } from '../../../test/test-desk.ts';
import type { Database } from '../../db/database.ts';
import { migrate } from '../../db/migrate.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { openPostgres } from '../../db/postgres-database.ts';
import { readTemplate } from '../../edge/database-template.ts';

const ROOT = path.join(import.meta.dirname, '../../../../..');

interface Ran {
  readonly signal: string | null;
  readonly out: string;
  readonly error: string;
}

/** Beside this process, which holds the mail server. */
function run(address: string, mailUrl: string, killAt = ''): Promise<Ran> {
  const child = spawn(process.execPath, [bundled('outbox-process.ts'), address, mailUrl, killAt], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '' },
  });
  let [out, error] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => (out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (error += piece.toString()));
  return new Promise((resolve) => {
    child.on('close', (_code, signal) => resolve({ signal, out, error }));
  });
}

/** As statements go, and always around the mail server's answer. */
const placesOf = (all: readonly string[], oneIn: number): readonly string[] => [
  'mail-a',
  'mail-b',
  ...placesAmong(all, oneIn),
];

async function settled(database: Database): Promise<void> {
  const ask = (sql: string) =>
    database.asSystem((transaction) => transaction.query<Record<string, unknown>>(sql));
  const events = await ask('select type from request_event where seq > 5 order by seq');
  expect(events.map(({ type }) => type)).toEqual(['reply-sent', 'delivery-recorded']);
  expect(await ask('select state from outbox')).toEqual([{ state: 'sent' }]);
  expect(await ask('select count(*)::int as files from sealed_file')).toEqual([{ files: 2 }]);
  expect(await ask('select state, events from request')).toEqual([
    { state: 'answered', events: 7 },
  ]);
}

describe('killed while a letter leaves', () => {
  let mail: MailServer;
  beforeAll(async () => {
    mail = await startMailServer();
  });
  afterAll(() => mail.close());

  async function killedAt(place: string, address: string, open: () => Promise<Database>) {
    mail.received.length = 0;
    const killed = await run(address, mail.url, place);
    expect([place, killed.signal]).toEqual([place, 'SIGKILL']);
    expect([place, (await run(address, mail.url)).error]).toEqual([place, '']);
    const database = await open();
    await settled(database);
    await database.close();
    expect([place, new Set(mail.received.map(({ messageId }) => messageId)).size]).toEqual([
      place,
      1,
    ]);
    return mail.received.length;
  }

  describe('on PostgreSQL', () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres();
    }, 60_000);
    afterAll(() => server.stop(), 120_000);

    it('at any statement, it leaves all the same', { timeout: 3_600_000 }, async () => {
      const whole = await run(await server.newDatabase(), mail.url);
      const all = placesIn(whole.out);
      expect([whole.error, all.length > 20]).toEqual(['', true]);
      const arrived = new Map<string, number>();
      const places = placesOf(all, 12);
      for (const place of places) {
        const address = await server.newDatabase();
        arrived.set(
          place,
          await killedAt(place, address, () => Promise.resolve(openPostgres(address))),
        );
      }
      expect(arrived.get('mail-a')).toBe(1);
      // The answer was there and our commit was not: the same message once more.
      expect(arrived.get('mail-b')).toBe(2);
      expect(Math.max(...arrived.values())).toBe(2);
      saidKilled(places.length, all.length + 2, 'PostgreSQL');
    });
  });

  describe('on PGlite', () => {
    let folder = '';
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'threshold-outbox-'));
      const database = await openPglite(path.join(folder, 'template'), readTemplate());
      await migrate(database, MIGRATIONS);
      await database.close();
    }, 120_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    it('at any statement, it leaves all the same', { timeout: 3_600_000 }, async () => {
      const copy = (name: string): string => {
        cpSync(path.join(folder, 'template'), path.join(folder, name), { recursive: true });
        return path.join(folder, name);
      };
      const all = placesIn((await run(copy('whole'), mail.url)).out);
      const places = placesOf(all, 40);
      for (const place of places) {
        const data = copy(place);
        await killedAt(place, data, () => openPglite(data));
        rmSync(data, { recursive: true, force: true });
      }
      saidKilled(places.length, all.length + 2, 'PGlite');
    });
  });
});
