/** Plans of a defence office: made of its waiting cases, kept, compared, taken back, counted out through the gate. On both databases. */
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { PEOPLE, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import type { Result } from '../../db/result.ts';
import { sequence } from '../../log/sequencer.ts';
import { askErasure } from '../defense/ask-erasure.ts';
import type { Intake } from '../defense/case-event.ts';
import { importProviders } from '../defense/import-providers.ts';
import { makeOffer } from '../defense/make-offer.ts';
import { openCase } from '../defense/open-case.ts';
import { listExports } from '../exports/list-exports.ts';
import { listReads, readsQuery } from '../reading/request-read.ts';
import type { Refusal } from '../requests/refusal.ts';
import { purgeRecords } from '../retention/purge.ts';
import { exportPlan, exportPlanBody } from './export-plan.ts';
import { listPlans, plansQuery } from './list-plans.ts';
import { planExportReceipt, planReceipt } from './plan-receipt.ts';
import { savePlan, savePlanBody, type SavePlanBody } from './save-plan.ts';
import { showPlan } from './show-plan.ts';
import { showPlanning, type Planning } from './show-planning.ts';
import { restorePlan, takePlanBack } from './take-plan-back.ts';

const agency = 'jails';
const REASON = 'The city gave more money.';
const letters = (at: number): string =>
  String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26)).repeat(3);

const intake = (at: number, changes: Partial<Intake> = {}): Intake => ({
  ...{ person: `Quetz${letters(at)} Canary${letters(at)}`, contactSafe: false },
  ...{ language: 'es', need: 'bond', place: 'queens', detained: at < 15 ? 'yes' : 'no' },
  ...{ hearing: 'none', child: 'no', bond: 'no', order: 'no', opposing: [] },
  ...changes,
});

describe.each(DATABASES)('plans of a defence office on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  const me = () => desk.people.defender;
  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const take = (at: number, changes: Partial<Intake> = {}) =>
    good(
      openCase(desk, me(), {
        id: uuidOf(`planned ${at}`),
        command: uuidOf(`planned ${at} sent`),
        agency,
        intake: intake(at, changes),
      }),
    );
  const planning = (): Promise<Planning> => good(showPlanning(desk, me(), { agency }));
  /** The first so many of the list to the gate. */
  const bodyOf = (
    name: string,
    { cases, providers, inputs, day }: Planning,
    served: number,
    changes: Partial<SavePlanBody> = {},
  ): SavePlanBody => {
    const gate = providers.findIndex(({ id }) => id === 'gate');
    return savePlanBody.parse({
      id: uuidOf(name),
      command: uuidOf(`${name} sent`),
      agency,
      title: 'First round',
      inputs,
      main: 'tiers',
      budget: {
        funds: [{ id: 'city', amount: 200_000, source: 'Made up', conditions: {} }],
        rules: [
          { kind: 'tier-floor', tier: 'detained', hundredths: 50 },
          { kind: 'group-floor', by: 'language', hundredths: 7, least: 11 },
        ],
        usualRate: null,
      },
      plans: [{ policy: 'tiers', served: cases.map((_, at) => (at < served ? gate : -1)) }],
      report: {
        ...{ day, synthetic: false, rules: [], main: 'tiers', conflicts: [] },
        plans: [
          {
            ...{ policy: 'tiers', gap: 0, classes: 2, funds: [] },
            oneByOne: { percent: 100, keepsRules: true },
          },
        ],
        ...{ counts: { views: [], leftOut: [] }, bought: [], atCosts: [], trap: null },
      },
      ...changes,
    });
  };
  const view = (name: string) => good(showPlan(desk, me(), uuidOf(name)));

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    const csv =
      'id,name,languages,needs,places,capacity,rate,source-name,mark\n' +
      'gate,The Gate,es,bond,queens,30,5000,Own call,seen\nquiet,Quiet,es,bond,queens,,,Own call,seen\n';
    await good(importProviders(desk, me(), { agency, seen: 0, csv, dryRun: false }));
    for (let at = 0; at < 45; at++) await take(at);
  }, 180_000);
  afterAll(() => opened.close());

  it('are made of the waiting cases without a name, by coordinators of the office alone', async () => {
    const { cases, providers, day } = await planning();
    expect(day).toBe('2026-11-20');
    expect(cases).toHaveLength(45);
    expect(cases[0]?.facts).toEqual({
      ...{ number: cases[0]?.facts.number, received: day, detained: 'yes', bond: 'no' },
      ...{ order: 'no', child: 'no', hearing: 'none', language: 'es', need: 'bond' },
      place: 'queens',
    });
    expect(JSON.stringify(cases)).not.toMatch(/quetz|canary/i);
    expect(providers.filter(({ id }) => id === 'gate' || id === 'quiet')).toMatchObject(
      [
        { id: 'quiet', room: null, rate: null },
        { id: 'gate', room: 30, rate: 5000 },
      ].sort((a, b) => (a.id < b.id ? 1 : -1)),
    );
    for (const person of Object.keys(PEOPLE) as Person[]) {
      if (person === 'defender') continue;
      const code = await codeOf(showPlanning(desk, desk.people[person], { agency }));
      expect([person, code]).toEqual([person, 'not-allowed']);
    }
  });

  it('are kept once, with nothing of a case in clear, and seen by the office alone', async () => {
    const body = bodyOf('plan', await planning(), 30);
    expect(await codeOf(savePlan(desk, me(), { ...body, inputs: '0'.repeat(64) }))).toBe(
      'plan-outdated',
    );
    const poor = { ...body.budget, funds: [{ ...body.budget.funds[0]!, amount: 149_999 }] };
    expect(await codeOf(savePlan(desk, me(), { ...body, budget: poor }))).toBe('plan-unfit');
    const status = { ...body, title: 'The undocumented first' };
    expect(await codeOf(savePlan(desk, me(), status))).toBe('words-caught');
    const short = { ...body, plans: [{ policy: 'tiers' as const, served: [0] }] };
    expect(await codeOf(savePlan(desk, me(), short))).toBe('plan-unfit');
    expect(await codeOf(savePlan(desk, desk.people.counsel, body))).toBe('not-allowed');
    expect(await codeOf(savePlan(desk, desk.people.schoolDefender, body))).toBe('not-allowed');
    const kept = await good(savePlan(desk, me(), body));
    expect(kept).toEqual({ id: body.id, state: 'saved', events: 1 });
    expect(await good(savePlan(desk, me(), body))).toEqual(kept);
    const rows = await desk.database.asSystem((transaction) =>
      transaction.query<{ row: string }>(
        `select to_jsonb(e)::text as row from plan_event e union all select to_jsonb(p)::text from plan_case p
         union all select to_jsonb(a)::text from allocation_plan a`,
      ),
    );
    expect(rows).toHaveLength(47);
    expect(JSON.stringify(rows)).not.toMatch(/quetz|canary|C-2026-|First round|The Gate/i);
    const shown = await view('plan');
    expect(shown).toMatchObject({
      ...{ title: 'First round', savedBy: 'defender', day: '2026-11-20', state: 'saved' },
      ...{ since: { same: true, came: 0, gone: 0, changed: 0, providers: [] }, mayExport: true },
    });
    expect(shown.cases.filter(({ to }) => to.tiers === 'gate')).toHaveLength(30);
    expect(shown.cases.filter(({ to }) => to.tiers === null)).toHaveLength(15);
    const list = (person: Person) =>
      listPlans(desk, desk.people[person], plansQuery.parse({ agency }));
    expect(await good(list('defender'))).toMatchObject({
      plans: [{ title: 'First round' }],
      total: 1,
    });
    for (const person of Object.keys(PEOPLE) as Person[]) {
      if (person === 'defender') continue;
      const none = showPlan(desk, desk.people[person], body.id);
      expect([person, await codeOf(none)]).toEqual([person, 'no-such-plan']);
      expect([person, await codeOf(list(person))]).toEqual([person, 'not-allowed']);
    }
  });

  it('let counts leave through the gate alone, with a record and receipts that the log has', async () => {
    const plan = uuidOf('plan');
    const asked = (changes: object = {}) =>
      exportPlanBody.parse({
        ...{ id: uuidOf(`out ${++sent}`), as: 'csv', view: 'tier', policy: 'tiers' },
        purpose: { kind: 'internal-review', words: 'For the meeting on the budget.' },
        ...changes,
      });
    for (const person of ['privacy', 'counsel', 'schoolDefender', 'administrator'] as const) {
      const code = await codeOf(exportPlan(desk, desk.people[person], plan, asked()));
      expect([person, code]).toEqual([person, 'no-such-plan']);
    }
    const none = await exportPlan(desk, me(), plan, asked({ policy: 'most-wins' }));
    expect(none).toMatchObject({ refusal: { code: 'not-released' } });
    const first = asked();
    const file = await good(exportPlan(desk, me(), plan, first));
    const text = Buffer.from(file.content).toString();
    // Fifteen who are held and fifteen others are served, and fifteen are left out.
    expect(text).toContain('"Everybody","Served",30,"published"');
    expect(text).toContain('"detained","Served",15,"published"');
    expect(text).toContain('"other","Left out",15,"published"');
    expect(await codeOf(exportPlan(desk, me(), plan, first))).toBe('command-reused');
    const shown = await view('plan');
    expect(shown.exports).toMatchObject([
      { release: first.id, view: 'tier', policy: 'tiers', record: { file: { name: file.name } } },
    ]);
    expect(shown.events.map(({ type }) => type)).toEqual(['plan-saved', 'plan-exported']);
    const { exports } = await good(listExports(desk, desk.people.privacy, { agency }));
    expect(exports[0]).toMatchObject({ id: first.id, by: 'defender' });
    expect(await codeOf(planReceipt(desk, me(), plan, 1))).toBe('not-logged-yet');
    await sequence(desk.database, { signer: testSigner(), now: desk.now });
    const proven = (file: Uint8Array): unknown => {
      const { value } = verifyProof(
        file,
        { log: testSigner().key, witnesses: [], quorum: 0 },
        { sha256, verify: verifyEd25519 },
      );
      return JSON.parse(Buffer.from(value!.content!).toString());
    };
    expect(proven(await good(planReceipt(desk, me(), plan, 1)))).toMatchObject({
      ...{ plan, type: 'plan-saved', facts: { main: 'tiers', policies: ['tiers'] } },
    });
    expect(proven(await good(planReceipt(desk, me(), plan, 2)))).toMatchObject({
      facts: { release: first.id, view: 'tier' },
    });
    expect(proven(await good(planExportReceipt(desk, me(), plan, first.id)))).toMatchObject({
      ...{ release: first.id, facts: { file: { name: file.name } } },
    });
    expect(await codeOf(planReceipt(desk, desk.people.privacy, plan, 1))).toBe('no-such-plan');
    expect(await codeOf(planExportReceipt(desk, me(), plan, uuidOf('other')))).toBe('no-such-plan');
  });

  it('never tell by two exports that three people came', async () => {
    for (let at = 45; at < 48; at++) await take(at);
    expect((await view('plan')).since).toMatchObject({ same: false, came: 3, gone: 0 });
    await good(savePlan(desk, me(), bodyOf('second', await planning(), 30)));
    const out = (viewed: string) =>
      exportPlan(
        desk,
        me(),
        uuidOf('second'),
        exportPlanBody.parse({
          ...{ id: uuidOf(`out ${++sent}`), as: 'csv', view: viewed, policy: 'tiers' },
          purpose: { kind: 'internal-review', words: 'For the meeting on the budget.' },
        }),
      );
    // By another view the total would tell it: 48 beside the 45 that left.
    expect(await out('place')).toMatchObject({ ok: false, refusal: { code: 'not-released' } });
    const again = await out('tier');
    const text = again.ok ? Buffer.from(again.value.content).toString() : '';
    expect(text).not.toMatch(/"Everybody","Everybody",48/);
    expect(text).not.toMatch(/"Left out",18/);
  });

  it('say what has changed since, are taken back with a reason, and put back', async () => {
    const [first] = (await planning()).cases;
    const command = uuidOf('offer of a plan');
    await good(makeOffer(desk, me(), first!.id, { command, seen: 1, provider: 'gate' }));
    const shown = await view('plan');
    expect(shown.since).toEqual({
      ...{ same: false, came: 3, gone: 1, changed: 0, providers: ['The Gate'] },
    });
    expect(shown.cases[0]).toMatchObject({ id: first!.id, state: 'offered' });
    const plan = uuidOf('plan');
    const change = (name: string, seen: number) => ({
      ...{ command: uuidOf(name), seen, reason: REASON },
    });
    expect(await codeOf(takePlanBack(desk, me(), plan, change('early', 1)))).toBe(
      'changed-meanwhile',
    );
    expect(await codeOf(restorePlan(desk, me(), plan, change('not yet', 2)))).toBe('plan-state');
    expect(await codeOf(takePlanBack(desk, desk.people.counsel, plan, change('theirs', 2)))).toBe(
      'no-such-plan',
    );
    const back = await good(takePlanBack(desk, me(), plan, change('back', 2)));
    expect(back).toMatchObject({ state: 'taken-back', events: 3 });
    expect(await good(takePlanBack(desk, me(), plan, change('back', 2)))).toEqual(back);
    const out = exportPlanBody.parse({
      ...{ id: uuidOf('too late'), as: 'csv', view: 'tier', policy: 'tiers' },
      purpose: { kind: 'internal-review', words: 'For the meeting on the budget.' },
    });
    expect(await codeOf(exportPlan(desk, me(), plan, out))).toBe('plan-state');
    await good(restorePlan(desk, me(), plan, change('again', 3)));
    expect((await view('plan')).events.map(({ type, reason }) => [type, reason])).toEqual([
      ['plan-saved', null],
      ['plan-exported', null],
      ['plan-taken-back', REASON],
      ['plan-restored', REASON],
    ]);
  });

  it('lose a case that is erased, whole', async () => {
    const id = uuidOf('planned 20');
    expect((await view('plan')).cases.some((each) => each.id === id)).toBe(true);
    await good(askErasure(desk, me(), id, { command: uuidOf('gone'), seen: 1, reason: REASON }));
    await good(
      purgeRecords(desk, desk.people.privacy, { id: uuidOf('purge'), agency, records: [id] }),
    );
    const shown = await view('plan');
    expect(shown.cases.some((each) => each.id === id)).toBe(false);
    expect(shown.cases).toHaveLength(44);
    const left = await desk.database.asSystem((transaction) =>
      transaction.query('select plan from plan_case where record = $1', [id]),
    );
    expect(left).toEqual([]);
  });

  it('are a reading of cases that a colleague took in, written down once in half a day', async () => {
    await desk.database.asSystem((transaction) =>
      transaction.query('insert into membership (account, agency, role) values ($1, $2, $3)', [
        desk.people.schoolDefender.account,
        agency,
        'defence-coordinator',
      ]),
    );
    const colleague = {
      ...desk.people.schoolDefender,
      memberships: [{ agency, role: 'defence-coordinator' } as const],
    };
    const read = async (): Promise<number> =>
      (
        await good(
          listReads(
            desk,
            desk.people.auditor,
            readsQuery.parse({ account: colleague.account, most: 200 }),
          ),
        )
      ).reads.length;
    const { cases } = await good(showPlanning(desk, colleague, { agency }));
    expect(await read()).toBe(cases.length);
    await good(showPlanning(desk, colleague, { agency }));
    expect(await read()).toBe(cases.length);
    desk.pass(13 * 60);
    await good(showPlanning(desk, colleague, { agency }));
    expect(await read()).toBe(2 * cases.length);
  });
});
