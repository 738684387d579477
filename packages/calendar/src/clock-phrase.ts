/**
 * The few forms in which packs write a date inside `earliest-of` and `covers`. What is not one of these stays
 * words: a person says which date they mean.
 */
import { dateOf, dayIn, isCivilDate } from './civil-day.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const UNITS = {
  hour: 'hours',
  day: 'days',
  'business day': 'business-days',
  month: 'months',
  year: 'years',
} as const;

export interface PeriodPhrase {
  readonly amount: number;
  readonly unit: 'minutes' | (typeof UNITS)[keyof typeof UNITS];
  readonly excluding?: readonly ('saturday' | 'sunday' | 'holiday')[] | undefined;
}

/** "48 hours without Saturdays, Sundays and holidays, …" · "14 days after service" */
export function periodOf(words: string): PeriodPhrase | undefined {
  const match =
    /^(\d{1,4}) (hour|business day|day|month|year)s?(?=$|[ ,.])( without Saturdays, Sundays and holidays(?=$|[ ,.]))?/.exec(
      words,
    );
  if (match === null) return undefined;
  const amount = Number(match[1]);
  const unit = UNITS[match[2] as keyof typeof UNITS];
  if (match[3] === undefined)
    // Some other exception that nobody here can count: better no date than a wrong one.
    return /\b(without|except|excluding|before|business|working)\b/.test(
      words.slice(match[0].length),
    )
      ? undefined
      : { amount, unit };
  return { amount, unit, excluding: ['saturday', 'sunday', 'holiday'] };
}

/** The one day named as "31 August 2026" in a text that names no other. */
export function dayNamed(words: string): string | undefined {
  const found = [...words.matchAll(/\b(\d{1,2}) ([A-Z][a-z]+) (\d{4})\b/g)];
  if (found.length !== 1) return undefined;
  const [, day, month, year] = found[0]!;
  const at = MONTHS.indexOf(month!);
  if (at < 0) return undefined;
  const date = dateOf(dayIn(Number(year), at + 1, Number(day)));
  return isCivilDate(date) && Number(date.slice(8)) === Number(day) ? date : undefined;
}

/** "the twelve months to 30 June" → `06-30`. */
export function periodEnd(words: string): string | undefined {
  const match = /^the twelve months to (\d{1,2}) ([A-Z][a-z]+)$/.exec(words);
  if (match === null) return undefined;
  const month = MONTHS.indexOf(match[2]!) + 1;
  const day = Number(match[1]);
  if (month === 0 || day < 1 || day > 31) return undefined;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
