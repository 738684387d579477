/** Small words: dates as people say them, lists, counts. */

import { dayInWords, MONTHS } from '@threshold/rules/explain/day-in-words';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** 2026-09-10 → `Thursday 10 September 2026`. */
export function sayDay(date: string): string {
  const weekday = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return weekday === undefined ? date : `${weekday} ${dayInWords(date)}`;
}

/** 09-01 → `1 September`. */
export function sayMonthDay(monthDay: string): string {
  const [month, day] = monthDay.split('-').map(Number);
  return `${day ?? ''} ${MONTHS[(month ?? 1) - 1] ?? ''}`;
}

/** `a, b and c`. */
export function and(parts: readonly string[]): string {
  return list(parts, 'and');
}
export function or(parts: readonly string[]): string {
  return list(parts, 'or');
}
function list(parts: readonly string[], word: string): string {
  if (parts.length <= 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1) ?? ''}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Titles in one sentence: only the first keeps the capital of its article. */
export function orTitles(titles: readonly string[]): string {
  return or(
    titles.map((title, index) => (index === 0 ? title : title.replace(/^(The|An?) /, lower))),
  );
}

function lower(text: string): string {
  return text.toLowerCase();
}
