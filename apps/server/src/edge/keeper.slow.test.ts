/** Backed up here, restored there, on either database; what was purged in between stays purged; the doctor sees harm. */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type PostgresServer } from '../../test/postgres-server.ts';
import { DEMO_PEOPLE } from '../demo/demo-people.ts';
import { dutiesQuery, listDuties } from '../features/duties/list-duties.ts';
import { openOwedDuties } from '../features/duties/owed-duties.ts';
import { listQueue, queueQuery } from '../features/requests/queue.ts';
import { showRequest } from '../features/requests/show-request.ts';
import { purgeRecords } from '../features/retention/purge.ts';
import { setRule } from '../features/retention/schedule.ts';
import { readConfig, type Config } from './config.ts';
import { ROOT } from './root.ts';
import { FolderTaken, lockFolder } from './folder-lock.ts';
import { keep } from './keeper.ts';
import { openDesk, type OpenDesk } from './open-desk.ts';

const root = mkdtempSync(path.join(tmpdir(), 'keeper-'));
const file = path.join(root, 'backup.jsonl.gz');
const at = (name: string): string => path.join(root, name);
let postgres: PostgresServer;
let closedOne = '';
let doneDuty = '';

const environment = (folder: string, more: Record<string, string> = {}) => ({
  THRESHOLD_DATA: folder,
  ...more,
});

async function run(
  args: readonly string[],
  folder: string,
  more: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  let said = '';
  const code = await keep(args, environment(folder, more), (text) => {
    said += text;
  });
  return { code, said };
}

function configOf(folder: string, more: Record<string, string> = {}): Config {
  const read = readConfig(environment(folder, more), ROOT);
  if (!read.ok) throw new Error(read.refusal.join(' '));
  return read.value;
}

async function inDesk<Value>(
  config: Config,
  work: (opened: OpenDesk) => Promise<Value>,
): Promise<Value> {
  const opened = await openDesk(config, {
    failed: (error) => {
      throw error;
    },
  });
  try {
    return await work(opened);
  } finally {
    await opened.close();
  }
}

const person = (name: string) => {
  const found = DEMO_PEOPLE.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return { account: found.id, memberships: found.roles };
};

/** Every request of the jails as counsel reads it, with what was sealed. */
const allOf = ({ desk }: OpenDesk): Promise<readonly object[]> =>
  (async () => {
    const queue = await listQueue(
      desk,
      person('Imani Example'),
      queueQuery.parse({ state: 'any' }),
    );
    if (!queue.ok) throw new Error(queue.refusal.code);
    const shown = [];
    for (const { id } of queue.value.rows) {
      const view = await showRequest(desk, person('Imani Example'), id);
      if (!view.ok) throw new Error(view.refusal.code);
      shown.push({ id, number: view.value.number, events: view.value.events });
    }
    return shown;
  })();

/** The record of the demonstration that a law asked for and somebody has done, while it is there. */
async function ofLaw(desk: OpenDesk['desk'], state: 'done' | 'any'): Promise<string> {
  const query = dutiesQuery.parse({ agency: 'jails', kind: 'certification', state });
  const listed = await listDuties(desk, person('Imani Example'), query);
  const rows = listed.ok ? listed.value.rows : [];
  return rows.find(({ norm }) => norm?.id === 'eo-13.privacy-officer')?.id ?? '';
}

/** Another folder with the keys of the first, as after a fire. */
function withKeys(name: string): string {
  cpSync(at('first/keys'), path.join(at(name), 'keys'), { recursive: true });
  cpSync(at('first/erasures'), path.join(at(name), 'erasures'));
  return at(name);
}

beforeAll(async () => {
  postgres = await startPostgres();
  expect(await run(['seed'], at('first'))).toMatchObject({ code: 0 });
}, 180_000);
afterAll(async () => {
  await postgres.stop();
  rmSync(root, { recursive: true });
}, 60_000);

describe('a desk', () => {
  let before: readonly object[] = [];

  it(
    'is sound after its demonstration, and takes no second one',
    { timeout: 120_000 },
    async () => {
      const { code, said } = await run(['doctor'], at('first'));
      expect(said).not.toContain('WRONG');
      expect(code).toBe(0);
      expect(await run(['seed'], at('first'))).toMatchObject({ code: 2 });
    },
  );

  it('is backed up whole, readable by its owner alone', { timeout: 120_000 }, async () => {
    before = await inDesk(configOf(at('first')), allOf);
    expect(before.length).toBeGreaterThan(3);
    expect(await run(['backup', file], at('first'))).toMatchObject({ code: 0 });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    // Never over another one.
    expect(await run(['backup', file], at('first'))).toMatchObject({ code: 2 });
    const text = gunzipSync(readFileSync(file)).toString();
    for (const name of ['Jordan Sample', 'Morgan Sample', 'Riley Sample']) {
      expect(text).not.toContain(name);
    }
    expect(readdirSync(root).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it(
    'is purged of a request and a record of duties after the backup',
    { timeout: 120_000 },
    async () => {
      await inDesk(configOf(at('first')), async ({ desk }) => {
        const privacy = person('Priya Example');
        const rule = { agency: 'jails', months: 1, authority: 'A test' };
        await setRule(desk, privacy, { ...rule, class: 'declined' });
        await setRule(desk, privacy, { ...rule, class: 'separation-duty' });
        const later = { ...desk, now: () => new Date(Date.now() + 90 * 86_400_000) };
        const queue = await listQueue(
          desk,
          person('Imani Example'),
          queueQuery.parse({ state: 'closed' }),
        );
        closedOne = queue.ok ? (queue.value.rows[0]?.id ?? '') : '';
        doneDuty = await ofLaw(desk, 'done');
        const purge = {
          id: '11111111-1111-4111-8111-111111111111',
          agency: 'jails',
          records: [closedOne, doneDuty],
        };
        expect(await purgeRecords(later, privacy, purge)).toMatchObject({
          value: { gone: [closedOne, doneDuty] },
        });
      });
      const kept = readFileSync(at('first/erasures'), 'utf8');
      expect([kept.includes(closedOne), kept.includes(doneDuty)]).toEqual([true, true]);
    },
  );

  it.each(['PGlite', 'PostgreSQL'])(
    'is restored into %s, and the purged one stays gone',
    { timeout: 180_000 },
    async (kind) => {
      const folder = withKeys(`restored-${kind}`);
      const more: Record<string, string> =
        kind === 'PGlite' ? {} : { DATABASE_URL: await postgres.newDatabase({ empty: true }) };
      const { code, said } = await run(['restore', file], folder, more);
      expect(said).toContain('2 records that were purged since then were erased again.');
      expect(said).not.toContain('WRONG');
      expect(code).toBe(0);
      const after = await inDesk(configOf(folder, more), async (opened) => {
        // What a law asks for is opened by the program: this was done, and is not opened anew.
        await openOwedDuties(opened.desk);
        expect(await ofLaw(opened.desk, 'any')).toBe('');
        return allOf(opened);
      });
      expect(after).toEqual(before.filter((each) => (each as { id: string }).id !== closedOne));
      // New work goes on with new numbers, and nothing is restored over it.
      expect(await run(['restore', file], folder, more)).toMatchObject({ code: 2 });
    },
  );

  it(
    'is not restored from a file that is cut off or damaged, and nothing of it stays',
    { timeout: 180_000 },
    async () => {
      const text = gunzipSync(readFileSync(file)).toString();
      const lines = text.trimEnd().split('\n');
      // The last tables may be empty.
      const lastRows = lines.findLastIndex((line) => line.startsWith('{"rows"'));
      const bad: readonly (readonly [string, Uint8Array, string])[] = [
        ['cut', gzipSync(lines.slice(0, -1).join('\n')), 'ends before its end'],
        ['short', gzipSync(lines.filter((_, at) => at !== lastRows).join('\n')), 'lacks rows'],
        ['half', readFileSync(file).subarray(0, 3000), 'damaged'],
        ['other', gzipSync('{"hello":1}\n'), 'no backup'],
        ['plain', Buffer.from('not packed'), 'damaged'],
      ];
      for (const [name, bytes, why] of bad) {
        writeFileSync(at(name), bytes);
        const database = await postgres.newDatabase({ empty: true });
        const { code, said } = await run(['restore', at(name)], withKeys(`bad-${name}`), {
          DATABASE_URL: database,
        });
        expect([name, code, said]).toEqual([name, 2, expect.stringContaining(why)]);
      }
      expect(await run(['restore', at('nowhere')], withKeys('bad-nowhere'))).toMatchObject({
        code: 2,
      });
    },
  );

  it.each([
    ['an event was changed away', `delete from request_event where seq = 2`, 'events'],
    ['an event of a duty was changed away', `delete from duty_event where seq = 2`, 'events'],
    ['an event of a case was changed away', `delete from case_event where seq = 2`, 'events'],
    [
      'a leaf was changed',
      `update log_entry set leaf = decode(repeat('00', 32), 'hex') where index = 1`,
      'log',
    ],
    ['a checkpoint was taken back', 'delete from log_checkpoint', 'log'],
    ['a key was changed', `update request_key set wrapped = wrapped || '\\x00'::bytea`, 'keys'],
    ['a leaf is gone', 'delete from log_entry where seq = 3', 'log entries'],
    [
      'the leaf of a case is gone',
      'delete from log_entry where request in (select id from defense_case)',
      'log entries',
    ],
    [
      'the leaf of a setting is gone',
      'delete from log_entry where request in (select id from setting_version)',
      'log entries',
    ],
  ])('is not sound where %s', { timeout: 180_000 }, async (_, sql, check) => {
    const more = { DATABASE_URL: await postgres.newDatabase({ empty: true }) };
    const folder = withKeys(`harmed-${check}-${sql.length}`);
    expect(await run(['restore', file], folder, more)).toMatchObject({ code: 0 });
    const { openPostgres } = await import('../db/postgres-database.ts');
    const database = openPostgres(more.DATABASE_URL);
    await database.asSystem((transaction) => transaction.script(sql));
    await database.close();
    const { code, said } = await run(['doctor'], folder, more);
    expect(said).toMatch(new RegExp(`^WRONG ${check}:`, 'm'));
    expect(code).toBe(1);
  });
});

describe('a folder', () => {
  it('belongs to one process at a time, and is taken over from one that is gone', () => {
    const folder = at('locked');
    const release = lockFolder(folder);
    release();
    writeFileSync(path.join(folder, 'lock'), `${process.ppid}\n`);
    expect(() => lockFolder(folder)).toThrow(FolderTaken);
    // No process has this number.
    writeFileSync(path.join(folder, 'lock'), '4194305\n');
    lockFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it(
    'is not looked into by a second command while a desk runs on it',
    { timeout: 60_000 },
    async () => {
      writeFileSync(path.join(at('first'), 'lock'), `${process.ppid}\n`);
      const { code, said } = await run(['doctor'], at('first'));
      expect([code, said]).toEqual([2, expect.stringContaining('is running on')]);
      rmSync(path.join(at('first'), 'lock'));
    },
  );
});

it('gets a new master key, which opens everything by itself', { timeout: 120_000 }, async () => {
  const key = path.join(at('first'), 'keys/master.key');
  const old = readFileSync(key, 'utf8');
  const before = await inDesk(configOf(at('first')), allOf);
  // As if it had been broken off once the old key was put aside.
  writeFileSync(path.join(at('first'), 'keys/other-master.key'), old, { mode: 0o600 });
  const rotated = await run(['rotate'], at('first'));
  expect([rotated.code, rotated.said]).toEqual([0, expect.stringMatching(/Nothing lies under/)]);
  expect(readFileSync(key, 'utf8')).not.toBe(old);
  const files = readdirSync(path.join(at('first'), 'keys')).sort();
  expect(files).toEqual([
    'log.key',
    expect.stringMatching(/^master-[0-9a-f]{16}\.key$/),
    'master.key',
  ]);
  expect(readFileSync(path.join(at('first'), 'keys', files[1] ?? ''), 'utf8')).toBe(old);
  expect(await inDesk(configOf(at('first')), allOf)).toEqual(before);
  expect(await run(['doctor'], at('first'))).toMatchObject({ code: 0 });
  // Where the key is given, both are.
  const given = await run(['rotate'], at('first'), { THRESHOLD_MASTER_KEY_FILE: key });
  expect([given.code, given.said]).toEqual([2, expect.stringMatching(/Give both keys/)]);
});

it('says how it is used', async () => {
  expect(await run([], at('first'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('threshold backup') as string,
  });
  expect(await run(['restore'], at('first'))).toMatchObject({ code: 2 });
  expect(await run(['doctor'], at('none'))).toMatchObject({
    code: 2,
    said: expect.stringContaining('no desk here') as string,
  });
});
