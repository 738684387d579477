/** A calendar amended at the desk: what would move is shown first, another person agrees, and every proof stays. */
import { checkProof } from '@threshold/calendar/check-proof';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type OpenDatabase } from '../../../test/databases.ts';
import { detainer, testDesk, uuidOf, type Person, type TestDesk } from '../../../test/test-desk.ts';
import { RulesInForce } from '../../law/rules-in-force.ts';
import { reasonRequest } from '../requests/case-reasoning.ts';
import { listQueue, queueQuery } from '../requests/queue.ts';
import { recordRequest } from '../requests/record-request.ts';
import { showRequest } from '../requests/show-request.ts';
import type { AmendmentInput } from './amendment.ts';
import { listCalendars, showAmendment, type AmendmentShown } from './calendar-list.ts';
import { approveAmendment, proposeAmendment, withdrawAmendment } from './decide-amendment.ts';
import { recountClocks } from './recount-clocks.ts';
import { tryAmendment, type MoveReport } from './what-moves.ts';

const LICENCE = {
  acts: ['share-information'],
  situation: {
    'event.date': '2026-11-20',
    agency: 'motor-vehicles',
    'info.kind': 'motor-vehicle-record',
    'paper.kind': 'none',
    'paper.secrecy-order': false,
    'motor-vehicles.traveler-or-import': false,
    'motor-vehicles.receives-records': false,
    'requester.kind': 'immigration-agency',
    'request.purpose': 'civil-immigration',
    'claim.legal-compulsion': false,
  },
} as const;
/** Three days from Friday end on Monday; with Monday a holiday, on Tuesday. */
const MONDAY: AmendmentInput = {
  calendar: 'us-ny',
  row: {
    kind: 'holiday',
    name: 'Sample Day',
    falls: { date: '2026-11-23' },
    from: '2026-11-23',
    enacted: '2026-11-20',
    ref: 'Sample Act of 2026 § 1',
    read: false,
  },
};
const CLOCK = 'vtl-201-12.tell-person';

describe.each(DATABASES)('an amendment of a calendar on %s', (_, open) => {
  let opened: OpenDatabase;
  let desk: TestDesk;

  beforeAll(async () => {
    opened = await open();
    desk = await testDesk(opened.database);
    for (const name of ['licence', 'done'])
      await recordRequest(
        desk,
        desk.people.worker,
        detainer(name, { acts: [...LICENCE.acts], situation: { ...LICENCE.situation } }),
      );
    await recordRequest(desk, desk.people.worker, detainer('no date'));
  }, 120_000);
  afterAll(() => opened.close());

  const value = <Value>(
    result:
      | { readonly ok: true; readonly value: Value }
      | { readonly ok: false; readonly refusal: { readonly code: string } },
  ): Value => {
    if (result.ok) return result.value;
    throw new Error(result.refusal.code);
  };
  const code = (result: { ok: boolean; refusal?: { code: string } }): string =>
    result.ok ? 'done' : (result.refusal?.code ?? '');
  const as = (person: Person) => desk.people[person];
  const attempt = async (input: AmendmentInput): Promise<MoveReport> =>
    value(await tryAmendment(desk, as('administrator'), input));
  const propose = (person: Person, name: string, amendment: AmendmentInput) =>
    proposeAmendment(desk, as(person), { id: uuidOf(name), amendment });
  const approve = (person: Person, name: string, moves: number) =>
    approveAmendment(desk, as(person), uuidOf(name), {
      command: uuidOf(`${name} approved by ${person}`),
      moves,
    });
  const clockOf = async (name: string) => {
    const { state, events } = value(await showRequest(desk, as('counsel'), uuidOf(name)));
    const proof = state.clocks.find(({ norm }) => norm === CLOCK)?.proof;
    return { proof, due: proof?.due.kind === 'day' ? proof.due.date : undefined, events };
  };
  const dueInQueue = async (name: string) => {
    const { rows } = value(await listQueue(desk, as('counsel'), queueQuery.parse({})));
    return rows.find(({ id }) => id === uuidOf(name))?.dueAt;
  };
  const settled = async (): Promise<void> => {
    desk.pass(1);
    await recountClocks(desk);
  };

  it('shows each clock that would move, with both proofs and why, and changes nothing', async () => {
    expect((await clockOf('licence')).due).toBe('2026-11-23');
    const report = await attempt(MONDAY);
    expect([report.moving, report.left]).toEqual([2, 0]);
    const [first] = report.clocks;
    expect(first).toMatchObject({
      norm: CLOCK,
      state: 'moves',
      from: { date: '2026-11-23' },
      to: { date: '2026-11-24' },
      direction: 'later',
      because: [{ name: 'Sample Day', cite: ['Sample Act of 2026 § 1'] }],
    });
    expect(first?.before.due).toEqual(first?.from);
    expect(first?.after?.due).toEqual(first?.to);
    expect(JSON.stringify(report)).not.toContain('Sample Person');
    expect((await clockOf('licence')).due).toBe('2026-11-23');
    // An order that shuts offices is no holiday by itself.
    const shut = await attempt({
      calendar: 'us-ny',
      row: {
        kind: 'closure',
        name: 'Storm',
        date: '2026-11-23',
        orderedBy: 'The mayor',
        enacted: '2026-11-20',
        ref: 'Sample Order 1',
        read: true,
      },
    });
    expect(shut.moving).toBe(0);
  });

  it('is refused where it cannot be right, and to those who may not', async () => {
    const row = { ...('row' in MONDAY ? MONDAY.row : {}), enacted: '2026-11-21' };
    const later = { calendar: 'us-ny', row } as AmendmentInput;
    expect(code(await tryAmendment(desk, as('administrator'), later))).toBe('not-enacted-yet');
    const nowhere = { ...MONDAY, calendar: 'none' } as AmendmentInput;
    expect(code(await tryAmendment(desk, as('coordinator'), nowhere))).toBe('no-such-calendar');
    const nothing = { undoes: uuidOf('nothing') };
    expect(code(await propose('coordinator', 'undo', nothing))).toBe('nothing-to-undo');
    for (const person of ['worker', 'counsel', 'supervisor', 'auditor', 'privacy'] as const) {
      expect(code(await tryAmendment(desk, as(person), MONDAY))).toBe('not-allowed');
      expect(code(await propose(person, 'holiday', MONDAY))).toBe('not-allowed');
      expect(code(await listCalendars(desk, as(person)))).toBe('not-allowed');
    }
  });

  it('needs another person, who agrees to the moves that were shown', async () => {
    expect(code(await propose('coordinator', 'dropped', MONDAY))).toBe('done');
    const dropped = await withdrawAmendment(desk, as('administrator'), uuidOf('dropped'), {
      command: uuidOf('drop'),
    });
    expect(value(dropped).amendment.state).toBe('withdrawn');
    expect(code(await propose('coordinator', 'holiday', MONDAY))).toBe('done');
    expect(code(await propose('coordinator', 'holiday', MONDAY))).toBe('done');
    expect(code(await approve('coordinator', 'holiday', 2))).toBe('own-amendment');
    expect(code(await approve('administrator', 'holiday', 1))).toBe('moves-changed');
    expect((await clockOf('licence')).due).toBe('2026-11-23');
    expect(value(await approve('administrator', 'holiday', 2)).amendment).toMatchObject({
      state: 'approved',
      approvedBy: 'administrator',
    });
  });

  it('gives each clock a new proof as an event, keeps the old one, and moves the queue', async () => {
    const { due, events, proof } = await clockOf('licence');
    expect(due).toBe('2026-11-24');
    expect(proof && checkProof(proof, desk.clocks.calendars)).toEqual([]);
    const last = events.at(-1);
    expect([last?.event.type, last?.by]).toEqual(['clocks-moved', null]);
    const started = events.find(({ event }) => event.type === 'clocks-started')?.event;
    const old =
      started?.type === 'clocks-started'
        ? started.facts.clocks.find(({ norm }) => norm === CLOCK)?.proof
        : undefined;
    expect(old?.due).toMatchObject({ date: '2026-11-23' });
    expect(await dueInQueue('licence')).toBe('2026-11-25T05:00:00.000Z');
    // Why that day names the new row, with its law.
    const reasoning = value(await reasonRequest(desk, as('counsel'), uuidOf('licence')));
    const rows = reasoning.clocks.flatMap((clock) => Object.values(clock.rows));
    expect(rows).toContainEqual({ name: 'Sample Day', cite: ['Sample Act of 2026 § 1'] });
    expect((await clockOf('no date')).events).toHaveLength(3);
  });

  it('is done once, and found again after a server was killed between', async () => {
    const before = (await clockOf('licence')).events.length;
    expect(await recountClocks(desk)).toBe(0);
    // As another server recorded it, which had not seen the amendment yet.
    const blind = await testDesk(opened.database, 'blind');
    await recordRequest(
      { ...blind, clocks: { ...blind.clocks, calendars: blind.clocks.calendars } },
      blind.people.worker,
      detainer('late', { acts: [...LICENCE.acts], situation: { ...LICENCE.situation } }),
    );
    expect((await clockOf('late')).due).toBe('2026-11-23');
    await settled();
    expect((await clockOf('late')).due).toBe('2026-11-24');
    expect((await clockOf('licence')).events).toHaveLength(before);
    const shown = value(await showAmendment(desk, as('coordinator'), uuidOf('holiday')));
    expect(shown.amendment.state).toBe('applied');
    expect(shown.events.at(-1)?.event.facts).toMatchObject({ requests: 3, clocks: 3 });
  });

  it('counts for what is recorded later, and in every other server', async () => {
    const recorded = await recordRequest(
      desk,
      desk.people.worker,
      detainer('later', { acts: [...LICENCE.acts], situation: { ...LICENCE.situation } }),
    );
    expect(value(recorded).clocks.find(({ norm }) => norm === CLOCK)?.proof?.due).toMatchObject({
      date: '2026-11-24',
    });
    const elsewhere = new RulesInForce(opened.database, desk.rules.inForce.shipped);
    expect(await elsewhere.follow()).toBe(true);
    expect(elsewhere.calendars.get('us-ny')?.version).toBe(
      desk.clocks.calendars.get('us-ny')?.version,
    );
  });

  it('is taken back by another one, and the clocks go back', async () => {
    const undo = { undoes: uuidOf('holiday') };
    const report = await attempt(undo);
    expect([report.moving, report.clocks[0]?.direction]).toEqual([4, 'earlier']);
    expect(code(await propose('administrator', 'undo', undo))).toBe('done');
    expect(code(await propose('coordinator', 'undo again', undo))).toBe('nothing-to-undo');
    const shown: AmendmentShown = value(await approve('coordinator', 'undo', 4));
    expect(shown.amendment.undoesName).toBe('Sample Day');
    await settled();
    const { due, events } = await clockOf('licence');
    expect(due).toBe('2026-11-23');
    expect(events.filter(({ event }) => event.type === 'clocks-moved')).toHaveLength(2);
    const listed = value(await listCalendars(desk, as('coordinator')));
    const rows = listed.calendars.find(({ id }) => id === 'us-ny')?.rows.map(({ name }) => name);
    expect(rows).not.toContain('Sample Day');
    expect(listed.amendments.map(({ state, undone }) => [state, undone])).toContainEqual([
      'applied',
      true,
    ]);
  });
});
