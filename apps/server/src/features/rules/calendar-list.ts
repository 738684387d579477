/** The calendars as they count now, and every amendment with what was done about it. */
import { calendarRow } from '@threshold/calendar/calendar-schema';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import type { Actor, Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';
import { NO_CHANGE, NOT_LAW, mayChangeLaw } from './rule-desk.ts';
import { ruleEventsOf, shown, shownRuleEvent } from './rule-event-store.ts';
import { moveReport, movesBy } from './what-moves.ts';

export const AMENDMENT_STATES = ['proposed', 'approved', 'applied', 'withdrawn'] as const;
export type AmendmentState = (typeof AMENDMENT_STATES)[number];

const line = z.strictObject({
  id: z.uuid(),
  state: z.enum(AMENDMENT_STATES),
  calendar: z.string(),
  row: calendarRow.nullable(),
  undoes: z.uuid().nullable(),
  /** Of the row that is taken back. */
  undoesName: z.string().nullable(),
  undone: z.boolean(),
  proposedBy: z.string(),
  proposedAt: z.iso.datetime(),
  approvedBy: z.string().nullable(),
  approvedAt: z.iso.datetime().nullable(),
});
export type AmendmentLine = z.infer<typeof line>;

export const calendarList = z
  .strictObject({
    calendars: z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        zone: z.string(),
        version: z.string(),
        includes: z.array(z.string()),
        /** Its own rows; those of the calendars it includes stand there. */
        rows: z.array(calendarRow),
      }),
    ),
    amendments: z.array(line),
  })
  .meta({ id: 'calendar-list' });

export const amendmentShown = z
  .strictObject({
    amendment: line,
    /** What it would move now; null once it is in force or withdrawn. */
    moves: moveReport.nullable(),
    events: z.array(shownRuleEvent),
    may: z.strictObject({ approve: z.boolean(), withdraw: z.boolean(), undo: z.boolean() }),
  })
  .meta({ id: 'calendar-amendment' });
export type AmendmentShown = z.infer<typeof amendmentShown>;

export interface StoredAmendment {
  readonly id: string;
  readonly state: AmendmentState;
  readonly calendar: string;
  readonly row: unknown;
  readonly undoes: string | null;
  readonly undoes_name: string | null;
  readonly undone: boolean;
  readonly proposed_by: string;
  readonly proposed_name: string | null;
  readonly proposed_at: Date;
  readonly approved_at: Date | null;
  readonly approved_name: string | null;
}

const SELECT = `select a.id, a.state, a.calendar, a.row, a.undoes,
    (select u.row->>'name' from calendar_amendment u where u.id = a.undoes) as undoes_name,
    exists (select from calendar_amendment u where u.undoes = a.id and u.state in ('approved', 'applied')) as undone,
    a.proposed_by, desk_name(a.proposed_by) as proposed_name, a.proposed_at, a.approved_at,
    (select desk_name(e.by) from rule_event e where e.subject = a.id and e.type = 'amendment-approved'
      limit 1) as approved_name
  from calendar_amendment a`;

export async function loadAmendment(
  transaction: Transaction,
  id: string,
  lock: boolean,
): Promise<StoredAmendment | undefined> {
  const [row] = await transaction.query<StoredAmendment>(
    `${SELECT} where a.id = $1 ${lock ? 'for update of a' : ''}`,
    [id],
  );
  return row;
}

function lineOf(row: StoredAmendment): AmendmentLine {
  return {
    id: row.id,
    state: row.state,
    calendar: row.calendar,
    row: row.row === null ? null : calendarRow.parse(row.row),
    undoes: row.undoes,
    undoesName: row.undoes_name,
    undone: row.undone,
    proposedBy: row.proposed_name ?? '',
    proposedAt: row.proposed_at.toISOString(),
    approvedBy: row.approved_name,
    approvedAt: row.approved_at?.toISOString() ?? null,
  };
}

const MOST_LISTED = 200;

export function listCalendars(
  desk: Desk,
  actor: Actor,
): Promise<Result<z.infer<typeof calendarList>, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return Promise.resolve(refused(NOT_LAW));
  return desk.database.as(actor.account, async (transaction) => {
    const amendments = await transaction.query<StoredAmendment>(
      `${SELECT} order by a.proposed_at desc, a.id limit ${MOST_LISTED}`,
    );
    const { calendars, shipped } = desk.rules.inForce;
    return done({
      calendars: [...calendars.values()].map(({ id, title, zone, version, rows }) => ({
        id,
        title,
        zone,
        version,
        includes: [
          ...(shipped.calendars.find(({ calendar }) => calendar.id === id)?.calendar.includes ??
            []),
        ],
        rows: rows.flatMap(({ of, row }) => (of === id ? [row] : [])),
      })),
      amendments: amendments.map(lineOf),
    });
  });
}

export async function showAmendment(
  desk: Desk,
  actor: Actor,
  id: string,
): Promise<Result<AmendmentShown, Refusal>> {
  if (!mayChangeLaw(actor, 'law:approve')) return refused(NOT_LAW);
  const read = await desk.database.as<
    { row: StoredAmendment; events: z.infer<typeof shownRuleEvent>[] },
    Refusal
  >(actor.account, async (transaction) => {
    const row = await loadAmendment(transaction, id, false);
    if (!row) return refused(NO_CHANGE);
    return done({ row, events: (await ruleEventsOf(transaction, id)).map(shown) });
  });
  if (!read.ok) return read;
  const { row, events } = read.value;
  const amendment = lineOf(row);
  const open = row.state === 'proposed';
  return done({
    amendment,
    moves: open ? await movesBy(desk, id, amendment) : null,
    events,
    may: {
      approve: open && row.proposed_by !== actor.account,
      withdraw: open,
      undo: row.row !== null && row.state === 'applied' && !row.undone,
    },
  });
}
