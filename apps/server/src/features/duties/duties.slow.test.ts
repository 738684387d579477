/** Records of separation duties: who may do what with them, what is sealed, what comes due and why. On both databases. */
import { checkProof } from '@threshold/calendar/check-proof';
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { PEOPLE, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { may } from '../../access/role.ts';
import { done, type Result } from '../../db/result.ts';
import { sequence } from '../../log/sequencer.ts';
import { listReads, readsQuery } from '../reading/request-read.ts';
import type { Refusal } from '../requests/refusal.ts';
import { correctDuty } from './correct-duty.ts';
import { decideDuty } from './decide-duty.ts';
import { DUTY_ACTIONS } from './duty-flow.ts';
import { dutyReceipt } from './duty-receipt.ts';
import { dutiesQuery, listDuties, type DutiesPage } from './list-duties.ts';
import { openDuty, type OpenDutyBody } from './open-duty.ts';
import { openOwedDuties } from './owed-duties.ts';
import { showDuty, type DutyView } from './show-duty.ts';
import { stepDuty } from './step-duty.ts';
import { withdrawDuty } from './withdraw-duty.ts';

const CANARY = 'Quetzalina Canaryperson';

function inquiry(name: string, changes: Partial<OpenDutyBody> = {}): OpenDutyBody {
  return {
    id: uuidOf(name),
    command: uuidOf(`${name} sent`),
    agency: 'jails',
    kind: 'inquiry',
    values: {
      'happened-on': '2026-11-20',
      'asked-by': 'employee',
      'asked-how': 'in-person',
      ground: 'none',
    },
    words: { unit: 'Night desk', 'what-happened': `${CANARY} was asked at the gate.` },
    ...changes,
  };
}

function exigent(name: string): OpenDutyBody {
  return inquiry(name, {
    kind: 'exigent',
    values: { 'happened-on': '2026-11-19', recipient: 'state-or-local', information: ['health'] },
    words: { 'why-urgent': 'A fire on the second floor.' },
  });
}

describe.each(DATABASES)('records of separation duties on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let sent = 0;
  const people = () => desk.people;
  const command = (seen: number) => ({ command: uuidOf(`duty command ${++sent}`), seen });

  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }
  const codeOf = async (asked: Promise<Result<unknown, Refusal>>): Promise<string> => {
    const result = await asked;
    return result.ok ? 'done' : result.refusal.code;
  };
  const list = (person: Person, query: object = {}): Promise<DutiesPage> =>
    good(listDuties(desk, people()[person], dutiesQuery.parse(query)));
  const view = (person: Person, id: string): Promise<DutyView> =>
    good(showDuty(desk, people()[person], id));

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  it('are recorded once, corrected beside what stood there, and done by somebody who may', async () => {
    const body = inquiry('first');
    const { id } = body;
    const made = await good(openDuty(desk, people().worker, body));
    expect(made).toMatchObject({ id, state: 'open', events: 1 });
    expect(made.number).toMatch(/^D-2026-\d{6}$/);
    expect(await good(openDuty(desk, people().worker, body))).toEqual(made);
    const other = { ...body, values: { ...body.values, ground: 'not-known' } };
    expect(await codeOf(openDuty(desk, people().worker, other))).toBe('command-reused');

    const reason = 'The law asks for it, I was told.';
    const right = { ...command(1), values: { ground: 'required-by-law' }, words: {}, reason };
    expect((await good(correctDuty(desk, people().worker, id, right))).events).toBe(2);
    expect((await good(correctDuty(desk, people().worker, id, right))).events).toBe(2);
    const shown = await view('worker', id);
    expect(shown.values['ground']).toBe('required-by-law');
    expect(shown.events[0]?.event.facts).toMatchObject({ values: { ground: 'none' } });
    expect(shown.can).toEqual({ correct: true, decide: false, steps: [], withdraw: false });

    const step = {
      step: 'corrected' as const,
      values: { corrected: ['question-withdrawn', 'answer-not-kept'] },
      words: {},
    };
    expect(await codeOf(stepDuty(desk, people().worker, id, { ...command(2), ...step }))).toBe(
      'not-allowed',
    );
    expect(await codeOf(stepDuty(desk, people().privacy, id, { ...command(1), ...step }))).toBe(
      'changed-meanwhile',
    );
    await good(stepDuty(desk, people().privacy, id, { ...command(2), ...step }));
    const over = await view('privacy', id);
    expect([over.state, over.over]).toEqual(['done', true]);
    expect(await codeOf(stepDuty(desk, people().privacy, id, { ...command(3), ...step }))).toBe(
      'duty-over',
    );
    expect((await list('privacy')).rows).toEqual([]);
    expect((await list('privacy', { state: 'any', kind: 'inquiry' })).total).toBe(1);
    expect(desk.told.at(-1)).toMatchObject({ request: id, events: 3 });
  });

  it('are approved or refused by a privacy officer who did not ask', async () => {
    const body = inquiry('asked', {
      kind: 'sharing',
      values: {
        'happened-on': '2026-11-20',
        direction: 'give',
        recipient: 'city-agency',
        information: ['contact'],
        'sharing-ground': 'agency-mission',
      },
      words: { purpose: 'To mend a roof.' },
    });
    await good(openDuty(desk, people().worker, body));
    const decision = { decision: 'approve' as const, reason: 'It serves the agency’s work.' };
    expect(
      await codeOf(decideDuty(desk, people().counsel, body.id, { ...command(1), ...decision })),
    ).toBe('not-allowed');
    await good(decideDuty(desk, people().privacy, body.id, { ...command(1), ...decision }));
    const shown = await view('worker', body.id);
    expect(shown.state).toBe('approved');
    // As soon as practicable, § 23-1202(c)(3): the law's own words, no day made up.
    expect(shown.clocks[0]?.clock.proof?.due).toEqual({
      kind: 'vague',
      words: 'as soon as practicable',
    });
    // What was approved stays what it was.
    const late = { ...command(2), values: { recipient: 'other' }, words: {}, reason: 'A slip.' };
    expect(await codeOf(correctDuty(desk, people().worker, body.id, late))).toBe('bad-request');

    const own = { ...exigent('own'), id: uuidOf('own') };
    await good(openDuty(desk, people().privacy, own));
    expect(
      await codeOf(decideDuty(desk, people().privacy, own.id, { ...command(1), ...decision })),
    ).toBe('own-record');
    // The database says the same, whatever the program asks it.
    const forced = opened.database.as(people().privacy.account, async (transaction) => {
      await transaction.query(
        `insert into duty_event (record, seq, type, version, at, by, command, facts, salt)
         values ($1, 2, 'record-approved', 1, now(), $2, gen_random_uuid(), '{}', $3)`,
        [own.id, people().privacy.account, new Uint8Array(32)],
      );
      return done(null);
    });
    await expect(forced).rejects.toMatchObject({ code: '42501' });
  });

  it('have a report owed after an emergency, and another where it was none', async () => {
    const body = exigent('fire');
    await good(openDuty(desk, people().worker, body));
    await good(
      decideDuty(desk, people().privacy, body.id, {
        ...command(1),
        decision: 'refuse',
        reason: 'It could have waited for a call.',
      }),
    );
    const refused = await view('privacy', body.id);
    expect([refused.state, refused.over]).toEqual(['refused', false]);
    expect(refused.clocks.map(({ clock }) => clock.norm)).toEqual([
      '23-1202.d1.exigent-report',
      '23-1202.c4.tell-chief',
    ]);
    await good(
      stepDuty(desk, people().privacy, body.id, {
        ...command(2),
        step: 'reported',
        values: { 'reported-on': '2026-11-20' },
        words: { note: 'By letter.' },
      }),
    );
    expect((await view('privacy', body.id)).state).toBe('done');
  });

  it('show what an agency owes by itself, each once for each day, with the proof of the day', async () => {
    expect(await openOwedDuties(desk)).toBeGreaterThan(20);
    expect(await openOwedDuties(desk)).toBe(0);
    const { rows } = await list('privacy', { state: 'unfinished' });
    const due = (norm: string) => {
      const row = rows.find((each) => each.norm?.id === norm);
      return row && [row.kind, row.due && 'date' in row.due ? row.due.date : row.due?.kind];
    };
    // Reported, not read: 14 days and 90 days from 6 February 2026.
    expect(due('eo-13.certify')).toEqual(['certification', '2026-02-20']);
    expect(due('eo-13.training')).toEqual(['certification', '2026-02-20']);
    expect(due('eo-13.audit')).toEqual(['audit', '2026-05-07']);
    // Its day was not seen, and it starts when the review ends.
    expect(due('eo-13.publish-changes')).toEqual(['audit', undefined]);
    expect(due('3-119.13.c')).toEqual(['report', '2026-09-30']);
    expect(due('3-119.13.e.agency')).toEqual(['report', '2026-10-31']);
    expect(due('9-131.f')).toEqual(['report', '2027-09-01']);
    expect(due('23-1205.biennial')).toEqual(['report', '2028-07-31']);
    // The police's report is not the jails'.
    expect(due('14-154.f')).toBeUndefined();
    const dated = rows.flatMap(({ dueAt }) => (dueAt === null ? [] : [dueAt]));
    expect(dated).toEqual([...dated].sort());
    const report = rows.find((each) => each.norm?.id === '9-131.f');
    const shown = await view('privacy', report!.id);
    const [clock] = shown.clocks;
    expect(checkProof(clock!.clock.proof!, desk.clocks.calendars)).toEqual([]);
    expect(clock?.clock.proof?.period).toMatchObject({
      from: '2026-07-01',
      to: '2027-06-30',
      nil: true,
    });
    expect(shown.norms[0]).toMatchObject({ id: '9-131.f', verified: true });
    expect(shown.can).toEqual({ correct: false, decide: false, steps: ['done'], withdraw: false });
    const asked = { ...command(1), reason: 'We do not want to.' };
    expect(await codeOf(withdrawDuty(desk, people().privacy, report!.id, asked))).toBe('duty-over');
  });

  it('come again on the day after, and a plan of the agency after it was done', async () => {
    const plan = inquiry('plan', {
      kind: 'plan',
      values: { subject: 'audit', 'due-on': '2026-12-31', again: 'quarter' },
      words: { authority: 'Directive 7 of the jails' },
    });
    expect(await codeOf(openDuty(desk, people().worker, plan))).toBe('not-allowed');
    await good(openDuty(desk, people().supervisor, plan));
    const finished = {
      step: 'done' as const,
      values: { 'done-on': '2026-11-20' },
      words: { evidence: 'File 12.' },
    };
    const first = { ...command(1), ...finished };
    await good(stepDuty(desk, people().supervisor, plan.id, first));
    await good(stepDuty(desk, people().supervisor, plan.id, first));
    const plans = await list('privacy', { kind: 'plan' });
    expect(plans.rows.map(({ due }) => due)).toMatchObject([{ kind: 'day', date: '2027-03-31' }]);

    // A year later the next yearly report is there, and the one before is still waited for.
    desk.pass(300 * 24 * 60);
    expect(await openOwedDuties(desk)).toBeGreaterThan(0);
    const { rows } = await list('privacy', { kind: 'report', agency: 'jails' });
    const yearly = rows.filter(({ norm }) => norm?.id === '9-131.f');
    expect(yearly.map(({ due }) => due)).toMatchObject([
      { date: '2027-09-01' },
      { date: '2028-09-01' },
    ]);
    const overdue = await list('privacy', { kind: 'report', agency: 'jails', state: 'overdue' });
    expect(overdue.rows.map(({ norm }) => norm?.id)).toContain('9-131.f');
    expect(overdue.agencies[0]?.overdue).toBeGreaterThan(0);

    // What was due before the desk was there is not called late: nobody here let its day pass.
    const unrecorded = await list('privacy', { agency: 'jails', state: 'unrecorded' });
    expect(unrecorded.rows.length).toBeGreaterThan(0);
    expect(unrecorded.agencies[0]?.unrecorded).toBe(unrecorded.total);
    expect(
      unrecorded.rows.every(
        (row) => row.recordedBy === null && (row.dueAt ?? '') <= row.recordedAt,
      ),
    ).toBe(true);
    const late = await list('privacy', { agency: 'jails', state: 'overdue' });
    const ids = new Set(unrecorded.rows.map(({ id }) => id));
    expect(late.rows.filter(({ id }) => ids.has(id))).toEqual([]);
    desk.pass(-300 * 24 * 60);
  });

  it('are of the own agency alone: rows, events, words, and what each may add', async () => {
    await good(openDuty(desk, people().schoolWorker, inquiry('school', { agency: 'schools' })));
    for (const agency of ['jails', 'schools'] as const) {
      const id = uuidOf(agency === 'jails' ? 'first' : 'school');
      const owner = agency === 'jails' ? 'worker' : 'schoolWorker';
      const [owed] = (await list('auditor', { agency, kind: 'report' })).rows;
      for (const person of Object.keys(PEOPLE) as Person[]) {
        const { memberships, account } = people()[person];
        const on = { agency, own: person === owner };
        const reads = may(memberships, 'duty:read', on);
        const audits = may(memberships, 'duty:audit', on);
        const sees = reads || audits || may(memberships, 'duty:due', on);
        const seen = await good(
          opened.database.as(account, async (transaction) => {
            const count = async (sql: string, of: string) =>
              (await transaction.query(sql, [of])).length;
            return done([
              await count('select from duty_record where id = $1', id),
              Math.min(1, await count('select from duty_event where record = $1', id)),
              await count('select from duty_key where record = $1', id),
              await count('select from duty_record where id = $1', owed!.id),
            ]);
          }),
        );
        const all = [sees, reads || audits, reads];
        const agencys = sees && !(person === owner);
        expect([agency, person, ...seen]).toEqual([
          agency,
          person,
          ...[...all, agencys].map(Number),
        ]);
        for (const [type, action] of Object.entries(DUTY_ACTIONS)) {
          const wrote = await opened.database
            .as(account, async (transaction) => {
              await transaction.query(
                `insert into duty_event (record, seq, type, version, at, by, command, facts, salt)
                 values ($1, 900, $2, 1, now(), $3, gen_random_uuid(), '{}', $4)`,
                [id, type, account, new Uint8Array(32)],
              );
              return { ok: false as const, refusal: 'undo' };
            })
            .then(
              () => true,
              () => false,
            );
          expect([agency, person, type, wrote]).toEqual([
            agency,
            person,
            type,
            reads && may(memberships, action, on),
          ]);
        }
      }
    }
    const stored = await opened.database.asSystem((transaction) =>
      transaction.query<{ type: string; action: string }>(
        'select type, action from duty_event_action',
      ),
    );
    expect(Object.fromEntries(stored.map(({ type, action }) => [type, action]))).toEqual(
      DUTY_ACTIONS,
    );
  });

  it('are seen by auditors without a free word, by coordinators as far as they are due', async () => {
    const id = uuidOf('first');
    const audited = await view('auditor', id);
    expect([audited.wordsHidden, JSON.stringify(audited).includes('Canary')]).toEqual([
      true,
      false,
    ]);
    expect(audited.values['ground']).toBe('required-by-law');
    expect(await codeOf(showDuty(desk, people().coordinator, id))).toBe('no-such-duty');
    const due = await list('coordinator', { state: 'any' });
    expect(due.rows.map((row) => row.agency)).toContain('schools');
    expect(due.agencies.map((row) => row.agency)).toEqual(['jails', 'schools']);
    const [owed] = (await list('coordinator', { kind: 'certification', agency: 'schools' })).rows;
    expect((await view('coordinator', owed!.id)).can.steps).toEqual([]);
    const tried = stepDuty(desk, people().coordinator, owed!.id, {
      ...command(1),
      step: 'done',
      values: { 'done-on': '2026-11-20' },
      words: { evidence: 'x' },
    });
    // What one may not change is not locked for one.
    expect(await codeOf(tried)).toBe('no-such-duty');
  });

  it('keep no free word in the clear, and say who read them', async () => {
    const id = uuidOf('first');
    const rows = await opened.database.asSystem((transaction) =>
      transaction.query<{ row: string }>(
        `select row_to_json(e)::text || encode(coalesce(sealed, ''), 'escape') as row from duty_event e where record = $1
         union all select row_to_json(r)::text from duty_record r where id = $1`,
        [id],
      ),
    );
    expect(rows.length).toBe(4);
    expect(JSON.stringify(rows)).not.toMatch(/Canary|Night desk|I was told/);
    const reads = await good(listReads(desk, people().privacy, readsQuery.parse({})));
    expect(reads.reads[0]).toMatchObject({ what: 'duty', name: 'privacy', opened: false });
  });

  it('have a receipt for each event, for whoever may see it', async () => {
    const id = uuidOf('first');
    expect(await codeOf(dutyReceipt(desk, people().worker, id, 1))).toBe('not-logged-yet');
    const signer = testSigner();
    while ((await sequence(opened.database, { signer, now: desk.now })) > 0);
    for (const seq of [1, 2, 3]) {
      const receipt = await good(dutyReceipt(desk, people().worker, id, seq));
      const { value } = verifyProof(
        receipt,
        { log: signer.key, witnesses: [], quorum: 0 },
        { sha256, verify: verifyEd25519 },
      );
      const content = JSON.parse(Buffer.from(value!.content!).toString()) as { duty: string };
      expect([content.duty, value?.origin]).toEqual([id, 'log.example.org/desk']);
      expect(Buffer.from(receipt).toString()).not.toContain('Canary');
    }
    expect(await codeOf(dutyReceipt(desk, people().schoolCounsel, id, 1))).toBe('no-such-duty');
  });

  it('stay when they are taken back, with the reason', async () => {
    const body = inquiry('twice');
    await good(openDuty(desk, people().worker, body));
    const reason = 'Entered twice.';
    expect(
      await codeOf(withdrawDuty(desk, people().worker, body.id, { ...command(1), reason })),
    ).toBe('not-allowed');
    await good(withdrawDuty(desk, people().counsel, body.id, { ...command(1), reason }));
    const shown = await view('privacy', body.id);
    expect([shown.state, shown.over, shown.can.correct]).toEqual(['withdrawn', true, false]);
    expect(shown.events.at(-1)?.event.sealed).toEqual({ reason });
  });
});
