import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber, moveDate } from './civil-date.ts';

describe('civil dates', () => {
  it.each([
    ['2021-09-10', 5, 'years', '2026-09-10'],
    ['2020-02-29', 1, 'years', '2021-02-28'],
    ['2020-02-29', 4, 'years', '2024-02-29'],
    ['2026-01-31', 1, 'months', '2026-02-28'],
    ['2026-03-31', -1, 'months', '2026-02-28'],
    ['2026-12-31', 1, 'days', '2027-01-01'],
    ['2024-02-28', 1, 'days', '2024-02-29'],
    ['2026-01-15', -1, 'months', '2025-12-15'],
    ['2026-06-30', 0, 'months', '2026-06-30'],
  ] as const)('%s moved by %i %s is %s', (date, amount, unit, moved) => {
    expect(moveDate(date, amount, unit)).toBe(moved);
  });

  it('counts days both ways', () => {
    expect(dateOfDay(dayNumber('2026-09-10') + 365)).toBe('2027-09-10');
  });
});
