/** What is refused, and the edges that no law of the oracle has. */
import { describe, expect, it } from 'vitest';
import { shippedCalendars } from '../edge/calendar-files.ts';
import { linkCalendars } from './calendar.ts';
import type { Count } from './counting-rule.ts';
import { dueDate, type DueAnswer } from './due-date.ts';

const calendars = shippedCalendars();
const ask = (count: Count, at: string, calendar = 'us'): DueAnswer =>
  dueDate({
    rule: { cite: [], calendar, count },
    start: { event: 'the visit', at },
    calendars,
    knownOn: '2026-11-22',
  });
const three: Count = { kind: 'days', amount: 3, towards: 'after', first: 'excluded' };

describe('asking for a due date', () => {
  it.each([
    ['a calendar that is not there', 'unknown-calendar', three, '2026-03-02', 'atlantis'],
    ['a day that does not exist', 'bad-start', three, '2026-02-30', 'us'],
    ['a moment without its offset', 'bad-start', three, '2026-03-02T09:00:00', 'us'],
    ['a moment that does not exist', 'bad-start', three, '2026-03-02T25:00:00-05:00', 'us'],
    ['words', 'bad-start', three, 'yesterday', 'us'],
    ['no days', 'bad-rule', { ...three, amount: 0 }, '2026-03-02', 'us'],
    ['half a day', 'bad-rule', { ...three, amount: 1.5 }, '2026-03-02', 'us'],
  ])('refuses %s', (_what, code, count, at, calendar) =>
    expect(ask(count, at, calendar)).toMatchObject({ ok: false, problem: { code } }),
  );

  it('refuses a day of asking and a printed day that do not exist', () => {
    const question = {
      rule: { cite: [], calendar: 'us', count: { kind: 'printed', words: 'the date' } },
      start: { event: 'the visit', at: '2026-03-02' },
      calendars,
    } as const;
    const rule = { ...question.rule, cite: [] };
    for (const more of [
      { knownOn: '2026-02-30' },
      { knownOn: '2026-03-02', printed: { 'the date': '2026-06-31' } },
    ])
      expect(dueDate({ ...question, rule, ...more })).toMatchObject({
        ok: false,
        problem: { code: 'bad-day' },
      });
  });

  it('seconds of the start are dropped, which is the earlier moment', () => {
    const hour: Count = { kind: 'hours', minutes: 60, skip: [] };
    expect(ask(hour, '2026-03-02T09:00:59-05:00')).toMatchObject({
      proof: { due: { wall: '2026-03-02T10:00:00-05:00' } },
    });
  });

  it('a calendar in which no day is open gives no date, and does not hang', () => {
    const months = Array.from({ length: 12 }, (_, at) => at + 1);
    const linked = linkCalendars([
      {
        calendar: { id: 'shut', title: 'Always shut', zone: 'America/New_York' },
        sources: {},
        rows: months.flatMap((month) =>
          Array.from({ length: new Date(Date.UTC(2024, month, 0)).getUTCDate() }, (_, at) => ({
            kind: 'holiday' as const,
            id: `shut.${month}-${at + 1}`,
            name: 'Shut',
            falls: { month, day: at + 1 },
            'in-force': { from: '2000-01-01' },
            cite: [{ ref: 'None', verified: false }],
          })),
        ),
      },
    ]);
    if ('problems' in linked) throw new Error(linked.problems[0]!.sentence);
    const skip = ['holiday' as const];
    const roll = { to: 'next' as const, from: skip, cite: [{ ref: 'None', verified: false }] };
    const counts: Count[] = [
      { kind: 'business-days', amount: 1, towards: 'after', first: 'excluded', skip },
      { ...three, roll },
      { kind: 'hours', minutes: 60, skip },
      { kind: 'hours', minutes: 60, skip: [], roll },
    ];
    for (const count of counts)
      expect(
        dueDate({
          rule: { cite: [], calendar: 'shut', count },
          start: { event: 'it', at: '2026-03-02T09:00:00-05:00' },
          calendars: linked.calendars,
          knownOn: '2026-11-22',
        }),
      ).toMatchObject({ ok: false, problem: { code: 'never-due' } });
  });

  it('the earliest of two things that nobody told yet is open, and asks for both', () => {
    const count: Count = {
      kind: 'earliest-of',
      of: [
        { label: 'the return date', count: { kind: 'printed', words: 'the return date' } },
        { label: '48 hours', count: { kind: 'hours', minutes: 2880, skip: [] } },
      ],
    };
    expect(ask(count, '2026-03-02')).toMatchObject({
      proof: { due: { kind: 'open', needs: ['the return date', 'the hour of: the visit'] } },
    });
  });

  it('vague words beside a date stay named: they may come first', () => {
    const count: Count = {
      kind: 'earliest-of',
      of: [
        { label: 'promptly', count: { kind: 'vague', words: 'promptly' } },
        { label: '3 days', count: { ...three } },
      ],
    };
    expect(ask(count, '2026-03-02')).toMatchObject({
      proof: { due: { kind: 'day', date: '2026-03-05', orEarlier: ['promptly'] } },
    });
  });

  it('a period that ends at midnight ends on the day before, and is carried on from there', () => {
    const count: Count = {
      kind: 'hours',
      minutes: 1440,
      skip: [],
      roll: {
        to: 'next',
        from: ['saturday', 'sunday'],
        cite: [{ ref: 'A rule', verified: false }],
      },
    };
    // To Saturday 00:00 is Friday's end: not carried on. To Sunday 00:00 is Saturday's: to Monday's end.
    expect(ask(count, '2026-03-20T00:00:00-04:00')).toMatchObject({
      proof: { due: { wall: '2026-03-21T00:00:00-04:00' } },
    });
    expect(ask(count, '2026-03-21T00:00:00-04:00')).toMatchObject({
      proof: { due: { wall: '2026-03-24T00:00:00-04:00' }, rolled: { to: '2026-03-23' } },
    });
  });
});
