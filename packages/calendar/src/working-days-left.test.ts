import { describe, expect, it } from 'vitest';
import { shippedCalendars } from '../edge/calendar-files.ts';
import type { Count } from './counting-rule.ts';
import { dueDate } from './due-date.ts';
import { timeLeft } from './working-days-left.ts';

const calendars = shippedCalendars();
const offices = calendars.get('us-ny-nyc-offices')!;

function left(count: Count, at: string, now: string) {
  const answer = dueDate({
    rule: { cite: [], calendar: 'us-ny', count },
    start: { event: 'it', at },
    calendars,
    knownOn: '2026-11-22',
  });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return timeLeft(answer.proof, offices, Date.parse(now), '2026-11-22');
}
const on = (date: string): Count => ({ kind: 'on', date });

describe('time left', () => {
  it('two working days to a Tuesday, seen on the Friday before', () => {
    expect(left(on('2026-03-03'), '2026-02-20', '2026-02-27T15:00:00-05:00')).toEqual({
      state: 'running',
      date: '2026-03-03',
      workingDays: 2,
      lastWorkingDay: '2026-03-03',
      // Nine hours of Friday and four whole days.
      minutes: 9 * 60 + 4 * 1440,
    });
  });

  it('a report due on a Sunday is one for the Friday before', () => {
    expect(left(on('2024-09-01'), '2024-08-15', '2024-08-28T09:00:00-04:00')).toMatchObject({
      date: '2024-09-01',
      workingDays: 2,
      lastWorkingDay: '2024-08-30',
    });
  });

  it('holidays and closures of the office are no working days', () => {
    // Friday 3 July is kept for Saturday the 4th.
    expect(left(on('2026-07-07'), '2026-06-01', '2026-07-01T09:00:00-04:00')).toMatchObject({
      workingDays: 3,
    });
    expect(left(on('2026-02-24'), '2026-02-01', '2026-02-20T09:00:00-05:00')).toMatchObject({
      workingDays: 1,
    });
  });

  it('on the day itself none is left after today, and it still runs', () => {
    expect(left(on('2026-03-03'), '2026-02-20', '2026-03-03T23:59:00-05:00')).toEqual({
      state: 'running',
      date: '2026-03-03',
      workingDays: 0,
      lastWorkingDay: '2026-03-03',
      minutes: 1,
    });
  });

  it('is over with the last moment', () => {
    expect(left(on('2026-03-03'), '2026-02-20', '2026-03-04T00:00:00-05:00')).toEqual({
      state: 'over',
      date: '2026-03-03',
    });
  });

  it('has no date where the law gives none', () => {
    const vague: Count = { kind: 'vague', words: 'promptly' };
    expect(left(vague, '2026-02-20', '2026-03-04T00:00:00-05:00')).toEqual({ state: 'no-date' });
  });

  it('counts minutes for a moment', () => {
    const hours: Count = { kind: 'hours', minutes: 2880, skip: [] };
    expect(left(hours, '2026-05-22T18:00:00-04:00', '2026-05-24T17:30:00-04:00')).toEqual({
      state: 'running',
      date: '2026-05-24',
      workingDays: 0,
      minutes: 30,
    });
  });
});
