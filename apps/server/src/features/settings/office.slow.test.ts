/** The office that letters come from: every version kept and in the log, undone as a new one, an older desk's adopted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testDesk, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import { officeOf } from '../letters/office.ts';
import { sentenceOf, type Refusal } from '../requests/refusal.ts';
import { adoptOffices } from './adopt-offices.ts';
import { restoreSetting } from './restore-setting.ts';
import { saveOffice } from './save-office.ts';
import { showHistory } from './setting-history.ts';
import { showOffice } from './show-office.ts';

async function must<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
  const result = await asked;
  if (!result.ok) throw new Error(sentenceOf(result.refusal));
  return result.value;
}

const content = (agency: string, ...help: string[]) => ({
  office: { agency, address: ['1 Sample Street', 'Sampletown'], counsel: { name: 'A Example' } },
  help: help.map((name) => ({ name, free: true })),
});
const HISTORY = { agency: 'jails', section: 'office', item: '' } as const;

describe.each(DATABASES)('the office on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  const inForce = () => opened.database.asSystem((transaction) => officeOf(transaction, 'jails'));

  it('keeps what each changed, and an earlier version comes back as a new one', async () => {
    const { administrator } = desk.people;
    const save = (seen: number, agency: string, ...help: string[]) =>
      saveOffice(desk, administrator, { agency: 'jails', seen, content: content(agency, ...help) });
    expect(await must(showOffice(desk, administrator, { agency: 'jails' }))).toMatchObject({
      changed: null,
    });
    expect(await must(save(0, 'First', 'Sample Help'))).toEqual({ version: 1 });
    expect(await must(save(1, 'Second'))).toEqual({ version: 2 });
    // Whoever had not seen it does not write over it, nor do they through an undo.
    const back = { ...HISTORY, version: 1, seen: 2 };
    expect(await save(1, 'Third')).toMatchObject({ refusal: { code: 'setting-changed' } });
    expect(await restoreSetting(desk, administrator, { ...back, seen: 1 })).toMatchObject({
      refusal: { code: 'setting-changed' },
    });
    expect((await inForce())?.office.agency).toBe('Second');

    expect(await must(restoreSetting(desk, administrator, back))).toEqual({ version: 3 });
    expect(await inForce()).toEqual(content('First', 'Sample Help'));
    const shown = await must(showOffice(desk, administrator, { agency: 'jails' }));
    expect(shown).toMatchObject({
      content: content('First', 'Sample Help'),
      changed: { version: 3, by: 'administrator' },
    });
    const { versions } = await must(showHistory(desk, administrator, HISTORY));
    expect(
      versions.map(({ version, restores, added, removed }) => [version, restores, added, removed]),
    ).toEqual([
      [3, 1, ['First', 'Sample Help · help · free'], ['Second']],
      [2, null, ['Second'], ['First', 'Sample Help · help · free']],
      [1, null, versions[2]?.whole, []],
    ]);
    expect(versions[1]?.whole).toEqual([
      'Second',
      '1 Sample Street, Sampletown',
      'A Example · counsel',
    ]);
  });

  it('is shown, changed and undone by an administrator alone', async () => {
    const { counsel, privacy, worker } = desk.people;
    for (const person of [counsel, privacy, worker]) {
      const tried = [
        await showOffice(desk, person, { agency: 'jails' }),
        await saveOffice(desk, person, { agency: 'jails', seen: 3, content: content('Mine') }),
        await showHistory(desk, person, HISTORY),
        await restoreSetting(desk, person, { ...HISTORY, version: 1, seen: 3 }),
      ];
      expect(tried.map((each) => (each.ok ? 'done' : each.refusal.code))).toEqual(
        tried.map(() => 'not-allowed'),
      );
    }
    const unknown = { agency: 'nowhere', seen: 0, content: content('Nowhere') };
    expect(await saveOffice(desk, desk.people.administrator, unknown)).toMatchObject({
      refusal: { code: 'no-such-agency' },
    });
  });

  it('set before there were versions becomes the first, by whom and when it was set, once', async () => {
    const { administrator } = desk.people;
    const at = new Date('2026-03-02T15:00:00Z');
    await opened.database.asSystem((transaction) =>
      transaction.query('insert into office (agency, settings, by, at) values ($1, $2, $3, $4)', [
        'schools',
        JSON.stringify(content('Old office')),
        administrator.account,
        at,
      ]),
    );
    expect(await adoptOffices(opened.database, desk.random)).toBe(1);
    expect(await adoptOffices(opened.database, desk.random)).toBe(0);
    const shown = await must(showOffice(desk, administrator, { agency: 'schools' }));
    expect(shown.changed).toEqual({ version: 1, by: 'administrator', at: at.toISOString() });
    const save = { agency: 'schools', seen: 1, content: content('New office') };
    await must(saveOffice(desk, administrator, save));
    const undo = { ...HISTORY, agency: 'schools', version: 1, seen: 2 };
    await must(restoreSetting(desk, administrator, undo));
    const again = await must(showOffice(desk, administrator, { agency: 'schools' }));
    expect(again.content).toEqual(content('Old office'));
  });

  it('has a leaf in the log for every version', async () => {
    const [row] = await opened.database.asSystem((transaction) =>
      transaction.query<{ versions: number; leaves: number }>(
        `select count(*)::integer as versions, count(l.id)::integer as leaves
         from setting_version v left join log_entry l on l.request = v.id and l.seq = 1
         where v.section = 'office'`,
      ),
    );
    expect(row).toEqual({ versions: 6, leaves: 6 });
  });
});
