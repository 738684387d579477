/** How long there is still: what a screen needs for "due Tue 3 March, 2 working days left". */
import type { Calendar } from './calendar.ts';
import { dateOf, dayNumber } from './civil-day.ts';
import { dayMarks, skippedBy } from './day-marks.ts';
import { endOf } from './due-date.ts';
import type { Proof } from './proof.ts';
import { SKIPPED_KINDS } from './schema-parts.ts';
import { dateAt } from './zone-time.ts';

export interface TimeLeft {
  readonly state: 'running' | 'over' | 'no-date';
  /** The day it is due, or the day the moment lies in. */
  readonly date?: string;
  /** Days on which offices work, after today up to the last; today is not one of them. */
  readonly workingDays?: number;
  /** The last such day up to the due day: the one to plan for when it is due on a Sunday. */
  readonly lastWorkingDay?: string;
  readonly minutes?: number;
}

export function timeLeft(proof: Proof, calendar: Calendar, now: number, knownOn: string): TimeLeft {
  const ends = endOf(proof.due);
  if (ends === undefined) return { state: 'no-date' };
  const date = proof.due.kind === 'day' ? proof.due.date : dateAt(ends, calendar.zone);
  if (ends <= now) return { state: 'over', date };
  const marks = dayMarks(calendar, knownOn);
  const works = (day: number): boolean => skippedBy(marks(day), SKIPPED_KINDS).length === 0;
  const today = dayNumber(dateAt(now, calendar.zone));
  let workingDays = 0;
  let last: number | undefined = works(today) ? today : undefined;
  for (let day = today + 1; day <= dayNumber(date); day += 1)
    if (works(day)) {
      workingDays += 1;
      last = day;
    }
  return {
    state: 'running',
    date,
    workingDays,
    ...(last === undefined ? {} : { lastWorkingDay: dateOf(last) }),
    minutes: Math.floor((ends - now) / 60_000),
  };
}
