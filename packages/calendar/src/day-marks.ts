/**
 * What a calendar says of a day: weekend, holiday, a day kept instead of one, closure, each with its row.
 * A row counts only if it was known on the day of asking and is in force on the day itself.
 */
import type { Calendar } from './calendar.ts';
import type { CalendarRow } from './calendar-schema.ts';
import { dateOf, weekdayOf, yearOf, type Weekday } from './civil-day.ts';
import { fallsIn } from './holiday-rule.ts';
import type { SkippedKind } from './schema-parts.ts';

export interface DayMark {
  readonly kind: SkippedKind;
  readonly row: string;
  readonly name: string;
}
export type DayMarks = (day: number) => readonly DayMark[];

const NONE: readonly DayMark[] = [];

/** Worked out once for a calendar and a day of asking: a recount asks for thousands of clocks. */
const kept = new WeakMap<Calendar, Map<string, DayMarks>>();

/** Marks of any day; a year is worked out once. */
export function dayMarks(calendar: Calendar, knownOn: string): DayMarks {
  const known = kept.get(calendar) ?? new Map<string, DayMarks>();
  kept.set(calendar, known);
  const marks = known.get(knownOn) ?? marksKnownOn(calendar, knownOn);
  known.set(knownOn, marks);
  return marks;
}

function marksKnownOn(calendar: Calendar, knownOn: string): DayMarks {
  const rows = calendar.rows.filter(({ row }) => isKnown(row, knownOn));
  const years = new Map<number, ReadonlyMap<number, readonly DayMark[]>>();
  const weekends = new Map<Weekday, CalendarRow[]>();
  for (const { row } of rows)
    if (row.kind === 'weekend')
      for (const name of row.days) weekends.set(name, [...(weekends.get(name) ?? []), row]);

  return (day) => {
    const year = yearOf(day);
    const known = years.get(year) ?? marksOfYear(rows, year, knownOn);
    years.set(year, known);
    const weekday = weekdayOf(day);
    const weekend = (weekends.get(weekday) ?? [])
      .filter((row) => isInForce(row, day, knownOn))
      .map((row): DayMark => ({ kind: weekendKind(weekday), row: row.id, name: row.name }));
    const special = known.get(day) ?? NONE;
    return weekend.length === 0 ? special : [...weekend, ...special];
  };
}

/** Whether a count that leaves out these kinds leaves out this day, and by which rows. */
export function skippedBy(
  marks: readonly DayMark[],
  kinds: readonly SkippedKind[],
): readonly DayMark[] {
  return marks.length === 0 ? NONE : marks.filter((mark) => kinds.includes(mark.kind));
}

function marksOfYear(
  rows: Calendar['rows'],
  year: number,
  knownOn: string,
): ReadonlyMap<number, readonly DayMark[]> {
  const marks = new Map<number, DayMark[]>();
  const substitutes = rows.flatMap(({ of, row }) =>
    row.kind === 'substitute' ? [{ of, row }] : [],
  );
  const mark = (day: number, row: CalendarRow, kind: SkippedKind, name: string): void => {
    if (!isInForce(row, day, knownOn)) return;
    marks.set(day, [...(marks.get(day) ?? []), { kind, row: row.id, name }]);
  };
  for (const { of, row } of rows) {
    if (row.kind === 'closure') {
      const day = fallsIn(row, year);
      if (day !== undefined) mark(day, row, 'closure', row.name);
    }
    if (row.kind !== 'holiday') continue;
    // A day kept instead may lie in the year before or after the holiday's own.
    for (const near of [year - 1, year, year + 1]) {
      const day = fallsIn(row.falls, near);
      if (day === undefined) continue;
      mark(day, row, 'holiday', row.name);
      if (!isInForce(row, day, knownOn)) continue;
      for (const instead of substitutes)
        if (holdsFor(instead.row, instead.of, { of, row, day }))
          mark(
            day + (instead.row.observe === 'day-after' ? 1 : -1),
            instead.row,
            'holiday',
            `${row.name}: ${instead.row.name}`,
          );
    }
  }
  return marks;
}

function holdsFor(
  substitute: Extract<CalendarRow, { kind: 'substitute' }>,
  own: string,
  holiday: { readonly of: string; readonly row: CalendarRow; readonly day: number },
): boolean {
  return (
    weekdayOf(holiday.day) === substitute.when &&
    (substitute['holidays-of'] ?? [own]).includes(holiday.of) &&
    !(substitute.except ?? []).includes(holiday.row.id)
  );
}

function isKnown(row: CalendarRow, knownOn: string): boolean {
  return (row['in-force'].enacted ?? row['in-force'].from) <= knownOn;
}

function isInForce(row: CalendarRow, day: number, knownOn: string): boolean {
  const { from, until, ended } = row['in-force'];
  const date = dateOf(day);
  if (date < from) return false;
  return until === undefined || date < until || (ended ?? until) > knownOn;
}

function weekendKind(day: Weekday): SkippedKind {
  return day === 'sunday' ? 'sunday' : 'saturday';
}
