/** A duty's clock in words. Symbolic: days are counted by the calendar, not here. Vague stays vague. */
import { dayInWords } from '@threshold/rules/explain/day-in-words';
import type { Clock } from '@threshold/rules/language/model';
import { sentence } from '@threshold/rules/explain/plain-words';
import { and, capital, sayMonthDay } from './words.ts';

const EVERY = {
  month: 'every month',
  quarter: 'every quarter',
  year: 'every year',
  '2-years': 'every two years',
  '3-years': 'every three years',
} as const;

const UNITS = {
  minutes: ['minute', 'minutes'],
  hours: ['hour', 'hours'],
  days: ['day', 'days'],
  'business-days': ['working day', 'working days'],
  months: ['month', 'months'],
  years: ['year', 'years'],
} as const;

const EXCLUDED = { saturday: 'Saturdays', sunday: 'Sundays', holiday: 'holidays' } as const;

export function clockText(clock: Clock): string {
  const parts: string[] = [];
  if (clock.by !== undefined) parts.push(`by ${dayInWords(clock.by)}`);
  if (clock['by-each'] !== undefined) parts.push(`by ${sayMonthDay(clock['by-each'])}`);
  if (clock.every !== undefined) parts.push(EVERY[clock.every]);
  if (clock.within && clock.by === undefined) parts.push(within(clock.within));
  const sentences = parts.length > 0 ? [sentence(capital(parts.join(', ')))] : [];
  const earliest = clock['earliest-of'];
  if (earliest) sentences.push(sentence(`The earliest of: ${earliest.join('; ')}`));
  if (clock.vague !== undefined) sentences.push(sentence(capital(clock.vague)));
  if (clock.starts !== undefined && clock.by === undefined) {
    sentences.push(sentence(`Counted from: ${bare(clock.starts)}`));
  }
  if (clock.covers !== undefined) sentences.push(sentence(`Covers ${bare(clock.covers)}`));
  return sentences.join(' ');
}

function within({ amount, unit, excluding }: NonNullable<Clock['within']>): string {
  const words = UNITS[unit][amount === 1 ? 0 : 1];
  const without = excluding?.length
    ? `, not counting ${and(excluding.map((day) => EXCLUDED[day]))}`
    : '';
  return `within ${amount} ${words}${without}`;
}

/** The middle of a sentence: without the full stop, and without the capital of a common word. */
function bare(text: string): string {
  const words = text.replace(/\.$/, '');
  return /^(?:The|An?|First|When|Each|Any) /.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}
