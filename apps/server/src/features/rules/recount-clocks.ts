/**
 * After an amendment was approved: every running clock that it moves gets a new proof, as an event of its request; the
 * old proof stays where it stood. Each request is its own transaction, and one that was counted again does not move
 * again, so a server that is killed in the middle is followed by another. Requests that a server recorded before it saw
 * the amendment are found by looking again until all of them must have seen it.
 */
import type { Calendars } from '@threshold/calendar/calendar';
import { z } from 'zod';
import { calendarRow } from '@threshold/calendar/calendar-schema';
import type { Transaction } from '../../db/database.ts';
import { rowsInForce, type AddedRow } from '../../law/rules-in-force.ts';
import { uuidFrom } from '../../uuid.ts';
import type { Changed, Desk } from '../requests/desk.ts';
import { appendEvents, keepRow, loadRequest } from '../requests/event-store.ts';
import { applied } from '../requests/request-state.ts';
import { OPEN_STATES } from '../requests/request-flow.ts';
import { amended } from './amendment.ts';
import { appendRuleEvent, ruleEventsOf } from './rule-event-store.ts';
import { FIRST_PAGE, isRunning, runningClocks } from './running-clocks.ts';
import { movesOf } from './what-moves.ts';

/** Longer than any server goes without looking what is in force. */
const SETTLED_MS = 15_000;

interface Waiting {
  readonly id: string;
  readonly calendar: string;
  readonly row: unknown;
  readonly undoes: string | null;
  readonly approved_at: Date;
}

/** Gives how many requests were counted again. */
export async function recountClocks(desk: Desk): Promise<number> {
  const [waiting] = await desk.database.asSystem((transaction) =>
    transaction.query<Waiting>(
      `select id, calendar, row, undoes, approved_at from calendar_amendment where state = 'approved'`,
    ),
  );
  if (!waiting) return 0;
  const begun = desk.now().getTime();
  const { before, after } = await calendarsAround(desk, waiting);
  let from = FIRST_PAGE;
  let recounted = 0;
  for (;;) {
    const page = await desk.database.asSystem((transaction) => runningClocks(transaction, from));
    const last = page.at(-1);
    if (!last) break;
    from = last.id;
    for (const request of page) {
      const moves = movesOf(desk, request, before, after);
      if (!moves.some(({ state }) => state === 'moves')) continue;
      const changed = await desk.database.asSystem((transaction) =>
        recountOne(transaction, desk, {
          request: request.id,
          amendment: waiting.id,
          before,
          after,
        }),
      );
      if (!changed) continue;
      recounted++;
      desk.changed(changed);
    }
  }
  if (begun - waiting.approved_at.getTime() >= SETTLED_MS) await settle(desk, waiting, after);
  return recounted;
}

async function calendarsAround(
  desk: Desk,
  waiting: Waiting,
): Promise<{ readonly before: Calendars; readonly after: Calendars }> {
  const row = waiting.row === null ? null : calendarRow.parse(waiting.row);
  const inForce = await desk.database.asSystem(rowsInForce);
  const nothing = { calendar: waiting.calendar, row: null, undoes: null };
  const rows: AddedRow[] = [...inForce];
  if (waiting.undoes !== null) {
    const [undone] = await desk.database.asSystem((transaction) =>
      transaction.query<{ row: unknown }>('select row from calendar_amendment where id = $1', [
        waiting.undoes,
      ]),
    );
    rows.push({
      amendment: waiting.undoes,
      calendar: waiting.calendar,
      row: calendarRow.parse(undone?.row),
    });
  }
  return {
    // Without the amendment: what was taken back by it is still there.
    before: amended(desk, rows, waiting.id, nothing),
    after: amended(desk, rows, waiting.id, { ...nothing, row, undoes: waiting.undoes }),
  };
}

interface RecountOne {
  readonly request: string;
  readonly amendment: string;
  readonly before: Calendars;
  readonly after: Calendars;
}

/** Undefined where nothing moves any more: somebody closed it, or another server was quicker. */
async function recountOne(
  transaction: Transaction,
  desk: Desk,
  { request, amendment, before, after }: RecountOne,
): Promise<Changed | undefined> {
  const stored = await loadRequest(transaction, desk, request, { lock: true });
  if (!stored || !OPEN_STATES.includes(stored.state.state)) return undefined;
  const { state } = stored;
  const clocks = state.clocks.filter(isRunning(new Set(state.dutiesDone)));
  const moved = movesOf(desk, { clocks }, before, after).flatMap(({ id, proof }) => {
    const clock = clocks[Number(id)];
    return clock && proof ? [{ norm: clock.norm, act: clock.act, proof }] : [];
  });
  if (moved.length === 0) return undefined;
  const placed = await appendEvents(transaction, desk, {
    request,
    // Nothing of it is sealed.
    key: stored.key ?? new Uint8Array(),
    command: uuidFrom(desk.random(16)),
    by: null,
    after: state.events,
    events: [{ type: 'clocks-moved', version: 1, facts: { amendment, clocks: moved }, sealed: {} }],
  });
  const next = placed.reduce(applied, state);
  await keepRow(transaction, desk, request, next);
  return {
    request,
    agency: stored.agency,
    recordedBy: stored.recordedBy,
    events: next.events,
  };
}

const count = z.object({ requests: z.coerce.number(), clocks: z.coerce.number() });

async function settle(desk: Desk, { id, calendar }: Waiting, after: Calendars): Promise<void> {
  await desk.database.asSystem(async (transaction) => {
    const done = await transaction.query(
      `update calendar_amendment set state = 'applied' where id = $1 and state = 'approved' returning id`,
      [id],
    );
    if (done.length === 0) return;
    const [row] = await transaction.query(
      `select count(distinct request) as requests,
         coalesce(sum(jsonb_array_length(facts->'clocks')), 0) as clocks
       from request_event where type = 'clocks-moved' and facts->>'amendment' = $1`,
      [id],
    );
    const version = after.get(calendar)?.version;
    if (version === undefined) throw new Error(`There is no calendar ${calendar}.`);
    await appendRuleEvent(transaction, desk, {
      subject: id,
      after: (await ruleEventsOf(transaction, id)).length,
      by: null,
      command: uuidFrom(desk.random(16)),
      event: { type: 'amendment-applied', version: 1, facts: { version, ...count.parse(row) } },
    });
  });
}
