/** People and roles: who may give what to whom, what ends with an account, and the log of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf, openSession } from '../../access/session.ts';
import { openPglite } from '../../db/pglite-database.ts';
import type { Database } from '../../db/database.ts';
import type { Result } from '../../db/result.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { claimRequest } from '../requests/claim.ts';
import { recordRequest } from '../requests/record-request.ts';
import { sentenceOf, type Refusal } from '../requests/refusal.ts';
import { changeRole } from './change-role.ts';
import { endAccount } from './end-account.ts';
import { listPeople } from './list-people.ts';
import { makePerson } from './make-person.ts';
import { showPersonHistory } from './person-history.ts';

let database: Database;
let desk: TestDesk;
beforeAll(async () => {
  database = await openPglite();
  desk = await testDesk(database, 'people');
}, 120_000);
afterAll(() => database.close());

async function must<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(sentenceOf(result.refusal));
  return result.value;
}
async function codeOf(asked: Promise<Result<unknown, Refusal>>): Promise<string> {
  const result = await asked;
  return result.ok ? 'done' : result.refusal.code;
}
const kindsOf = async (account: string): Promise<readonly string[]> =>
  (await must(showPersonHistory(desk, desk.people.administrator, { account }))).events.map(
    ({ kind }) => kind,
  );

describe('an account', () => {
  const issuer = 'https://sign-in.example.org';

  it('is made with a name, an e-mail and a provider’s subject, each of them once', async () => {
    const { administrator } = desk.people;
    const body = {
      name: 'New Person',
      email: 'new@example.org',
      subject: { issuer, subject: 's1' },
    };
    const { account } = await must(makePerson(desk, administrator, body));
    const other = { ...body, email: 'other@example.org' };
    expect(await codeOf(makePerson(desk, administrator, other))).toBe('subject-taken');
    const again = { name: 'Again', email: 'NEW@example.org' };
    expect(await codeOf(makePerson(desk, administrator, again))).toBe('email-taken');
    const { people } = await must(listPeople(desk, administrator));
    expect(people.find((each) => each.account === account)).toMatchObject({
      name: 'New Person',
      ended: false,
      roles: [],
      ways: { provider: true, passkeys: 0, local: false, breakGlass: false },
    });
    expect([...(await kindsOf(account))].sort()).toEqual(['account-made', 'subject-linked']);
  });

  it('that ends has no session and no claim left, and opens again with its roles', async () => {
    const { administrator, counsel, worker } = desk.people;
    const request = detainer('held');
    const { events } = await must(recordRequest(desk, worker, request));
    const claim = { command: uuidOf('claim'), seen: events };
    await must(claimRequest(desk, counsel, request.id, claim));
    const token = await openSession(desk, counsel.account, { method: 'local' });
    const ending = { account: counsel.account, ended: true };
    expect(await must(endAccount(desk, administrator, ending))).toEqual({
      account: counsel.account,
      changed: true,
      released: 1,
    });
    expect(await actorOf(desk, token ?? '')).toBeUndefined();
    expect(desk.told.at(-1)).toMatchObject({ request: request.id, events: events + 2 });
    const [freed] = await database.asSystem((transaction) =>
      transaction.query(
        `select version, by, facts from request_event where request = $1 and type = 'claim-released'`,
        [request.id],
      ),
    );
    expect(freed).toEqual({ version: 2, by: null, facts: { reason: 'account-ended' } });
    // Free for a colleague at once.
    const taking = { command: uuidOf('second claim'), seen: events + 2 };
    await must(claimRequest(desk, desk.people.secondCounsel, request.id, taking));
    expect(await must(endAccount(desk, administrator, ending))).toMatchObject({ changed: false });
    const given = {
      account: counsel.account,
      agency: 'jails',
      role: 'auditor',
      give: true,
    } as const;
    expect(await codeOf(changeRole(desk, administrator, given))).toBe('account-ended');
    desk.pass(1);
    await must(endAccount(desk, administrator, { ...ending, ended: false }));
    const back = await openSession(desk, counsel.account, { method: 'local' });
    expect((await actorOf(desk, back ?? ''))?.memberships).toEqual(counsel.memberships);
    expect(await kindsOf(counsel.account)).toEqual(['account-opened', 'account-ended']);
  });
});

describe('a role', () => {
  const role = (account: string, name: 'administrator' | 'counsel', give: boolean) =>
    ({ account, agency: 'jails', role: name, give }) as const;

  it('is never given to oneself, and one’s own last one as administrator is not taken away', async () => {
    const { administrator } = desk.people;
    const me = administrator.account;
    expect(await codeOf(changeRole(desk, administrator, role(me, 'counsel', true)))).toBe(
      'role-for-self',
    );
    expect(await codeOf(changeRole(desk, administrator, role(me, 'administrator', false)))).toBe(
      'last-own-role',
    );
    expect(await codeOf(endAccount(desk, administrator, { account: me, ended: true }))).toBe(
      'own-account',
    );
  });

  it('is a second administrator’s to take, and is gone at the next request', async () => {
    const { administrator, supervisor } = desk.people;
    await must(changeRole(desk, administrator, role(supervisor.account, 'administrator', true)));
    const token = await openSession(desk, administrator.account, { method: 'local' });
    const second = {
      account: supervisor.account,
      memberships: [...supervisor.memberships, { agency: 'jails', role: 'administrator' as const }],
    };
    const taken = await must(
      changeRole(desk, second, role(administrator.account, 'administrator', false)),
    );
    expect(taken.changed).toBe(true);
    expect((await actorOf(desk, token ?? ''))?.memberships).toEqual([]);
    expect(await kindsOf(administrator.account)).toEqual(['role-taken']);
  });

  it('that is taken gives back what could be held by it alone', async () => {
    const { administrator, secondCounsel, worker } = desk.people;
    const request = detainer('held by role');
    const { events } = await must(recordRequest(desk, worker, request));
    const claim = { command: uuidOf('role claim'), seen: events };
    await must(claimRequest(desk, secondCounsel, request.id, claim));
    const taking = role(secondCounsel.account, 'counsel', false);
    // One request from the test above, and this one.
    expect(await must(changeRole(desk, administrator, taking))).toMatchObject({ released: 2 });
    expect(await must(changeRole(desk, administrator, taking))).toMatchObject({ changed: false });
  });

  it('has its place in the log each time', async () => {
    const [row] = await database.asSystem((transaction) =>
      transaction.query<{ without: number }>(
        `select count(*)::integer as without from access_event e
         where not exists (select from log_entry l where l.request = e.id)`,
      ),
    );
    expect(row?.without).toBe(0);
  });
});
