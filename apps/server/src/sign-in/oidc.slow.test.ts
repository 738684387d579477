/** Sign-in by OpenID Connect against a provider that is a process of its own. */
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { SignJWT, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../test/databases.ts';
import { CLIENT, freePort, startOidcProcess, type OidcProcess } from '../../test/oidc-process.ts';
import { TestBrowser } from '../../test/test-browser.ts';
import { testDesk, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { createApp } from '../http/app.ts';
import { ChangeBoard } from '../http/change-board.ts';
import { signInOptions } from './sign-in-options.ts';

describe.each(DATABASES)('sign-in at a provider, on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let provider: OidcProcess;
  let server: Server;
  let origin: string;
  const failures: unknown[] = [];

  beforeAll(async () => {
    opened = await open();
    // The provider's clock is the real one.
    desk = { ...(await testDesk(opened.database)), now: () => new Date() };
    const port = await freePort();
    origin = `http://localhost:${port}`;
    provider = await startOidcProcess(origin);
    const common = {
      issuer: provider.issuer,
      clientId: CLIENT.id,
      clientSecret: CLIENT.secret,
    };
    const options = signInOptions.parse({
      origin,
      providers: [
        {
          ...common,
          id: 'city',
          title: 'City account',
          linkByEmail: true,
          secondFactor: { amr: ['otp'] },
        },
        { ...common, id: 'gone', title: 'Gone', issuer: 'http://localhost:9' },
      ],
    });
    const app = createApp({
      desk,
      board: new ChangeBoard(),
      failed: (error) => failures.push(error),
      secure: false,
      signIn: options,
      limits: unlimited(),
    });
    const listener = getRequestListener(app.fetch);
    server = createServer((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  }, 120_000);
  afterAll(async () => {
    expect(failures).toEqual([]);
    server.closeAllConnections();
    server.close();
    await provider.stop();
    await opened.close();
  });

  const newBrowser = () => new TestBrowser(origin);

  /** Through the provider's pages; gives where the browser ended up. */
  async function signIn(
    browser: TestBrowser,
    login: string,
    { second = true, fresh = false, back = '/desk/queue?state=open' } = {},
  ): Promise<string> {
    const began = await browser.post('/api/sign-in/oidc/city', { back, fresh });
    expect(began.status).toBe(200);
    const { next } = (await began.json()) as { next: string };
    let page = await browser.follow(next);
    if (page.url.includes('/interaction/')) {
      page = await browser.submit(page.url, { login, ...(second ? { second: 'on' } : {}) });
    }
    return page.url.replace(origin, '');
  }

  const whoIs = async (browser: TestBrowser) => {
    const response = await browser.get('/api/session');
    return response.ok
      ? ((await response.json()) as { name: string; memberships: object[] })
      : null;
  };

  it('lets in whose verified e-mail is an account’s, back to the page they came from', async () => {
    const browser = newBrowser();
    expect(await signIn(browser, 'counsel')).toBe('/desk/queue?state=open');
    expect(await whoIs(browser)).toMatchObject({
      name: 'counsel',
      method: 'oidc',
      fresh: true,
      // The provider says administrator; our table says counsel.
      memberships: [{ agency: 'jails', role: 'counsel' }],
    });
    const again = newBrowser();
    await signIn(again, 'counsel');
    expect(await whoIs(again)).toMatchObject({ name: 'counsel' });
    const links = await opened.database.asSystem((transaction) =>
      transaction.query("select subject from account_subject where subject = 'counsel'"),
    );
    expect(links).toHaveLength(1);
  });

  it('holds to the subject once it is linked, whatever the e-mail says later', async () => {
    await opened.database.asSystem(async (transaction) => {
      // Somebody else has come to have the address; and the linked person another one.
      await transaction.query(
        "update account set email = 'left@example.org' where name = 'secondCounsel'",
      );
      await transaction.query(
        `insert into account_subject (issuer, subject, account, linked_at)
         select $1, 'somebody', id, now() from account where name = 'secondCounsel'`,
        [provider.issuer],
      );
    });
    const browser = newBrowser();
    await signIn(browser, 'somebody');
    expect(await whoIs(browser)).toMatchObject({ name: 'secondCounsel' });
    // A second subject of the provider with the e-mail of a linked account is nobody here.
    const other = newBrowser();
    expect(await signIn(other, 'left')).toBe('/desk/sign-in?problem=no-account');
    expect(await whoIs(other)).toBeNull();
  });

  it.each([
    ['an e-mail that nobody verified', 'unverified-worker', { second: true }, 'no-account'],
    ['an e-mail of no account', 'stranger', { second: true }, 'no-account'],
    ['no second factor', 'worker', { second: false }, 'second-factor-missing'],
  ] as const)('refuses %s', async (__, login, how, problem) => {
    const browser = newBrowser();
    expect(await signIn(browser, login, how)).toBe(`/desk/sign-in?problem=${problem}`);
    expect(await whoIs(browser)).toBeNull();
  });

  it('refuses an account that was disabled', async () => {
    await opened.database.asSystem((transaction) =>
      transaction.query("update account set disabled_at = now() where name = 'otherWorker'"),
    );
    expect(await signIn(newBrowser(), 'otherWorker')).toBe('/desk/sign-in?problem=no-account');
  });

  it('goes back to no other site', async () => {
    for (const back of [
      'https://evil.example/desk/',
      '//evil.example/desk/',
      '/api/session',
      '\\\\evil',
    ]) {
      expect(await signIn(newBrowser(), 'counsel', { back })).toBe('/desk/');
    }
  });

  it('is for the browser that began, once', async () => {
    const browser = newBrowser();
    const began = await browser.post('/api/sign-in/oidc/city', {});
    const { next } = (await began.json()) as { next: string };
    const page = await browser.follow(next);
    const way = await browser.submit(page.url, { login: 'supervisor', second: 'on' }, (url) =>
      url.startsWith(origin),
    );
    // Another browser with the whole address: the cookie is missing.
    const thief = newBrowser();
    expect((await thief.follow(way.url)).url).toContain('problem=sign-in-ended');
    expect(await whoIs(thief)).toBeNull();
    const wrongState = new URL(way.url);
    wrongState.searchParams.set('state', 'x'.repeat(43));
    expect((await browser.follow(wrongState.href)).url).toContain('problem=provider-refused');
    // The beginning is used up by the try.
    expect((await browser.follow(way.url)).url).toContain('problem=sign-in-ended');
    expect(await whoIs(browser)).toBeNull();
  });

  it('gives a new token at each sign-in, and the one before is worth nothing', async () => {
    const browser = newBrowser();
    await signIn(browser, 'supervisor');
    const before = browser.cookie('threshold');
    await signIn(browser, 'supervisor', { fresh: true });
    expect(browser.cookie('threshold')).not.toBe(before);
    expect(await whoIs(browser)).toMatchObject({ name: 'supervisor', fresh: true });
    const old = newBrowser();
    old.setCookie('threshold', before ?? '');
    expect(await whoIs(old)).toBeNull();
  });

  it('says that the provider is away, and that a way is not set up', async () => {
    const answer = async (id: string) => {
      const response = await newBrowser().post(`/api/sign-in/oidc/${id}`, {});
      return [response.status, ((await response.json()) as { code: string }).code];
    };
    expect(await answer('gone')).toEqual([503, 'provider-away']);
    expect(await answer('nobody')).toEqual([404, 'no-such-way']);
  });

  it('ends here when somebody signs out there, and names where to sign out there', async () => {
    const [here, elsewhere] = [newBrowser(), newBrowser()];
    await signIn(here, 'counsel');
    await signIn(elsewhere, 'counsel');
    const out = await elsewhere.post('/api/sign-out', {});
    const { next } = (await out.json()) as { next: string };
    expect(next.startsWith(`${provider.issuer}/session/end?`)).toBe(true);
    expect(await whoIs(elsewhere)).toBeNull();
    // The other browser's session at the provider is its own.
    expect(await whoIs(here)).not.toBeNull();
    const asked = await here.follow(`${provider.issuer}/session/end`);
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(asked.text)?.[1] ?? '';
    await here.submit(`${provider.issuer}/session/end/confirm`, { xsrf, logout: 'yes' });
    expect(await whoIs(here)).toBeNull();
  });

  it('believes no word to sign out but the provider’s', async () => {
    const browser = newBrowser();
    await signIn(browser, 'counsel');
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({
      sub: 'counsel',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(provider.issuer)
      .setAudience(CLIENT.id)
      .setIssuedAt()
      .setJti('one')
      .sign(privateKey);
    for (const token of [forged, 'nothing', `${forged.split('.').slice(0, 2).join('.')}.`]) {
      const response = await fetch(`${origin}/api/sign-in/oidc/city/back-channel`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: token }),
      });
      expect(response.status).toBe(400);
    }
    expect(await whoIs(browser)).toMatchObject({ name: 'counsel' });
  });
});
