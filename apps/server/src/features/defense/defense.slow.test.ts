/** Cases of a defence office: who sees them, conflicts, offers, the clock, erasure. On both databases. */
import { checkProof } from '@threshold/calendar/check-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { PEOPLE, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { done, type Result } from '../../db/result.ts';
import { sequence } from '../../log/sequencer.ts';
import { purgedReceiptOf } from '../../log/receipt.ts';
import { rotateKeys } from '../../backup/rotate.ts';
import { listReads, readsQuery } from '../reading/request-read.ts';
import type { Refusal } from '../requests/refusal.ts';
import { listDue } from '../retention/due.ts';
import { liftHold, placeHold } from '../retention/legal-hold.ts';
import { purgeRecords } from '../retention/purge.ts';
import { showPurged } from '../retention/purge-list.ts';
import { restoreSetting } from '../settings/restore-setting.ts';
import { answerOffer } from './answer-offer.ts';
import { askErasure } from './ask-erasure.ts';
import { caseReceipt } from './case-receipt.ts';
import type { Intake } from './case-event.ts';
import { correctCase } from './correct-case.ts';
import { endCase, reopenCase } from './end-case.ts';
import { importProviders } from './import-providers.ts';
import { casesQuery, listCases } from './list-cases.ts';
import { listProviders } from './list-providers.ts';
import { makeOffer } from './make-offer.ts';
import { openCase, type OpenCaseBody } from './open-case.ts';
import { resolveConflict } from './resolve-conflict.ts';
import { setTier } from './set-tier.ts';
import { showCase, type CaseView } from './show-case.ts';

const CANARY = 'Quetzalina Canaryperson';
const REASON = 'Looked at it with the person.';

const intake = (changes: Partial<Intake> = {}): Intake => ({
  person: CANARY,
  contactSafe: false,
  language: 'es',
  need: 'removal-defence',
  detained: 'no',
  hearing: 'none',
  child: 'no',
  bond: 'no',
  order: 'no',
  opposing: [],
  ...changes,
});
const body = (name: string, changes: Partial<Intake> = {}, agency = 'jails'): OpenCaseBody => ({
  id: uuidOf(name),
  command: uuidOf(`${name} sent`),
  agency,
  intake: intake(changes),
});

describe.each(DATABASES)('cases of a defence office on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  const people = () => desk.people;
  const command = (seen: number) => ({ command: uuidOf(`case command ${++sent}`), seen });
  const me = () => people().defender;
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const view = (id: string, person: Person = 'defender'): Promise<CaseView> =>
    good(showCase(desk, people()[person], id));
  const list = (query: object = {}, person: Person = 'defender') =>
    good(listCases(desk, people()[person], casesQuery.parse(query)));
  const taken = (name: string, changes: Partial<Intake> = {}) =>
    good(openCase(desk, me(), body(name, changes)));

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  it('are taken in once, and seen by coordinators of their own office alone', async () => {
    const given = body('first', { person: 'Ana Primera' });
    const made = await good(openCase(desk, me(), given));
    expect(made).toMatchObject({ state: 'waiting', events: 1 });
    expect(made.number).toMatch(/^C-2026-\d{6}$/);
    expect(await good(openCase(desk, me(), given))).toEqual(made);
    const other = { ...given, intake: intake({ person: 'Ana Otra' }) };
    expect(await codeOf(openCase(desk, me(), other))).toBe('command-reused');
    for (const person of Object.keys(PEOPLE) as Person[]) {
      if (person === 'defender') continue;
      expect([person, await codeOf(showCase(desk, people()[person], given.id))]).toEqual([
        person,
        'no-such-case',
      ]);
      expect([person, (await list({ state: 'any' }, person)).rows]).toEqual([person, []]);
      const begun = openCase(desk, people()[person], body(`${person} tries`));
      expect([person, await codeOf(begun)]).toEqual([person, 'not-allowed']);
      const seen = await opened.database.as(people()[person].account, async (transaction) =>
        done(
          await transaction.query(
            'select id from defense_case union all select record from case_key union all select record from case_event union all select record from case_word',
          ),
        ),
      );
      expect([person, seen]).toEqual([person, { ok: true, value: [] }]);
    }
  });

  it('hold no name in clear, and are found by it all the same', async () => {
    await taken('sealed', { note: 'A word about Quetzalina.' });
    const rows = await desk.database.asSystem((transaction) =>
      transaction.query<{ row: string }>(
        `select to_jsonb(e)::text as row from case_event e union all select to_jsonb(c)::text from defense_case c
         union all select to_jsonb(w)::text from case_word w`,
      ),
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/quetzalina|canaryperson/i);
    const found = await list({ search: 'canaryperson QUETZALINA' });
    expect(found.rows.map(({ id }) => id)).toEqual([uuidOf('sealed')]);
    expect((await list({ search: 'quetzal' })).rows).toEqual([]);
  });

  it('take no word of anybody’s status, and no contact that nobody called safe', async () => {
    for (const [changes, code] of [
      [{ note: 'She is undocumented.' }, 'words-caught'],
      [{ note: 'Her number is A123 456 789.' }, 'words-caught'],
      [{ opposing: ['illegal alien Smith'] }, 'words-caught'],
      [{ contact: '+1 212 555 0100' }, 'bad-intake'],
      [{ place: 'yonkers' }, 'bad-intake'],
      [{ hearing: '0026-11-30' }, 'bad-intake'],
      [{ bond: 'yes', bondHearing: '9999-12-31' }, 'bad-intake'],
      [{ person: '--' }, 'bad-intake'],
      [{ opposing: ['J. B.'] }, 'bad-intake'],
      [{ person: '李 明', opposing: ['明 李'] }, 'bad-intake'],
    ] as const) {
      const opening = openCase(desk, me(), body('caught', { ...changes } as Partial<Intake>));
      expect([changes, await codeOf(opening)]).toEqual([changes, code]);
    }
  });

  it('are in the order of their urgency, which rises as a hearing comes nearer, or as a person sets it', async () => {
    await taken('calm', { person: 'Berta Quieta' });
    await taken('soon', { person: 'Cora Pronto', hearing: '2026-12-08' });
    await taken('held', { person: 'Dina Detenida', detained: 'yes' });
    const order = async () =>
      (await list({ state: 'waiting' })).rows
        .filter(({ id }) => ['calm', 'soon', 'held'].map(uuidOf).includes(id))
        .map(({ id, tier }) => [id, tier]);
    expect(await order()).toEqual([
      [uuidOf('held'), 1],
      [uuidOf('soon'), 3],
      [uuidOf('calm'), 4],
    ]);
    const shown = await view(uuidOf('soon'));
    expect(shown.urgency).toEqual({
      tier: 3,
      fromFacts: 3,
      reasons: ['hearing-in-months'],
      set: false,
    });
    expect(shown.clocks).toMatchObject([
      { clock: { kind: 'hearing', proof: { due: { kind: 'day', date: '2026-12-08' } } } },
    ]);
    desk.pass(5 * 24 * 60);
    expect((await view(uuidOf('soon'))).urgency.tier).toBe(2);
    await good(setTier(desk, me(), uuidOf('calm'), { ...command(1), tier: 1, reason: REASON }));
    expect((await view(uuidOf('calm'))).urgency).toMatchObject({
      tier: 1,
      fromFacts: 4,
      set: true,
    });
    expect((await order()).at(-1)).toEqual([uuidOf('soon'), 2]);
    const { rows } = await list({ state: 'waiting' });
    expect(rows.find(({ id }) => id === uuidOf('soon'))?.position).toMatchObject({
      from: 3,
      to: 3,
    });
    expect((await list({ tier: '2' })).rows.map(({ id }) => id)).toEqual([uuidOf('soon')]);
  });

  it('with a possible conflict are not offered before somebody looked, and never to the other side’s provider', async () => {
    const csv = `id,name,languages,needs,places,capacity,source-name,mark,checked-on
gate,The Gate,es,removal-defence,queens,1,Own call,seen,2026-11-20
door-two,Door Two,es,removal-defence,queens,,Own call,seen,2026-11-20`;
    await good(importProviders(desk, me(), { agency: 'jails', seen: 0, csv, dryRun: false }));
    await taken('landlord', { person: 'Elisa Conflicto' });
    const offer = (name: string, seen: number, provider = 'gate', note?: string) =>
      makeOffer(desk, me(), uuidOf(name), {
        ...command(seen),
        provider,
        ...(note === undefined ? {} : { note }),
      });
    await good(offer('landlord', 1));
    const against = await taken('against', {
      person: 'Fabia Testigo',
      opposing: ['CONFLICTO, Élisa'],
    });
    expect(against.state).toBe('checking');
    expect((await view(uuidOf('against'))).conflict).toBe('possible');
    // Another office knows nothing of it.
    const elsewhere = body('elsewhere', { person: 'Elisa Conflicto' }, 'schools');
    expect(await good(openCase(desk, people().schoolDefender, elsewhere))).toMatchObject({
      state: 'waiting',
    });
    expect(await codeOf(offer('against', 1, 'door-two'))).toBe('case-state');
    await good(
      resolveConflict(desk, me(), uuidOf('against'), {
        ...command(1),
        finding: 'opposing-party',
        reason: REASON,
      }),
    );
    const looked = await view(uuidOf('against'));
    expect([looked.state, looked.conflict]).toEqual(['waiting', 'looked-at']);
    expect(JSON.stringify(looked.events)).not.toContain(uuidOf('landlord'));
    expect(await codeOf(offer('against', 2))).toBe('conflict-with-provider');
    await good(offer('against', 2, 'door-two'));
    // A newer one is noticed before the next offer.
    await taken('later', { person: 'Fabia Testigo Dos', opposing: [] });
    await good(
      answerOffer(desk, me(), uuidOf('against'), {
        ...command(3),
        answer: 'declined',
        why: 'no-room',
      }),
    );
    expect(await codeOf(offer('against', 4, 'door-two', 'Once more.'))).toBe('possible-conflict');
  });

  it('are offered to one provider with room after the other, each with its time to answer', async () => {
    await taken('placed', { person: 'Gala Ofrecida', detained: 'yes', place: 'queens' });
    const id = uuidOf('placed');
    const offer = (seen: number, provider: string, note?: string) =>
      makeOffer(desk, me(), id, { ...command(seen), provider, ...(note ? { note } : {}) });
    // Its one place is offered already, above.
    expect(await codeOf(offer(1, 'gate'))).toBe('provider-full');
    expect(await codeOf(offer(1, 'nobody'))).toBe('no-such-provider');
    await good(offer(1, 'door-two'));
    const offered = await view(id);
    const { clock } = offered.clocks.find((each) => each.clock.kind === 'answer')!;
    // Wednesday 25 November 2026; the next day is Thanksgiving.
    expect(clock.proof.due).toMatchObject({ kind: 'day', date: '2026-11-27' });
    expect(clock.proof.rule.cite).toEqual([]);
    expect(checkProof(clock.proof, desk.clocks.calendars)).toEqual([]);
    const none = { answer: 'no-answer' as const };
    expect(await codeOf(answerOffer(desk, me(), id, { ...command(2), ...none }))).toBe(
      'answer-not-due',
    );
    desk.pass(3 * 24 * 60);
    expect((await list({ state: 'overdue' })).rows.map((row) => row.id)).toContain(id);
    await good(answerOffer(desk, me(), id, { ...command(2), ...none }));
    await good(offer(3, 'bronx-defenders'));
    const declined = { answer: 'declined' as const, why: 'language' as const, reason: REASON };
    await good(answerOffer(desk, me(), id, { ...command(4), ...declined }));
    expect(await codeOf(offer(5, 'bronx-defenders'))).toBe('declined-before');
    expect((await view(id)).fitting.at(-1)).toMatchObject({
      id: 'bronx-defenders',
      declined: true,
    });
    await good(offer(5, 'legal-aid-society'));
    await good(answerOffer(desk, me(), id, { ...command(6), answer: 'accepted' }));
    const placed = await view(id);
    expect(placed).toMatchObject({
      state: 'placed',
      provider: { id: 'legal-aid-society' },
      position: null,
    });
    await good(endCase(desk, me(), id, { ...command(7), outcome: 'released' }));
    expect((await view(id)).can).toEqual(['case-reopened', 'erasure-asked']);
    await good(reopenCase(desk, me(), id, { ...command(8), reason: REASON }));
    expect(await view(id)).toMatchObject({ state: 'placed', outcome: null });
    expect(await codeOf(endCase(desk, me(), id, { ...command(8), outcome: 'released' }))).toBe(
      'changed-meanwhile',
    );
  });

  it('are corrected beside what stood there; reading by a colleague is written down', async () => {
    await taken('wrong', { person: 'Hilda Error' });
    const right = { intake: intake({ person: 'Hilda Cierta', detained: 'yes' }), reason: REASON };
    await good(correctCase(desk, me(), uuidOf('wrong'), { ...command(1), ...right }));
    const shown = await view(uuidOf('wrong'));
    expect([shown.intake?.person, shown.urgency.tier]).toEqual(['Hilda Cierta', 1]);
    expect((await list({ search: 'hilda error' })).rows).toEqual([]);
    expect((await list({ search: 'hilda cierta' })).rows).toHaveLength(1);
    const office = desk.people.schoolDefender;
    const both = {
      account: office.account,
      memberships: [
        ...office.memberships,
        { agency: 'jails', role: 'defence-coordinator' as const },
      ],
    };
    await desk.database.asSystem((transaction) =>
      transaction.query(
        `insert into membership (account, agency, role) values ($1, 'jails', 'defence-coordinator')`,
        [office.account],
      ),
    );
    await good(showCase(desk, both, uuidOf('wrong')));
    const reads = await good(listReads(desk, people().privacy, readsQuery.parse({})));
    expect(reads.reads).toMatchObject([
      { number: shown.number, name: 'schoolDefender', what: 'defence', opened: false },
    ]);
  });

  it('have receipts, and are found after a change of the master key', async () => {
    const signer = testSigner();
    await sequence(desk.database, { signer, now: desk.now });
    const receipt = await good(caseReceipt(desk, me(), uuidOf('wrong'), 1));
    expect(Buffer.from(receipt).toString()).toMatch(/^c2sp\.org\/tlog-proof@v1\n/);
    expect(await codeOf(caseReceipt(desk, people().counsel, uuidOf('wrong'), 1))).toBe(
      'no-such-case',
    );
    const newer = { id: 'newer', bytes: Buffer.alloc(32, 9) };
    const { database, random } = desk;
    const rotated = await rotateKeys({
      database,
      random,
      master: { ...newer, other: desk.master },
    });
    expect(rotated.closed).toBe(0);
    const later = { ...desk, master: newer, directory: desk.directory };
    expect((await good(showCase(later, me(), uuidOf('wrong')))).intake?.person).toBe(
      'Hilda Cierta',
    );
    const found = await good(listCases(later, me(), casesQuery.parse({ search: 'hilda cierta' })));
    expect(found.rows).toHaveLength(1);
    await rotateKeys({ database, random, master: { ...desk.master, other: newer } });
  });

  it('go when the person asks, unless a hold keeps them, and their proof stays', async () => {
    const made = await taken('gone', { person: 'Iris Borrada' });
    const id = uuidOf('gone');
    const { privacy, counsel } = people();
    const jails = { agency: 'jails' };
    await good(askErasure(desk, me(), id, { ...command(1), reason: REASON }));
    expect(await view(id)).toMatchObject({ state: 'ended', outcome: 'erasure-asked', held: false });
    const hold = await good(
      placeHold(desk, counsel, { ...jails, number: made.number, matter: 'X 1' }),
    );
    expect((await view(id)).held).toBe(true);
    const purge = (name: string) =>
      purgeRecords(desk, privacy, { id: uuidOf(name), ...jails, records: [id] });
    expect(await good(purge('kept'))).toMatchObject({ gone: [], stayed: [{ id, why: 'held' }] });
    await good(liftHold(desk, counsel, { hold: hold.holds[0]!.id, reason: 'It is over.' }));
    const { due } = await good(listDue(desk, privacy, jails));
    expect(due).toMatchObject([
      { id, of: 'case', class: 'defence-case', authority: 'The person asked for erasure.' },
    ]);
    expect(await good(purge('really'))).toMatchObject({ gone: [id] });
    expect(await codeOf(showCase(desk, me(), id))).toBe('no-such-case');
    await sequence(desk.database, { signer: testSigner(), now: desk.now });
    const purged = await good(showPurged(desk, privacy, { ...jails, number: made.number }));
    expect(purged.leaves).toMatchObject([
      { seq: 1, receipt: true },
      { seq: 2, receipt: true },
    ]);
    expect((await good(purgedReceiptOf(desk, privacy, id, 1))).length).toBeGreaterThan(100);
    const left = await desk.database.asSystem((transaction) =>
      transaction.query(
        `select record from case_key where record = $1 union all select record from case_event where record = $1
         union all select record from case_word where record = $1`,
        [id],
      ),
    );
    expect(left).toEqual([]);
  });

  it('have a directory of their office, imported whole or not at all, and taken back', async () => {
    const shown = await good(listProviders(desk, me(), { agency: 'jails' }));
    expect(shown.providers.find(({ provider }) => provider.id === 'gate')).toMatchObject({
      from: 'office',
      freshness: 'fresh',
      room: 0,
    });
    expect(shown.providers.filter(({ freshness }) => freshness === 'never-checked')).toHaveLength(
      14,
    );
    const bad = { agency: 'jails', seen: 1, csv: 'id,name,source-name,mark\nx,,Own call,seen' };
    const refusedRows = await good(importProviders(desk, me(), { ...bad, dryRun: false }));
    expect(refusedRows).toMatchObject({ version: null, errors: [{ row: 2, column: 'name' }] });
    const csv = 'id,name,source-name,mark\ngate,The Gate,Own call,seen';
    const asked = { agency: 'jails', seen: 1, csv };
    expect(await good(importProviders(desk, me(), { ...asked, dryRun: true }))).toMatchObject({
      changed: ['The Gate'],
      kept: ['Door Two'],
      version: null,
    });
    await good(importProviders(desk, me(), { ...asked, dryRun: false }));
    expect(await codeOf(importProviders(desk, me(), { ...asked, dryRun: false }))).toBe(
      'setting-changed',
    );
    await good(
      restoreSetting(desk, me(), {
        agency: 'jails',
        section: 'providers',
        item: '',
        version: 1,
        seen: 2,
      }),
    );
    const back = await good(listProviders(desk, me(), { agency: 'jails' }));
    expect(back.providers.find(({ provider }) => provider.id === 'gate')?.provider.capacity).toBe(
      1,
    );
    expect(await codeOf(listProviders(desk, people().counsel, { agency: 'jails' }))).toBe(
      'not-allowed',
    );
    expect(
      await codeOf(importProviders(desk, people().schoolDefender, { ...asked, dryRun: true })),
    ).toBe('not-allowed');
  });
});
