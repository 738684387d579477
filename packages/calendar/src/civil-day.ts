/**
 * Days of the Gregorian calendar as whole numbers, counted from 1 January 1970, and back to `2026-02-06`.
 * No zone and no time of day: zone-time.ts has those. Numbers, because a diff of a calendar counts through
 * thousands of running cases day by day, and a date object a day takes fifty times as long
 * (docs/decisions/0015). The slow reference in test/ uses Temporal, so that the two check each other.
 */
export const WEEKDAYS = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

const DAY = 86_400_000;
/** Four figures of year, so that texts sort as dates do. */
const CIVIL_DATE = /^[12]\d{3}-\d{2}-\d{2}$/;

export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function isCivilDate(text: string): boolean {
  if (!CIVIL_DATE.test(text)) return false;
  const day = dayNumber(text);
  return Number.isInteger(day) && dateOf(day) === text;
}

export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + 4) % 7) + 7) % 7]!;
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

export function dayIn(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY;
}

export function daysInMonth(year: number, month: number): number {
  return dayIn(year, month + 1, 1) - dayIn(year, month, 1);
}

/** The day of the same number so many months on; the month's last day where it has no such number. */
export function addMonths(day: number, months: number): { day: number; clipped: boolean } {
  const from = new Date(day * DAY);
  const month = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
  const year = Math.floor(month / 12);
  const most = daysInMonth(year, (month % 12) + 1);
  const number = from.getUTCDate();
  return { day: dayIn(year, (month % 12) + 1, Math.min(number, most)), clipped: number > most };
}
