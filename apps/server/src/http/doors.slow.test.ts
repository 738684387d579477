/**
 * Every door: for whom it is, and how much of it a minute has; and nothing that anybody types comes out on the
 * server's own lines.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppClient } from '../../test/app-client.ts';
import { freePort } from '../../test/oidc-process.ts';
import { TestBrowser } from '../../test/test-browser.ts';
import { detainer, testDesk, type TestDesk } from '../../test/test-desk.ts';
import { unlimited } from '../../test/unlimited.ts';
import { FRESH_MINUTES, openSession } from '../access/session.ts';
import type { Database } from '../db/database.ts';
import { openPglite } from '../db/pglite-database.ts';
import { createApp } from './app.ts';
import { ChangeBoard } from './change-board.ts';
import { LIMITS, type LimitName } from './rate-limit.ts';
import { COOKIE } from './session-cookie.ts';
import { DOORS } from './sign-in-routes.ts';

let database: Database;
let desk: TestDesk;

beforeAll(async () => {
  database = await openPglite();
  desk = await testDesk(database);
}, 120_000);
afterAll(() => database.close());

function app(but: Partial<Record<LimitName, number>> = {}) {
  return createApp({
    desk,
    board: new ChangeBoard(),
    failed: (error) => {
      throw error;
    },
    limits: unlimited(but),
  });
}

const tokenOf = () => openSession(desk, desk.people.counsel.account, { method: 'local' });

describe('every door', () => {
  const filled = (template: string) => template.replace(/\{\w+\}/g, 'none');

  it.each(DOORS.map((each) => [`${each.method} ${each.path}`, each] as const))(
    '%s is for whom it says, and takes nothing from another site',
    async (_, { method, path: template, who }) => {
      const body = method === 'post' ? {} : undefined;
      const nobody = await new AppClient(app()).code(filled(template), body);
      expect(nobody === 'not-signed-in').toBe(who !== 'anyone');
      const token = await tokenOf();
      desk.pass(FRESH_MINUTES + 1);
      const stale = await new AppClient(app(), token).code(filled(template), body);
      expect(stale === 'proof-needed').toBe(who === 'proved');
      if (method === 'get') return;
      const response = await app().request(filled(template), {
        method: 'POST',
        headers: {
          cookie: `${COOKIE}=${await tokenOf()}`,
          'content-type': 'application/json',
        },
        body: '{}',
      });
      expect(((await response.json()) as { code: string }).code).toBe('other-site');
    },
  );

  it('gives a cookie that no script reads, for this host alone, over https', async () => {
    const test = createApp({
      desk,
      board: new ChangeBoard(),
      failed: () => undefined,
      demo: true,
    });
    const client = new AppClient(test);
    const response = await client.send('/api/demo/sign-in', {
      account: desk.people.worker.account,
    });
    const cookie = response.headers.get('set-cookie') ?? '';
    for (const part of ['__Host-threshold=', 'HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) {
      expect(cookie).toContain(part);
    }
    expect(cookie).not.toContain('Domain');
  });
});

describe('a minute has so much', () => {
  const limited = async (client: AppClient, address: string, body?: object) => {
    const response = await client.send(address, body);
    return [response.status, response.headers.get('ratelimit-policy')] as const;
  };

  it.each([
    ['session', '/api/session', undefined, true],
    ['change', '/api/my/sessions/end-others', {}, true],
    ['address', '/api/sign-in/ways', undefined, false],
    ['signIn', '/api/sign-in/passkey/begin', {}, false],
    ['secret', '/api/sign-in/local', {}, false],
  ] as const)('%s, and says so', async (name, address, body, signedIn) => {
    const test = app({ [name]: 2 });
    const client = new AppClient(test, signedIn ? await tokenOf() : undefined);
    const { name: called, windowSeconds } = LIMITS[name];
    const policy = `"${called}";q=2;w=${windowSeconds}`;
    for (let at = 0; at < 2; at++) {
      const [status, said] = await limited(client, address, body);
      expect([status === 429, said?.includes(policy)]).toEqual([false, true]);
    }
    const response = await client.send(address, body);
    expect(response.status).toBe(429);
    expect(((await response.json()) as { code: string }).code).toBe('too-many');
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('ratelimit')).toContain(`"${called}";r=0`);
    if (!signedIn) return;
    // Somebody else is not held back by it.
    const token = await openSession(desk, desk.people.worker.account, { method: 'local' });
    expect((await limited(new AppClient(test, token), address, body))[0]).not.toBe(429);
  });

  it('for a guessed session too', async () => {
    const test = app({ address: 2 });
    for (const guess of ['a', 'b']) {
      expect(await new AppClient(test, guess).code('/api/session')).toBe('not-signed-in');
    }
    expect(await new AppClient(test, 'c').code('/api/session')).toBe('too-many');
  });

  it('stands in the OpenAPI document', async () => {
    const document = (await (await app().request('/api/openapi.json')).json()) as {
      'x-rate-limits': { name: string }[];
    };
    expect(document['x-rate-limits'].map(({ name }) => name)).toEqual(
      Object.values(LIMITS).map(({ name }) => name),
    );
  });
});

describe('what the server writes on its own lines', () => {
  const PLANTED = [
    'Zebulon',
    'Quillfeather',
    'zebulon.q',
    '+1 555 0123',
    'Marigold Alley',
  ] as const;

  it('holds no name, contact or word that anybody sent, in whatever goes well or wrong', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'threshold-lines-'));
    const port = await freePort();
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', path.join(import.meta.dirname, '../edge/main.ts')],
      {
        env: {
          PATH: process.env['PATH'] ?? '',
          PORT: String(port),
          THRESHOLD_DATA: folder,
          THRESHOLD_DEMO: 'yes',
        },
      },
    );
    let lines = '';
    const open = new Promise<void>((resolve, reject) => {
      const hear = (data: Buffer): void => {
        lines += data.toString();
        if (lines.includes('The desk is open')) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', () => reject(new Error(lines)));
    });
    await open;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const browser = new TestBrowser(`http://127.0.0.1:${port}`);
    const [first, last, email, telephone, where] = PLANTED;
    const people = (await (await browser.get('/api/demo/people')).json()) as {
      account: string;
      memberships: { agency: string; role: string }[];
    }[];
    const person = people.find(({ memberships }) =>
      memberships.some(({ role }) => role === 'counsel'),
    );
    const agency = person?.memberships[0]?.agency ?? '';
    await browser.post('/api/demo/sign-in', { account: person?.account });
    const body = detainer('planted', {
      agency,
      details: { person: `${first} ${last}`, contact: telephone, where, text: `${first} waits.` },
    });
    expect((await browser.post('/api/requests', body)).status).toBe(200);
    const id = `/api/requests/${body.id}`;
    const comment = { command: detainer('planted 2').id, seen: 3, kind: 'internal', text: last };
    expect((await browser.post(`${id}/comments`, comment)).status).toBe(200);
    expect((await browser.get(id)).status).toBe(200);
    // What goes wrong: refused, malformed, too long, not there. edge/fault-line.test.ts is about faults inside.
    await browser.post('/api/requests', { ...body, id: first, details: { person: last } });
    await browser.post('/api/sign-in/local', {
      email: `${email}@example.org`,
      password: last,
      code: '1',
    });
    await browser.post(`/api/sign-in/oidc/${first}`, { back: `/desk/${last}` });
    await browser.get(`/api/requests?number=${first}&after=${last}`);
    await browser.get(`/api/${first}/${last}?q=${email}`);
    await browser.get(`/desk/${first}?name=${last}`);
    expect((await browser.get(`/api/reads?number=${first}%00`)).status).toBe(422);
    // The connection may be closed before all of it was sent: so it comes last.
    await browser
      .post(`${id}/comments`, { ...comment, text: where.repeat(100_000) })
      .catch(() => undefined);
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
    expect(lines).toContain('The desk is open');
    // No fault, of which each line begins with its time.
    expect(lines.split('\n').filter((line) => line.startsWith('20'))).toEqual([]);
    for (const word of PLANTED) expect(lines).not.toContain(word);
  }, 120_000);
});
