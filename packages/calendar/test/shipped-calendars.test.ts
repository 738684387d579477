/** The calendars that are shipped: which days they keep in known years, and what their marks say. */
import { describe, expect, it } from 'vitest';
import { calendarTexts, shippedCalendars, shippedReckonings } from '../edge/calendar-files.ts';
import { dateOf, dayIn } from '../src/civil-day.ts';
import { dayMarks } from '../src/day-marks.ts';

const calendars = shippedCalendars();

function kept(id: string, year: number, kind: 'holiday' | 'closure', knownOn = '2026-11-22') {
  const marks = dayMarks(calendars.get(id)!, knownOn);
  const days: string[] = [];
  for (let day = dayIn(year, 1, 1); day < dayIn(year + 1, 1, 1); day += 1)
    if (marks(day).some((mark) => mark.kind === kind)) days.push(dateOf(day));
  return days;
}

describe('the calendars shipped', () => {
  it('the city’s offices in 2023 are shut on the days the Fire Department published', () => {
    // Without 31 December to 1 January 2024, which its list has as the next year's.
    expect(kept('us-ny-nyc-offices', 2023, 'holiday')).toEqual([
      '2023-01-01',
      '2023-01-02',
      '2023-01-16',
      '2023-02-20',
      '2023-05-29',
      '2023-06-19',
      '2023-07-04',
      '2023-09-04',
      '2023-10-09',
      '2023-11-07',
      '2023-11-10',
      '2023-11-11',
      '2023-11-23',
      '2023-12-25',
    ]);
  });

  it('the statute’s federal holidays in 2026', () => {
    expect(kept('us', 2026, 'holiday')).toEqual([
      '2026-01-01',
      '2026-01-19',
      '2026-02-16',
      '2026-05-25',
      '2026-06-19',
      '2026-07-04',
      '2026-09-07',
      '2026-10-12',
      '2026-11-11',
      '2026-11-26',
      '2026-12-25',
    ]);
  });

  it('federal offices keep the days that were published for 2026 to 2028', () => {
    expect(kept('us-offices', 2026, 'holiday')).toContain('2026-07-03');
    expect(kept('us-offices', 2027, 'holiday')).toEqual(
      expect.arrayContaining(['2027-06-18', '2027-07-05', '2027-12-24', '2027-12-31']),
    );
  });

  it('New York has Lincoln’s birthday and election day, and Flag day on a Sunday', () => {
    expect(kept('us-ny', 2027, 'holiday')).toEqual([
      '2027-01-01',
      '2027-01-18',
      '2027-02-12',
      '2027-02-15',
      '2027-05-31',
      '2027-06-13',
      '2027-06-19',
      '2027-07-04',
      '2027-07-05',
      '2027-09-06',
      '2027-10-11',
      '2027-11-02',
      '2027-11-11',
      '2027-11-25',
      '2027-12-25',
    ]);
  });

  it('a federal court in New York keeps both lists', () => {
    const both = new Set([...kept('us', 2027, 'holiday'), ...kept('us-ny', 2027, 'holiday')]);
    expect(kept('us-courts-ny', 2027, 'holiday')).toEqual([...both].sort());
  });

  it('Juneteenth begins where each law began it', () => {
    expect(kept('us', 2020, 'holiday')).not.toContain('2020-06-19');
    expect(kept('us', 2021, 'holiday')).toContain('2021-06-19');
    expect(kept('us', 2021, 'holiday', '2021-06-16')).not.toContain('2021-06-19');
    expect(kept('us-ny', 2020, 'holiday')).not.toContain('2020-06-19');
    expect(kept('us-ny', 2021, 'holiday', '2020-10-13')).not.toContain('2021-06-19');
    expect(kept('us-ny-nyc-offices', 2021, 'holiday')).not.toContain('2021-06-18');
    expect(kept('us-ny-nyc-offices', 2022, 'holiday')).toContain('2022-06-20');
  });

  it('closures are closures, known from the day of the order', () => {
    expect(kept('us-offices', 2025, 'closure')).toEqual(['2025-01-09', '2025-12-24', '2025-12-26']);
    expect(kept('us-offices', 2025, 'closure', '2025-12-17')).toEqual(['2025-01-09']);
    expect(kept('us-ny-nyc-offices', 2026, 'closure')).toEqual(['2026-02-23']);
  });

  it('every row cites, and a mark of verified says what was read', () => {
    for (const { rows } of calendars.values())
      for (const { row } of rows)
        for (const cite of row.cite) {
          if (cite.verified) expect(['seen', 'seen-part'], row.id).toContain(cite.evidence);
          expect(cite.source, row.id).toBeDefined();
        }
  });

  it('every reckoning looks at a calendar that exists', () => {
    const { reckonings } = shippedReckonings();
    expect(reckonings.map(({ calendar }) => calendars.has(calendar))).toEqual(
      reckonings.map(() => true),
    );
    expect(calendarTexts()).toHaveLength(calendars.size);
  });
});
