/** On which day a holiday falls in a year, if it does: 29 February has no day in most. */
import type { Falls } from './calendar-schema.ts';
import { dayIn, dayNumber, daysInMonth, WEEKDAYS, weekdayOf, yearOf } from './civil-day.ts';

export function fallsIn(rule: Falls, year: number): number | undefined {
  if ('date' in rule) {
    const day = dayNumber(rule.date);
    return yearOf(day) === year ? day : undefined;
  }
  if ('day' in rule)
    return rule.day > daysInMonth(year, rule.month) ? undefined : dayIn(year, rule.month, rule.day);
  const wanted = WEEKDAYS.indexOf(rule.weekday);
  const plus = rule.plus ?? 0;
  if (rule.nth === 'last') {
    const end = dayIn(year, rule.month, daysInMonth(year, rule.month));
    return end - ((WEEKDAYS.indexOf(weekdayOf(end)) - wanted + 7) % 7) + plus;
  }
  const start = dayIn(year, rule.month, 1);
  const first = start + ((wanted - WEEKDAYS.indexOf(weekdayOf(start)) + 7) % 7);
  return first + (rule.nth - 1) * 7 + plus;
}
