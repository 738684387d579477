/** Papers kept with a request: what may come, what a camera wrote and nobody keeps, who reads, and that it is known. */
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import type { Database } from '../../db/database.ts';
import { hashOf } from '../files/sealed-file.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import { MOST_PAPER, addPaper } from './add-paper.ts';
import { readPaper } from './read-paper.ts';

const PLANTED = 'Quickthorne';

/** A photograph with a place, a device and a name beside its pixels. */
async function photograph(): Promise<Buffer> {
  const bytes = await sharp({
    create: { width: 640, height: 480, channels: 3, background: '#f4f1e8' },
  })
    .jpeg()
    .withExif({
      IFD0: { Artist: PLANTED, Model: 'Sample Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '40/1 42/1 46/1' },
    })
    .toBuffer();
  expect(bytes.includes(PLANTED)).toBe(true);
  return bytes;
}

describe.each(DATABASES)('papers on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let id = '';
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    const body = detainer('with papers');
    const recorded = await recordRequest(desk, desk.people.worker, body);
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    ({ id } = body);
  }, 120_000);
  afterAll(() => opened.close());

  const add = (
    content: Uint8Array,
    person: Person = 'worker',
    name?: string,
    command = uuidOf(`paper ${++made}`),
  ) => addPaper(desk, desk.people[person], id, { command, name }, content);
  const papers = async () => {
    const shown = await showRequest(desk, desk.people.worker, id);
    if (!shown.ok) throw new Error(shown.refusal.code);
    return shown.value.events.flatMap(({ event }) => (event.type === 'paper-added' ? [event] : []));
  };
  const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
    result.ok ? 'done' : result.refusal?.code;

  it('loses what the camera wrote beside a picture, and nothing of the picture', async () => {
    const given = await photograph();
    expect(codeOf(await add(given, 'worker', `${PLANTED}.jpg`))).toBe('done');
    const [kept] = await papers();
    expect(kept).toMatchObject({
      facts: { file: 1, type: 'jpeg', given: hashOf(given) },
      sealed: { name: `${PLANTED}.jpg` },
    });
    const read = await readPaper(desk, desk.people.counsel, id, 1);
    if (!read.ok || !kept) throw new Error('It is not kept.');
    expect(hashOf(read.value.content)).toBe(kept.facts.hash);
    expect([read.value.type, read.value.name]).toEqual(['image/jpeg', 'paper-1.jpg']);
    const bytes = Buffer.from(read.value.content);
    expect(bytes.includes(PLANTED)).toBe(false);
    const { exif, width, height } = await sharp(bytes).metadata();
    expect([exif, width, height]).toEqual([undefined, 640, 480]);
  });

  it('keeps a large one in pieces, whole', async () => {
    const words = Buffer.from('A line of a very long paper.\n'.repeat(30_000));
    expect(codeOf(await add(words))).toBe('done');
    const [, kept] = await papers();
    const read = await readPaper(desk, desk.people.worker, id, 2);
    expect(read.ok && Buffer.from(read.value.content).equals(words)).toBe(true);
    expect(kept?.facts.hash).toBe(hashOf(words));
    const [counted] = await opened.database.asSystem((transaction) =>
      transaction.query<{ pieces: number }>(
        'select count(*)::int as pieces from sealed_chunk where file = 2',
      ),
    );
    expect(counted?.pieces).toBe(4);
  });

  it.each([
    ['a program', Buffer.from('MZ\x90\x00'), 'paper-refused'],
    ['a script', Buffer.from('#!/bin/sh\nrm -r\n'), 'paper-refused'],
    ['an archive', Buffer.from('PK\x03\x04zip'), 'paper-refused'],
    [
      'a page of a picture format that runs scripts',
      Buffer.from('<svg><script/></svg>'),
      'paper-refused',
    ],
    ['nothing', Buffer.alloc(0), 'paper-refused'],
    ['half a picture', Buffer.from('\xff\xd8\xff\xe0 broken', 'latin1'), 'paper-refused'],
    ['too much', Buffer.alloc(MOST_PAPER + 1, 'a'), 'paper-too-large'],
  ])('refuses %s', async (_name, content, code) => {
    const before = (await papers()).length;
    expect(codeOf(await add(content, 'worker', 'a paper.pdf'))).toBe(code);
    expect((await papers()).length).toBe(before);
  });

  it('keeps once what is sent twice, and conflicts with nobody', async () => {
    const command = uuidOf('paper twice');
    const words = Buffer.from('The same words.');
    const before = (await papers()).length;
    const both = await Promise.all([
      add(words, 'worker', undefined, command),
      add(words, 'worker', undefined, command),
      add(words, 'counsel'),
    ]);
    expect(both.map(codeOf)).toEqual(['done', 'done', 'done']);
    expect((await papers()).length).toBe(before + 2);
  });

  it('is read by those who may read the request, and each reading stands in the list of readings', async () => {
    const expected: Readonly<Record<string, string>> = {
      worker: 'done',
      counsel: 'done',
      supervisor: 'done',
      privacy: 'done',
      otherWorker: 'not-found',
      schoolCounsel: 'not-found',
      auditor: 'not-found',
      administrator: 'not-found',
    };
    for (const [person, code] of Object.entries(expected)) {
      const read = await readPaper(desk, desk.people[person as Person], id, 1);
      expect([person, codeOf(read)]).toEqual([person, code]);
      expect([person, codeOf(await add(Buffer.from('x y z'), person as Person))]).toEqual([
        person,
        code,
      ]);
    }
    expect(codeOf(await readPaper(desk, desk.people.counsel, id, 99))).toBe('no-such-paper');
    const reads = await opened.database.asSystem((transaction) =>
      transaction.query<{ account: string }>(
        `select distinct account from request_read where what = 'paper' and request = $1`,
        [id],
      ),
    );
    expect(reads.map(({ account }) => account).sort()).toEqual(
      ['worker', 'counsel', 'supervisor', 'privacy'].map(uuidOf).sort(),
    );
  });

  it('opens no piece that was moved, changed or left out', async () => {
    const tampered = async (sql: string): Promise<string | undefined> => {
      let code: string | undefined;
      await opened.database
        .asSystem(async (transaction) => {
          await transaction.query(sql);
          const database: Database = { ...desk.database, as: (_, work) => work(transaction) };
          code = codeOf(await readPaper({ ...desk, database }, desk.people.counsel, id, 2));
          throw new Error('undo');
        })
        .catch(() => undefined);
      return code;
    };
    expect(await tampered('select 1')).toBe('done');
    for (const sql of [
      'delete from sealed_chunk where file = 2 and at = 3',
      'update sealed_chunk set at = at + 10 where file = 2 and at = 3',
      `update sealed_chunk set sealed = set_byte(sealed, 40, (get_byte(sealed, 40) + 1) % 256) where file = 2 and at = 1`,
      `update sealed_chunk a set sealed = (select b.sealed from sealed_chunk b where b.file = 2 and b.at = 1) where a.file = 2 and a.at = 0`,
    ]) {
      expect([sql, await tampered(sql)]).toEqual([sql, 'no-such-paper']);
    }
  });

  it('stands nowhere in the clear', async () => {
    for (const table of ['sealed_file', 'sealed_chunk', 'request_event', 'request_read']) {
      const rows = JSON.stringify(
        await opened.database.asSystem((transaction) =>
          transaction.query(`select row_to_json(t)::text as row from ${table} t`),
        ),
      );
      for (const planted of [PLANTED, 'very long paper']) {
        expect([table, planted, rows.includes(planted)]).toEqual([table, planted, false]);
        const hex = Buffer.from(planted).toString('hex');
        expect([table, planted, rows.includes(hex)]).toEqual([table, planted, false]);
      }
    }
  });
});
