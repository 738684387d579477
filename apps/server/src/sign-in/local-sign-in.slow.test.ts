/** Local accounts: the second factor, its recovery, growing waits, and the account for when the provider is down. */
import * as OTPAuth from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppClient } from '../../test/app-client.ts';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { testDesk, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { BREAK_GLASS_MINUTES, IDLE_MINUTES, openSession } from '../access/session.ts';
import { createApp } from '../http/app.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { makeLocalAccount, type MadeLocalAccount } from './make-local-account.ts';
import { FREE_TRIES } from './waiting.ts';

const PASSWORD = 'seven quiet harbours';
const EMAIL = 'glass@example.org';

describe.each(DATABASES)('a local account on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let app: ReturnType<typeof createApp>;
  let made: MadeLocalAccount;

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
    made = await make();
  }, 120_000);
  afterAll(() => opened.close());

  async function make(changes: { password?: string; agency?: string } = {}) {
    const result = await makeLocalAccount(desk, {
      name: 'Break glass',
      email: EMAIL,
      password: changes.password ?? PASSWORD,
      breakGlass: true,
      role: { agency: changes.agency ?? 'jails', role: 'administrator' },
      issuer: 'Threshold',
    });
    if (!result.ok) throw new Error(result.refusal.sentence);
    return result.value;
  }

  const codeNow = (minutes = 0) =>
    OTPAuth.URI.parse(made.totp).generate({ timestamp: desk.now().getTime() + minutes * 60_000 });

  async function signIn(given: { email?: string; password?: string; code?: string } = {}) {
    const client = new AppClient(app);
    const body = { email: EMAIL, password: PASSWORD, code: codeNow(), ...given };
    return [await client.code('/api/sign-in/local', body), client] as const;
  }

  const events = () =>
    opened.database.asSystem((transaction) =>
      transaction.query<{ kind: string; logged: boolean }>(
        `select e.kind, l.leaf is not null as logged from access_event e
         left join log_entry l on l.request = e.id and l.seq = 1 where e.account = $1 order by e.at`,
        [made.account],
      ),
    );

  it('comes in with password and code, is told to every administrator, stands in the log, and ends in an hour', async () => {
    const [code, client] = await signIn();
    expect(code).toBe('done');
    expect(await client.get('/api/session')).toMatchObject({
      method: 'break-glass',
      fresh: true,
      endsAt: new Date(desk.now().getTime() + BREAK_GLASS_MINUTES * 60_000).toISOString(),
    });
    const administrator = new AppClient(
      app,
      await openSession(desk, desk.people.administrator.account, { method: 'local' }),
    );
    const { told } = await administrator.get<{ told: { id: string; kind: string; who: string }[] }>(
      '/api/my/told',
    );
    expect(told.map(({ kind, who }) => `${kind} ${who}`).sort()).toEqual([
      'break-glass-made Break glass',
      'break-glass-used Break glass',
    ]);
    // It stays until the administrator says so; nobody else can.
    expect(await client.code(`/api/my/told/${told[0]?.id}/seen`, {})).toBe('not-yours');
    expect(await administrator.code(`/api/my/told/${told[0]?.id}/seen`, {})).toBe('done');
    expect(await events()).toEqual([
      { kind: 'break-glass-made', logged: true },
      { kind: 'break-glass-used', logged: true },
    ]);
    for (let passed = 0; passed < BREAK_GLASS_MINUTES; passed += IDLE_MINUTES - 10) {
      expect(await client.code('/api/session')).toBe('done');
      desk.pass(IDLE_MINUTES - 10);
    }
    expect(await client.code('/api/session')).toBe('not-signed-in');
  });

  it('takes no code twice, not even at once, and none of another time', async () => {
    desk.pass(1);
    const tries = await Promise.all([signIn(), signIn()]);
    expect(tries.map(([code]) => code).sort()).toEqual(['done', 'wrong-secret']);
    expect((await signIn({ code: codeNow(-3) }))[0]).toBe('wrong-secret');
    desk.pass(1);
    expect((await signIn({ code: '000000' }))[0]).toBe('wrong-secret');
    expect((await signIn())[0]).toBe('done');
    // A code before the last one taken, though its own time is not over.
    expect((await signIn({ code: codeNow(-0.5) }))[0]).toBe('wrong-secret');
    desk.pass(2);
    expect((await signIn())[0]).toBe('done');
  });

  it('takes each recovery code once, as it was written or said', async () => {
    const [first = '', second = ''] = made.recoveryCodes;
    expect(made.recoveryCodes).toHaveLength(10);
    expect((await signIn({ code: first.toUpperCase() }))[0]).toBe('done');
    expect((await signIn({ code: first }))[0]).toBe('wrong-secret');
    expect((await signIn({ code: second.replaceAll('-', ' ') }))[0]).toBe('done');
    const kept = await opened.database.asSystem((transaction) =>
      transaction.query('select row_to_json(r)::text as row from recovery_code r'),
    );
    for (const code of made.recoveryCodes) expect(JSON.stringify(kept)).not.toContain(code);
    expect((await events()).filter(({ kind }) => kind === 'recovery-code-used')).toHaveLength(2);
  });

  it('waits longer after each failure, for a name without an account just the same', async () => {
    desk.pass(60);
    const codes: Record<string, string[]> = {};
    for (const email of [EMAIL, 'nobody@example.org']) {
      codes[email] = [];
      for (let at = 0; at < FREE_TRIES + 2; at++) {
        codes[email].push((await signIn({ email, password: 'a wrong password here' }))[0]);
      }
    }
    expect(codes[EMAIL]).toEqual([...Array<string>(FREE_TRIES + 1).fill('wrong-secret'), 'wait']);
    expect(codes['nobody@example.org']).toEqual(codes[EMAIL]);
    // The right password waits too, and how long is said.
    const client = new AppClient(app);
    const response = await client.send('/api/sign-in/local', {
      email: EMAIL.toUpperCase(),
      password: PASSWORD,
      code: codeNow(),
    });
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '15']);
    desk.pass(0.25);
    expect((await signIn())[0]).toBe('done');
    // A sign-in clears the wait.
    expect((await signIn({ password: 'a wrong password here' }))[0]).toBe('wrong-secret');
  });

  it('made again, ends what was before', async () => {
    desk.pass(60);
    const [, client] = await signIn();
    expect(await client.code('/api/session')).toBe('done');
    const before = made;
    made = await make({ password: 'eight louder harbours' });
    expect(made.account).toBe(before.account);
    expect(await client.code('/api/session')).toBe('not-signed-in');
    expect((await signIn())[0]).toBe('wrong-secret');
    const code = before.recoveryCodes[5] ?? '';
    expect((await signIn({ password: 'eight louder harbours', code }))[0]).toBe('wrong-secret');
    expect((await signIn({ password: 'eight louder harbours' }))[0]).toBe('done');
  });

  it('is refused for an agency that is not there, and leaves nothing', async () => {
    await expect(make({ agency: 'nowhere' })).rejects.toThrow('jails, schools');
  });

  it('lies in the database sealed and hashed', async () => {
    const [row] = await opened.database.asSystem((transaction) =>
      transaction.query<{ password: string; totp: Uint8Array }>(
        'select password, totp from local_secret',
      ),
    );
    expect(row?.password).toMatch(/^scrypt\$131072\$8\$1\$/);
    const secret = OTPAuth.URI.parse(made.totp).secret;
    expect(Buffer.from(row!.totp).includes(Buffer.from(secret.bytes))).toBe(false);
  });
});
