/** Figures of a defence office leave through the gate alone, and small ones do not. On both databases. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALM_INTAKE } from '../../../test/calm-intake.ts';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import { answerOffer } from '../defense/answer-offer.ts';
import { askErasure } from '../defense/ask-erasure.ts';
import type { Intake } from '../defense/case-event.ts';
import { endCase } from '../defense/end-case.ts';
import { lapseOffers } from '../defense/lapse-offers.ts';
import { makeOffer } from '../defense/make-offer.ts';
import { openCase } from '../defense/open-case.ts';
import type { Refusal } from '../requests/refusal.ts';
import { purgeRecords } from '../retention/purge.ts';
import { exportBody, exportRecords } from './export.ts';
import { listExports } from './list-exports.ts';

const DAY = 24 * 60;
const SERIES = `defence-cases-2026-${createHash('sha256').update('jails').digest('hex').slice(0, 12)}`;
const intake: Intake = { ...CALM_INTAKE, opposing: [], person: 'Planted Name' };

describe.each(DATABASES)('figures of a defence office on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  const command = (seen: number) => ({ command: uuidOf(`figure command ${++sent}`), seen });
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const take = async (name: string, changes: Partial<Intake> = {}): Promise<string> => {
    const id = uuidOf(name);
    await good(
      openCase(desk, desk.people.defender, {
        id,
        command: uuidOf(`${name} sent`),
        agency: 'jails',
        intake: { ...intake, person: `Planted${name}`, ...changes },
      }),
    );
    return id;
  };

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    const me = desk.people.defender;
    // In November: twelve in Spanish and eleven in French who wait, three in Urdu who are held, one taken in by mistake, and one who
    // asks for erasure.
    for (let at = 0; at < 12; at++) await take(`w${at}aa`);
    for (let at = 0; at < 11; at++) await take(`f${at}ee`, { language: 'fr' });
    for (let at = 0; at < 3; at++) await take(`u${at}bb`, { language: 'ur', detained: 'yes' });
    const mistake = await take('mistakencc');
    await good(endCase(desk, me, mistake, { ...command(1), outcome: 'opened-by-mistake' }));
    const erased = await take('eraseddd', { language: 'pl' });
    await good(askErasure(desk, me, erased, command(1)));
    // One was declined for want of room, and one lapsed.
    const offer = (id: string, seen: number, provider: string) =>
      good(makeOffer(desk, me, id, { ...command(seen), provider }));
    await offer(uuidOf('u0bb'), 1, 'bronx-defenders');
    await good(
      answerOffer(desk, me, uuidOf('u0bb'), {
        ...command(2),
        answer: 'declined',
        why: 'no-room',
      }),
    );
    await offer(uuidOf('u1bb'), 1, 'bronx-defenders');
    desk.pass(12 * DAY);
    expect(await lapseOffers(desk)).toBe(1);
  }, 180_000);
  afterAll(() => opened.close());

  const leave = async (body: object, person: Person = 'privacy') => {
    const result = await exportRecords(
      desk,
      desk.people[person],
      exportBody.parse({
        what: 'figures',
        id: uuidOf(`figures ${++sent}`),
        agency: 'jails',
        purpose: { kind: 'statutory-report', words: 'Yearly figures for the Council.' },
        as: 'csv',
        of: 'cases',
        year: 2026,
        by: 'year',
        ...body,
      }),
    );
    if (!result.ok) {
      const { refusal } = result;
      return 'why' in refusal ? `${refusal.code}: ${refusal.why}` : refusal.code;
    }
    return Buffer.from(result.value.content).toString().replaceAll(/["\r]/g, '');
  };
  const line = (file: string, ending: string): string =>
    file.split('\n').find((each) => each.startsWith('jails,2026,') && each.includes(ending)) ?? '';

  it('are the privacy officer’s to let leave, for cases by what they are counted by', async () => {
    for (const person of ['defender', 'counsel', 'auditor', 'administrator'] as const) {
      expect([person, await leave({}, person)]).toEqual([person, 'not-allowed']);
    }
    expect(await leave({ split: 'person' })).toBe(
      'not-released: These figures are not counted by “person”. Choose “standing”, “tier”, “language”.',
    );
    expect(await leave({ of: 'offers', split: 'language' })).toContain('not counted by “language”');
  });

  it('count each case where it stands: the erased and the mistaken ones nowhere, small numbers withheld', async () => {
    const stands = await leave({});
    // 23 wait, and of the three who are held one was declined and one lapsed: they wait too.
    expect(line(stands, 'Waiting for a provider')).toBe(
      'jails,2026,Waiting for a provider,26,published',
    );
    expect(line(stands, 'With a provider')).toBe('jails,2026,With a provider,0,published');
    expect(stands).not.toMatch(/Planted|mistake/i);
    const languages = await leave({ split: 'language' });
    expect(line(languages, 'Urdu')).toBe('jails,2026,Urdu,,withheld');
    // With 26 in all known, Spanish and the others, here French, together would give Urdu away.
    const told = [line(languages, 'Spanish'), line(languages, 'Another language')];
    expect(told.filter((each) => each.endsWith(',published'))).toHaveLength(1);
  });

  it('withhold what an earlier table would give away, and stand on the log with the hash of the file', async () => {
    const tiers = await leave({ split: 'tier' });
    expect(tiers).not.toMatch(/,3,published|,23,published/);
    const { exports } = await good(listExports(desk, desk.people.privacy, { agency: 'jails' }));
    expect(exports[0]?.record).toMatchObject({
      recordClass: 'defence-cases',
      counted: {
        of: 'figures',
        series: SERIES,
      },
    });
    expect(exports[0]?.record.file.sha256).toMatch(/^[0-9a-f]{64}$/);
    const leaves = await desk.database.asSystem((transaction) =>
      transaction.query('select from log_entry where request = $1', [exports[0]!.id]),
    );
    expect(leaves).toHaveLength(1);
  });

  it('of one office and year leave in nine tables at most', async () => {
    for (let table = 0; table < 9; table++) {
      expect(await leave({ year: 2025 })).toContain('jails,2025,With a provider,0,published');
    }
    expect(await leave({ year: 2025 })).toContain('9 tables of these cases left already');
    expect(await leave({ year: 2024 })).toContain('jails,2024,With a provider,0,published');
  });

  it('of offers are too few to leave', async () => {
    expect(await leave({ by: 'month' })).toContain('counted by whole years alone');
    const offers = await leave({ of: 'offers', by: 'month' });
    expect(offers).not.toMatch(/,1,published/);
  });

  it('forget a case that was purged, and give away neither that nor whose it was', async () => {
    const { privacy } = desk.people;
    const purged = await good(
      purgeRecords(desk, privacy, {
        id: uuidOf('figures purge'),
        agency: 'jails',
        records: [uuidOf('eraseddd')],
      }),
    );
    expect(purged.gone).toHaveLength(1);
    const gone = desk.people.defender;
    await good(askErasure(desk, gone, uuidOf('w0aa'), command(1)));
    const again = await leave({});
    // 26 before and 25 now: that one went is one person.
    expect(line(again, 'Waiting for a provider')).not.toMatch(/,25,/);
  });
});
