/** "Why this date", from proofs that the calendar package made: the start, the rule, each day left out and its law. */
import { dueDate } from '@threshold/calendar/due-date';
import { shippedCalendars } from '@threshold/calendar/edge/calendar-files';
import type { CountingRule } from '@threshold/calendar/counting-rule';
import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../words/en.ts';
import { sayIn } from '../words/say.ts';
import { clockLines } from './clock-lines.ts';
import type { Proof, ShownClock } from './model.ts';

const CALENDARS = shippedCalendars();
const CITE = [{ ref: 'A law § 1', verified: true }];
const say = sayIn('en', MESSAGES);

function lines(
  count: CountingRule['count'],
  at: string,
  rows: ShownClock['rows'] = {},
): readonly string[] {
  const answer = dueDate({
    rule: { cite: CITE, calendar: 'us-ny', count },
    start: { event: 'The paper was served', at },
    calendars: CALENDARS,
    knownOn: '2026-11-20',
  });
  if (!answer.ok) throw new Error(answer.problem.sentence);
  return clockLines(answer.proof as Proof, rows, 'en-US').map(({ key, values, law, cite }) =>
    [say(key, values), law?.join('; '), cite?.join('; ')]
      .filter((part) => part !== undefined && part !== '')
      .join(' ')
      .replace(/[\u2068\u2069]/g, '')
      .replace(/\u202f/g, ' '),
  );
}

describe('why this date', () => {
  it('begins with the start and ends with the day and the calendar', () => {
    const read = lines(
      { kind: 'days', amount: 14, towards: 'after', first: 'excluded' },
      '2026-11-20',
    );
    expect(read[0]).toBe('It began Fri, November 20, 2026: The paper was served');
    expect(read[1]).toBe('14 days are counted after it. A law § 1');
    expect(read).toContain('The day itself is not counted: Fri, November 20, 2026.');
    expect(read).toContain('So it is due Fri, December 4, 2026.');
    expect(read.at(-1)).toMatch(
      /^Calendar us-ny, version [0-9a-f]{12}, as known on Fri, November 20, 2026\.$/,
    );
  });

  it('names each day that working days leave out, with the law of the holiday', () => {
    const rows = { thanksgiving: { name: 'Thanksgiving Day', cite: ['Gen. Constr. Law § 24'] } };
    const read = lines(
      {
        kind: 'business-days',
        amount: 3,
        towards: 'after',
        first: 'excluded',
        skip: ['saturday', 'sunday', 'holiday'],
      },
      '2026-11-24',
      rows,
    );
    expect(read[1]).toBe('3 working days are counted after it. A law § 1');
    expect(read.filter((line) => line.startsWith('Left out'))).toEqual([
      expect.stringContaining('Thu, November 26, 2026. Thanksgiving'),
      expect.stringContaining('Sat, November 28, 2026'),
      expect.stringContaining('Sun, November 29, 2026'),
    ]);
    expect(read).toContain('So it is due Mon, November 30, 2026.');
  });

  it('says why a day that is none moves, and to which', () => {
    const roll = {
      to: 'next',
      from: ['saturday', 'sunday', 'holiday'],
      cite: [{ ref: 'A law § 25', verified: true }],
    } as const;
    const read = lines(
      {
        kind: 'days',
        amount: 1,
        towards: 'after',
        first: 'excluded',
        roll: { ...roll, from: [...roll.from], cite: [...roll.cite] },
      },
      '2026-11-20',
    );
    expect(read).toContain(
      'So it moves from Sat, November 21, 2026 to Mon, November 23, 2026. A law § 25',
    );
    expect(read.filter((line) => line.startsWith('It cannot end on'))).toHaveLength(2);
  });

  it('keeps vague what the law keeps vague, and asks for what is not told', () => {
    expect(lines({ kind: 'vague', words: 'promptly' }, '2026-11-20')).toContain(
      'So there is no day: promptly',
    );
    expect(lines({ kind: 'printed', words: 'the day on the paper' }, '2026-11-20')).toContain(
      'There is no day until this is told: the day on the paper',
    );
  });

  it('gives every part of the earliest of several', () => {
    const read = lines(
      {
        kind: 'earliest-of',
        of: [
          { label: 'the printed day', count: { kind: 'printed', words: 'the printed day' } },
          {
            label: '2 days',
            count: { kind: 'days', amount: 2, towards: 'after', first: 'excluded' },
          },
        ],
      },
      '2026-11-20',
    );
    expect(read).toContain('One of them: the printed day');
    expect(read).toContain('One of them: 2 days');
    expect(read.some((line) => line.startsWith('Earlier, if one of these comes first'))).toBe(true);
  });
});
