/** Promise 8, by chance: the program and the slow reference agree, and what must always hold does. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CalendarFile, CalendarRow } from '../src/calendar-schema.ts';
import type { Calendars } from '../src/calendar.ts';
import { canonicalJson } from '../src/canonical-json.ts';
import { checkProof } from '../src/check-proof.ts';
import { dateOf, dayNumber } from '../src/civil-day.ts';
import type { SingleCount } from '../src/counting-rule.ts';
import { dayMarks, skippedBy } from '../src/day-marks.ts';
import { dueDate, endOf } from '../src/due-date.ts';
import type { Proof } from '../src/proof.ts';
import { utcText } from '../src/zone-time.ts';
import {
  dayRule,
  hourRule,
  ofFiles,
  randomCalendar,
  someDay,
  someMoment,
  type RandomCalendar,
} from './random-counting.ts';
import { slowDay, slowMoment } from './slow-count.ts';

/** Thousands of counts, on a machine that may have other work. */
vi.setConfig({ testTimeout: 300_000 });

const SEED = 20260206;
const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: SEED, numRuns });

function proofOf(count: SingleCount, at: string, calendars: Calendars, knownOn: string): Proof {
  const rule = { cite: [], calendar: 'a', count };
  const answer = dueDate({ rule, start: { event: 'it', at }, calendars, knownOn });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.proof;
}
const ends = (proof: Proof): number => endOf(proof.due)!;
const slow = ({ zone, rows }: RandomCalendar, knownOn: string) => ({ zone, rows, knownOn });

// Each property holds the thread for seconds; in between the runner must hear that we live.
afterEach(() => new Promise((resume) => setTimeout(resume, 10)));

describe('the slow reference', () => {
  it('agrees about every rule that is counted in days', () => {
    fc.assert(
      fc.property(randomCalendar, dayRule, someDay, someDay, (calendar, rule, start, knownOn) => {
        const { due } = proofOf(rule.count, start, calendar.calendars, knownOn);
        expect(due).toMatchObject({ date: slowDay(rule.slow, start, slow(calendar, knownOn)) });
      }),
      runs(1500),
    );
  });

  it('agrees about every rule that is counted in hours', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        hourRule,
        someMoment,
        someDay,
        (calendar, rule, start, knownOn) => {
          const expected = slowMoment(rule.slow, start, slow(calendar, knownOn));
          // A time that the clock leaves out on that day: the reference has no word for it.
          fc.pre(expected !== undefined);
          const { due } = proofOf(rule.count, utcText(start), calendar.calendars, knownOn);
          expect(due).toMatchObject({ at: utcText(expected) });
        },
      ),
      runs(700),
    );
  });
});

describe('what always holds', () => {
  const forward = (count: SingleCount): boolean =>
    !('towards' in count && count.towards === 'before') &&
    !('roll' in count && count.roll?.to === 'previous');

  /** Carried on to the same hour, Saturday 23:00 becomes Monday 23:00 and Monday 00:30 stays: the law's way. */
  const keepsOrder = (count: SingleCount): boolean =>
    !(count.kind === 'hours' && count.roll !== undefined);

  it('a later start is never due earlier, but for hours carried on to the same hour', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        dayRule,
        someDay,
        fc.integer({ min: 1, max: 40 }),
        ({ calendars }, { count }, start, later) => {
          const next = dateOf(dayNumber(start) + later);
          expect(ends(proofOf(count, next, calendars, '2030-01-01'))).toBeGreaterThanOrEqual(
            ends(proofOf(count, start, calendars, '2030-01-01')),
          );
        },
      ),
      runs(1500),
    );
    fc.assert(
      fc.property(
        randomCalendar,
        hourRule,
        someMoment,
        quarterHours,
        ({ calendars }, { count }, start, later) => {
          fc.pre(keepsOrder(count));
          const next = utcText(start + later);
          expect(ends(proofOf(count, next, calendars, '2030-01-01'))).toBeGreaterThanOrEqual(
            ends(proofOf(count, utcText(start), calendars, '2030-01-01')),
          );
        },
      ),
      runs(400),
    );
  });

  it('a new holiday never makes a date earlier', () => {
    let moved = 0;
    const holds = (
      calendar: RandomCalendar,
      count: SingleCount,
      at: string,
      added: string,
    ): void => {
      fc.pre(forward(count) && keepsOrder(count));
      const before = ends(proofOf(count, at, calendar.calendars, '2030-01-01'));
      // Half of the time the day that hurts: the last day itself.
      const near = dayNumber(added) % 2 === 0 ? added : dateOf(Math.floor(before / 86_400_000) - 1);
      const after = ofFiles(calendar.files.map((file) => withHoliday(file, near)));
      const then = ends(proofOf(count, at, after.calendars, '2030-01-01'));
      expect(then).toBeGreaterThanOrEqual(before);
      if (then > before) moved += 1;
    };
    fc.assert(
      fc.property(randomCalendar, dayRule, someDay, someDay, (calendar, { count }, start, added) =>
        holds(calendar, count, start, added),
      ),
      runs(1200),
    );
    fc.assert(
      fc.property(
        randomCalendar,
        hourRule,
        someMoment,
        someDay,
        (calendar, { count }, start, added) => holds(calendar, count, utcText(start), added),
      ),
      runs(400),
    );
    expect(moved).toBeGreaterThan(100);
  });

  it('a date that is moved off certain days is never one of them', () => {
    fc.assert(
      fc.property(randomCalendar, dayRule, someDay, ({ calendars }, { count }, start) => {
        const skip =
          count.kind === 'business-days'
            ? count.skip
            : 'roll' in count
              ? count.roll?.from
              : undefined;
        fc.pre(skip !== undefined);
        const { due } = proofOf(count, start, calendars, '2030-01-01');
        const marks = dayMarks(calendars.get('a')!, '2030-01-01');
        expect(due.kind === 'day' && skippedBy(marks(dayNumber(due.date)), skip)).toEqual([]);
      }),
      runs(1500),
    );
  });

  it('asked again it gives the same bytes, and its own proof holds', () => {
    fc.assert(
      fc.property(
        randomCalendar,
        fc.oneof(dayRule, hourRule),
        someMoment,
        (calendar, { count }, start) => {
          const proof = proofOf(count, utcText(start), calendar.calendars, '2030-01-01');
          const shuffled = ofFiles(
            calendar.files.map((file) => ({ ...file, rows: file.rows.toReversed() })).toReversed(),
          );
          const again = proofOf(count, utcText(start), shuffled.calendars, '2030-01-01');
          expect(canonicalJson(again)).toBe(canonicalJson(proof));
          expect(checkProof(JSON.parse(JSON.stringify(proof)), shuffled.calendars)).toEqual([]);
        },
      ),
      runs(600),
    );
  });

  it('the stretches of a proof follow each other without a gap and add up to the amount', () => {
    fc.assert(
      fc.property(randomCalendar, hourRule, someMoment, ({ calendars }, { count }, start) => {
        const { steps } = proofOf(count, utcText(start), calendars, '2030-01-01');
        const counted = steps.reduce((sum, step) => sum + step.counted, 0);
        expect('minutes' in count && count.minutes).toBe(counted);
        expect(Date.parse(steps[0]!.from)).toBe(start);
        for (const [at, step] of steps.entries())
          if (at > 0) expect(step.from).toBe(steps[at - 1]!.to);
      }),
      runs(400),
    );
  });
});

const quarterHours = fc.integer({ min: 1, max: 400 }).map((count) => count * 15 * 60_000);

function withHoliday(file: CalendarFile, date: string): CalendarFile {
  if (file.calendar.id !== 'a') return file;
  const row: CalendarRow = {
    kind: 'holiday',
    id: 'a.new',
    name: 'A new holiday',
    falls: { date },
    'in-force': { from: '2000-01-01' },
    cite: [{ ref: 'a law made up for a test', verified: false }],
  };
  return { ...file, rows: [...file.rows, row] };
}
