/** An upload of a law is answered at once and checked by a job: once, whoever sends it again and whichever server dies. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { soundLaw } from '../../../test/checked-law.ts';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { placesAmong, placesIn, runProcess } from '../../../test/killed-process.ts';
import { startPostgres, type PostgresServer } from '../../../test/postgres-server.ts';
import { LAW, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import type { Database } from '../../db/database.ts';
import { openPglite } from '../../db/pglite-database.ts';
import { openPostgres } from '../../db/postgres-database.ts';
import { done, refused } from '../../db/result.ts';
import { readTemplate } from '../../edge/database-template.ts';
import type { CheckUpload } from '../../law/check-upload.ts';
import { checkNextLaw } from './check-next-law.ts';
import { listLawChanges, showLawChange } from './law-change.ts';
import { showLawUpload } from './law-upload.ts';
import { MOST_WAITING, removeLawUpload, uploadLaw } from './upload-law.ts';

const OTHER = 'b'.repeat(64);
const SOUND = done(soundLaw(LAW.hash, OTHER));

describe.each(DATABASES)('an upload of a law on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let answer: () => ReturnType<CheckUpload>;
  let checks = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database, 'seed', () => {
      checks += 1;
      return answer();
    });
  }, 120_000);
  afterAll(() => opened.close());

  const send = (name: string, content = name, person: Person = 'coordinator') =>
    uploadLaw(
      desk,
      desk.people[person],
      { command: uuidOf(name), name: `${name}.zip` },
      Buffer.from(`PK ${content}`),
    );
  const look = async (name: string) => {
    const shown = await showLawUpload(desk, desk.people.administrator, uuidOf(name));
    return shown.ok ? shown.value : shown.refusal;
  };
  const stateOf = async (name: string): Promise<string> => {
    const shown = await look(name);
    return 'state' in shown ? shown.state : 'none';
  };
  const codeOf = (result: { ok: boolean; refusal?: { code: string } }): string =>
    result.ok ? 'done' : (result.refusal?.code ?? '');
  const eventsOf = (database: Database, name: string) =>
    database.asSystem((transaction) =>
      transaction.query<{ type: string }>('select type from rule_event where subject = $1', [
        uuidOf(name),
      ]),
    );

  it('is answered before anything is checked, shows where it is, and becomes a change of its uploader', async () => {
    answer = () => Promise.resolve(SOUND);
    const sent = await send('first');
    expect(sent.ok && [sent.value.state, sent.value.name, checks]).toEqual([
      'received',
      'first.zip',
      0,
    ]);
    let release = (): void => undefined;
    const checking = new Promise<void>((resolve) => (release = resolve));
    answer = async () => {
      await checking;
      return SOUND;
    };
    const job = checkNextLaw(desk);
    await expect.poll(() => stateOf('first')).toBe('checking');
    const listed = await listLawChanges(desk, desk.people.administrator);
    expect(listed.ok && listed.value.uploads.map(({ state }) => state)).toEqual(['checking']);
    release();
    expect(await job).toBe(1);
    expect(await look('first')).toMatchObject({ state: 'ready', change: uuidOf('first') });
    const change = await showLawChange(desk, desk.people.administrator, uuidOf('first'));
    expect(change.ok && [change.value.change.uploadedBy, change.value.may.propose]).toEqual([
      'coordinator',
      true,
    ]);
    const after = await listLawChanges(desk, desk.people.administrator);
    expect(after.ok && after.value.uploads).toEqual([]);
  });

  it('sent again does nothing twice: by its command, or as the same file while it waits', async () => {
    answer = () => Promise.resolve(SOUND);
    checks = 0;
    const again = await send('first');
    expect(again.ok && again.value.state).toBe('ready');
    expect(codeOf(await send('first', 'another file'))).toBe('command-reused');
    const sent = await Promise.all([send('second'), send('second'), send('second, too', 'second')]);
    const ids = sent.map((each) => each.ok && each.value.id);
    expect(new Set(ids).size).toBe(1);
    expect(await checkNextLaw(desk)).toBe(1);
    expect([await checkNextLaw(desk), checks]).toEqual([0, 1]);
    const name = ids[0] === uuidOf('second') ? 'second' : 'second, too';
    expect(await eventsOf(opened.database, name)).toEqual([{ type: 'law-uploaded' }]);
  });

  it('is checked by one of two servers', async () => {
    checks = 0;
    answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return SOUND;
    };
    await send('third');
    const took = await Promise.all([checkNextLaw(desk), checkNextLaw(desk), checkNextLaw(desk)]);
    expect([took.sort(), checks]).toEqual([[0, 0, 1], 1]);
    expect(await eventsOf(opened.database, 'third')).toHaveLength(1);
  });

  it('that is refused says why, keeps no file, and is forgotten after a week', async () => {
    answer = () => Promise.resolve(done(soundLaw(LAW.hash, OTHER, false)));
    await send('unsound');
    await checkNextLaw(desk);
    expect(await look('unsound')).toMatchObject({
      ...{ state: 'refused', change: null, problem: null },
      report: { sound: false },
    });
    answer = () => Promise.resolve(refused({ code: 'not-as-compiled' }));
    await send('forged');
    await checkNextLaw(desk);
    expect(await look('forged')).toMatchObject({
      state: 'refused',
      problem: { code: 'not-as-compiled' },
    });
    answer = () => Promise.resolve(done(soundLaw(LAW.hash, LAW.hash)));
    await send('same');
    await checkNextLaw(desk);
    expect(await look('same')).toMatchObject({ problem: { code: 'same-law' } });
    const kept = await opened.database.asSystem((transaction) =>
      transaction.query('select from law_upload where content is not null'),
    );
    expect(kept).toEqual([]);
    desk.pass(7 * 24 * 60);
    await checkNextLaw(desk);
    expect(await look('unsound')).toEqual({ code: 'no-such-change' });
  });

  it('is not kept for somebody who may not propose any more', async () => {
    answer = () => Promise.resolve(SOUND);
    await send('left', 'left', 'administrator');
    const run = (sql: string) =>
      opened.database.asSystem((transaction) =>
        transaction.query(sql, [desk.people.administrator.account]),
      );
    await run('update account set disabled_at = now() where id = $1');
    await checkNextLaw(desk);
    await run('update account set disabled_at = null where id = $1');
    expect(await look('left')).toMatchObject({
      state: 'refused',
      problem: { code: 'not-allowed' },
    });
    expect(await eventsOf(opened.database, 'left')).toEqual([]);
  });

  it('removed while it is checked is gone, whatever the check says', async () => {
    answer = async () => {
      await removeLawUpload(desk, desk.people.coordinator, uuidOf('removed'));
      return SOUND;
    };
    await send('removed');
    await checkNextLaw(desk);
    expect([await stateOf('removed'), await eventsOf(opened.database, 'removed')]).toEqual([
      'none',
      [],
    ]);
    expect(await removeLawUpload(desk, desk.people.coordinator, uuidOf('first'))).toEqual(
      done({ removed: false }),
    );
    expect(await stateOf('first')).toBe('ready');
  });

  it('waits on when its server closes, and is given up when it ends three of them', async () => {
    answer = () => Promise.resolve({ problem: 'stopped' });
    await send('stubborn');
    for (let time = 0; time < 5; time++) await checkNextLaw(desk);
    expect(await stateOf('stubborn')).toBe('received');
    answer = () => Promise.resolve({ problem: 'crashed' });
    for (let time = 0; time < 4; time++) await checkNextLaw(desk);
    expect(await look('stubborn')).toMatchObject({ problem: { code: 'check-stopped' } });
    answer = () => Promise.resolve({ problem: 'too-much-memory' });
    await send('heavy');
    await checkNextLaw(desk);
    expect(await look('heavy')).toMatchObject({ problem: { code: 'check-stopped' } });
  });

  it('has no more than a few beside it, and none of those who may not', async () => {
    for (let number = 0; number < MOST_WAITING; number++) {
      expect(codeOf(await send(`many ${number}`))).toBe('done');
    }
    expect(codeOf(await send('one too many'))).toBe('check-busy');
    expect(codeOf(await send('many 0'))).toBe('done');
    for (const person of ['worker', 'counsel', 'supervisor', 'auditor'] as const) {
      expect(codeOf(await send('many 0', 'many 0', person))).toBe('not-allowed');
      const rows = await opened.database.as(desk.people[person].account, async (transaction) =>
        done(await transaction.query('select from law_upload')),
      );
      expect(rows.ok && rows.value).toEqual([]);
    }
    const tried = (sql: string): Promise<unknown> =>
      opened.database
        .as(desk.people.administrator.account, async (transaction) =>
          done(await transaction.query(sql)),
        )
        .then(
          () => 'done',
          (error: unknown) => (error as { code?: string }).code,
        );
    expect(await tried(`update law_upload set state = 'refused'`)).toBe('42501');
    expect(
      await tried(
        `insert into law_upload (id, state, name, hash, content, uploaded_by, uploaded_at, changed_at)
         values (gen_random_uuid(), 'received', '', 'x', '', '${uuidOf('coordinator')}', now(), now())`,
      ),
    ).toBe('42501');
  });
});

/** As another server finds it, with the first one's lease over. */
async function takenUp(database: Database): Promise<void> {
  const ask = (sql: string) =>
    database.asSystem((transaction) => transaction.query<Record<string, unknown>>(sql));
  expect(await ask('select type from rule_event')).toEqual([{ type: 'law-uploaded' }]);
  expect(await ask('select state from law_change')).toEqual([{ state: 'checked' }]);
  expect(await ask('select from law_upload')).toEqual([]);
  expect(await ask('select from log_entry')).toHaveLength(1);
}

const run = (address: string, killAt = '') => runProcess('law-check-process.ts', [address, killAt]);

describe('a server killed in the middle', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  }, 60_000);
  afterAll(() => server.stop());

  it('is followed by another on PostgreSQL, at any statement', { timeout: 600_000 }, async () => {
    const all = placesIn(run(await server.newDatabase()).out);
    expect(all.length).toBeGreaterThan(10);
    for (const place of ['check', ...placesAmong(all, 12)]) {
      const address = await server.newDatabase();
      expect([place, run(address, place).signal]).toEqual([place, 'SIGKILL']);
      const database = openPostgres(address);
      if (place === 'check') {
        const [row] = await database.asSystem((transaction) =>
          transaction.query<{ state: string }>('select state from law_upload'),
        );
        expect(row).toEqual({ state: 'checking' });
      }
      expect([place, run(address).error]).toEqual([place, '']);
      await takenUp(database);
      await database.close();
    }
  });

  it('goes on after a restart on PGlite', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'threshold-law-'));
    try {
      const data = path.join(folder, 'data');
      await (await openPglite(data, readTemplate())).close();
      expect(run(data, 'check').signal).toBe('SIGKILL');
      expect(run(data).error).toBe('');
      const database = await openPglite(data);
      await takenUp(database);
      await database.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
