/** Papers read at the desk: queued with the paper, sealed, retried, told in words; held by a person before they count. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { loadRequest } from '../requests/event-store.ts';
import { listQueue, queueQuery } from '../requests/queue.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import { eraseRecord } from '../retention/erase-record.ts';
import { addPaper } from './add-paper.ts';
import { checkPaper, takePaperFacts } from './check-paper.ts';
import { keepPaperWords } from './kept-reading.ts';
import { listPapers } from './list-papers.ts';
import type { OpenedPaper, OpenPaper } from './paper-text.ts';
import { readAgain } from './read-again.ts';
import { readNextPaper } from './read-next-paper.ts';
import { showPage } from './read-paper.ts';

const PLANTED = 'Quickthorne';
const NAMED = 'signed Quickthorne';

/** What the reader would give for a magistrate's warrant. */
const WARRANT: OpenedPaper = {
  pages: [{ width: 100, height: 60, picture: Buffer.from('a small picture'), lines: [] }],
  documents: [
    {
      kind: 'ao-93',
      judicial: true,
      signer: { role: 'magistrate-judge', name: PLANTED, present: true },
      force: 'COURT_WARRANT',
      issues: [{ code: 'expired', text: 'Its last day has passed.' }],
      confidence: 0.9,
      evidence: [
        { text: 'Search and Seizure Warrant', page: 1, box: { x: 1, y: 2, width: 30, height: 4 } },
        { text: NAMED, page: 1, box: { x: 1, y: 50, width: 30, height: 4 } },
      ],
      facts: [],
    },
  ],
  offers: [
    ['paper.kind', 'ao-93', 0],
    ['paper.signer', 'magistrate-judge', 1],
    ['paper.in-date', false, 0],
    ['paper.nonsense', true, 0],
  ].map(([fact, value, at]) => ({
    fact: String(fact),
    value: value as string | boolean,
    because: 'From the paper.',
    confidence: 0.9,
    evidence: [Number(at)],
    document: 1,
  })),
  notes: [],
  words: `Search and Seizure Warrant\n${NAMED} Zyzzyva`,
};

describe.each(DATABASES)('reading papers on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let answers: (OpenedPaper | { readonly problem: 'crashed' | 'program' | 'stopped' })[] = [];
  const asked: Parameters<OpenPaper>[1][] = [];
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  const openPaper: OpenPaper = (_content, context) => {
    asked.push(context);
    return Promise.resolve(answers.shift() ?? WARRANT);
  };
  const read = () => readNextPaper({ ...desk, openPaper });
  const codeOf = (result: { ok: boolean; refusal?: { code: string } }) =>
    result.ok ? 'done' : result.refusal?.code;

  async function withPaper(name: string): Promise<string> {
    const body = detainer(name, {
      details: { person: 'Jordan Sample', where: '40 Garnet Row' },
    });
    const recorded = await recordRequest(desk, desk.people.worker, body);
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    const command = uuidOf(`${name} paper`);
    const added = await addPaper(
      desk,
      desk.people.worker,
      body.id,
      { command, name: 'w.pdf' },
      Buffer.from(`The words of ${name}.`),
    );
    expect(codeOf(added)).toBe('done');
    return body.id;
  }
  const shown = async (id: string, person: Person = 'counsel') => {
    const view = await showRequest(desk, desk.people[person], id);
    if (!view.ok) throw new Error(view.refusal.code);
    return view.value;
  };
  const paperOf = async (id: string) => {
    const listed = await listPapers(desk, desk.people.counsel, id);
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.papers[0]!;
  };
  const command = async (id: string) => ({
    command: uuidOf(`reading ${++made}`),
    seen: (await shown(id)).state.events,
  });

  it('reads what was kept, compares it with what was recorded, and offers it beside that', async () => {
    const id = await withPaper('read');
    expect((await paperOf(id)).state).toBe('waiting');
    expect(await read()).toBe(1);
    expect(await read()).toBe(0);
    expect(asked.at(-1)).toEqual({
      today: '2026-11-20',
      person: 'Jordan Sample',
      place: '40 Garnet Row',
      requester: 'immigration-agency',
    });
    const { state, reading } = await paperOf(id);
    expect([state, reading?.documents[0]?.title]).toEqual(['read', 'Search and Seizure Warrant']);
    const readers = await opened.database.asSystem((transaction) =>
      transaction.query(
        `select distinct account from request_read where request = $1 and what = 'paper'`,
        [id],
      ),
    );
    expect(readers).toEqual([{ account: desk.people.counsel.account }]);
    expect(reading?.offers.map(({ fact, court }) => [fact, court])).toEqual([
      ['paper.kind', false],
      ['paper.signer', true],
      ['paper.in-date', false],
    ]);
    // The worker had said that it is an officer's warrant.
    expect(reading?.offers[0]).toMatchObject({
      read: { value: 'ao-93' },
      recorded: { same: false },
      places: [{ text: 'Search and Seizure Warrant', page: 1 }],
    });
    const page = await showPage(desk, desk.people.worker, id, { file: 1, page: 1 });
    expect(page.ok && Buffer.from(page.value.content).toString()).toBe('a small picture');
    expect(codeOf(await showPage(desk, desk.people.schoolCounsel, id, { file: 1, page: 1 }))).toBe(
      'not-found',
    );
    // Nothing of it is a fact of the request.
    expect((await shown(id)).state.situation['paper.kind']).toBe('i-200');
  });

  it('counts only what a person held beside the paper, and a judge’s signature only when it was seen', async () => {
    const id = await withPaper('held');
    await read();
    const { reading } = await paperOf(id);
    const of = reading?.seq ?? 0;
    const check = async (
      checked: { fact: string; value: string | boolean | null }[],
      looked = false,
      person: Person = 'counsel',
    ) =>
      checkPaper(desk, desk.people[person], id, {
        ...(await command(id)),
        file: 1,
        of,
        looked,
        checked,
      });
    const take = async (facts: string[], person: Person = 'counsel') =>
      takePaperFacts(desk, desk.people[person], id, { ...(await command(id)), file: 1, facts });

    expect(codeOf(await take(['paper.kind']))).toBe('paper-not-checked');
    expect(codeOf(await check([{ fact: 'paper.kind', value: 'ao-93' }], false, 'worker'))).toBe(
      'not-allowed',
    );
    expect(codeOf(await check([{ fact: 'paper.nonsense', value: true }]))).toBe('not-on-paper');
    expect(codeOf(await check([{ fact: 'paper.kind', value: 'no such kind' }]))).toBe(
      'not-on-paper',
    );
    const signer = { fact: 'paper.signer', value: 'magistrate-judge' };
    expect(codeOf(await check([signer]))).toBe('signature-not-seen');
    expect(codeOf(await check([signer], true))).toBe('done');
    expect(
      codeOf(
        await check([
          { fact: 'paper.kind', value: 'ao-93' },
          { fact: 'paper.in-date', value: null },
        ]),
      ),
    ).toBe('done');
    expect(codeOf(await take(['paper.kind', 'paper.in-date']))).toBe('paper-not-checked');
    expect(codeOf(await take(['paper.kind'], 'worker'))).toBe('not-allowed');

    const before = (await shown(id)).state.suggestion?.seq;
    expect(codeOf(await take(['paper.kind', 'paper.signer']))).toBe('done');
    const { state, events } = await shown(id);
    expect(state.situation).toMatchObject({
      'paper.kind': 'ao-93',
      'paper.signer': 'magistrate-judge',
      'person.in-custody': true,
    });
    expect(state.suggestion?.seq).toBeGreaterThan(before ?? 99);
    expect(events.findLast(({ event }) => event.type === 'facts-added')?.event).toMatchObject({
      version: 2,
      facts: { paper: 1 },
    });
  });

  it('tries again what may pass, and says in words what will not', async () => {
    const id = await withPaper('failing');
    answers = [{ problem: 'crashed' }, { problem: 'stopped' }, { problem: 'crashed' }];
    for (const minutes of [0, 2, 0]) {
      desk.pass(minutes);
      expect(await read()).toBe(1);
    }
    expect((await paperOf(id)).state).toBe('waiting');
    desk.pass(11);
    answers = [{ problem: 'program' }];
    expect(await read()).toBe(1);
    const paper = await paperOf(id);
    expect([paper.state, paper.reading]).toEqual(['failed', null]);
    expect(paper.problem).toMatch(/^"w\.pdf" .*\./);
    expect(codeOf(await readAgain(desk, desk.people.worker, id, { file: 1 }))).toBe('not-allowed');
    expect(codeOf(await readAgain(desk, desk.people.counsel, id, { file: 1 }))).toBe('done');
    expect(await read()).toBe(1);
    expect((await paperOf(id)).state).toBe('read');
  });

  it('goes on after a server that was killed in the middle, once its lease has ended', async () => {
    const id = await withPaper('killed');
    const dead = readNextPaper({ ...desk, openPaper: () => Promise.reject(new Error('killed')) });
    await expect(dead).rejects.toThrow('killed');
    expect(await read()).toBe(0);
    desk.pass(11);
    expect(await read()).toBe(1);
    expect((await paperOf(id)).state).toBe('read');
  });

  it('is found by the words on it, within reach; sealed; and gone with a purge', async () => {
    const id = await withPaper('found');
    await read();
    const found = async (person: Person) => {
      const page = await listQueue(
        desk,
        desk.people[person],
        queueQuery.parse({ search: 'zyzzyva', most: 100 }),
      );
      return page.ok && page.value.rows.some((row) => row.id === id);
    };
    expect([await found('counsel'), await found('worker')]).toEqual([true, true]);
    expect([await found('schoolCounsel'), await found('otherWorker')]).toEqual([false, false]);
    // As after a new master key.
    await opened.database.asSystem(async (transaction) => {
      await transaction.query('delete from request_word where request = $1', [id]);
      const stored = await loadRequest(transaction, desk, id);
      if (stored) await keepPaperWords(transaction, desk, stored);
    });
    expect(await found('counsel')).toBe(true);
    const rowsOf = (table: string) =>
      opened.database.asSystem((transaction) =>
        transaction.query<{ row: string }>(
          `select row_to_json(t)::text as row from ${table} t where request = $1`,
          [id],
        ),
      );
    const tables = [
      'paper_reading',
      'sealed_file',
      'sealed_chunk',
      'request_event',
      'request_word',
    ];
    for (const table of tables) {
      const rows = JSON.stringify(await rowsOf(table));
      expect(rows.length).toBeGreaterThan(10);
      for (const planted of [PLANTED, 'zyzzyva', 'small picture']) {
        expect([table, rows.toLowerCase().includes(planted.toLowerCase())]).toEqual([table, false]);
        expect([table, rows.includes(Buffer.from(planted).toString('hex'))]).toEqual([
          table,
          false,
        ]);
      }
    }
    await opened.database.asSystem((transaction) =>
      eraseRecord(transaction, { of: 'request', id }),
    );
    for (const table of tables) expect([table, await rowsOf(table)]).toEqual([table, []]);
  });
});
