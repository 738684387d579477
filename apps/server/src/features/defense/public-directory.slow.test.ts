/** What an office shows to everybody: chosen by somebody with a name, sourced, on the log, and taken back. On both databases. */
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testDesk, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { DeskEnv } from '../../http/gate.ts';
import { addPublicDirectory } from '../../http/public-directory.ts';
import { LIMITS, RateLimiter } from '../../http/rate-limit.ts';
import { restoreSetting } from '../settings/restore-setting.ts';
import { importProviders } from './import-providers.ts';
import { listProviders } from './list-providers.ts';
import { publicDirectory, publicDirectoryOf } from './public-directory.ts';
import { publishProviders } from './publish-providers.ts';

const HEAD = 'id,name,telephone,capacity,note,source-name,source,mark,checked-on';
const LIST = [
  HEAD,
  'gate,The Gate,+1 212 555 0100,12,,Own call,,seen,2026-11-20',
  'page,The Page,+1 212 555 0101,,,Its page,https://example.org/,check-before-printing,',
  'rumour,The Rumour,+1 212 555 0102,,,Somebody said,,seen,',
  'unread,The Unread,+1 212 555 0103,,,A list,https://example.org/,unverified,2026-11-20',
  'nowhere,The Nowhere,,,,Own call,,seen,2026-11-20',
  'loud,The Loud,+1 212 555 0104,,For undocumented people.,Own call,,seen,2026-11-20',
].join('\n');

async function unpacked(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const isPacked = response.headers.get('content-encoding') === 'gzip';
  return (isPacked ? gunzipSync(bytes) : bytes).toString();
}

describe.each(DATABASES)('the public directory on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  const agency = 'jails';
  const me = () => desk.people.defender;
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const refusalOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<unknown> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal;
  };
  const publish = (ids: readonly string[], seen: number, list = 1) =>
    publishProviders(desk, me(), { agency, seen, list, ids: [...ids] });
  const everybody = async () => (await publicDirectoryOf(desk)).providers;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    await good(importProviders(desk, me(), { agency, seen: 0, csv: LIST, dryRun: false }));
  }, 120_000);
  afterAll(() => opened.close());

  it('shows nothing of what was only imported', async () => {
    expect(await everybody()).toEqual([]);
    const { providers, publication } = await good(listProviders(desk, me(), { agency }));
    expect(publication).toBeNull();
    const own = providers.filter(({ from }) => from === 'office');
    expect(own.map(({ provider, hindrance }) => [provider.id, hindrance])).toEqual([
      ['gate', null],
      ['loud', null],
      ['nowhere', 'not-reached'],
      ['page', null],
      ['rumour', 'no-source'],
      ['unread', 'source-unread'],
    ]);
  });

  it('takes no list over that would have too many entries beside those that are there', async () => {
    const many = Array.from({ length: 2000 }, (_, at) => `many-${at},Many,Own call,seen`);
    const csv = ['id,name,source-name,mark', ...many].join('\n');
    const asked = importProviders(desk, me(), { agency, seen: 1, csv, dryRun: false });
    expect(await good(asked)).toMatchObject({ version: null, errors: [{ code: 'too-many' }] });
  });

  it('refuses what nobody could look up, read or reach, what says a status, and all beside it', async () => {
    for (const [id, words] of [
      ['rumour', 'has no source'],
      ['unread', 'Nobody has read the source'],
      ['nowhere', 'no way to reach it'],
      ['loud', '“undocumented”'],
    ] as const) {
      expect(await refusalOf(publish(['gate', id], 0))).toMatchObject({
        code: 'bad-setting',
        problems: [expect.stringContaining(words)],
      });
    }
    expect(await refusalOf(publish(['moia-hotline'], 0))).toEqual({ code: 'no-such-provider' });
    expect(await refusalOf(publish(['gate'], 0, 2))).toEqual({ code: 'setting-changed' });
    expect(await everybody()).toEqual([]);
  });

  it('shows what was chosen, with office, day and source, and without room or a name', async () => {
    await good(publish(['gate', 'page'], 0));
    expect(await everybody()).toEqual([
      {
        id: 'gate',
        name: 'The Gate',
        languages: [],
        eligibility: [],
        needs: [],
        places: [],
        channels: [],
        telephone: '+1 212 555 0100',
        sourceName: 'Own call',
        mark: 'seen',
        checkedOn: '2026-11-20',
        office: 'jails',
        published: '2026-11-20',
      },
      expect.objectContaining({ id: 'page', source: 'https://example.org/' }),
    ]);
    const leaves = await desk.database.asSystem((transaction) =>
      transaction.query(
        `select v.by from setting_version v join log_entry e on e.request = v.id
         where v.section = 'public-directory'`,
      ),
    );
    expect(leaves).toEqual([{ by: me().account }]);
  });

  it('is given to everybody alike, packed where it is long, and not again where nothing changed', async () => {
    const app = new Hono<DeskEnv>();
    const limiter = new RateLimiter(LIMITS);
    addPublicDirectory(app, { desk, secure: false, proxies: 0, limiter });
    const ask = (headers: Record<string, string> = {}) =>
      app.request('/rights/directory.json?who=me', { headers });
    const plain = await ask({ cookie: 'session=somebody' });
    expect(plain.status).toBe(200);
    expect(plain.headers.get('set-cookie')).toBeNull();
    expect(plain.headers.get('cache-control')).toBe('public, max-age=300');
    const text = await plain.text();
    expect(publicDirectory.parse(JSON.parse(text)).providers).toHaveLength(2);
    const packed = await ask({ 'accept-encoding': 'gzip' });
    expect(await unpacked(packed)).toBe(text);
    const etag = plain.headers.get('etag') ?? '';
    for (const known of [etag, `W/${etag}`])
      expect((await ask({ 'if-none-match': known })).status).toBe(304);
  });

  it('stays as it was published until somebody publishes again', async () => {
    const csv = `${HEAD}\ngate,The Gate House,+1 212 555 0199,12,,Own call,,seen,2026-11-20`;
    await good(importProviders(desk, me(), { agency, seen: 1, csv, dryRun: false }));
    expect((await everybody()).map(({ name }) => name)).toEqual(['The Gate', 'The Page']);
    const { providers } = await good(listProviders(desk, me(), { agency }));
    const gate = providers.find(({ provider }) => provider.id === 'gate');
    expect(gate?.published).toBe('changed');
    await good(publish(['gate'], 1, 2));
    expect((await everybody()).map(({ name }) => name)).toEqual(['The Gate House']);
  });

  it('is taken back, and brought back, each as a version of its own', async () => {
    await good(publish([], 2, 2));
    expect(await everybody()).toEqual([]);
    const back = { agency, section: 'public-directory', item: '', version: 2, seen: 3 } as const;
    await good(restoreSetting(desk, me(), back));
    expect(await everybody()).toHaveLength(1);
  });

  it('is written by nobody else, and read by no colleague who may not', async () => {
    const body = { agency, seen: 4, list: 2, ids: [] };
    for (const person of ['counsel', 'schoolDefender', 'worker', 'auditor'] as const) {
      const asked = publishProviders(desk, desk.people[person], body);
      expect([person, await refusalOf(asked)]).toMatchObject([person, { code: 'not-allowed' }]);
    }
  });

  it('of a list goes back to before its first version', async () => {
    const first = { agency, section: 'providers', item: '', version: 0, seen: 2 } as const;
    await good(restoreSetting(desk, me(), first));
    const { providers } = await good(listProviders(desk, me(), { agency }));
    expect(providers.filter(({ from }) => from === 'office')).toEqual([]);
    const never = { agency, section: 'counsel', item: '', version: 0, seen: 1 } as const;
    expect(await refusalOf(restoreSetting(desk, desk.people.administrator, never))).toEqual({
      code: 'no-such-version',
    });
  });
});
