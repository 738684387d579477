import { describe, expect, it } from 'vitest';
import { shippedCalendars } from '../edge/calendar-files.ts';
import { checkProof } from './check-proof.ts';
import { dueDate } from './due-date.ts';
import type { Proof } from './proof.ts';

const calendars = shippedCalendars();
const roll = {
  to: 'next',
  from: ['saturday', 'sunday', 'holiday'],
  cite: [{ ref: 'Gen. Constr. Law § 25-a(1)', verified: true }],
} as const;

/** Three days from Wednesday 11 February 2026: Saturday, carried on to Tuesday the 17th. */
function proof(): Proof {
  const answer = dueDate({
    rule: {
      cite: [{ ref: 'VTL § 201(12)', verified: true }],
      calendar: 'us-ny',
      count: {
        kind: 'days',
        amount: 3,
        towards: 'after',
        first: 'excluded',
        roll: { ...roll, from: [...roll.from], cite: [...roll.cite] },
      },
    },
    start: { event: 'the request is received', at: '2026-02-11' },
    calendars,
    knownOn: '2026-02-11',
  });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return answer.proof;
}

/** Every place in a value that holds a text, a number or a yes or no. */
function places(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, held]) => places(held, [...path, key]));
}

function changed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    return String(value).replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  }
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...(value as unknown[])]
    : { ...(value as Record<string, unknown>) };
  Reflect.set(copy, key, changed(Reflect.get(copy, key), rest));
  return copy;
}

describe('checking a proof', () => {
  it('shows its working: what was left out, what counted, what it was moved over', () => {
    expect(proof()).toMatchObject({
      steps: [
        { from: '2026-02-11', to: '2026-02-11', counted: 0, why: [{ kind: 'day-of-event' }] },
        { from: '2026-02-12', to: '2026-02-14', counted: 3, why: [] },
      ],
      rolled: {
        from: '2026-02-14',
        to: '2026-02-17',
        over: [
          { date: '2026-02-14', why: [{ kind: 'saturday', row: 'us-ny.weekend' }] },
          { date: '2026-02-15', why: [{ kind: 'sunday', row: 'us-ny.weekend' }] },
          { date: '2026-02-16', why: [{ kind: 'holiday', row: 'us-ny.washington' }] },
        ],
      },
      due: { kind: 'day', date: '2026-02-17', ends: '2026-02-18T00:00:00-05:00' },
    });
  });

  it('holds when nothing was touched, also after a journey through text', () => {
    expect(checkProof(JSON.parse(JSON.stringify(proof())), calendars)).toEqual([]);
  });

  it('notices a change in any place of the working', () => {
    const stored = proof();
    const { steps, rolled, due } = stored;
    const all = places({ steps, rolled, due });
    expect(all.length).toBeGreaterThan(20);
    for (const place of all)
      expect(checkProof(changed(stored, place), calendars), place.join('.')).not.toEqual([]);
  });

  it('names the place and both values', () => {
    const stored = proof();
    const forged = { ...stored, due: { ...stored.due, date: '2026-02-18' } };
    expect(checkProof(forged, calendars)).toEqual([
      {
        code: 'differs',
        at: 'due.date',
        stored: '"2026-02-18"',
        again: '"2026-02-17"',
        sentence: 'At due.date: stored "2026-02-18", now "2026-02-17".',
      },
    ]);
  });

  it('a start that was changed to hide a delay no longer fits the day', () => {
    const stored = proof();
    const forged = { ...stored, start: { ...stored.start, at: '2026-02-13' } };
    expect(checkProof(forged, calendars).map(({ at }) => at)).toContain('steps.0.from');
  });

  it('says when the calendar is another version, though the day is the same', () => {
    const stored = proof();
    const old = { ...stored, calendar: { ...stored.calendar, version: '0'.repeat(64) } };
    expect(checkProof(old, calendars).map(({ code }) => code)).toEqual(['other-calendar-version']);
  });

  it('refuses what is no proof, and one whose calendar is gone', () => {
    expect(checkProof({ format: 'threshold-due-date' }, calendars)[0]?.code).toBe('not-a-proof');
    expect(checkProof({ ...proof(), more: 1 }, calendars)[0]?.code).toBe('not-a-proof');
    expect(checkProof(null, calendars)[0]?.code).toBe('not-a-proof');
    expect(checkProof(proof(), new Map())).toEqual([
      {
        code: 'cannot-recompute',
        at: '',
        sentence: 'There is no calendar "us-ny". Add its file, or name another.',
      },
    ]);
  });
});
