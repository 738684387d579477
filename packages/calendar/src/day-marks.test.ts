/** When a row counts: from when it is in force, and from when that was known. */
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-schema.ts';
import { linkCalendars } from './calendar.ts';
import { dayNumber } from './civil-day.ts';
import { dayMarks } from './day-marks.ts';

/** 1 May of each year from 2020 to 2025; the act that ended it is of 10 March 2026. */
const file = calendarFile.parse({
  calendar: { id: 'x', title: 'X', zone: 'America/New_York' },
  sources: {},
  rows: [
    {
      kind: 'holiday',
      id: 'x.may',
      name: 'A day in May',
      falls: { month: 5, day: 1 },
      'in-force': {
        from: '2020-05-01',
        enacted: '2020-02-01',
        until: '2026-05-01',
        ended: '2026-03-10',
      },
      cite: [{ ref: 'An act made up for a test', verified: false }],
    },
    {
      kind: 'substitute',
      id: 'x.monday',
      name: 'kept on Monday',
      when: 'sunday',
      observe: 'day-after',
      'in-force': { from: '2020-05-01' },
      cite: [{ ref: 'An act made up for a test', verified: false }],
    },
  ],
});
const linked = linkCalendars([file]);
if ('problems' in linked) throw new Error(linked.problems[0]!.sentence);
const calendar = linked.calendars.get('x')!;
const names = (date: string, knownOn: string): readonly string[] =>
  dayMarks(calendar, knownOn)(dayNumber(date)).map(({ row, name }) => `${row}: ${name}`);

describe('when a row counts', () => {
  it('from the first day in force', () => {
    expect(names('2019-05-01', '2026-11-22')).toEqual([]);
    expect(names('2020-05-01', '2026-11-22')).toEqual(['x.may: A day in May']);
  });

  it('from the day on which it was enacted', () => {
    expect(names('2020-05-01', '2020-01-31')).toEqual([]);
    expect(names('2020-05-01', '2020-02-01')).toEqual(['x.may: A day in May']);
  });

  it('no longer on the first day out of force, once that is known', () => {
    expect(names('2025-05-01', '2026-11-22')).toEqual(['x.may: A day in May']);
    expect(names('2026-05-01', '2026-03-10')).toEqual([]);
    expect(names('2026-05-01', '2026-03-09')).toEqual(['x.may: A day in May']);
  });

  it('a day kept instead says whose it is, and goes with it', () => {
    expect(names('2022-05-02', '2026-11-22')).toEqual(['x.monday: A day in May: kept on Monday']);
    expect(names('2033-05-02', '2026-03-09')).toEqual(['x.monday: A day in May: kept on Monday']);
    expect(names('2033-05-02', '2026-11-22')).toEqual([]);
  });
});
