/**
 * The slow reference: counts as a patient person would, day by day and quarter of an hour by quarter of an
 * hour. Written apart from src, which it must not import: days are Temporal's, the time on the wall is asked
 * of Intl. It takes plain data. Moments lie on quarters of an hour.
 */
import { Temporal } from 'temporal-polyfill';

export interface SlowRow {
  readonly file: string;
  readonly id: string;
  readonly kind: string;
  readonly from: string;
  readonly enacted?: string | undefined;
  readonly until?: string | undefined;
  readonly ended?: string | undefined;
  readonly days?: readonly string[];
  readonly falls?: Record<string, unknown>;
  readonly when?: string;
  readonly observe?: string;
  readonly of?: readonly string[];
  readonly except?: readonly string[];
  readonly date?: string;
}
export interface SlowCalendar {
  readonly zone: string;
  readonly rows: readonly SlowRow[];
  readonly knownOn: string;
}
export interface SlowRule {
  readonly kind: 'days' | 'business-days' | 'months' | 'on' | 'hours' | 'office-hours';
  readonly amount: number;
  readonly back?: boolean;
  readonly firstCounts?: boolean;
  readonly skip?: readonly string[];
  readonly date?: string;
  readonly roll?: { readonly back: boolean; readonly from: readonly string[] } | undefined;
  readonly opening?: Readonly<Record<string, readonly (readonly [string, string])[]>>;
}
type Day = Temporal.PlainDate;

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const QUARTER = 15 * 60_000;
const nameOf = (day: Day): string => NAMES[day.dayOfWeek - 1]!;

function counts(row: SlowRow, day: Day, knownOn: string): boolean {
  const date = day.toString();
  if ((row.enacted ?? row.from) > knownOn || date < row.from) return false;
  if (row.until === undefined) return true;
  const endIsKnown = (row.ended ?? row.until) <= knownOn;
  return !endIsKnown || date < row.until;
}

function fallsOn(falls: Record<string, unknown>, on: Day): boolean {
  if (falls['date'] !== undefined) return on.toString() === falls['date'];
  const day = on.subtract({ days: typeof falls['plus'] === 'number' ? falls['plus'] : 0 });
  if (day.month !== falls['month']) return false;
  if (falls['day'] !== undefined) return day.day === falls['day'];
  if (nameOf(day) !== falls['weekday']) return false;
  if (falls['nth'] === 'last') return day.add({ days: 7 }).month !== day.month;
  let count = 0;
  for (
    let each = day.with({ day: 1 });
    !each.equals(day.add({ days: 1 }));
    each = each.add({ days: 1 })
  )
    if (nameOf(each) === nameOf(day)) count += 1;
  return count === falls['nth'];
}

/** What kinds of day it is: saturday, sunday, holiday, closure. */
export function kindsOf(day: Day, calendar: SlowCalendar): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (const row of calendar.rows) {
    if (!counts(row, day, calendar.knownOn)) continue;
    if (row.kind === 'weekend' && row.days!.includes(nameOf(day))) kinds.add(nameOf(day));
    if (row.kind === 'closure' && row.date === day.toString()) kinds.add('closure');
    if (row.kind === 'holiday' && fallsOn(row.falls!, day)) kinds.add('holiday');
    if (row.kind === 'substitute') {
      const named = row.observe === 'day-after' ? day.subtract({ days: 1 }) : day.add({ days: 1 });
      const instead = calendar.rows.some(
        (other) =>
          other.kind === 'holiday' &&
          (row.of ?? [row.file]).includes(other.file) &&
          !(row.except ?? []).includes(other.id) &&
          nameOf(named) === row.when &&
          fallsOn(other.falls!, named) &&
          counts(other, named, calendar.knownOn),
      );
      if (instead) kinds.add('holiday');
    }
  }
  return kinds;
}

function isSkipped(day: Day, skip: readonly string[], calendar: SlowCalendar): boolean {
  const kinds = kindsOf(day, calendar);
  return skip.some((kind) => kinds.has(kind));
}

function move(day: Day, back: boolean): Day {
  return back ? day.subtract({ days: 1 }) : day.add({ days: 1 });
}

function rolled(day: Day, rule: SlowRule, calendar: SlowCalendar): Day {
  let at = day;
  while (rule.roll !== undefined && isSkipped(at, rule.roll.from, calendar))
    at = move(at, rule.roll.back);
  return at;
}

/** The day something is due that is counted in days. */
export function slowDay(rule: SlowRule, start: string, calendar: SlowCalendar): string {
  let day = Temporal.PlainDate.from(start);
  if (rule.kind === 'on')
    return rolled(Temporal.PlainDate.from(rule.date!), rule, calendar).toString();
  if (rule.kind === 'months') {
    const wanted = day.day;
    for (let month = 0; month < rule.amount; month += 1) {
      day = day.with({ day: 1 });
      const now = day.month;
      while (day.month === now) day = day.add({ days: 1 });
    }
    while (day.day < wanted && day.add({ days: 1 }).month === day.month) day = day.add({ days: 1 });
    return rolled(day, rule, calendar).toString();
  }
  const skip = rule.kind === 'business-days' ? rule.skip! : [];
  let left = rule.amount;
  if (rule.firstCounts === true && !isSkipped(day, skip, calendar)) left -= 1;
  while (left > 0) {
    day = move(day, rule.back === true);
    if (!isSkipped(day, skip, calendar)) left -= 1;
  }
  return rolled(day, rule, calendar).toString();
}

const walls = new Map<string, Intl.DateTimeFormat>();
/** `2026-03-08 03:15` */
function wall(ms: number, zone: string): string {
  const format =
    walls.get(zone) ??
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  walls.set(zone, format);
  return format.format(ms);
}

/** The moment something is due that is counted in minutes; undefined where no wall ever shows its time. */
export function slowMoment(
  rule: SlowRule,
  start: number,
  calendar: SlowCalendar,
): number | undefined {
  const { zone } = calendar;
  const skipped = new Map<string, boolean>();
  let at = start;
  for (let left = rule.amount; left > 0; at += QUARTER) {
    const [date, time] = wall(at, zone).split(' ') as [string, string];
    const day = Temporal.PlainDate.from(date);
    const out = skipped.get(date) ?? isSkipped(day, rule.skip!, calendar);
    skipped.set(date, out);
    if (out) continue;
    const open =
      rule.opening === undefined ||
      (rule.opening[nameOf(day)] ?? []).some(([from, to]) => time >= from && time < to);
    if (open) left -= 15;
  }
  if (rule.roll === undefined) return at;
  const last = Temporal.PlainDate.from(wall(at - 1, zone).slice(0, 10));
  const to = rolled(last, rule, calendar);
  if (to.equals(last)) return at;
  const [date, time] = wall(at, zone).split(' ') as [string, string];
  const wanted = Temporal.PlainDate.from(date).add(last.until(to)).toString();
  for (let each = at; wall(each, zone) <= `${wanted} 99`; each += QUARTER)
    if (wall(each, zone) === `${wanted} ${time}`) return each;
  return undefined;
}
