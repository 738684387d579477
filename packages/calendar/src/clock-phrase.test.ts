import { describe, expect, it } from 'vitest';
import { dayNamed, periodEnd, periodOf } from './clock-phrase.ts';

describe('dates written in words', () => {
  it.each([
    ['48 hours, as the form itself says', { amount: 48, unit: 'hours' }],
    ['14 days after service', { amount: 14, unit: 'days' }],
    ['3 business days', { amount: 3, unit: 'business-days' }],
    ['1 year', { amount: 1, unit: 'years' }],
    [
      '48 hours without Saturdays, Sundays and holidays, as 8 CFR 287.7(d) says',
      { amount: 48, unit: 'hours', excluding: ['saturday', 'sunday', 'holiday'] },
    ],
  ])('"%s" is a period', (words, period) => expect(periodOf(words)).toEqual(period));

  it.each([
    'the compliance date printed on it',
    '48 hours except on weekends',
    '10 days before the hearing',
    '48 hourly checks',
    'within 14 days',
    '14 days, excluding the day of service and holidays',
    '',
  ])('"%s" stays words', (words) => expect(periodOf(words)).toBeUndefined());

  it('a day is taken only when it is the only one named, and exists', () => {
    expect(dayNamed('Signs written by 31 August 2026.')).toBe('2026-08-31');
    expect(dayNamed('First by 31 July 2018, so in even years.')).toBe('2018-07-31');
    expect(dayNamed('From 1 May 2026 to 1 June 2026')).toBeUndefined();
    expect(dayNamed('by 31 June 2026')).toBeUndefined();
    expect(dayNamed('by 3 Brumaire 2026')).toBeUndefined();
    expect(dayNamed('by the end of August 2026')).toBeUndefined();
  });

  it('the end of a period of twelve months', () => {
    expect(periodEnd('the twelve months to 30 June')).toBe('06-30');
    expect(periodEnd('the twelve months to 30 September')).toBe('09-30');
    expect(periodEnd('90 days more if asked again')).toBeUndefined();
    expect(periodEnd('the twelve months to 30 Juin')).toBeUndefined();
  });
});
