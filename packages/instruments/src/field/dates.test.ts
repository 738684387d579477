import { describe, expect, it } from 'vitest';
import { addWeekdays, datesIn } from './dates.ts';

describe('datesIn', () => {
  it.each([
    ['on or before November 27, 2026 (not to exceed', '2026-11-27'],
    ['Date:  ll/l3/2O26', '2026-11-13'],
    ['Novernber 3O, 2O26', '2026-11-30'],
    ['Thu, 19 Nov 2026 16:22', '2026-11-19'],
    ['this 16th day of November, 2026', '2026-11-16'],
    ['2026-11-20 02:14', '2026-11-20'],
  ])('%s', (text, day) => {
    expect(datesIn(text).map((found) => found.day)).toEqual([day]);
  });

  it.each(['February 30, 2026', '13/45/2026', 'Room 212, 10499', '(212) 555-0148'])(
    'finds none in %s',
    (text) => {
      expect(datesIn(text)).toEqual([]);
    },
  );
});

it('three weekdays after a Tuesday are Friday, after a Thursday Tuesday', () => {
  expect(addWeekdays('2026-11-17', 3)).toBe('2026-11-20');
  expect(addWeekdays('2026-11-19', 3)).toBe('2026-11-24');
});
