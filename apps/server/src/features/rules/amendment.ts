/**
 * A row that a calendar gains at the desk, with the law or order it stands on: a holiday, or a day on which offices are
 * shut. It is taken back by another amendment, never removed, so that every proof that named it can still be read.
 */
import { calendarRow, falls, type CalendarRow } from '@threshold/calendar/calendar-schema';
import type { Calendars } from '@threshold/calendar/calendar';
import { civilDate } from '@threshold/calendar/schema-parts';
import { dateAt } from '@threshold/calendar/zone-time';
import { z } from 'zod';
import type { Transaction } from '../../db/database.ts';
import { done, refused, type Result } from '../../db/result.ts';
import { linked, rowsInForce, type AddedRow } from '../../law/rules-in-force.ts';
import type { Desk } from '../requests/desk.ts';
import type { Refusal } from '../requests/refusal.ts';

const line = z.string().trim().min(1).max(300);
const common = {
  name: line,
  /** The statute or order, as one would cite it. */
  ref: line,
  /** Whether the person has read the text itself. */
  read: z.boolean(),
  /** The day from which it was known. */
  enacted: civilDate,
};

export const rowInput = z.discriminatedUnion('kind', [
  z.strictObject({
    ...common,
    kind: z.literal('holiday'),
    falls,
    /** The first day on which it counts. */
    from: civilDate,
  }),
  z.strictObject({ ...common, kind: z.literal('closure'), date: civilDate, orderedBy: line }),
]);

export const amendmentInput = z.union([
  z.strictObject({ calendar: z.string().max(80), row: rowInput }),
  z.strictObject({ undoes: z.uuid() }),
]);
export type AmendmentInput = z.infer<typeof amendmentInput>;

export interface Amendment {
  readonly calendar: string;
  readonly row: CalendarRow | null;
  readonly undoes: string | null;
}

/** As it would be stored, or why not. */
export async function amendmentOf(
  transaction: Transaction,
  desk: Desk,
  id: string,
  input: AmendmentInput,
): Promise<Result<Amendment, Refusal>> {
  if ('undoes' in input) {
    const undone = (await rowsInForce(transaction)).find(
      ({ amendment }) => amendment === input.undoes,
    );
    if (!undone) return refused({ code: 'nothing-to-undo' });
    return done({ calendar: undone.calendar, row: null, undoes: input.undoes });
  }
  const { calendar, row } = input;
  if (!desk.clocks.calendars.has(calendar)) return refused({ code: 'no-such-calendar' });
  if (row.enacted > dateAt(desk.now().getTime(), desk.clocks.zone)) {
    return refused({ code: 'not-enacted-yet' });
  }
  const read = calendarRow.safeParse({
    id: `desk.${id}`,
    name: row.name,
    kind: row.kind,
    ...(row.kind === 'holiday'
      ? { falls: row.falls }
      : { date: row.date, 'ordered-by': row.orderedBy }),
    'in-force': { from: row.kind === 'holiday' ? row.from : row.date, enacted: row.enacted },
    cite: [{ ref: row.ref, verified: row.read, evidence: row.read ? 'seen' : 'reported' }],
  });
  if (read.success) return done({ calendar, row: read.data, undoes: null });
  return refused({
    code: 'bad-request',
    problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`),
  });
}

/** The calendars as they would be. */
export function amended(
  desk: Desk,
  rows: readonly AddedRow[],
  id: string,
  { calendar, row, undoes }: Amendment,
): Calendars {
  const kept = rows.filter(({ amendment }) => amendment !== undoes && amendment !== id);
  return linked(
    desk.rules.inForce.shipped.calendars,
    row === null ? kept : [...kept, { calendar, row }],
  );
}
