/** What the screens around a request ask: searching what is sealed, several at once, views, counts, on both databases. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { changeSeveral, type BulkBody } from './bulk.ts';
import { addComment } from './comment.ts';
import { overviewOf } from './overview.ts';
import { listQueue, queueQuery } from './queue.ts';
import { recordRequest } from './record-request.ts';
import { dropView, keepView, listViews } from './saved-view.ts';
import { trySituation } from './try-situation.ts';

describe.each(DATABASES)('the queue on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    for (const [name, person, agency, details] of [
      [
        'first',
        'worker',
        'jails',
        { person: 'Invented Zebrowski', text: 'Two at the north gate.' },
      ],
      [
        'second',
        'otherWorker',
        'jails',
        { person: 'Another Person', text: 'One at the south gate.' },
      ],
      ['third', 'schoolWorker', 'schools', { person: 'Invented Zebrowski' }],
    ] as const) {
      const result = await recordRequest(
        desk,
        desk.people[person],
        detainer(name, { agency, details }),
      );
      if (!result.ok) throw new Error(result.refusal.code);
    }
  }, 120_000);
  afterAll(() => opened.close());

  const found = async (person: Person, query: object): Promise<readonly string[]> => {
    const page = await listQueue(desk, desk.people[person], queueQuery.parse(query));
    if (!page.ok) throw new Error(page.refusal.code);
    return page.value.rows.map(({ id }) => id);
  };

  it('finds by words that stand sealed, however they are written, in one’s own reach only', async () => {
    expect(await found('counsel', { search: 'zebrowski' })).toEqual([uuidOf('first')]);
    expect(await found('counsel', { search: 'ZEBROWSKI invented' })).toEqual([uuidOf('first')]);
    expect(await found('counsel', { search: 'gate' })).toHaveLength(2);
    expect(await found('counsel', { search: 'zebrowski south' })).toEqual([]);
    expect(await found('counsel', { search: 'zebrow' })).toEqual([]);
    expect(await found('schoolCounsel', { search: 'zebrowski' })).toEqual([uuidOf('third')]);
    expect(await found('worker', { search: 'gate' })).toEqual([uuidOf('first')]);
    expect(await found('otherWorker', { search: 'zebrowski' })).toEqual([]);
    for (const person of ['auditor', 'administrator', 'coordinator'] as const)
      expect(await found(person, { search: 'zebrowski' })).toEqual([]);
    expect(await found('counsel', { search: '!' })).toEqual([]);
  });

  it('finds by number, whole or as people remember it', async () => {
    const page = await listQueue(desk, desk.people.counsel, queueQuery.parse({}));
    const row = page.ok ? page.value.rows.find(({ id }) => id === uuidOf('first')) : undefined;
    const digits = String(Number(row?.number.slice(-6)));
    for (const search of [row?.number, digits, `2026-${digits}`])
      expect(await found('counsel', { search })).toEqual([uuidOf('first')]);
    expect(await found('schoolCounsel', { search: row?.number })).toEqual([]);
  });

  it('keeps no word of what is sealed, and shows nobody another agency’s', async () => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ row: string }>('select request_word::text as row from request_word'),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(rows.filter(({ row }) => /zebrowski|gate/i.test(row))).toEqual([]);
    const seen = await opened.database.as(
      desk.people.schoolCounsel.account,
      async (transaction) => ({
        ok: true as const,
        value: await transaction.query<{ agency: string }>(
          'select distinct agency from request_word',
        ),
      }),
    );
    expect(seen.ok && seen.value).toEqual([{ agency: 'schools' }]);
  });

  it('does not find a comment under privilege, nor what only counsel wrote', async () => {
    const comment = (kind: 'privileged' | 'internal', text: string, seen: number) =>
      addComment(desk, desk.people.counsel, uuidOf('first'), {
        command: uuidOf(`comment ${kind}`),
        seen,
        kind,
        text,
      });
    await comment('privileged', 'Quixotic strategy', 3);
    await comment('internal', 'Telephone returned', 4);
    expect(await found('counsel', { search: 'quixotic' })).toEqual([]);
    expect(await found('worker', { search: 'telephone' })).toEqual([uuidOf('first')]);
  });

  const bulk = async (person: Person, changes: Partial<BulkBody>) => {
    const result = await changeSeveral(desk, desk.people[person], {
      command: uuidOf(JSON.stringify([person, changes])),
      step: 'claim',
      dryRun: false,
      requests: [],
      ...changes,
    });
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.requests.map(({ events, refusal }) => refusal?.code ?? events);
  };

  it('says in a dry run what then happens, and changes nothing by it', async () => {
    const requests = [
      { id: uuidOf('first'), seen: 5 },
      { id: uuidOf('second'), seen: 3 },
      { id: uuidOf('third'), seen: 3 },
    ];
    const told = desk.told.length;
    const before = await found('counsel', { held: 'by-nobody' });
    const would = await bulk('counsel', { requests, dryRun: true });
    expect(would).toEqual([6, 4, 'not-found']);
    expect(await found('counsel', { held: 'by-nobody' })).toEqual(before);
    expect(desk.told.length).toBe(told);
    expect(await bulk('counsel', { requests })).toEqual(would);
    expect(await found('counsel', { held: 'by-me' })).toHaveLength(2);
    // Sent again: done once.
    expect(await bulk('counsel', { requests })).toEqual(would);
    const held = [
      { id: uuidOf('first'), seen: 6 },
      { id: uuidOf('second'), seen: 4 },
    ];
    expect(await bulk('secondCounsel', { requests: held, dryRun: true })).toEqual([
      'claimed-by-other',
      'claimed-by-other',
    ]);
    // The undo of a claim.
    expect(await bulk('counsel', { requests: held, step: 'release' })).toEqual([7, 5]);
    expect(await found('counsel', { held: 'by-me' })).toEqual([]);
  });

  it('hands several over, for whoever may', async () => {
    const requests = [{ id: uuidOf('second'), seen: 5 }];
    const to = desk.people.secondCounsel.account;
    expect(await bulk('counsel', { requests, step: 'hand-over', to })).toEqual(['not-claimed']);
    expect(await bulk('supervisor', { requests, step: 'hand-over' })).toEqual([
      'no-such-colleague',
    ]);
    expect(await bulk('supervisor', { requests, step: 'hand-over', to })).toEqual([6]);
    expect(await found('secondCounsel', { held: 'by-me' })).toEqual([uuidOf('second')]);
  });

  it('keeps a person’s views for that person, without the words searched for', async () => {
    const address = 'state=received&held=by-nobody&search=zebrowski';
    const kept = await keepView(desk, desk.people.counsel, { name: 'Waiting', address });
    expect(kept.ok && kept.value.views).toEqual([
      { name: 'Waiting', address: 'state=received&held=by-nobody' },
    ]);
    const others = await listViews(desk, desk.people.secondCounsel);
    expect(others.ok && others.value.views).toEqual([]);
    await dropView(desk, desk.people.secondCounsel, { name: 'Waiting' });
    const after = await dropView(desk, desk.people.counsel, { name: 'Waiting' });
    expect(after.ok && after.value.views).toEqual([]);
    const gone = await listViews(desk, desk.people.counsel);
    expect(gone.ok && gone.value.views).toEqual([]);
  });

  it('counts what one may read', async () => {
    const counted = async (person: Person) => {
      const result = await overviewOf(desk, desk.people[person], {});
      if (!result.ok) throw new Error(result.refusal.code);
      return result.value;
    };
    const jails = await counted('supervisor');
    expect(jails.open).toBe(2);
    expect(jails.byState.find(({ state }) => state === 'received')?.count).toBe(2);
    expect(jails.byHolder).toEqual(
      [
        { account: null, name: null, count: 1 },
        { account: desk.people.secondCounsel.account, name: 'secondCounsel', count: 1 },
      ].sort((a, b) => b.count - a.count),
    );
    expect(jails.byAge.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(jails.byTimeLeft.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(jails.byWeek).toEqual([{ week: '2026-11-16', recorded: 2 }]);
    expect((await counted('schoolCounsel')).open).toBe(1);
    expect((await counted('worker')).open).toBe(1);
    expect((await counted('auditor')).open).toBe(0);
  });

  it('tries facts that nobody recorded, for those who may record there', async () => {
    const body = { agency: 'jails', acts: ['hold'], situation: { 'paper.kind': 'i-200' } };
    const tried = await trySituation(desk, desk.people.worker, body);
    if (!tried.ok) throw new Error(tried.refusal.code);
    expect(tried.value.acts.map(({ act }) => act)).toEqual(['hold']);
    expect(tried.value.next?.text).toBeTruthy();
    const other = await trySituation(desk, desk.people.schoolWorker, body);
    expect(other.ok || other.refusal.code).toBe('not-allowed');
  });
});
