/** Days in print, misread digits and months included. A day that the calendar does not have is none. */

import { DIGIT_CLASS, digitsOf } from '../match/digits.ts';

export interface DateFound {
  /** Year-month-day. */
  readonly day: string;
  readonly at: number;
  readonly text: string;
}

const D = DIGIT_CLASS;
const NUMERIC = new RegExp(
  `(?<![0-9A-Za-z/])(${D}{1,2})[/.](${D}{1,2})[/.](${D}{4})(?![0-9A-Za-z])`,
  'g',
);
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const MONTH_FIRST = new RegExp(
  `([A-Za-z0-9]{3,10})\\.?\\s+(${D}{1,2})(?:st|nd|rd|th)?,?\\s+(${D}{4})(?![0-9A-Za-z])`,
  'g',
);
const DAY_FIRST = new RegExp(
  `(?<![0-9A-Za-z])(${D}{1,2})(?:st|nd|rd|th)?\\s+(?:day of\\s+)?([A-Za-z0-9]{3,10})\\.?,?\\s+(${D}{4})(?![0-9A-Za-z])`,
  'g',
);

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

export function datesIn(text: string): readonly DateFound[] {
  const found: DateFound[] = [];
  const add = (match: RegExpMatchArray, year: string, month: number, day: string): void => {
    const iso = dayOf(digitsOf(year), month, digitsOf(day));
    if (iso !== undefined) found.push({ day: iso, at: match.index ?? 0, text: match[0] });
  };
  for (const match of text.matchAll(NUMERIC))
    add(match, match[3]!, Number(digitsOf(match[1]!)), match[2]!);
  for (const match of text.matchAll(ISO)) add(match, match[1]!, Number(match[2]), match[3]!);
  for (const match of text.matchAll(MONTH_FIRST))
    add(match, match[3]!, monthOf(match[1]!), match[2]!);
  for (const match of text.matchAll(DAY_FIRST))
    add(match, match[3]!, monthOf(match[2]!), match[1]!);
  return found
    .sort((a, b) => a.at - b.at || b.text.length - a.text.length)
    .filter(
      (each, index, all) =>
        index === 0 || each.at >= all[index - 1]!.at + all[index - 1]!.text.length,
    );
}

/** The first day at most `within` characters after the words. */
export function dateAfter(text: string, words: RegExp, within = 60): DateFound | undefined {
  const match = words.exec(text);
  if (!match) return undefined;
  const from = match.index + match[0].length;
  const [first] = datesIn(text.slice(from, from + within));
  return first && { ...first, at: from + first.at };
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The day after so many weekdays. Holidays are not left out: it is no later day than this at the least. */
export function addWeekdays(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0;) {
    at = addDays(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return at;
}

export function sayDay(day: string): string {
  const [year, month, date] = day.split('-');
  const name = MONTHS[Number(month) - 1] ?? '';
  return `${Number(date)} ${name.charAt(0).toUpperCase()}${name.slice(1)} ${year ?? ''}`;
}

function dayOf(year: string, month: number, day: string): string | undefined {
  if (!/^(?:19|20)\d\d$/.test(year) || month < 1 || month > 12) return undefined;
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

function monthOf(word: string): number {
  const low = plain(word);
  if (low.length < 3) return 0;
  const exact = MONTHS.findIndex(
    (month) => plain(month) === low || (low.length <= 4 && plain(month).startsWith(low)),
  );
  return exact + 1;
}

/** As misreading leaves it: rn for m, l for 1. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/rn/g, 'm')
    .replace(/0/g, 'o')
    .replace(/[1l|]/g, 'i')
    .replace(/5/g, 's')
    .replace(/8/g, 'b');
}
