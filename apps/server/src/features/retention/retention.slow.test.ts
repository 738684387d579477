/** A purge removes content and keeps proof; a hold keeps both. On both databases. */
import { sha256, verifyEd25519 } from '@threshold/ledger/edge/node-crypto';
import { verifyProof } from '@threshold/ledger/verify-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { testSigner } from '../../../test/log-key.ts';
import { detainer, testDesk, uuidOf, type TestDesk } from '../../../test/test-desk.ts';
import { sequence } from '../../log/sequencer.ts';
import { purgedReceiptOf, receiptOf } from '../../log/receipt.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import { withdrawRequest } from '../requests/close-request.ts';
import { certificateOf } from './certificate.ts';
import { listDue } from './due.ts';
import { liftHold, listHolds, placeHold } from './legal-hold.ts';
import { listPurges, showPurged } from './purge-list.ts';
import { purgeRecords } from './purge.ts';
import { setRule, showSchedule } from './schedule.ts';

const DAY = 24 * 60;
const CANARY = 'Quetzalina Canaryperson';

describe.each(DATABASES)('records on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;
  const jails = { agency: 'jails' };
  const numbers = new Map<string, { readonly number: string }>();
  let receiptBefore: Uint8Array | undefined;

  /** Recorded and taken back: it has ended. */
  async function ended(name: string): Promise<string> {
    const { id } = detainer(name);
    const body = detainer(name, { details: { person: CANARY, text: `Word of ${CANARY}.` } });
    const recorded = await recordRequest(desk, desk.people.worker, body);
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    numbers.set(id, recorded.value);
    const command = { command: uuidOf(`${name} back`), seen: 3, reason: 'They took it back.' };
    const withdrawn = await withdrawRequest(desk, desk.people.counsel, id, command);
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.code);
    return id;
  }
  const log = (): Promise<number> =>
    sequence(desk.database, { signer: testSigner(), now: desk.now });
  const due = async (): Promise<readonly { id: string; held: boolean }[]> => {
    const listed = await listDue(desk, desk.people.privacy, jails);
    if (!listed.ok) throw new Error(listed.refusal.code);
    return listed.value.due.map(({ id, held }) => ({ id, held }));
  };
  const purge = (name: string, records: string[]) =>
    purgeRecords(desk, desk.people.privacy, { id: uuidOf(name), ...jails, records });

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
  }, 120_000);
  afterAll(() => opened.close());

  it('stay for ever as long as nobody named a period and its authority', async () => {
    await ended('early');
    desk.pass(100 * 365 * DAY);
    expect(await due()).toEqual([]);
    const shown = await showSchedule(desk, desk.people.privacy, jails);
    expect(shown).toMatchObject({
      value: {
        rules: [],
        without: ['complied', 'declined', 'withdrawn', 'separation-duty', 'defence-case'],
      },
    });
  });

  it('are the privacy officer’s to schedule, of the own agency alone', async () => {
    const rule = { ...jails, class: 'withdrawn', months: 12, authority: 'Schedule 7' } as const;
    for (const person of ['counsel', 'worker', 'administrator', 'schoolCounsel'] as const) {
      expect(await setRule(desk, desk.people[person], rule)).toMatchObject({ ok: false });
      expect(await listDue(desk, desk.people[person], jails)).toMatchObject({ ok: false });
    }
    const schools = { ...rule, agency: 'schools' };
    expect(await setRule(desk, desk.people.privacy, schools)).toMatchObject({ ok: false });
    expect(await setRule(desk, desk.people.privacy, rule)).toMatchObject({
      value: { rules: [{ class: 'withdrawn', months: 12, authority: 'Schedule 7' }] },
    });
  });

  it('are due on the day after their period, not before, and not while they are held', async () => {
    const id = await ended('timed');
    expect((await due()).map((each) => each.id)).toEqual([uuidOf('early')]);
    desk.pass(364 * DAY);
    expect((await due()).map((each) => each.id)).not.toContain(id);
    desk.pass(2 * DAY);
    expect(await due()).toContainEqual({ id, held: false });

    const held = await placeHold(desk, desk.people.counsel, {
      ...jails,
      record: id,
      matter: 'Docket 1',
    });
    if (!held.ok) throw new Error(held.refusal.code);
    expect(held.value.holds).toMatchObject([
      {
        record: id,
        matter: 'Docket 1',
        placedBy: 'counsel',
        covers: 1,
        number: expect.any(String) as string,
      },
    ]);
    expect(await due()).toContainEqual({ id, held: true });
    expect(await purge('held', [id])).toMatchObject({
      value: { gone: [], stayed: [{ id, why: 'held' }] },
    });

    const [hold] = held.value.holds;
    const lift = { hold: hold?.id ?? '', reason: 'The court has decided.' };
    expect(await liftHold(desk, desk.people.schoolCounsel, lift)).toMatchObject({
      refusal: { code: 'no-such-hold' },
    });
    expect(await liftHold(desk, desk.people.counsel, lift)).toMatchObject({ value: { holds: [] } });
    expect(await liftHold(desk, desk.people.counsel, lift)).toMatchObject({ ok: false });
  });

  it('are all held by a hold on the agency', async () => {
    const all = await placeHold(desk, desk.people.counsel, { ...jails, matter: 'Audit' });
    if (!all.ok) throw new Error(all.refusal.code);
    expect((await due()).every(({ held }) => held)).toBe(true);
    await liftHold(desk, desk.people.counsel, {
      hold: all.value.holds[0]?.id ?? '',
      reason: 'The audit is over.',
    });
    expect(await listHolds(desk, desk.people.privacy, jails)).toMatchObject({
      value: { holds: [] },
    });
    expect(await listHolds(desk, desk.people.worker, jails)).toMatchObject({ ok: false });
  });

  it('leave nothing of their content when they are purged, and their proof stays', async () => {
    const id = uuidOf('timed');
    await log();
    const receipt = await receiptOf(desk, desk.people.counsel, id, 1);
    receiptBefore = receipt.ok ? receipt.value : undefined;
    expect(receiptBefore).toBeDefined();
    const stayed = await ended('young');

    const asked = [id, stayed, uuidOf('nowhere')];
    const first = await purge('first', asked);
    expect(first).toEqual({
      ok: true,
      value: {
        purge: uuidOf('first'),
        gone: [id],
        stayed: [
          { id: stayed, why: 'not-due' },
          { id: uuidOf('nowhere'), why: 'not-here' },
        ],
      },
    });
    // Sent twice, it is one purge.
    expect(await purge('first', asked)).toEqual(first);
    expect(desk.gone).toContainEqual({ record: id, purge: uuidOf('first') });

    expect(await showRequest(desk, desk.people.counsel, id)).toMatchObject({ ok: false });
    for (const [table, column] of await tablesAbout()) {
      const rows = await desk.database.asSystem((transaction) =>
        transaction.query(`select from ${table} where "${column}" = $1`, [id]),
      );
      expect([table, rows.length]).toEqual([table, LEFT.has(table) ? expect.any(Number) : 0]);
      if (LEFT.has(table)) expect(rows.length).toBeGreaterThan(0);
    }

    await log();
    const certificate = await certificateOf(desk, desk.people.privacy, uuidOf('first'));
    if (!certificate.ok) throw new Error(certificate.refusal.code);
    const text = Buffer.from(certificate.value).toString();
    expect(text).not.toContain('Canary');
    const read = JSON.parse(text) as {
      records: {
        id: string;
        authority: string;
        receipt: string | null;
        leaves: { seq: number; index: number }[];
      }[];
    };
    expect(read.records).toMatchObject([{ id, authority: 'Schedule 7' }]);
    expect(read.records[0]?.leaves.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(read.records[0]?.leaves.every(({ index }) => Number.isInteger(index))).toBe(true);
    expect(await certificateOf(desk, desk.people.counsel, uuidOf('first'))).toMatchObject({
      ok: false,
    });

    // The purge itself is proved by the receipt in the certificate, to somebody who has only that and the key.
    const [record] = read.records;
    const purgedBy = proved(Buffer.from(record?.receipt ?? ''));
    expect(JSON.parse(Buffer.from(purgedBy.value?.content ?? []).toString())).toMatchObject({
      kind: 'purged',
      facts: { request: id, purge: uuidOf('first') },
    });
    const listed = await listPurges(desk, desk.people.privacy, jails);
    expect(listed).toMatchObject({
      value: { purges: [{ id: uuidOf('first'), records: 1 }, { records: 0 }] },
    });
    expect(await listPurges(desk, desk.people.counsel, jails)).toMatchObject({ ok: false });
  });

  it('are proved by the log after a purge, without their content, and by whoever has a receipt', async () => {
    const id = uuidOf('timed');
    const { number } = numbers.get(id) ?? { number: '' };
    const query = { ...jails, number };
    const shown = await showPurged(desk, desk.people.auditor, query);
    if (!shown.ok) throw new Error(shown.refusal.code);
    expect(shown.value.leaves.map(({ seq, receipt }) => [seq, receipt])).toEqual([
      [1, true],
      [2, true],
      [3, true],
      [4, true],
    ]);
    expect(await showPurged(desk, desk.people.worker, query)).toMatchObject({ ok: false });
    expect(await showPurged(desk, desk.people.schoolCounsel, query)).toMatchObject({ ok: false });
    expect(await showPurged(desk, desk.people.privacy, { ...query, number: 'R-0' })).toMatchObject({
      refusal: { code: 'not-purged' },
    });

    const closed = await purgedReceiptOf(desk, desk.people.auditor, id, 1);
    const without = proved(closed.ok ? closed.value : new Uint8Array());
    const before = proved(receiptBefore ?? new Uint8Array());
    expect([without.refusal, before.refusal]).toEqual([undefined, undefined]);
    // The same commitment at the same place: the old receipt still tells what the event said.
    expect(without.value?.content).toBeUndefined();
    expect(without.value?.index).toBe(before.value?.index);
    expect(without.value?.commitment).toEqual(before.value?.commitment);
    expect(Buffer.from(before.value?.content ?? []).toString()).toContain('request-recorded');
    expect(await purgedReceiptOf(desk, desk.people.worker, id, 1)).toMatchObject({ ok: false });
    expect(await purgedReceiptOf(desk, desk.people.auditor, id, 9)).toMatchObject({ ok: false });
  });

  const proved = (bytes: Uint8Array) =>
    verifyProof(
      bytes,
      { log: testSigner().key, witnesses: [], quorum: 0 },
      { sha256, verify: verifyEd25519 },
    );

  /** Every table that says of which record a row is, by whatever name. */
  async function tablesAbout(): Promise<readonly (readonly [string, string])[]> {
    const rows = await desk.database.asSystem((transaction) =>
      transaction.query<{ table_name: string; column_name: string }>(
        `select table_name, column_name from information_schema.columns
         where table_schema = 'public' and data_type = 'uuid'
           and (column_name in ('request', 'record')
             or (table_name in ('request', 'duty_record', 'purged_record') and column_name = 'id'))`,
      ),
    );
    return rows.map(({ table_name, column_name }) => [table_name, column_name] as const);
  }
  const LEFT: ReadonlySet<string> = new Set([
    'log_entry',
    'purged_record',
    'purged_leaf',
    'legal_hold',
  ]);
});
