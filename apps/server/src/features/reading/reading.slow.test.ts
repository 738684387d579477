/** Reading outside one's reach opens reading, for a while, and nobody does it unseen; every reading is written down. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppClient } from '../../../test/app-client.ts';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import {
  PEOPLE,
  detainer,
  testDesk,
  uuidOf,
  type Person,
  type TestDesk,
} from '../../../test/test-desk.ts';
import { unlimited } from '../../../test/unlimited.ts';
import { may } from '../../access/role.ts';
import { FRESH_MINUTES, openSession } from '../../access/session.ts';
import { createApp } from '../../http/app.ts';
import { ChangeBoard } from '../../http/change-board.ts';
import { ROUTES } from '../../http/route.ts';
import { recordRequest } from '../requests/record-request.ts';
import type { ReadsPage } from './request-read.ts';

const REASON = 'Order of the court of 19 November, to review the record.';

describe.each(DATABASES)('reading on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let app: ReturnType<typeof createApp>;
  let made = 0;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    app = createApp({
      desk,
      board: new ChangeBoard(),
      failed: (error) => {
        throw error;
      },
      limits: unlimited(),
    });
  }, 120_000);
  afterAll(() => opened.close());

  async function as(person: Person): Promise<AppClient> {
    return new AppClient(
      app,
      await openSession(desk, desk.people[person].account, { method: 'local' }),
    );
  }

  async function recordedAtSchools(): Promise<{ id: string; number: string }> {
    const body = detainer(`reading ${++made}`, {
      agency: 'schools',
      details: { person: 'Planted Name' },
    });
    const result = await recordRequest(desk, desk.people.schoolWorker, body);
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value;
  }

  const opening = (number: string, changes: object = {}) => ({
    command: uuidOf(`open ${++made}`),
    number,
    ground: 'court-order',
    reason: REASON,
    ...changes,
  });

  it('of another agency is opened by a privacy officer, and by nobody else', async () => {
    for (const person of Object.keys(PEOPLE) as Person[]) {
      const { number } = await recordedAtSchools();
      const { memberships } = desk.people[person];
      const allowed = may(memberships, 'request:break-glass', { agency: 'schools', own: false });
      const client = await as(person);
      const code = await client.code('/api/openings', opening(number));
      expect([person, code]).toEqual([person, allowed ? 'done' : 'not-allowed']);
      // The database by itself lets nobody else past either.
      const another = await recordedAtSchools();
      const placed = await opened.database.as(desk.people[person].account, async (transaction) => ({
        ok: false as const,
        refusal: await transaction.query('select * from desk_open_reading($1, 60, now())', [
          another.number,
        ]),
      }));
      expect([person, placed.ok ? 0 : placed.refusal.length]).toEqual([person, allowed ? 1 : 0]);
    }
  });

  it('shows the request and what is sealed, says who opened it and why, and tells whose it is', async () => {
    const { id, number } = await recordedAtSchools();
    const privacy = await as('privacy');
    expect(await privacy.code(`/api/requests/${id}`)).toBe('not-found');
    expect(await privacy.code('/api/openings', opening(number))).toBe('done');
    const shown = await (await privacy.send(`/api/requests/${id}`)).text();
    expect(shown).toContain('Planted Name');
    const owner = await as('schoolCounsel');
    const view = await owner.get<{
      events: { by: string; event: { type: string; facts: object; sealed: object } }[];
    }>(`/api/requests/${id}`);
    expect(view.events.at(-1)).toMatchObject({
      by: desk.people.privacy.account,
      event: {
        type: 'reading-opened',
        facts: { ground: 'court-order' },
        sealed: { reason: REASON },
      },
    });
    const { told } = await owner.get<{ told: { kind: string; who: string; facts: object }[] }>(
      '/api/my/told',
    );
    expect(told).toContainEqual(
      expect.objectContaining({
        kind: 'reading-opened',
        who: 'privacy',
        facts: expect.objectContaining({ request: id, number }) as object,
      }),
    );
    // The front line that recorded it sees that it was opened, not why.
    const worker = await (await (await as('schoolWorker')).send(`/api/requests/${id}`)).text();
    expect(worker).toContain('reading-opened');
    expect(worker).not.toContain(REASON);
  });

  it('opens nothing but reading, and nothing under privilege', async () => {
    const { id, number } = await recordedAtSchools();
    const counsel = await as('schoolCounsel');
    const comment = { kind: 'privileged', text: 'Counsel’s own words.' };
    const send = { command: uuidOf(`comment ${++made}`), seen: 3, ...comment };
    expect(await counsel.code(`/api/requests/${id}/comments`, send)).toBe('done');
    const privacy = await as('privacy');
    expect(await privacy.code('/api/openings', opening(number))).toBe('done');
    expect(await (await privacy.send(`/api/requests/${id}`)).text()).not.toContain('own words');
    for (const [step, body] of [
      ['comments', { kind: 'internal', text: 'A word.' }],
      ['facts', { situation: {} }],
      ['claim', {}],
      ['withdrawal', { reason: 'x' }],
    ] as const) {
      const given = { command: uuidOf(`step ${++made}`), seen: 5, ...body };
      expect([step, await privacy.code(`/api/requests/${id}/${step}`, given)]).toEqual([
        step,
        'not-found',
      ]);
    }
    // Row-level security: an event, a change of the row, another request of the agency.
    const other = await recordedAtSchools();
    const tried = (sql: string, parameters: readonly string[]) =>
      opened.database
        .as(desk.people.privacy.account, async (transaction) => ({
          ok: false as const,
          refusal: (await transaction.query(sql, parameters)).length,
        }))
        .then(
          (result) => (result.ok ? undefined : result.refusal),
          () => 'denied',
        );
    expect(await tried('select id from request where id = $1', [id])).toBe(1);
    expect(await tried('select id from request where id = $1', [other.id])).toBe(0);
    expect(
      await tried(`update request set state = 'closed' where id = $1 returning id`, [id]),
    ).toBe(0);
    expect(
      await tried(
        `insert into request_opening (request, account, until)
         values ($1, desk_account(), now() + interval '1 hour') returning request`,
        [other.id],
      ),
    ).toBe('denied');
    expect(await tried('delete from request_read returning id', [])).toBe('denied');
    expect(await tried('update request_read set at = now() returning id', [])).toBe('denied');
  });

  it('is ended early by whoever opened it: the request says so, the log has it, its owner is told, once', async () => {
    const { id, number } = await recordedAtSchools();
    const privacy = await as('privacy');
    const end = () => privacy.code('/api/openings/end', { request: id });
    expect(await end()).toBe('not-found');
    expect(await privacy.code('/api/openings', opening(number))).toBe('done');
    expect(await (await as('schoolCounsel')).code('/api/openings/end', { request: id })).not.toBe(
      'done',
    );
    // From two windows at once.
    expect((await Promise.all([end(), end()])).sort()).toEqual(['done', 'not-found']);
    expect(await privacy.code(`/api/requests/${id}`)).toBe('not-found');
    const owner = await as('schoolCounsel');
    const { events } = await owner.get<{
      events: { seq: number; by: string; event: { type: string } }[];
    }>(`/api/requests/${id}`);
    expect(events.slice(-2).map(({ by, event: { type } }) => [by, type])).toEqual([
      [desk.people.privacy.account, 'reading-opened'],
      [desk.people.privacy.account, 'reading-ended'],
    ]);
    expect(events.map(({ seq }) => seq)).toEqual(events.map((_each, at) => at + 1));
    const [leaf] = await opened.database.asSystem((transaction) =>
      transaction.query<{ leaves: number }>(
        'select count(*)::int as leaves from log_entry where request = $1',
        [id],
      ),
    );
    expect(leaf?.leaves).toBe(events.length);
    const { told } = await owner.get<{ told: { kind: string; facts: object }[] }>('/api/my/told');
    expect(told.filter(({ kind }) => kind === 'reading-ended')).toMatchObject([
      { facts: { request: id, number } },
    ]);
    // It is opened again as at first.
    expect(await privacy.code('/api/openings', opening(number))).toBe('done');
    expect(await privacy.code(`/api/requests/${id}`)).toBe('done');
  });

  it('ends by itself, and with the role', async () => {
    const { id, number } = await recordedAtSchools();
    const privacy = await as('privacy');
    await privacy.code('/api/openings', opening(number));
    expect(await privacy.code(`/api/requests/${id}`)).toBe('done');
    const system = (sql: string) =>
      opened.database.asSystem((transaction) => transaction.query(sql, []));
    await system(`delete from membership where role = 'privacy-officer'`);
    expect(await privacy.code(`/api/requests/${id}`)).toBe('not-found');
    await system(
      `insert into membership (account, agency, role) values ('${uuidOf('privacy')}', 'jails', 'privacy-officer')`,
    );
    expect(await privacy.code(`/api/requests/${id}`)).toBe('done');
    await system(`update request_opening set until = now()`);
    expect(await privacy.code(`/api/requests/${id}`)).toBe('not-found');
  });

  it('asks for a fresh proof, a reason and an end, and for nothing that can be read already', async () => {
    const { number } = await recordedAtSchools();
    const privacy = await as('privacy');
    expect(await privacy.code('/api/openings', opening(number, { reason: 'because' }))).toBe(
      'bad-request',
    );
    expect(await privacy.code('/api/openings', opening(number, { minutes: 300 }))).toBe(
      'bad-request',
    );
    expect(await privacy.code('/api/openings', opening('R-2026-999999'))).toBe('not-found');
    const body = opening(number);
    const first = await privacy.post<object>('/api/openings', body);
    // The same sent twice is done once; another one is not needed.
    expect(await privacy.post('/api/openings', body)).toEqual(first);
    expect(await privacy.code('/api/openings', opening(number))).toBe('readable-already');
    const other = await recordedAtSchools();
    desk.pass(FRESH_MINUTES + 1);
    expect(await privacy.code('/api/openings', opening(other.number))).toBe('proof-needed');
  });

  it('is written down each time, for the auditor and the agency’s privacy officer', async () => {
    const { id, number } = await recordedAtSchools();
    await (await as('schoolCounsel')).code(`/api/requests/${id}`);
    const privacy = await as('privacy');
    await privacy.code('/api/openings', opening(number));
    await privacy.code(`/api/requests/${id}`);
    const of = async (person: Person) =>
      (await (await as(person)).get<ReadsPage>(`/api/reads?number=${number}`)).reads.map(
        ({ name, what, opened: through }) => `${name} ${what} ${through}`,
      );
    expect(await of('auditor')).toEqual(['privacy case true', 'schoolCounsel case false']);
    // Of the jails: what is read at the schools is not theirs to know.
    expect(await of('privacy')).toEqual([]);
    for (const person of ['worker', 'schoolCounsel', 'supervisor', 'administrator'] as const) {
      expect([person, await of(person)]).toEqual([person, []]);
    }
    const all = JSON.stringify(await (await as('auditor')).get('/api/reads'));
    expect(all).not.toContain('Planted Name');
    const through = await (await as('auditor')).get<ReadsPage>('/api/reads?opened=only&most=1');
    expect([through.reads.length, through.next !== null]).toEqual([1, true]);
  });

  /** What answers about one request without what is sealed of it; every other address must write the reading down. */
  const SEALED_IN_NONE: ReadonlySet<string> = new Set([
    '/api/requests/{id}/events/{seq}/receipt',
    '/api/requests/{id}/reasoning',
    // Where there are papers, listing them is a reading: features/papers/reading.slow.test.ts.
    '/api/requests/{id}/papers',
  ]);
  it.each(
    ROUTES.filter(({ method, path }) => method === 'get' && path.includes('/requests/{id}')).map(
      ({ path }) => path,
    ),
  )('%s writes down who read, or gives nothing sealed', async (path) => {
    const { id } = await recordedAtSchools();
    const counsel = await as('schoolCounsel');
    const response = await counsel.send(path.replace('{id}', id).replace(/\{\w+\}/g, '1'));
    const text = await response.text();
    const reads = await opened.database.asSystem((transaction) =>
      transaction.query('select id from request_read where request = $1', [id]),
    );
    if (SEALED_IN_NONE.has(path)) expect(text).not.toContain('Planted Name');
    else if (response.ok) expect([path, reads.length > 0]).toEqual([path, true]);
  });
});
