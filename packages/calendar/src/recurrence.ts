/**
 * Duties that come again: which day is the next, and which period it is about. Where a law says how often and
 * no day, the period is told and no day is made up. A period with nothing to report owes its report all the
 * same, where the law says so.
 */
import { addMonths, dateOf, dayIn, dayNumber, daysInMonth, yearOf } from './civil-day.ts';
import type { Series } from './counting-rule.ts';
import type { Period } from './proof.ts';

export interface Occurrence {
  /** The day it is due. Undefined: the law sets none. */
  readonly due?: string;
  readonly period: Period;
}

const MONTHS: Record<Series['every'], number> = {
  month: 1,
  quarter: 3,
  year: 12,
  '2-years': 24,
  '3-years': 36,
};

/** The first occurrence that is due on this day or after it; without a due day, the period it lies in. */
export function occurrenceOn(series: Series, date: string): Occurrence {
  const due = dueOn(series, dayNumber(date));
  if (due !== undefined) return { due: dateOf(due), period: periodBefore(series, due) };
  return { period: periodAround(series, date) };
}

/** Every occurrence due from one day to another, both included; none where the law sets no day. */
export function occurrences(series: Series, from: string, to: string): readonly Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = from; ;) {
    const next = occurrenceOn(series, at);
    if (next.due === undefined || next.due > to) return found;
    found.push(next);
    at = dateOf(dayNumber(next.due) + 1);
  }
}

function dueOn(series: Series, day: number): number | undefined {
  const step = MONTHS[series.every];
  if (series.first !== undefined) {
    const first = dayNumber(series.first);
    // Counted from the first each time, so that a 31st clipped once is a 31st again.
    for (let count = 0; ; count += 1) {
      const due = addMonths(first, count * step).day;
      if (due >= day) return due;
    }
  }
  // Every second year from which? A day of the year alone says it for a yearly duty only.
  if (series.each === undefined || series.every !== 'year') return undefined;
  const year = yearOf(day);
  const due = yearDay(year, series.each);
  return due >= day ? due : yearDay(year + 1, series.each);
}

function yearDay(year: number, monthDay: string): number {
  const month = Number(monthDay.slice(0, 2));
  return dayIn(year, month, Math.min(Number(monthDay.slice(3)), daysInMonth(year, month)));
}

function periodBefore(series: Series, due: number): Period {
  const words = series.covers === undefined ? {} : { words: series.covers };
  if (series.ends === undefined) return { ...words, nil: series.nil };
  const year = yearOf(due);
  const end = yearDay(year, series.ends) <= due ? year : year - 1;
  const years = MONTHS[series.every] / 12;
  return {
    from: dateOf(yearDay(end - years, series.ends) + 1),
    to: dateOf(yearDay(end, series.ends)),
    ...words,
    nil: series.nil,
  };
}

/** The calendar month, quarter or year around a day. Which quarters the law means, it often does not say. */
function periodAround(series: Series, date: string): Period {
  const words = series.covers === undefined ? {} : { words: series.covers };
  const step = MONTHS[series.every];
  if (step > 12) return { ...words, nil: series.nil };
  const year = Number(date.slice(0, 4));
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / step) * step + 1;
  return {
    from: dateOf(dayIn(year, first, 1)),
    to: dateOf(dayIn(year, first + step, 1) - 1),
    ...words,
    nil: series.nil,
  };
}
