/** The whole desk as one process runs it: started, used over HTTP, stopped, started again on what it left. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startPostgres } from '../../test/postgres-server.ts';
import { detainer, uuidOf } from '../../test/test-desk.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { DEMO_CASES } from '../demo/demo-cases.ts';
import { DEMO_PEOPLE } from '../demo/demo-people.ts';
import { readConfig, type Config } from './config.ts';
import { ROOT } from './root.ts';
import { serve, type Serving } from './serve.ts';

const folders: string[] = [];
const open: Serving[] = [];
const freshFolder = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'desk-'));
  folders.push(folder);
  return folder;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((serving) => serving.close()));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function config(folder: string, more: Readonly<Record<string, string>> = {}): Config {
  const read = readConfig({ PORT: '0', THRESHOLD_DATA: folder, ...more }, ROOT);
  if (!read.ok) throw new Error(read.refusal.join(' '));
  return read.value;
}

async function start(wanted: Config): Promise<Serving> {
  const serving = await serve(wanted, {
    failed: (line) => {
      throw new Error(line);
    },
    seed: ({ desk }) => seedDemo(desk),
  });
  open.push(serving);
  return serving;
}

async function stop(serving: Serving): Promise<void> {
  open.splice(open.indexOf(serving), 1);
  await serving.close();
}

const OWN = { 'x-threshold': '1', 'content-type': 'application/json' };

async function become({ url }: Serving, name: string): Promise<Record<string, string>> {
  const account = DEMO_PEOPLE.find((person) => person.name === name)?.id;
  const answer = await fetch(`${url}api/demo/sign-in`, {
    method: 'POST',
    headers: OWN,
    body: JSON.stringify({ account }),
  });
  expect(answer.status).toBe(200);
  return { ...OWN, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

async function queue({ url }: Serving, headers: Record<string, string>): Promise<unknown[]> {
  const answer = await fetch(`${url}api/requests?state=any`, { headers });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { readonly rows: unknown[] }).rows;
}

/** The text of the first change that a stream tells. */
async function nextChange({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  for (let said = ''; ;) {
    const { value, done = true } = (await reader?.read()) ?? {};
    said += value ?? '';
    if (said.includes('data:')) return reader?.cancel().then(() => said) ?? said;
    if (done) throw new Error('The stream ended.');
  }
}

const jails = DEMO_CASES.filter(({ agency }) => agency === 'jails').length;

describe('the desk on its embedded database', () => {
  it(
    'starts with a demonstration, keeps it, and opens it again',
    { timeout: 120_000 },
    async () => {
      const folder = freshFolder();
      const first = await start(config(folder));
      expect(first.demo).toBe(true);
      const counsel = await become(first, 'Imani Example');
      expect(await queue(first, counsel)).toHaveLength(jails);
      await stop(first);

      const again = await start(config(folder));
      expect(again.demo).toBe(true);
      // The session of before is still good: its token is kept by its hash.
      expect(await queue(again, counsel)).toHaveLength(jails);
      const keys = path.join(folder, 'keys');
      for (const name of readdirSync(keys)) {
        expect(statSync(path.join(keys, name)).mode & 0o777).toBe(0o600);
      }
    },
  );

  it('answers only to its own names', { timeout: 60_000 }, async () => {
    const serving = await start(config(freshFolder()));
    const { port } = new URL(serving.url);
    const { request } = await import('node:http');
    const status = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        request({ port, host: '127.0.0.1', path: '/api/health', headers: { host } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on('error', reject)
          .end();
      });
    expect(await status(`localhost:${port}`)).toBe(200);
    expect(await status('elsewhere.example')).toBe(421);
  });

  it('does not begin anew where a key is missing', { timeout: 60_000 }, async () => {
    const folder = freshFolder();
    await stop(await start(config(folder)));
    const key = path.join(folder, 'keys/master.key');
    rmSync(key);
    await expect(start(config(folder))).rejects.toThrow(/is missing. Put the key back/);
    writeFileSync(key, 'not a key');
    await expect(start(config(folder))).rejects.toThrow(/must hold 32 bytes in base64/);
  });

  it('has nobody to become where no demonstration was wanted', { timeout: 60_000 }, async () => {
    const serving = await start(config(freshFolder(), { THRESHOLD_DEMO: 'no' }));
    expect(serving.demo).toBe(false);
    expect((await fetch(`${serving.url}api/demo/people`)).status).toBe(404);
  });
});

it(
  'runs two servers on one PostgreSQL: work goes on with one of them',
  { timeout: 120_000 },
  async () => {
    const postgres = await startPostgres();
    try {
      const url = {
        DATABASE_URL: await postgres.newDatabase({ empty: true }),
        THRESHOLD_DEMO: 'yes',
      };
      const folder = freshFolder();
      const one = await start(config(folder, url));
      const two = await start(config(folder, url));
      const counsel = await become(one, 'Imani Example');
      expect(await queue(two, counsel)).toHaveLength(jails);
      // A screen open at one server hears what was recorded at the other.
      const heard = nextChange(await fetch(`${two.url}api/changes`, { headers: counsel }));
      const body = JSON.stringify(detainer('told'));
      await fetch(`${one.url}api/requests`, { method: 'POST', headers: counsel, body });
      expect(await heard).toContain(uuidOf('told'));

      await stop(one);
      expect(await queue(two, counsel)).toHaveLength(jails + 1);
      await stop(two);
    } finally {
      await postgres.stop();
    }
  },
);
