import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addMonths, dateOf, dayNumber, isCivilDate, weekdayOf } from './civil-day.ts';

describe('days as numbers', () => {
  it('agree with Temporal over 130 years', () => {
    let day = dayNumber('1932-01-01');
    for (
      let at = Temporal.PlainDate.from('1932-01-01');
      at.year < 2062;
      at = at.add({ days: 37 })
    ) {
      expect(dateOf(day)).toBe(at.toString());
      expect(weekdayOf(day)).toBe(
        ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'][
          at.dayOfWeek - 1
        ],
      );
      expect(dateOf(addMonths(day, 25).day)).toBe(at.add({ months: 25 }).toString());
      day += 37;
    }
  });

  it('a month without the number ends on its last day, and says so', () => {
    expect(addMonths(dayNumber('2026-01-31'), 1)).toEqual({
      day: dayNumber('2026-02-28'),
      clipped: true,
    });
    expect(addMonths(dayNumber('2026-01-28'), 1).clipped).toBe(false);
    expect(dateOf(addMonths(dayNumber('2026-11-30'), 1).day)).toBe('2026-12-30');
    expect(dateOf(addMonths(dayNumber('2026-12-31'), 2).day)).toBe('2027-02-28');
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '0026-01-01', '2026-02-06T00:00', ''])(
    'refuses %j',
    (text) => expect(isCivilDate(text)).toBe(false),
  );
});
