import { describe, expect, it } from 'vitest';
import { calendarTexts, shippedCalendars } from '../edge/calendar-files.ts';
import type { Calendars } from './calendar.ts';
import type { Count } from './counting-rule.ts';
import { checkProof } from './check-proof.ts';
import { dueDate } from './due-date.ts';
import { whatMoves } from './moves.ts';
import type { Proof } from './proof.ts';
import { readCalendars } from './read-calendar.ts';

const before = shippedCalendars();
const roll = {
  to: 'next' as const,
  from: ['saturday' as const, 'sunday' as const, 'holiday' as const],
  cite: [{ ref: 'Gen. Constr. Law § 25-a(1)', verified: true }],
};
const days = (amount: number): Count => ({
  kind: 'days',
  amount,
  towards: 'after',
  first: 'excluded',
  roll,
});

function withRow(name: string, row: string, add = true): Calendars {
  const texts = calendarTexts().map((source) =>
    source.name === name
      ? { ...source, text: add ? `${source.text}${row}` : source.text.replace(row, '') }
      : source,
  );
  const read = readCalendars(texts);
  if ('problems' in read) throw new Error(read.problems[0]!.sentence);
  return read.calendars;
}

function clock(
  id: string,
  count: Count,
  at: string,
  calendar = 'us-ny',
): { id: string; proof: Proof } {
  const answer = dueDate({
    rule: { cite: [], calendar, count },
    start: { event: 'the request', at },
    calendars: before,
    knownOn: '2026-03-01',
  });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return { id, proof: answer.proof };
}

/** 12 March 2026, a Thursday, made a holiday on 3 March. */
const HOLIDAY = `  - kind: holiday
    id: us-ny.new
    name: A new holiday
    falls: { date: 2026-03-12 }
    in-force: { from: 2026-03-12, enacted: 2026-03-03 }
    cite: [{ ref: An act made up for a test, verified: false }]
`;
const after = withRow('us-ny.yaml', HOLIDAY);
const today = { now: '2026-03-05T12:00:00-05:00', knownOn: '2026-03-05' };

describe('what a new holiday moves', () => {
  const clocks = [
    clock('ends-on-it', days(10), '2026-03-02'),
    clock('ends-before', days(9), '2026-03-02'),
    clock('runs-over-it', days(14), '2026-03-02'),
    clock(
      'business-days-over-it',
      { kind: 'business-days', amount: 8, towards: 'after', first: 'excluded', skip: roll.from },
      '2026-03-02',
    ),
    clock('other-law', days(10), '2026-03-02', 'us'),
    clock('words', { kind: 'vague', words: 'as soon as practicable' }, '2026-03-02'),
  ];

  it('names each clock that moves, from when to when, and the row that makes it', () => {
    const report = whatMoves(clocks, before, after, today);
    expect(report.rows).toEqual([{ calendar: 'us-ny', row: 'us-ny.new', change: 'added' }]);
    expect(report).toMatchObject({ looked: 6, unmoved: 4 });
    expect(
      report.moves.map(({ id, state, direction, before: old, after: now, because }) => ({
        id,
        state,
        direction,
        old: old.kind === 'day' && old.date,
        now: now?.kind === 'day' && now.date,
        because: because.map(({ row }) => row),
      })),
    ).toEqual([
      {
        id: 'ends-on-it',
        state: 'moves',
        direction: 'later',
        old: '2026-03-12',
        now: '2026-03-13',
        because: ['us-ny.new'],
      },
      {
        id: 'business-days-over-it',
        state: 'moves',
        direction: 'later',
        old: '2026-03-12',
        now: '2026-03-13',
        because: ['us-ny.new'],
      },
    ]);
  });

  it('gives the proof to store, and changes nothing itself', () => {
    const copy = JSON.stringify(clocks);
    const { moves } = whatMoves(clocks, before, after, today);
    expect(JSON.stringify(clocks)).toBe(copy);
    for (const { proof } of moves) expect(checkProof(proof, after)).toEqual([]);
  });

  it('of two new holidays it names the one that matters to a clock', () => {
    const two = withRow(
      'us-ny.yaml',
      HOLIDAY + HOLIDAY.replace('us-ny.new', 'us-ny.other').replace('2026-03-12 }', '2026-08-12 }'),
    );
    const report = whatMoves([clocks[0]!], before, two, today);
    expect(report.rows.map(({ row }) => row)).toEqual(['us-ny.new', 'us-ny.other']);
    expect(report.moves[0]?.because.map(({ row }) => row)).toEqual(['us-ny.new']);
  });

  it('a court’s calendar that includes it moves too', () => {
    const { moves } = whatMoves(
      [clock('court', days(10), '2026-03-02', 'us-courts-ny')],
      before,
      after,
      today,
    );
    expect(moves).toMatchObject([{ id: 'court', state: 'moves' }]);
  });

  it('before it is known it moves nothing', () => {
    const earlier = { now: today.now, knownOn: '2026-03-02' };
    expect(whatMoves(clocks, before, after, earlier).moves).toEqual([]);
  });

  it('a clock that has run out is left alone and shown', () => {
    const late = { now: '2026-03-13T00:00:00-04:00', knownOn: '2026-03-13' };
    const { moves } = whatMoves(clocks, before, after, late);
    expect(moves).toMatchObject([
      { id: 'ends-on-it', state: 'already-past' },
      { id: 'business-days-over-it', state: 'already-past' },
    ]);
    expect(moves.every(({ proof }) => proof === undefined)).toBe(true);
    // A minute before midnight it still runs.
    const still = { now: '2026-03-12T23:59:00-04:00', knownOn: '2026-03-12' };
    expect(whatMoves(clocks, before, after, still).moves[0]?.state).toBe('moves');
  });

  it('a proof that did not hold before is shown and not moved', () => {
    const { proof } = clocks[0]!;
    const forged = {
      id: 'forged',
      proof: { ...proof, due: { ...proof.due, date: '2026-03-11' } } as Proof,
    };
    const { moves } = whatMoves([forged], before, after, today);
    expect(moves).toMatchObject([{ id: 'forged', state: 'not-as-proved' }]);
    expect(moves[0]?.proof).toBeUndefined();
  });

  it('a holiday that is taken back makes dates earlier, and says so', () => {
    const clockAfter = dueDate({
      rule: { cite: [], calendar: 'us-ny', count: days(10) },
      start: { event: 'the request', at: '2026-03-02' },
      calendars: after,
      knownOn: '2026-03-05',
    });
    if (!clockAfter.ok) throw new Error(clockAfter.problem.sentence);
    const ended = withRow(
      'us-ny.yaml',
      HOLIDAY.replace(
        'enacted: 2026-03-03',
        'enacted: 2026-03-03, until: 2026-03-13, ended: 2026-03-13',
      ),
    );
    const running = [{ id: 'one', proof: clockAfter.proof }];
    // An end after the day changes nothing; the row gone altogether does.
    expect(whatMoves(running, after, ended, today).moves).toEqual([]);
    expect(whatMoves(running, after, before, today).moves).toMatchObject([
      {
        id: 'one',
        state: 'moves',
        direction: 'earlier',
        because: [{ row: 'us-ny.new', change: 'removed' }],
      },
    ]);
  });

  it('a closure by order moves only the clocks whose rule leaves closures out', () => {
    const snow = withRow(
      'us-ny-nyc-offices.yaml',
      `  - kind: closure
    id: nyc-offices.closed-2026-03-09
    name: Snow
    date: 2026-03-09
    ordered-by: The mayor
    in-force: { from: 2026-03-09, enacted: 2026-03-08 }
    cite: [{ ref: An order made up for a test, verified: false }]
`,
    );
    const hours = (skip: ('saturday' | 'sunday' | 'holiday' | 'closure')[]): Count => ({
      kind: 'office-hours',
      minutes: 60,
      opening: {
        monday: [{ from: '09:00', to: '17:00' }],
        tuesday: [{ from: '09:00', to: '17:00' }],
        friday: [{ from: '09:00', to: '17:00' }],
      },
      skip,
    });
    const friday = '2026-03-06T16:30:00-05:00';
    const { moves } = whatMoves(
      [
        clock(
          'policy',
          hours(['saturday', 'sunday', 'holiday', 'closure']),
          friday,
          'us-ny-nyc-offices',
        ),
        clock('law', hours(['saturday', 'sunday', 'holiday']), friday, 'us-ny-nyc-offices'),
      ],
      before,
      snow,
      { now: '2026-03-08T20:00:00-04:00', knownOn: '2026-03-08' },
    );
    expect(moves).toMatchObject([
      {
        id: 'policy',
        before: { wall: '2026-03-09T09:30:00-04:00' },
        after: { wall: '2026-03-10T09:30:00-04:00' },
        because: [{ row: 'nyc-offices.closed-2026-03-09' }],
      },
    ]);
  });

  it('a clock whose calendar is gone is shown', () => {
    const without = new Map([...before].filter(([id]) => id !== 'us-ny'));
    expect(whatMoves([clocks[0]!], before, without, today).moves).toMatchObject([
      { state: 'cannot-follow' },
    ]);
  });
});
