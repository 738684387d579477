/** Nobody of one agency sees another's; the table of the program and the rows of the database are the same. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import {
  PEOPLE,
  detainer,
  testDesk,
  uuidOf,
  type Person,
  type TestDesk,
} from '../../test/test-desk.ts';
import { done } from '../db/result.ts';
import { STEPS } from '../features/requests/request-flow.ts';
import { recordRequest } from '../features/requests/record-request.ts';
import { ACTIONS, PERMISSIONS, ROLES, may, type Action } from './role.ts';

/** Thrown so that nothing of it stays. */
class Undone extends Error {}

describe.each(DATABASES)('permissions on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    for (const [person, agency] of [
      ['worker', 'jails'],
      ['schoolWorker', 'schools'],
    ] as const) {
      const body = detainer(agency, { agency });
      const result = await recordRequest(desk, desk.people[person], body);
      if (!result.ok) throw new Error(result.refusal.code);
    }
  }, 120_000);
  afterAll(() => opened.close());

  it('stand in the database as in the program', async () => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ role: string; action: string; scope: string }>(
        'select role, action, scope from permission',
      ),
    );
    const stored = rows.map(({ role, action, scope }) => `${role} ${action} ${scope}`).sort();
    const typed = ROLES.flatMap((role) =>
      ACTIONS.flatMap((action) => {
        const scope = PERMISSIONS[role][action];
        return scope === undefined ? [] : [`${role} ${action} ${scope}`];
      }),
    ).sort();
    expect(stored).toEqual(typed);
  });

  it('ask the same of every event as the flow', async () => {
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ type: string; action: string }>('select type, action from event_action'),
    );
    const stored = rows.map(({ type, action }) => `${type} ${action}`).sort();
    expect(stored).toEqual(STEPS.map(({ event, action }) => `${event} ${action}`).sort());
  });

  const people = Object.keys(PEOPLE) as Person[];

  it.each(people)('let %s see exactly the rows that the table says', async (person) => {
    const actor = desk.people[person];
    const seen = await opened.database.as(actor.account, async (transaction) => {
      const of = async (table: string, column: string) =>
        (
          await transaction.query<{ id: string }>(
            `select distinct ${column}::text as id from ${table}`,
          )
        ).map(({ id }) => id);
      return done({
        request: await of('request', 'id'),
        event: await of('request_event', 'request'),
        key: await of('request_key', 'request'),
        log: await of('log_entry', 'request'),
      });
    });
    if (!seen.ok) throw new Error('Nothing was read.');
    const expected = (['jails', 'schools'] as const)
      .filter((agency) => {
        const recorder = agency === 'jails' ? 'worker' : 'schoolWorker';
        return may(actor.memberships, 'request:read', { agency, own: person === recorder });
      })
      .map((agency) => detainer(agency).id)
      .sort();
    for (const [table, ids] of Object.entries(seen.value)) {
      expect([table, ids.sort()]).toEqual([table, expected]);
    }
  });

  it.each(people)('let %s write exactly the events that the table says', async (person) => {
    const actor = desk.people[person];
    for (const agency of ['jails', 'schools'] as const) {
      const recorder = agency === 'jails' ? 'worker' : 'schoolWorker';
      for (const { event, action } of STEPS) {
        const wrote = await opened.database
          .as(actor.account, async (transaction) => {
            await transaction.query(
              `insert into request_event (request, seq, type, version, at, by, command, facts, salt)
               values ($1, 900, $2, 1, now(), $3, gen_random_uuid(), '{}', $4)`,
              [detainer(agency).id, event, actor.account, new Uint8Array(32)],
            );
            return { ok: false as const, refusal: 'undo' };
          })
          .then(
            () => true,
            () => false,
          );
        const own = person === recorder;
        const reads = may(actor.memberships, 'request:read', { agency, own });
        const expected = reads && may(actor.memberships, action, { agency, own });
        expect([agency, event, wrote]).toEqual([agency, event, expected]);
      }
    }
  });

  it('let each see and write exactly the settings that the table says', async () => {
    const sections = ['agency', 'counsel', 'letter-text', 'sites'] as const;
    const agencies = ['jails', 'schools'] as const;
    const insert = `insert into setting_version (id, agency, section, item, version, content, by, at, salt)
      values (gen_random_uuid(), $1, $2, '', $3, '{}', $4, now(), decode(repeat('00', 32), 'hex'))`;
    const cells = agencies.flatMap((agency) => sections.map((section) => ({ agency, section })));
    await opened.database.asSystem(async (transaction) => {
      for (const { agency, section } of cells) {
        await transaction.query(insert, [agency, section, 1, desk.people.administrator.account]);
      }
    });
    for (const person of people) {
      const { account, memberships } = desk.people[person];
      const can = (action: Action, agency: string): boolean =>
        may(memberships, action, { agency, own: false });
      const seen = await opened.database.as(account, async (transaction) =>
        done(
          await transaction.query<{ agency: string; section: string }>(
            'select agency, section from setting_version order by agency, section',
          ),
        ),
      );
      expect([person, seen.ok && seen.value]).toEqual([
        person,
        cells.filter(({ agency, section }) => {
          if (can('settings:write', agency) || can('request:work', agency)) return true;
          if (section !== 'sites' && section !== 'counsel') return false;
          return can('request:record', agency) || can('request:read', agency);
        }),
      ]);
      for (const agency of agencies) {
        const wrote = await opened.database
          .as(account, async (transaction) => {
            await transaction.query(insert, [agency, 'sites', 2, account]);
            return { ok: false as const, refusal: 'undo' };
          })
          .then(
            () => true,
            () => false,
          );
        expect([person, agency, wrote]).toEqual([person, agency, can('settings:write', agency)]);
      }
    }
  });

  it.each(people)('let %s begin requests exactly where the table says', async (person) => {
    const actor = desk.people[person];
    const begun = async (agency: string, by: string, type: string): Promise<boolean> =>
      opened.database
        .asSystem(async (transaction) => {
          const entry = {
            ...{ seq: 1, type, version: 1, at: '2026-11-20T15:00:00Z', by },
            ...{ command: uuidOf('begun'), facts: {}, sealed: null },
            ...{ salt: '00'.repeat(32), leaf: '00'.repeat(32) },
          };
          const part = {
            ...{
              id: uuidOf(`begun by ${person}`),
              prefix: 'X-',
              agency,
              who: actor.account,
              risk: 2,
            },
            ...{
              channel: 'paper',
              acts: [],
              received: entry.at,
              changed: entry.at,
              master: 'test',
            },
            ...{ key: '', entries: [entry], words: [] },
          };
          await transaction.query('select * from desk_record_together($1)', [
            JSON.stringify([part]),
          ]);
          throw new Undone();
        })
        .catch((error: unknown) => error instanceof Undone);
    const other = person === 'worker' ? 'counsel' : 'worker';
    for (const agency of ['jails', 'schools']) {
      const allowed = may(actor.memberships, 'request:record', { agency, own: true });
      expect([
        agency,
        await begun(agency, actor.account, 'request-recorded'),
        await begun(agency, desk.people[other].account, 'request-recorded'),
        await begun(agency, actor.account, 'determination-made'),
      ]).toEqual([agency, allowed, false, false]);
    }
  });

  it('let nobody but the program record without a verb', async () => {
    const tried = opened.database.as(desk.people.worker.account, async (transaction) => {
      await transaction.query(`select * from desk_record_together('[]')`);
      return done(null);
    });
    await expect(tried).rejects.toMatchObject({ code: '42501' });
  });

  it('let nobody write in another’s name, or change or remove an event', async () => {
    const { worker, counsel } = desk.people;
    const id = detainer('jails').id;
    const tried = async (sql: string): Promise<string> =>
      opened.database
        .as(counsel.account, async (transaction) => {
          await transaction.query(sql, [id]);
          return done(null);
        })
        .then(
          () => 'done',
          (error: unknown) => (error as { code?: string }).code ?? 'no code',
        );
    const DENIED = '42501';
    expect(
      await tried(
        `insert into request_event (request, seq, type, version, at, by, command, facts, salt)
         values ($1, 901, 'duty-done', 1, now(), '${worker.account}', gen_random_uuid(), '{}', decode(repeat('00', 32), 'hex'))`,
      ),
    ).toBe(DENIED);
    for (const sql of [
      `update request_event set at = now() where request = $1`,
      `delete from request_event where request = $1`,
      `delete from request where id = $1`,
      `update log_entry set leaf = decode(repeat('00', 32), 'hex') where request = $1`,
      `select * from account where id = $1`,
      `select * from membership where account = $1`,
      `select * from session where account = $1`,
      `update permission set scope = 'city' where role = $1::text`,
      `insert into membership (account, agency, role) values ($1, 'schools', 'counsel')`,
    ]) {
      expect([sql, await tried(sql)]).toEqual([sql, DENIED]);
    }
  });

  it('end with the transaction', async () => {
    await opened.database.as(desk.people.counsel.account, () => Promise.resolve(done(null)));
    const [row] = await opened.database.asSystem((transaction) =>
      transaction.query<{ account: string | null; role: string }>(
        `select nullif(current_setting('threshold.account', true), '') as account, current_user::text as role`,
      ),
    );
    expect(row).toEqual({ account: null, role: 'postgres' });
  });

  it('see nothing for a disabled account', async () => {
    const action: Action = 'request:read';
    const { supervisor } = desk.people;
    await opened.database.asSystem((transaction) =>
      transaction.query('update account set disabled_at = now() where id = $1', [
        supervisor.account,
      ]),
    );
    const seen = await opened.database.as(supervisor.account, async (transaction) =>
      done(await transaction.query('select id from request')),
    );
    expect([action, seen.ok && seen.value]).toEqual([action, []]);
  });
});
