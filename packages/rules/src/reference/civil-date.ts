/**
 * Civil dates as ISO text: days are counted, months and years keep the day and fall back to the last
 * day of a shorter month (`2020-02-29 + 1 years` is 2021-02-28). No time of day, no time zone.
 */
import type { CalendarUnit } from '../language/expression.ts';

const DAY = 86_400_000;

export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
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
