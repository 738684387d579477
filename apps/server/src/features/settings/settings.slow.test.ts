/** Agencies, sites and counsel: every version kept and in the log, nobody's work written over, closing only what is done. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPglite } from '../../db/pglite-database.ts';
import type { Database } from '../../db/database.ts';
import type { Result } from '../../db/result.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { recordRequest } from '../requests/record-request.ts';
import { withdrawRequest } from '../requests/close-request.ts';
import { sentenceOf, type Refusal } from '../requests/refusal.ts';
import { importSiteList } from './import-sites.ts';
import { listAgencies } from './list-agencies.ts';
import { restoreSetting } from './restore-setting.ts';
import { saveAgency } from './save-agency.ts';
import { saveCounsel } from './save-counsel.ts';
import { saveSites } from './save-sites.ts';
import { showHistory } from './setting-history.ts';
import { showOnDuty } from './show-on-duty.ts';
import { showPlaces } from './show-places.ts';
import { showSites } from './show-sites.ts';

let database: Database;
let desk: TestDesk;
beforeAll(async () => {
  database = await openPglite();
  desk = await testDesk(database, 'settings');
}, 120_000);
afterAll(() => database.close());

async function must<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(sentenceOf(result.refusal));
  return result.value;
}
async function refusalOf(asked: Promise<Result<unknown, Refusal>>): Promise<Refusal> {
  const result = await asked;
  if (result.ok) throw new Error('It was done.');
  return result.refusal;
}

const office = { title: 'Parks (sample)', lawAgency: 'parks', contacts: [], closed: false };

describe('an agency', () => {
  it('is made once, by an administrator, of a kind that the law knows', async () => {
    const { administrator, counsel } = desk.people;
    const made = { agency: 'parks', seen: 0, make: true, content: office };
    expect((await refusalOf(saveAgency(desk, counsel, made))).code).toBe('not-allowed');
    const unknown = { ...made, content: { ...office, lawAgency: 'circus' } };
    expect((await refusalOf(saveAgency(desk, administrator, unknown))).code).toBe('bad-setting');
    expect(await must(saveAgency(desk, administrator, made))).toEqual({ version: 1 });
    expect((await refusalOf(saveAgency(desk, administrator, made))).code).toBe('agency-there');
    const { agencies, kinds } = await must(listAgencies(desk, administrator));
    expect(agencies.find(({ id }) => id === 'parks')).toMatchObject({
      ...office,
      openRequests: 0,
      changed: { version: 1, by: 'administrator' },
    });
    expect(kinds.map(({ id }) => id)).toContain('parks');
  });

  it('with open requests is not closed, and the refusal names them', async () => {
    const { administrator, schoolWorker } = desk.people;
    const content = { ...office, title: 'schools', lawAgency: 'schools' };
    const body = detainer('open', { agency: 'schools' });
    const { number, events } = await must(recordRequest(desk, schoolWorker, body));
    const closing = {
      agency: 'schools',
      seen: 0,
      make: false,
      content: { ...content, closed: true },
    };
    const refused = await refusalOf(saveAgency(desk, administrator, closing));
    expect(refused).toEqual({ code: 'agency-open-requests', numbers: [number], amount: 1 });
    expect(sentenceOf(refused)).toContain(number);
    // The version that was refused is not there either.
    const history = { agency: 'schools', section: 'agency', item: '' } as const;
    expect((await must(showHistory(desk, administrator, history))).versions).toEqual([]);

    await must(
      withdrawRequest(desk, desk.people.schoolCounsel, body.id, {
        command: uuidOf('withdrawn'),
        seen: events,
        reason: 'They took it back.',
      }),
    );
    expect(await must(saveAgency(desk, administrator, closing))).toEqual({ version: 1 });
    const late = detainer('late', { agency: 'schools' });
    expect((await refusalOf(recordRequest(desk, schoolWorker, late))).code).toBe('agency-closed');
    // Sent again, an earlier one is still answered as before.
    expect((await must(recordRequest(desk, schoolWorker, body))).number).toBe(number);
    const opened = { ...closing, seen: 1, content: { ...content, closed: false } };
    await must(saveAgency(desk, administrator, opened));
    await must(recordRequest(desk, schoolWorker, late));
  });
});

describe('sites', () => {
  const site = (name: string) => ({
    id: name.toLowerCase(),
    name,
    areas: [{ id: 'lobby', name: 'Lobby', ground: 'public' as const }],
  });

  it('are kept in versions: who saved over something unseen is refused, and an earlier one comes back', async () => {
    const { administrator } = desk.people;
    const save = (seen: number, ...names: string[]) =>
      saveSites(desk, administrator, { agency: 'jails', seen, sites: names.map(site) });
    await must(save(0, 'First'));
    await must(save(1, 'First', 'Second'));
    expect((await refusalOf(save(1, 'Third'))).code).toBe('setting-changed');
    const back = { agency: 'jails', section: 'sites', item: '', version: 1, seen: 2 } as const;
    expect(await must(restoreSetting(desk, administrator, back))).toEqual({ version: 3 });
    const shown = await must(showSites(desk, administrator, { agency: 'jails' }));
    expect(shown.sites.map(({ name }) => name)).toEqual(['First']);
    const { versions } = await must(
      showHistory(desk, administrator, { agency: 'jails', section: 'sites', item: '' }),
    );
    expect(versions.map(({ version, restores, removed }) => [version, restores, removed])).toEqual([
      [3, 1, ['Second', 'Second: Lobby · public']],
      [2, null, []],
      [1, null, []],
    ]);
    const nothing = { ...back, version: 9, seen: 3 };
    expect((await refusalOf(restoreSetting(desk, administrator, nothing))).code).toBe(
      'no-such-version',
    );
  });

  it('come from a CSV only when every row can be read, after a look that changes nothing', async () => {
    const { administrator } = desk.people;
    const csv = 'site,area,ground\nFirst,Cells,non-public\n';
    const take = (dryRun: boolean, text = csv) =>
      importSiteList(desk, administrator, { agency: 'jails', seen: 3, csv: text, dryRun });
    expect(await must(take(true))).toMatchObject({ newAreas: ['First: Cells'], version: null });
    expect(await must(take(false, `${csv}First,Yard,perhaps\n`))).toMatchObject({
      version: null,
      errors: [{ row: 3 }],
    });
    expect((await must(showSites(desk, administrator, { agency: 'jails' }))).changed?.version).toBe(
      3,
    );
    expect(await must(take(false))).toMatchObject({ version: 4 });
  });

  it('are offered where a request is recorded, with the fact of the law that an area answers', async () => {
    const { sites, fact } = await must(showPlaces(desk, desk.people.worker, { agency: 'jails' }));
    expect(sites[0]?.areas.map(({ ground }) => ground)).toEqual(['public', 'non-public']);
    expect(fact).toEqual({
      name: 'place.area',
      answers: [
        { ground: 'public', title: 'open to the public' },
        { ground: 'non-public', title: 'not open to the public' },
      ],
    });
    const { schoolWorker } = desk.people;
    const other = await refusalOf(showPlaces(desk, schoolWorker, { agency: 'jails' }));
    expect(other.code).toBe('not-allowed');
  });
});

it('counsel on duty is whom the agency named, with cover on the day where the city is', async () => {
  const { administrator, worker } = desk.people;
  const people = [
    {
      id: 'a',
      kind: 'counsel' as const,
      name: 'A Example',
      number: '+1 212 555 0104',
      away: [{ from: '2026-11-20', until: '2026-11-20', cover: 'b' }],
    },
    { id: 'b', kind: 'liaison' as const, name: 'B Example', away: [] },
  ];
  const none = await must(showOnDuty(desk, worker, { agency: 'jails' }));
  expect(none).toMatchObject({ people: [], outOfOffice: null });
  await must(saveCounsel(desk, administrator, { agency: 'jails', seen: 0, content: { people } }));
  const { day, people: today } = await must(showOnDuty(desk, worker, { agency: 'jails' }));
  expect(day).toBe('2026-11-20');
  expect(today).toEqual([{ kind: 'liaison', name: 'B Example', coverFor: 'A Example' }]);
});

it('every version has its place in the log, and nothing of it can be changed or removed', async () => {
  const rows = await database.asSystem((transaction) =>
    transaction.query<{ versions: number; leaves: number }>(
      `select count(*)::integer as versions, count(l.id)::integer as leaves
       from setting_version v left join log_entry l on l.request = v.id and l.seq = 1`,
    ),
  );
  expect(rows[0]?.versions).toBeGreaterThan(6);
  expect(rows[0]?.leaves).toBe(rows[0]?.versions);
  for (const sql of ['update setting_version set version = 9', 'delete from setting_version']) {
    const tried = database.as(desk.people.administrator.account, async (transaction) => {
      await transaction.query(sql);
      return { ok: true as const, value: null };
    });
    await expect(tried).rejects.toMatchObject({ code: '42501' });
  }
});
