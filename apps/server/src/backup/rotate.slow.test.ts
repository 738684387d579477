/**
 * A new master key for everything, on both databases: broken off and run again, beside a desk that has both keys, and
 * afterwards the new key alone reads and finds all, and the old one nothing.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runProcess } from '../../test/killed-process.ts';
import { testSigner } from '../../test/log-key.ts';
import { NEW_MASTER, OLD_MASTER } from '../../test/master-keys.ts';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { MIGRATIONS, detainer, testDesk, uuidOf, type TestDesk } from '../../test/test-desk.ts';
import type { Database } from '../db/database.ts';
import { openPglite } from '../db/pglite-database.ts';
import { openPostgres } from '../db/postgres-database.ts';
import { readTemplate } from '../edge/database-template.ts';
import { openDuty } from '../features/duties/open-duty.ts';
import { showDuty } from '../features/duties/show-duty.ts';
import { listHolds, placeHold } from '../features/retention/legal-hold.ts';
import { listQueue, queueQuery } from '../features/requests/queue.ts';
import { recordRequest } from '../features/requests/record-request.ts';
import { showRequest } from '../features/requests/show-request.ts';
import { secretPlace } from '../features/webhooks/endpoint.ts';
import { seal, type MasterKey } from '../seal/seal.ts';
import { makeLocalAccount } from '../sign-in/make-local-account.ts';
import { examine } from './doctor.ts';

const NAMES = ['one', 'two', 'three'] as const;
const ALONE: MasterKey = { id: NEW_MASTER.id, bytes: NEW_MASTER.bytes };
const folder = mkdtempSync(path.join(tmpdir(), 'threshold-rotated-'));
let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const rotate = (address: string, killAt = '') => runProcess('rotate-process.ts', [address, killAt]);

async function fill(desk: TestDesk): Promise<void> {
  for (const name of NAMES) await record(desk, name);
  const held = await placeHold(desk, desk.people.counsel, { agency: 'jails', matter: 'Docket 1' });
  const made = await makeLocalAccount(desk, {
    name: 'Local Person',
    email: 'local@example.org',
    password: 'a long enough sentence of words',
    issuer: 'Threshold',
    breakGlass: false,
  });
  expect([held.ok, made.ok]).toEqual([true, true]);
  const duty = await openDuty(desk, desk.people.worker, {
    id: uuidOf('duty'),
    command: uuidOf('duty sent'),
    agency: 'jails',
    kind: 'crisis-check',
    values: {
      'happened-on': '2026-11-20',
      'anybody-asked': 'no',
      'anybody-threatened': 'no',
      'protocol-followed': 'yes',
    },
    words: { findings: 'Words of a check.' },
  });
  expect(duty.ok).toBe(true);
  // As features/webhooks keeps one.
  const [endpoint, secret] = [uuidOf('endpoint'), uuidOf('secret')];
  await desk.database.asSystem(async (transaction) => {
    await transaction.query(
      `insert into webhook_endpoint (id, url, agencies, kinds, state, cursor, made_by, made_at)
       values ($1, 'https://hook.example.org/', '{jails}', '{request-recorded}', 'off', 0, $2, $3)`,
      [endpoint, desk.people.administrator.account, desk.now()],
    );
    await transaction.query(
      'insert into webhook_secret (id, endpoint, master, sealed, made_at) values ($1, $2, $3, $4, $5)',
      [
        secret,
        endpoint,
        OLD_MASTER.id,
        seal(OLD_MASTER.bytes, secretPlace(secret), Buffer.alloc(24, 1), desk.random),
        desk.now(),
      ],
    );
  });
}

async function record(desk: TestDesk, name: string): Promise<void> {
  const body = detainer(name, { details: { person: `Surname${name} Given`, text: 'Words.' } });
  const recorded = await recordRequest(desk, desk.people.worker, body);
  if (!recorded.ok) throw new Error(recorded.refusal.code);
}

/** How many of those recorded a desk with this key reads, and how many it finds by name. */
async function reads(
  desk: TestDesk,
  master: MasterKey,
  names: readonly string[] = NAMES,
): Promise<{ readonly read: number; readonly found: number }> {
  const with_ = { ...desk, master };
  let [read, found] = [0, 0];
  for (const name of names) {
    const shown = await showRequest(with_, desk.people.counsel, uuidOf(name));
    if (shown.ok && JSON.stringify(shown.value).includes(`Surname${name}`)) read++;
    const query = queueQuery.parse({ state: 'any', search: `surname${name}` });
    const listed = await listQueue(with_, desk.people.counsel, query);
    if (listed.ok && listed.value.rows.length === 1) found++;
  }
  return { read, found };
}

async function doctor(database: Database, master: MasterKey): Promise<string> {
  const findings = await examine({
    database,
    migrations: MIGRATIONS,
    master,
    signer: testSigner(),
    erasures: [],
  });
  const keys = findings.find(({ check }) => check === 'keys');
  return `${keys?.ok === true ? 'ok' : 'WRONG'}: ${keys?.says ?? ''}`;
}

/** The process of the test has the embedded database only while the other one has not. */
const PLACES: readonly (readonly [
  string,
  () => Promise<{
    readonly address: string;
    readonly open: () => Promise<Database>;
  }>,
])[] = [
  [
    'PostgreSQL',
    async () => {
      const address = await server.newDatabase();
      return { address, open: () => Promise.resolve(openPostgres(address)) };
    },
  ],
  [
    'PGlite',
    () => {
      const address = path.join(folder, 'embedded');
      const open = (): Promise<Database> =>
        openPglite(address, existsSync(address) ? undefined : readTemplate());
      return Promise.resolve({ address, open });
    },
  ],
];

describe.each(PLACES)('a new master key on %s', (_, place) => {
  it('is broken off, run again, and then opens all by itself', { timeout: 300_000 }, async () => {
    const { address, open } = await place();
    const inDesk = async <Value>(
      work: (desk: TestDesk, database: Database) => Promise<Value>,
    ): Promise<Value> => {
      const database = await open();
      try {
        return await work(await testDesk(database, `rotated ${Math.random()}`), database);
      } finally {
        await database.close();
      }
    };
    await inDesk(async (desk, database) => {
      await fill(desk);
      expect(await doctor(database, OLD_MASTER)).toMatch(/^ok: .* all 3 requests\.$/);
      expect(await doctor(database, ALONE)).toMatch(/^WRONG: .* 7 of 7 keys/);
    });

    // Halfway: after the second request was written, before its transaction ended.
    const killed = rotate(address, '16b');
    expect(killed.signal).toBe('SIGKILL');
    await inDesk(async (desk, database) => {
      // A desk with both keys goes on meanwhile, and what is new lies under the new one.
      expect(await reads(desk, NEW_MASTER)).toEqual({ read: 3, found: 3 });
      await record({ ...desk, master: NEW_MASTER }, 'meanwhile');
      expect(await reads(desk, NEW_MASTER, ['meanwhile'])).toEqual({ read: 1, found: 1 });
      expect(await doctor(database, NEW_MASTER)).toMatch(
        /^ok: .* 4 requests\. In use: [23] under new, [12] under test, and 4 holds, second factors, webhooks or records of duties/,
      );
      const alone = await reads(desk, ALONE);
      expect(alone.read).toBe(alone.found);
      expect([1, 2]).toContain(alone.read);
    });

    const done = JSON.parse(rotate(address).out) as Record<string, number>;
    expect(done).toMatchObject({ others: 4, closed: 0 });
    expect([1, 2]).toContain(done['requests']);
    expect(JSON.parse(rotate(address).out)).toMatchObject({ requests: 0, others: 0, closed: 0 });
    await inDesk(async (desk, database) => {
      const names = [...NAMES, 'meanwhile'];
      expect(await reads(desk, ALONE, names)).toEqual({ read: 4, found: 4 });
      expect(await reads(desk, OLD_MASTER, names)).toEqual({ read: 0, found: 0 });
      expect(
        await listHolds({ ...desk, master: ALONE }, desk.people.counsel, { agency: 'jails' }),
      ).toMatchObject({ value: { holds: [{ matter: 'Docket 1' }] } });
      expect(
        await showDuty({ ...desk, master: ALONE }, desk.people.worker, uuidOf('duty')),
      ).toMatchObject({ value: { words: { findings: 'Words of a check.' } } });
      expect(await doctor(database, ALONE)).toMatch(/^ok: .* all 4 requests\.$/);
      expect(await doctor(database, NEW_MASTER)).toMatch(/other key test any more: take it away/);
    });
  });
});

/** What uses the bytes of the master key: whatever else ever does has to be put under a new one too. */
const USERS = [
  'backup/doctor.ts',
  'backup/rotate.ts',
  'features/requests/word-index.ts',
  'features/retention/legal-hold.ts',
  'features/webhooks/endpoint.ts',
  'seal/seal.ts',
  'sign-in/second-factor.ts',
];

it('knows everything that lies under a master key', () => {
  const source = path.join(import.meta.dirname, '..');
  const using = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .filter((file) => readFileSync(path.join(source, file), 'utf8').includes('master.bytes'));
  expect(using.sort()).toEqual(USERS);
});
