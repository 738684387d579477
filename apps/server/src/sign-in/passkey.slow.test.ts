/** Passkeys over HTTP with an authenticator in software: what is taken, and everything that is not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppClient } from '../../test/app-client.ts';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { SoftAuthenticator, type Signing } from '../../test/soft-authenticator.ts';
import { testDesk, type Person, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { FRESH_MINUTES, openSession } from '../access/session.ts';
import { createApp } from '../http/app.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { signInOptions } from './sign-in-options.ts';

const ORIGIN = 'https://desk.example.org';
const RP = { origin: ORIGIN, rpId: 'desk.example.org' } as const;

describe.each(DATABASES)('passkeys on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let app: ReturnType<typeof createApp>;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    app = createApp({
      desk,
      board: new ChangeBoard(),
      failed: (error) => {
        throw error;
      },
      signIn: signInOptions.parse({ origin: ORIGIN }),
      limits: unlimited(),
    });
  }, 120_000);
  afterAll(() => opened.close());

  async function clientOf(person: Person): Promise<AppClient> {
    const token = await openSession(desk, desk.people[person].account, { method: 'local' });
    return new AppClient(app, token);
  }

  interface Begun {
    readonly token: string;
    readonly options: { readonly challenge: string; readonly user?: { readonly id: string } };
  }

  async function add(client: AppClient, key: SoftAuthenticator, how: Partial<Signing> = {}) {
    const { token, options } = await client.post<Begun>('/api/my/passkeys/begin', {});
    const response = key.create({ ...RP, challenge: options.challenge, ...how });
    return client.code('/api/my/passkeys', { token, name: 'Work phone', response });
  }

  async function signIn(
    key: SoftAuthenticator,
    how: Partial<Signing> = {},
    handle?: string,
  ): Promise<[string, AppClient]> {
    const client = new AppClient(app);
    const { token, options } = await client.post<Begun>('/api/sign-in/passkey/begin', {});
    const response = key.get({ ...RP, challenge: options.challenge, ...how }, handle);
    return [await client.code('/api/sign-in/passkey', { token, response }), client];
  }

  it('signs in without a name who added it, and with a fresh proof', async () => {
    const key = new SoftAuthenticator();
    expect(await add(await clientOf('counsel'), key)).toBe('done');
    key.counter = 1;
    const [code, client] = await signIn(key);
    expect(code).toBe('done');
    expect(await client.get('/api/session')).toMatchObject({
      name: 'counsel',
      method: 'passkey',
      fresh: true,
    });
  });

  it('is refused where the person was not verified, for another site, another challenge, another person', async () => {
    const key = new SoftAuthenticator();
    const client = await clientOf('worker');
    expect(await add(client, key, { verified: false })).toBe('passkey-refused');
    expect(await add(client, key, { origin: 'https://desk.example.com' })).toBe('passkey-refused');
    expect(await add(client, key, { rpId: 'example.com' })).toBe('passkey-refused');
    expect(await add(client, key)).toBe('done');
    expect(await add(client, key)).toBe('passkey-there');
    for (const how of [
      { verified: false },
      { origin: 'https://desk.example.com' },
      { rpId: 'example.com' },
      { challenge: Buffer.alloc(32, 1).toString('base64url') },
    ]) {
      const [code, none] = await signIn(key, how);
      expect(code).toBe('passkey-refused');
      expect(none.token).toBeUndefined();
    }
    const others = Buffer.from(desk.people.counsel.account.replaceAll('-', ''), 'hex');
    expect((await signIn(key, {}, others.toString('base64url')))[0]).toBe('passkey-unknown');
    expect((await signIn(new SoftAuthenticator()))[0]).toBe('passkey-unknown');
  });

  it('is refused when its counter does not grow: it may have a copy', async () => {
    const key = new SoftAuthenticator();
    await add(await clientOf('supervisor'), key);
    key.counter = 7;
    expect((await signIn(key))[0]).toBe('done');
    expect((await signIn(key))[0]).toBe('passkey-copied');
    key.counter = 6;
    expect((await signIn(key))[0]).toBe('passkey-copied');
    const administrator = await clientOf('administrator');
    const { told } = await administrator.get<{ told: { kind: string; who: string }[] }>(
      '/api/my/told',
    );
    expect(told.map(({ kind, who }) => [kind, who])).toEqual([
      ['passkey-copied', 'supervisor'],
      ['passkey-copied', 'supervisor'],
    ]);
  });

  it('answers a challenge once, and only within its minutes', async () => {
    const key = new SoftAuthenticator();
    await add(await clientOf('privacy'), key);
    const client = new AppClient(app);
    const first = await client.post<Begun>('/api/sign-in/passkey/begin', {});
    const response = key.get({ ...RP, challenge: first.options.challenge });
    const body = { token: first.token, response };
    expect(await client.code('/api/sign-in/passkey', body)).toBe('done');
    expect(await client.code('/api/sign-in/passkey', body)).toBe('sign-in-ended');
    const late = await client.post<Begun>('/api/sign-in/passkey/begin', {});
    desk.pass(11);
    const slow = key.get({ ...RP, challenge: late.options.challenge });
    expect(await client.code('/api/sign-in/passkey', { token: late.token, response: slow })).toBe(
      'sign-in-ended',
    );
  });

  it('is added only with a fresh proof, and by whom it was begun for', async () => {
    const client = await clientOf('coordinator');
    const begun = await client.post<Begun>('/api/my/passkeys/begin', {});
    const other = await clientOf('auditor');
    const response = new SoftAuthenticator().create({ ...RP, challenge: begun.options.challenge });
    const body = { token: begun.token, name: 'Mine', response };
    expect(await other.code('/api/my/passkeys', body)).toBe('sign-in-ended');
    desk.pass(FRESH_MINUTES + 1);
    expect(await client.code('/api/my/passkeys/begin', {})).toBe('proof-needed');
  });

  it('has a name, can be removed by its owner alone, and never as the last way in', async () => {
    const [one, two] = [new SoftAuthenticator(), new SoftAuthenticator()];
    const client = await clientOf('schoolCounsel');
    await add(client, one);
    await add(client, two);
    const idOf = (key: SoftAuthenticator) => key.id.toString('base64url');
    const path = (key: SoftAuthenticator, step: string) => `/api/my/passkeys/${idOf(key)}/${step}`;
    expect(await client.code(path(one, 'name'), { name: 'Old phone' })).toBe('done');
    const { passkeys } = await client.get<{ passkeys: { id: string; name: string }[] }>(
      '/api/my/passkeys',
    );
    expect(passkeys.map(({ name }) => name).sort()).toEqual(['Old phone', 'Work phone']);
    const other = await clientOf('schoolWorker');
    expect(await other.code(path(one, 'name'), { name: 'Stolen' })).toBe('not-yours');
    expect(await other.get('/api/my/passkeys')).toEqual({ passkeys: [] });
    expect(await client.code(path(one, 'remove'), {})).toBe('done');
    expect((await signIn(one))[0]).toBe('passkey-unknown');
    expect(await client.code(path(two, 'remove'), {})).toBe('last-way');
  });

  it('lets nobody in whose account was disabled', async () => {
    const key = new SoftAuthenticator();
    await add(await clientOf('otherWorker'), key);
    await opened.database.asSystem((transaction) =>
      transaction.query('update account set disabled_at = now() where id = $1', [
        desk.people.otherWorker.account,
      ]),
    );
    expect((await signIn(key))[0]).toBe('no-account');
  });
});
