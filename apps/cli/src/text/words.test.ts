import { dayInWords } from '@threshold/rules/explain/day-in-words';
import { describe, expect, it } from 'vitest';
import { clockText } from './clock-text.ts';
import { hanging, labelled, padTo, paragraph, spread } from './layout.ts';
import { count, sentence } from '@threshold/rules/explain/plain-words';
import { and, or, orTitles, sayDay } from './words.ts';

describe('words', () => {
  it('say days as people do', () => {
    expect(dayInWords('2026-02-06')).toBe('6 February 2026');
    expect(sayDay('2026-02-06')).toBe('Friday 6 February 2026');
    expect(dayInWords('soon')).toBe('soon');
  });

  it('join, count and end sentences', () => {
    expect(and(['a'])).toBe('a');
    expect(and(['a', 'b', 'c'])).toBe('a, b and c');
    expect(or([])).toBe('');
    expect(orTitles(['The clerk', 'The counsel', 'A court'])).toBe(
      'The clerk, the counsel or a court',
    );
    expect(count(1, 'norm')).toBe('1 norm');
    expect(count(1234, 'entry', 'entries')).toBe('1,234 entries');
    expect(sentence('Wait')).toBe('Wait.');
    expect(sentence('Why?')).toBe('Why?');
    expect(sentence('He said “no.”')).toBe('He said “no.”');
  });
});

describe('a clock in words', () => {
  it.each([
    [
      { within: { amount: 48, unit: 'hours', excluding: ['saturday', 'sunday', 'holiday'] } },
      'Within 48 hours, not counting Saturdays, Sundays and holidays.',
    ],
    [
      { within: { amount: 1, unit: 'business-days' }, starts: 'The request arrives.' },
      'Within 1 working day. Counted from: the request arrives.',
    ],
    [
      { by: '2026-02-20', within: { amount: 14, unit: 'days' }, starts: 'The order.' },
      'By 20 February 2026.',
    ],
    [
      { 'by-each': '09-01', every: 'year', covers: 'the twelve months to 30 June' },
      'By 1 September, every year. Covers the twelve months to 30 June.',
    ],
    [{ vague: 'as soon as practicable' }, 'As soon as practicable.'],
    [
      { 'earliest-of': ['48 hours', 'the next court day'] },
      'The earliest of: 48 hours; the next court day.',
    ],
    [{ starts: 'NYPD learns of it' }, 'Counted from: NYPD learns of it.'],
  ] as const)('%j', (clock, words) => {
    expect(clockText(JSON.parse(JSON.stringify(clock)) as Parameters<typeof clockText>[0])).toBe(
      words,
    );
  });
});

describe('layout', () => {
  it('indents, hangs and labels', () => {
    expect(paragraph('one two three four', 14, 2)).toEqual(['  one two', '  three four']);
    expect(hanging('·', 'one two three', 15, 2)).toEqual(['  · one two', '    three']);
    expect(labelled('State', 'A rule.', 60, 9, 4)).toEqual(['    State    A rule.']);
    expect(labelled('State', 'A rule.', 40, 9, 4)).toEqual(['    State', '      A rule.']);
    expect(padTo('語', 4)).toBe('語  ');
  });

  it('spreads two texts over a line, or sets them below each other', () => {
    expect(spread('left', 'right', 14)).toEqual(['left     right']);
    expect(spread('left', 'right', 10)).toEqual(['left', 'right']);
  });
});
