import { describe, expect, it } from 'vitest';
import { occurrenceOn, occurrences } from './recurrence.ts';

const yearly = { kind: 'series', every: 'year', each: '09-01', ends: '06-30', nil: true } as const;

describe('duties that come again', () => {
  it('lists every one due in a stretch of time, both ends included', () => {
    expect(occurrences(yearly, '2024-09-01', '2026-09-01').map(({ due }) => due)).toEqual([
      '2024-09-01',
      '2025-09-01',
      '2026-09-01',
    ]);
    expect(occurrences(yearly, '2024-09-02', '2025-08-31')).toEqual([]);
  });

  it('the periods reported on follow each other without a gap', () => {
    const periods = occurrences(yearly, '2020-01-01', '2027-01-01').map(({ period }) => period);
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2019-07-01', '2020-06-30'],
      ['2020-07-01', '2021-06-30'],
      ['2021-07-01', '2022-06-30'],
      ['2022-07-01', '2023-06-30'],
      ['2023-07-01', '2024-06-30'],
      ['2024-07-01', '2025-06-30'],
      ['2025-07-01', '2026-06-30'],
    ]);
    expect(periods.every(({ nil }) => nil)).toBe(true);
  });

  it('on the day itself it is still the one that is due', () => {
    const third = { kind: 'series', every: '3-years', first: '2026-11-30', nil: false } as const;
    expect(occurrenceOn(third, '2026-11-30').due).toBe('2026-11-30');
    expect(occurrenceOn(third, '2026-12-01').due).toBe('2029-11-30');
  });

  it('a period may end on the very day the report is due', () => {
    const same = { ...yearly, each: '06-30' } as const;
    expect(occurrenceOn(same, '2026-01-01')).toEqual({
      due: '2026-06-30',
      period: { from: '2025-07-01', to: '2026-06-30', nil: true },
    });
  });

  it('a 31st that was clipped once is a 31st again', () => {
    const monthly = { kind: 'series', every: 'month', first: '2026-01-31', nil: false } as const;
    expect(occurrences(monthly, '2026-01-01', '2026-05-31').map(({ due }) => due)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
    ]);
  });

  it('29 February each year is the 28th in a common year', () => {
    const leap = { kind: 'series', every: 'year', each: '02-29', nil: false } as const;
    expect(occurrences(leap, '2027-01-01', '2028-12-31').map(({ due }) => due)).toEqual([
      '2027-02-28',
      '2028-02-29',
    ]);
  });

  it('no day is made up: not for a quarter, nor for a second year without a first', () => {
    const quarter = { kind: 'series', every: 'quarter', nil: true } as const;
    expect(occurrenceOn(quarter, '2026-01-31')).toEqual({
      period: { from: '2026-01-01', to: '2026-03-31', nil: true },
    });
    expect(occurrences(quarter, '2026-01-01', '2027-01-01')).toEqual([]);
    const second = { kind: 'series', every: '2-years', each: '07-31', nil: false } as const;
    expect(occurrenceOn(second, '2026-01-31')).toEqual({ period: { nil: false } });
  });

  it('the month and the year around a day, and the words for the period', () => {
    const about = (every: 'month' | 'year') =>
      occurrenceOn({ kind: 'series', every, covers: 'what was asked', nil: false }, '2028-02-29')
        .period;
    expect(about('month')).toEqual({
      from: '2028-02-01',
      to: '2028-02-29',
      words: 'what was asked',
      nil: false,
    });
    expect(about('year')).toEqual({
      from: '2028-01-01',
      to: '2028-12-31',
      words: 'what was asked',
      nil: false,
    });
  });
});
