/** Lists, weekdays and languages as a reader's language has them. Pure; on the page and in its script. */
import { DAYS, type WeekDay } from '@threshold/guidance/directory/open-hours';
import { KREYOL, KREYOL_LANGUAGES, KREYOL_WEEKDAYS, kreyolList } from '../now/kreyol.ts';

const MONDAY = '2024-01-0';

export function listIn(tag: string): (words: readonly string[]) => string {
  if (tag === KREYOL) return kreyolList;
  const list = new Intl.ListFormat([tag, 'en'], { type: 'conjunction' });
  return (words) => list.format(words);
}

export function weekdayIn(tag: string): (day: WeekDay) => string {
  if (tag === KREYOL) return (day) => KREYOL_WEEKDAYS[DAYS.indexOf(day)] ?? day;
  const name = new Intl.DateTimeFormat([tag, 'en'], { weekday: 'long', timeZone: 'UTC' });
  return (day) => name.format(new Date(`${MONDAY}${DAYS.indexOf(day) + 1}T00:00:00Z`));
}

export function languageIn(tag: string): (language: string) => string {
  const names = new Intl.DisplayNames([tag, 'en'], { type: 'language' });
  const own: Readonly<Record<string, string>> = tag === KREYOL ? KREYOL_LANGUAGES : {};
  return (language) => own[language] ?? names.of(language) ?? language;
}
