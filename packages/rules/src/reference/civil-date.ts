/**
 * Civil dates as ISO text: days are counted, months and years keep the day and fall back to the last
 * day of a shorter month (`2020-02-29 + 1 years` is 2021-02-28). No time of day, no time zone.
 */
import type { CalendarUnit } from '../language/expression.ts';

const DAY = 86_400_000;

/** Remembered both ways: the same few days come back in every world. */
const days = new Map<string, number>();
const dates = new Map<number, string>();

export function dayNumber(date: string): number {
  let day = days.get(date);
  if (day === undefined) {
    day = Date.parse(`${date}T00:00:00Z`) / DAY;
    days.set(date, day);
  }
  return day;
}

export function dateOfDay(day: number): string {
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * DAY).toISOString().slice(0, 10);
    dates.set(day, date);
  }
  return date;
}

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

export function moveDate(date: string, amount: number, unit: CalendarUnit): string {
  if (unit === 'days') return dateOfDay(dayNumber(date) + amount);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const months = year * 12 + (month - 1) + amount * (unit === 'years' ? 12 : 1);
  const movedYear = Math.floor(months / 12);
  const movedMonth = months - movedYear * 12;
  const movedDay = Math.min(day, lastDayOfMonth(movedYear, movedMonth));
  return dateOfDay(Date.UTC(movedYear, movedMonth, movedDay) / DAY);
}
