import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addSpan, dayNumber, dayText, isCivilDate } from './civil-date.ts';

describe('civil dates', () => {
  it.each([
    ['2026-02-06', true],
    ['2024-02-29', true],
    ['2025-02-29', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-04-31', false],
    ['2026-04-00', false],
    ['2026-4-1', false],
    ['soon', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isCivilDate(text)).toBe(expected);
  });

  it.each([
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2018-01-01', 490, '2019-05-06'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('are reckoned as Date reckons them, from year 1 to year 9999', () => {
    // Steps of a prime number of days come by every day of the month, leap days and turns of a century among them.
    const wrong: string[] = [];
    for (let number = -719_162; number < 2_932_897; number += 97) {
      const day = new Date(number * 86_400_000).toISOString().slice(0, 10);
      if (dayText(number) !== day || dayNumber(day) !== number) wrong.push(day);
    }
    expect(wrong).toEqual([]);
    expect(['1900-02-28', '2000-02-28'].map((day) => addDays(day, 1))).toEqual([
      '1900-03-01',
      '2000-02-29',
    ]);
  });

  it('of part of a day are the day it lies in, and what is no day has no next', () => {
    expect([addDays('2026-02-06', 1.5), addDays('2026-02-06', -0.5)]).toEqual([
      '2026-02-07',
      '2026-02-05',
    ]);
    expect(() => addDays('soon', 1)).toThrow('NaN is not the number of a day.');
  });

  it.each([
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2024-02-29', 48, '2028-02-29'],
    ['0998-05-06', 12, '0999-05-06'],
    ['0999-05-06', 12, '1000-05-06'],
    ['0998-12-31', 2, '0999-02-28'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('adds each unit', () => {
    expect(addSpan('2020-03-10', 5, 'years')).toBe('2025-03-10');
    expect(addSpan('2020-03-10', 5, 'months')).toBe('2020-08-10');
    expect(addSpan('2020-03-10', 5, 'days')).toBe('2020-03-15');
  });
});
