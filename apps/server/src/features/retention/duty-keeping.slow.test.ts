/** Records of separation duties are kept, held, purged and erased again by the means of requests. On both databases. */
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { MIGRATIONS, detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { examine } from '../../backup/doctor.ts';
import { eraseAgain } from '../../backup/load.ts';
import type { Result } from '../../db/result.ts';
import { purgedReceiptOf } from '../../log/receipt.ts';
import { sequence } from '../../log/sequencer.ts';
import { dutyReceipt } from '../duties/duty-receipt.ts';
import { dutiesQuery, listDuties } from '../duties/list-duties.ts';
import { openDuty } from '../duties/open-duty.ts';
import { openOwedDuties } from '../duties/owed-duties.ts';
import { showDuty } from '../duties/show-duty.ts';
import { stepDuty } from '../duties/step-duty.ts';
import { recordRequest } from '../requests/record-request.ts';
import type { Refusal } from '../requests/refusal.ts';
import type { Erasure } from './erasure.ts';
import { certificateOf } from './certificate.ts';
import { listDue } from './due.ts';
import { liftHold, listHolds, placeHold } from './legal-hold.ts';
import { showPurged } from './purge-list.ts';
import { purgeRecords } from './purge.ts';
import { setRule } from './schedule.ts';

const DAY = 24 * 60;
const CANARY = 'Quetzalina Canaryperson';
const jails = { agency: 'jails' } as const;

describe.each(DATABASES)('records of separation duties on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  let receiptBefore: Uint8Array | undefined;

  async function good<Value>(asked: Promise<Result<Value, Refusal>>): Promise<Value> {
    const result = await asked;
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.value;
  }

  /** Asked at the counter; corrected by the privacy officer, and so over, unless it is left open. */
  async function inquiry(
    name: string,
    { request, left }: { readonly request?: string; readonly left?: true } = {},
  ): Promise<{ readonly id: string; readonly number: string }> {
    const id = uuidOf(name);
    const { number } = await good(
      openDuty(desk, desk.people.worker, {
        id,
        command: uuidOf(`${name} asked`),
        ...jails,
        kind: 'inquiry',
        values: {
          'happened-on': '2026-11-20',
          'asked-by': 'employee',
          'asked-how': 'in-person',
          ground: 'none',
          ...(request === undefined ? {} : { request }),
        },
        words: { unit: 'Night desk', 'what-happened': `${CANARY} was asked at the gate.` },
      }),
    );
    if (!left) {
      await good(
        stepDuty(desk, desk.people.privacy, id, {
          command: uuidOf(`${name} corrected`),
          seen: 1,
          step: 'corrected',
          values: { corrected: ['answer-not-kept'] },
          words: { 'what-corrected': `${CANARY} was told so.` },
        }),
      );
    }
    return { id, number };
  }

  const due = async () => (await good(listDue(desk, desk.people.privacy, jails))).due;
  const isHeld = async (id: string) => (await due()).find((each) => each.id === id)?.held;
  const hold = async (
    body: object,
  ): Promise<{ readonly hold: string; readonly reason: string }> => {
    const { holds } = await good(
      placeHold(desk, desk.people.counsel, { ...jails, matter: 'Docket 1', ...body }),
    );
    return { hold: holds[0]?.id ?? '', reason: 'The court has decided.' };
  };
  const lift = (lifted: Awaited<ReturnType<typeof hold>>) =>
    good(liftHold(desk, desk.people.counsel, lifted));
  const purge = (name: string, records: string[]) =>
    good(purgeRecords(desk, desk.people.privacy, { id: uuidOf(name), ...jails, records }));
  const log = () => sequence(desk.database, { signer: testSigner(), now: desk.now });
  const doctor = async (more: readonly Erasure[] = []) => {
    const findings = await examine({
      database: desk.database,
      migrations: MIGRATIONS,
      master: desk.master,
      signer: testSigner(),
      erasures: [...desk.gone, ...more],
    });
    return findings.filter(({ ok }) => !ok).map(({ check }) => check);
  };

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  it('go only when they are over, and their period has ended', async () => {
    const { id, number } = await inquiry('early');
    const unfinished = await inquiry('unfinished', { left: true });
    desk.pass(100 * 365 * DAY);
    // No law read sets a period, and none is shipped.
    expect(await due()).toEqual([]);
    const rule = { ...jails, class: 'separation-duty', authority: 'Schedule 9' } as const;
    await good(setRule(desk, desk.people.privacy, { ...rule, months: 1200 }));
    expect(await due()).toEqual([]);
    await good(setRule(desk, desk.people.privacy, { ...rule, months: 24 }));
    expect(await due()).toMatchObject([
      { id, number, of: 'duty', class: 'separation-duty', held: false, authority: 'Schedule 9' },
    ]);
    expect(await purge('too early', [unfinished.id])).toMatchObject({
      gone: [],
      stayed: [{ id: unfinished.id, why: 'not-due' }],
    });
  });

  it('are held one by one, as a class, with their agency, and with a request that they name', async () => {
    const request = await good(recordRequest(desk, desk.people.worker, detainer('named')));
    const naming = await inquiry('naming', { request: request.number });
    desk.pass(3 * 365 * DAY);
    const both = async () => [await isHeld(uuidOf('early')), await isHeld(naming.id)];
    expect(await both()).toEqual([false, false]);

    const one = await hold({ number: naming.number });
    expect(await both()).toEqual([false, true]);
    expect(await purge('held one', [naming.id])).toMatchObject({
      stayed: [{ id: naming.id, why: 'held' }],
    });
    await lift(one);

    const ofClass = await hold({ class: 'separation-duty' });
    expect(await both()).toEqual([true, true]);
    expect(await good(listHolds(desk, desk.people.privacy, jails))).toMatchObject({
      holds: [{ record: null, number: null, class: 'separation-duty', covers: 3 }],
    });
    await lift(ofClass);
    const ofOther = await hold({ class: 'withdrawn' });
    expect(await both()).toEqual([false, false]);
    await lift(ofOther);

    const onRequest = await hold({ number: request.number });
    expect(await both()).toEqual([false, true]);
    await lift(onRequest);
    const all = await hold({});
    expect(await both()).toEqual([true, true]);
    await lift(all);
    expect(await both()).toEqual([false, false]);
  });

  it('leave a row, their leaves and a certificate, and nothing of their content', async () => {
    const id = uuidOf('early');
    await log();
    receiptBefore = await good(dutyReceipt(desk, desk.people.counsel, id, 1));
    const asked = [id, uuidOf('nowhere')];
    const first = await purge('first', asked);
    expect(first).toMatchObject({ gone: [id], stayed: [{ why: 'not-here' }] });
    // Sent twice, it is one purge.
    expect(await purge('first', asked)).toEqual(first);
    expect(desk.gone).toContainEqual({ record: id, purge: uuidOf('first') });
    expect(await showDuty(desk, desk.people.counsel, id)).toMatchObject({
      refusal: { code: 'no-such-duty' },
    });
    const left = await desk.database.asSystem((transaction) =>
      transaction.query(
        `select (select count(*)::int from duty_record where id = $1) as records,
           (select count(*)::int from duty_event where record = $1) as events,
           (select count(*)::int from duty_key where record = $1) as keys,
           (select array_agg(acts::text || class || kind || outcome || closed_on) from purged_record where id = $1) as row`,
        [id],
      ),
    );
    expect(left).toEqual([
      { records: 0, events: 0, keys: 0, row: ['{}separation-dutyinquirydone2026-11-20'] },
    ]);

    await log();
    const made = await good(certificateOf(desk, desk.people.privacy, uuidOf('first')));
    const text = Buffer.from(made).toString();
    expect(text).not.toContain('Canary');
    const { records } = JSON.parse(text) as {
      records: { receipt: string; leaves: { seq: number; index: number }[] }[];
    };
    expect(records).toMatchObject([
      { id, class: 'separation-duty', kind: 'inquiry', leaves: [{ seq: 1 }, { seq: 2 }] },
    ]);
    const said = proved(Buffer.from(records[0]?.receipt ?? '')).value?.content ?? [];
    expect(JSON.parse(Buffer.from(said).toString())).toMatchObject({
      kind: 'purged',
      facts: { duty: id, class: 'separation-duty', authority: 'Schedule 9' },
    });
  });

  it('are proved by the log after a purge, and by whoever has a receipt', async () => {
    const id = uuidOf('early');
    const query = { ...jails, number: await numberOf(id) };
    const shown = await good(showPurged(desk, desk.people.auditor, query));
    expect(shown.leaves.map(({ seq, receipt }) => [seq, receipt])).toEqual([
      [1, true],
      [2, true],
    ]);
    const without = proved(await good(purgedReceiptOf(desk, desk.people.auditor, id, 1)));
    const before = proved(receiptBefore ?? new Uint8Array());
    expect([without.refusal, before.refusal]).toEqual([undefined, undefined]);
    expect(without.value?.content).toBeUndefined();
    expect(without.value?.commitment).toEqual(before.value?.commitment);
    expect(Buffer.from(before.value?.content ?? []).toString()).toContain('record-opened');
  });

  /** What the program opened for a law, and somebody has done. */
  async function owedAndDone(norm: string): Promise<string> {
    await openOwedDuties(desk);
    const query = dutiesQuery.parse({ ...jails, kind: 'certification' });
    const { rows } = await good(listDuties(desk, desk.people.counsel, query));
    const id = rows.find((row) => row.norm?.id === norm)?.id ?? '';
    await good(
      stepDuty(desk, desk.people.counsel, id, {
        command: uuidOf(`${norm} done`),
        seen: 1,
        step: 'done',
        values: { 'done-on': '2026-02-18' },
        words: { evidence: 'A letter.' },
      }),
    );
    return id;
  }
  const isGone = async (id: string) => {
    await openOwedDuties(desk);
    return !(await showDuty(desk, desk.people.counsel, id)).ok;
  };

  it('that a law asked for are not opened anew once they are purged', async () => {
    const id = await owedAndDone('eo-13.privacy-officer');
    desk.pass(3 * 365 * DAY);
    expect(await isGone(id)).toBe(false);
    expect(await purge('owed', [id])).toMatchObject({ gone: [id] });
    expect(await isGone(id)).toBe(true);
    expect(await doctor()).toEqual([]);
  });

  it('that a restored backup brings back are erased again, and the doctor looks', async () => {
    // As after a restore: there, with their leaves, and no row that says that they were purged.
    const id = await owedAndDone('eo-13.certify');
    const erasures = [{ record: id, purge: uuidOf('after the backup') }];
    expect(await doctor(erasures)).toEqual(['erasures']);
    expect(await eraseAgain(desk, erasures)).toBe(1);
    expect(await eraseAgain(desk, erasures)).toBe(0);
    expect(await isGone(id)).toBe(true);
    expect(await doctor(erasures)).toEqual([]);

    // A purge that left content beside it is told.
    await desk.database.asSystem((transaction) =>
      transaction.query(
        `insert into purged_record (id, number, agency, class, ended_on, acts, kind, authority, purge)
         values ($1, 'D-0', 'jails', 'separation-duty', '2026-11-20', '{}', 'inquiry', 'None', $2)`,
        [uuidOf('naming'), uuidOf('first')],
      ),
    );
    expect(await doctor()).toEqual(['purges']);
  });

  it('are listed beside requests that have no period, however many there are', async () => {
    await good(recordRequest(desk, desk.people.worker, detainer('crowd')));
    await desk.database.asSystem((transaction) =>
      transaction.query(
        `insert into request select (jsonb_populate_record(r, jsonb_build_object(
           'id', gen_random_uuid(), 'number', 'C-' || n, 'state', case when n > 0 then 'closed' else 'withdrawn' end,
           'outcome', 'must-not', 'changed_at', r.changed_at + make_interval(secs => 1 - n)))).*
         from request r, generate_series(0, 500) n where r.id = $1`,
        [uuidOf('crowd')],
      ),
    );
    const rule = { ...jails, class: 'withdrawn', months: 1, authority: 'Schedule 7' } as const;
    await good(setRule(desk, desk.people.privacy, rule));
    desk.pass(60 * DAY);
    expect((await due()).filter(({ of }) => of === 'request')).toMatchObject([{ number: 'C-0' }]);
  });

  const proved = (bytes: Uint8Array) =>
    verifyProof(
      bytes,
      { log: testSigner().key, witnesses: [], quorum: 0 },
      { sha256, verify: verifyEd25519 },
    );

  async function numberOf(id: string): Promise<string> {
    const [row] = await desk.database.asSystem((transaction) =>
      transaction.query<{ number: string }>('select number from purged_record where id = $1', [id]),
    );
    return row?.number ?? '';
  }
});
