/**
 * Work goes on: two servers on one PostgreSQL, one of them killed, then the database itself killed and started
 * again, all while clients record requests and send again what was not answered. Nothing is lost or doubled.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, expect, it } from 'vitest';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { detainer, uuidOf } from '../../test/test-desk.ts';
import { DEMO_CASES } from '../demo/demo-cases.ts';
import { DEMO_PEOPLE } from '../demo/demo-people.ts';
import { ROOT } from './root.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'desks-'));
const children: ChildProcess[] = [];
let postgres: PostgresServer | undefined;
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await postgres?.stop();
  rmSync(folder, { recursive: true });
});

interface ServerProcess {
  readonly url: string;
  readonly child: ChildProcess;
}

function startServer(databaseUrl: string): Promise<ServerProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'apps/server/src/edge/main.ts'], {
    cwd: ROOT,
    env: {
      PATH: process.env['PATH'],
      PORT: '0',
      DATABASE_URL: databaseUrl,
      THRESHOLD_DEMO: 'yes',
      THRESHOLD_DATA: folder,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /(http:\/\/\S+\/)/.exec(said)?.[1];
      if (url !== undefined) resolve({ url, child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`The server ended: ${said}`)));
  });
}

const OWN = { 'x-threshold': '1', 'content-type': 'application/json' };
const counsel = DEMO_PEOPLE.find(({ name }) => name === 'Imani Example')?.id;

async function signedIn(url: string): Promise<Record<string, string>> {
  const answer = await fetch(`${url}api/demo/sign-in`, {
    method: 'POST',
    headers: OWN,
    body: JSON.stringify({ account: counsel }),
  });
  return { ...OWN, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

const CLIENTS = 6;
const EACH = 12;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it(
  'loses and doubles nothing when a server and then the database are killed',
  { timeout: 240_000 },
  async () => {
    postgres = await startPostgres();
    const databaseUrl = await postgres.newDatabase({ empty: true });
    const one = await startServer(databaseUrl);
    const two = await startServer(databaseUrl);
    // The session lies in the database, so it is good on both.
    const headers = await signedIn(one.url);
    let recorded = 0;
    let sentAgain = 0;

    const record = async (name: string, servers: readonly string[]): Promise<void> => {
      const body = JSON.stringify(detainer(name, { agency: 'jails' }));
      for (let attempt = 0; ; attempt++) {
        const url = servers[attempt % servers.length] ?? '';
        const status = await fetch(`${url}api/requests`, { method: 'POST', headers, body }).then(
          (answer) => answer.status,
          () => 0,
        );
        if (status === 200) break;
        // Anything else that is not an outage would be wrong.
        expect([0, 500, 503]).toContain(status);
        expect(attempt).toBeLessThan(400);
        sentAgain++;
        await pause(50);
      }
      recorded++;
    };
    const clients = Array.from({ length: CLIENTS }, async (_, client) => {
      const servers = client % 2 === 0 ? [one.url, two.url] : [two.url, one.url];
      for (let at = 0; at < EACH; at++) await record(`${client} ${at}`, servers);
    });

    const all = CLIENTS * EACH;
    while (recorded < all / 4) await pause(5);
    one.child.kill('SIGKILL');
    while (recorded < all / 2) await pause(5);
    await postgres.crash();
    await Promise.all(clients);
    expect(sentAgain).toBeGreaterThan(0);

    const database = new Client({ connectionString: databaseUrl });
    await database.connect();
    const ids = Array.from({ length: CLIENTS }, (_, client) =>
      Array.from({ length: EACH }, (_, at) => uuidOf(`${client} ${at}`)),
    ).flat();
    const { rows } = await database.query<{ events: number; logged: number }>(
      `select count(distinct e.seq)::int as events, count(distinct l.seq)::int as logged
     from request r join request_event e on e.request = r.id
     join log_entry l on l.request = r.id and l.seq = e.seq
     where r.id = any($1) group by r.id`,
      [ids],
    );
    expect(rows).toHaveLength(all);
    expect(rows.every(({ events, logged }) => events === 3 && logged === 3)).toBe(true);
    const counted = await database.query<{ count: number }>('select count(*)::int from request');
    expect(counted.rows[0]?.count).toBe(all + DEMO_CASES.length);

    // The server that was left gives every leaf its place.
    for (let tries = 0; ; tries++) {
      const waiting = await database.query('select from log_entry where index is null');
      if (waiting.rowCount === 0) break;
      expect(tries).toBeLessThan(200);
      await pause(100);
    }
    await database.end();
  },
);
